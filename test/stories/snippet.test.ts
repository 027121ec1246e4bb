import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as v from 'valibot';
import {fiveDocuments} from '../query/five-documents.js';

const modules = v.object({embedSnippet: v.pipe(v.function(), v.args(v.tuple([v.string()])), v.returns(v.string()))});
const {embedSnippet} = v.parse(modules, await import(new URL('../../.storybook/snippet.js', import.meta.url).href));

const tag = '<kz-fact-card fact="kr-trade-2019">\n  Trade was $4.2 billion.\n</kz-fact-card>';
const uncommented = (snippet: string) => snippet.replaceAll(/<!--[^]*?-->/gu, '').trim();

test('a snippet pasted whole shows one widget, which moves with the data', () => {
  assert.match(uncommented(embedSnippet(tag)), /^<script [^>]*><\/script>\n<kz-fact-card fact="kr-trade-2019">[^]*$/u);
  assert.equal(uncommented(embedSnippet(tag)).split('<kz-').length, 2);
});

test('a snippet offers the same widget fixed on the newest document’s date', () => {
  const newest = [...fiveDocuments.documents.values()]
    .map(({date}) => date)
    .toSorted()
    .at(-1);
  const [comment] = /<!--[^]*-->/u.exec(embedSnippet(tag)) ?? [];
  assert(comment?.includes(tag.replace('<kz-fact-card', `<kz-fact-card as-of="${newest}"`)), comment);
});

test('a snippet that is fixed says how it would move', () => {
  const fixed = tag.replace(' fact', ' as-of="2021-12-31" fact');
  assert(embedSnippet(fixed).includes(fixed));
  assert.match(embedSnippet(fixed), /Without as-of it moves with the data/u);
});

test('a host’s own data is offered no date of ours', () => {
  assert.doesNotMatch(embedSnippet('<kz-fact-card src="/our-data.json"></kz-fact-card>'), /as-of/u);
});

test('a snippet that is made twice is the same', () => {
  assert.equal(embedSnippet(embedSnippet(tag)), embedSnippet(tag));
});

test('a sentence in a tag stands on a line of its own', () => {
  const line = '<kz-fact-card fact="kr-trade-2019">Trade was $4.2 billion.</kz-fact-card>';
  const sentences = embedSnippet(`${line}${line}`).replaceAll(/<!--[^]*?-->|<[^>]*>/gu, '');
  assert.equal(sentences.trim().replaceAll(/\n\s*/gu, '\n'), 'Trade was $4.2 billion.\nTrade was $4.2 billion.');
});
