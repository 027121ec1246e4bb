/** The package as it would be published: what it holds, what its exports lead to, and what works of it in plain Node. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {rollup} from 'rollup';
import {install, pack, run, type Tarball} from './install.js';

/** For a `script` or an `iframe` of a page, not for an import. */
const pageFiles = ['kz-widgets.js', 'kz-widgets-auto.js', 'frame-host.js', 'frame.html'];

describe('the published package', () => {
  let tarball: Tarball;
  let folder: string;

  before(async () => {
    tarball = await pack();
    folder = await install('server', tarball);
  });
  after(() => {
    rmSync(folder, {recursive: true});
    tarball.remove();
  });

  it('holds what a user needs and nothing else', () => {
    const tops = new Set(tarball.paths.map((path) => path.split('/')[0]));
    assert.deepEqual([...tops].sort(), ['LICENSE', 'README.md', 'data', 'dist', 'docs', 'package.json']);
    const extra = tarball.paths.filter((path) => path.startsWith('dist/site') || /\.(test|stories)\./u.test(path));
    assert.deepEqual(extra, []);
  });

  it('has exports that publint finds nothing against', async () => {
    const {buffer, byteOffset, length} = await readFile(tarball.file);
    const content = new ArrayBuffer(length);
    new Uint8Array(content).set(new Uint8Array(buffer, byteOffset, length));
    const {messages, pkg} = await publint({strict: true, pack: {tarball: content}});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      []
    );
  });

  it('has types that every resolution of modules finds', async () => {
    const script = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    // Text is read, not imported.
    const args = ['--profile', 'esm-only', '--exclude-entrypoints', ...pageFiles, 'llms.txt'];
    await run('.', process.execPath, script, tarball.file, ...args);
  });

  const kept: [what: string, code: string, holds: RegExp, not: RegExp][] = [
    ['one element', "import 'kz-widgets/elements/kz-fact-card';", /kz-fact-card/u, /kz-event-list|kz-trade-chart/u],
    [
      'one React component',
      "import {KzEventList} from 'kz-widgets/react'; console.log(KzEventList);",
      /kz-event-list/u,
      /kz-fact-card|kz-trade-chart/u,
    ],
    [
      'a query',
      "import {createDataset, selectSeries} from 'kz-widgets'; console.log(createDataset, selectSeries);",
      /function selectSeries/u,
      /LitElement|customElements/u,
    ],
    ['nothing', "import 'kz-widgets';", /^/u, /\S/u],
  ];
  for (const [what, code, holds, not] of kept) {
    it(`lets a bundler keep ${what} and drop the rest: ${code}`, async () => {
      const entry = join(folder, 'entry.mjs');
      writeFileSync(entry, code);
      const external = /^(lit|react|@lit|@lit-labs)(\/|$)/u;
      const bundle = await rollup({
        input: entry,
        logLevel: 'silent',
        external: (id) => external.test(id),
        plugins: [nodeResolve()],
      });
      const {output} = await bundle.generate({inlineDynamicImports: false});
      const start = output[0].code.replaceAll(/^import\b.*$/gmu, '').trim();
      assert.match(start, holds);
      assert.doesNotMatch(start, not);
    });
  }

  it('can be imported in plain Node, whatever is imported of it', async () => {
    const modules = ['', '/define', '/elements/kz-fact-card', '/elements/kz-fact-card.js', '/ssr'];
    const files = ['data/facts.json', 'data/facts.schema.json', 'data/translations/ko.json', 'custom-elements.json'];
    const code = `
      for (const path of ${JSON.stringify(modules)}) await import('kz-widgets' + path);
      for (const path of ${JSON.stringify(files)}) {
        const {default: json} = await import('kz-widgets/' + path, {with: {type: 'json'}});
        if (Object.keys(json).length === 0) throw new Error(path);
      }
      console.log('whole');`;
    assert.equal(
      (await run(folder, process.execPath, '--no-warnings', '--input-type=module', '--eval', code)).trim(),
      'whole'
    );
  });

  it('has a command that copies what pages fetch', async () => {
    assert.match(await run(folder, 'npx', 'kz-widgets', 'copy', 'public/kz-widgets'), /^\d+ files copied/u);
    const [script, copied] = ['node_modules/kz-widgets/dist', 'public/kz-widgets'].map((place) =>
      readFile(join(folder, place, 'kz-widgets.js'), 'utf8')
    );
    assert.equal(await copied, await script);
  });

  it('has a command that checks the data that it ships', async () => {
    assert.match(await run(folder, 'npx', 'kz-widgets', 'check'), /: no problems$/mu);
  });
});
