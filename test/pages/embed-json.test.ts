/** What a host copies from `embed.json`: snippets that run, and hashes that hold. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {it} from 'node:test';
import * as v from 'valibot';
import {describeIn, ready, seen} from './site.js';

const embed = v.parse(
  v.object({
    version: v.string(),
    files: v.array(
      v.object({file: v.string(), version: v.string(), bytes: v.number(), brotli: v.number(), integrity: v.string()})
    ),
    snippets: v.array(
      v.object({
        tag: v.string(),
        script: v.string(),
        element: v.string(),
        npm: v.object({import: v.string(), html: v.string()}),
      })
    ),
  }),
  JSON.parse(readFileSync('dist/embed.json', 'utf8'))
);
const {version} = v.parse(v.object({version: v.string()}), JSON.parse(readFileSync('package.json', 'utf8')));

it('names each file with its version, its size, and the hash of its bytes', () => {
  assert.equal(embed.version, version);
  for (const entry of embed.files) {
    const content = readFileSync(`dist/${entry.file}`);
    assert.equal(entry.bytes, content.length, entry.file);
    assert(entry.brotli < entry.bytes, entry.file);
    assert.equal(entry.integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, entry.file);
    assert.equal(entry.version, version);
  }
});

it('names all that a page, a frame and a host of frames fetch', () => {
  const names = embed.files.map(({file}) => file);
  for (const file of ['kz-widgets.js', 'elements/kz-fact-card.js', 'opened-source.js', 'own-data.js', 'files.js'])
    assert(names.includes(file), file);
  for (const file of ['languages/ko.js', 'words/en.js', 'words/ko.js', 'frame.html', 'frame.js', 'frame-host.js'])
    assert(names.includes(file), file);
  assert(!names.some((file) => /^(index|define|ssr)\.js$/u.test(file)));
});

it('has for npm an import that the package has', () => {
  for (const {tag, npm} of embed.snippets) {
    assert.equal(npm.import, `import 'kz-widgets/elements/${tag}';`);
    assert(npm.html.startsWith(`<${tag} `));
    assert(existsSync(`dist/npm/define/${tag}.js`));
  }
});

it('the sentences in the tags stay apart where the tags are stripped', () => {
  // A number in a sentence is words of that sentence.
  const blocks = embed.snippets.filter(({tag}) => tag !== 'kz-fact');
  const stripped = blocks.map(({npm}) => npm.html.replaceAll(/<[^>]*>/gu, '')).join('');
  assert.equal(stripped.trim().split(/\n\s*\n\s*/u).length, blocks.length, stripped);
});

describeIn(['chromium', 'firefox'], 'the snippets of embed.json', (site) => {
  for (const {tag, ...snippets} of embed.snippets) {
    for (const [way, snippet] of Object.entries({script: snippets.script, element: snippets.element})) {
      it(`show ${tag}, by ${way}, with its hash checked`, async () => {
        const {page, complaints} = await site.open({head: '', body: snippet.replaceAll('BASE/', '/dist/')});
        await ready(page);
        assert.equal((await seen(page)).length, 1);
        assert.deepEqual(complaints, []);
      });
    }
  }

  it('leave the fallback where the file is not the one that was hashed', async () => {
    const [card] = embed.snippets;
    assert(card);
    const {script, tag} = card;
    const {page} = await site.open({
      head: '',
      body: script.replace('BASE/', '/dist/').replace('sha384-', 'sha384-AAAA'),
    });
    assert.equal(await page.evaluate((name) => customElements.get(name) === undefined, tag), true);
    assert.match((await seen(page))[0] ?? '', /\$4\.2 billion/u);
  });
});
