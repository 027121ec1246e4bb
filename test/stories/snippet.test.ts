import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import * as v from 'valibot';
import {fiveDocuments} from '../query/five-documents.js';

const snippets = v.array(v.object({title: v.string(), code: v.string()}));
const modules = v.object({embedSnippets: v.pipe(v.function(), v.args(v.tuple([v.string()])), v.returns(snippets))});
const {embedSnippets} = v.parse(modules, await import(new URL('../../.storybook/snippet.js', import.meta.url).href));

const tag = '<kz-fact-card fact="kr-trade-2019">\n  Trade was $4.2 billion.\n</kz-fact-card>';
const script = '<script type="module" blocking="render" src="/kz-widgets/kz-widgets.js"></script>';
const newest = [...fiveDocuments.documents.values()]
  .map(({date}) => date)
  .toSorted()
  .at(-1);

test('a widget can move with the data, or stay as of the newest document’s date, and each way can be pasted whole', () => {
  const fixed = tag.replace('<kz-fact-card', `<kz-fact-card as-of="${newest}"`);
  assert.deepEqual(embedSnippets(tag), [
    {title: 'Moves with the data', code: `${script}\n${tag}`},
    {title: `Stays as of ${newest}`, code: `${script}\n${fixed}`},
  ]);
});

test('a widget that stays as of a date is told first as it is, then as it would move', () => {
  const fixed = tag.replace(' fact', ' as-of="2021-12-31" fact');
  assert.deepEqual(embedSnippets(fixed), [
    {title: 'Stays as of 2021-12-31', code: `${script}\n${fixed}`},
    {title: 'Moves with the data', code: `${script}\n${tag}`},
  ]);
});

test('the address of the script is the one that the instructions give', () => {
  for (const file of ['cms', 'theming', 'static-sites'])
    assert(readFileSync(`docs/hosts/${file}.md`, 'utf8').includes(script), file);
});

test('a host’s own data is offered no date of ours', () => {
  const own = embedSnippets('<kz-fact-card src="/our-data.json"></kz-fact-card>');
  assert.deepEqual(
    own.map(({title}) => title),
    ['Moves with the data']
  );
});

test('tokens are a rule of the page, as a strict page blocks style attributes', () => {
  const [moving] = embedSnippets(tag.replace(' fact', ' style="--kz-space: 1em; --kz-border: 1px solid;" fact'));
  const rule = '  kz-fact-card {\n    --kz-space: 1em;\n    --kz-border: 1px solid;\n  }';
  assert.equal(moving?.code, `${script}\n<style>\n${rule}\n</style>\n${tag}`);
});

test('a sentence in a tag stands on a line of its own', () => {
  const line = '<kz-fact-card fact="kr-trade-2019">Trade was $4.2 billion.</kz-fact-card>';
  for (const {code} of embedSnippets(`${line}${line}`)) {
    const sentences = code.replaceAll(/<[^>]*>/gu, '');
    assert.equal(sentences.trim().replaceAll(/\n\s*/gu, '\n'), 'Trade was $4.2 billion.\nTrade was $4.2 billion.');
  }
});
