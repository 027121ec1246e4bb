import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {en as words} from '../../src/format/listed/en.js';
import type {SourceDocument} from '../../src/model/schema.js';
import {copyOf, type CopyForm} from '../../src/view/source-copies.js';
import {sourcesView} from '../../src/view/sources.js';
import {cited, document, trade, world} from '../query/made-up.js';

function copied(form: CopyForm, ...changes: readonly Partial<SourceDocument>[]): string {
  const documents = changes.map((change, i) => document(`letter-${i}`, `202${i}-03-10`, change));
  const facts = documents.map(({id}, i) => trade(`200${i}`, 1, {citations: cited(id)}));
  const list = sourcesView(world({documents, facts}), {partner: 'island'}, en);
  assert(list.state === 'ready');
  return copyOf(list, form, words, en);
}

const item = (change: Partial<SourceDocument>): unknown => {
  const items: unknown = JSON.parse(copied('CSL-JSON', change));
  return Array.isArray(items) ? items[0] : undefined;
};

test('as a text: number, name, what it is about, address, and every passage in its place', () => {
  assert.equal(
    copied('text', {publisher: 'The Lantern', link: 'https://lantern.example/'}).replaceAll('\u00a0', ' '),
    'Sources\n\n[1] The Lantern, 10 March 2020\nAbout letter-0\nhttps://lantern.example/\nparagraph 2 of 5: “words of letter-0”'
  );
});

test('as CSL-JSON: what the document gives, and no title that it does not give', () => {
  assert.deepEqual(
    item({
      publisher: 'The Lantern',
      link: 'https://lantern.example/',
      archivedLink: 'https://a.example/',
      accessed: '2021-02',
    }),
    {
      id: 'letter-0',
      type: 'webpage',
      publisher: 'The Lantern',
      issued: {'date-parts': [[2020, 3, 10]]},
      language: 'en',
      accessed: {'date-parts': [[2021, 2]]},
      URL: 'https://lantern.example/',
      archive_location: 'https://a.example/',
      abstract: 'About letter-0',
      note: `Cited: ¶\u00a02 “words of letter-0”. sha256:${'0'.repeat(64)}`,
    }
  );
});

test('as CSL-JSON: a document without a publisher says so, and with whom it passes on', () => {
  const text = JSON.stringify(item({attributedTo: 'the mayor'}));
  assert.match(text, /^\{"id":"letter-0","type":"document","issued":/u);
  assert.match(text, /"note":"publisher not named\. according to the mayor\. Cited: /u);
});

test('as BibTeX: an entry a document, with its own key', () => {
  const text = copied('BibTeX', {publisher: 'The Lantern', link: 'https://lantern.example/'}, {});
  assert.match(text, /^@misc\{letter-0,\n {2}publisher = \{The Lantern\},\n {2}year = \{2020\},\n {2}day = \{10\},\n/u);
  assert.match(text, /\n {2}month = mar,\n\}\n\n@misc\{letter-1,/u);
  assert.match(text, /\n {2}url = \{https:\/\/lantern\.example\/\},\n/u);
});

const signs: readonly (readonly [what: string, written: string])[] = [
  ['100 % & more', String.raw`100 \% \& more`],
  ['a {brace} and a }', String.raw`a \{brace\} and a \}`],
  ['$5 #1 a_b', String.raw`\$5 \#1 a\_b`],
  ['back\\slash ~ ^', String.raw`back\textbackslash{}slash \textasciitilde{} \textasciicircum{}`],
  ['Müller, Čapek, señor, façade', String.raw`M{\"{u}}ller, {\v{C}}apek, se{\~{n}}or, fa{\c{c}}ade`],
  ['Astana Times — Астана, 서울', 'Astana Times — Астана, 서울'],
  ['two\nlines', 'two lines'],
];
for (const [what, written] of signs) {
  test(`as BibTeX: ${JSON.stringify(what)} is written so that TeX reads it`, () => {
    assert(copied('BibTeX', {publisher: what}).includes(`  publisher = {${written}},\n`));
  });
}

test('as BibTeX: an address stays as it is, but for what would end its field', () => {
  assert.match(
    copied('BibTeX', {link: 'https://a.example/b_c%20d?e={f}&g'}),
    /url = \{https:\/\/a\.example\/b_c%20d\?e=%7Bf%7D&g\}/u
  );
});

test('as BibTeX: documents of two data with one id have keys of their own', () => {
  const documents = [document('letter', '2020-03-10')];
  const {documents: known} = world({documents});
  const records = [{id: 'a', title: 'A', citations: cited('letter')}];
  const widgets = [undefined, {}].map((origin) => ({title: 'Card', origin, documents: known, records}));
  const list = sourcesView(world(), {}, en, widgets);
  assert(list.state === 'ready');
  assert.deepEqual(copyOf(list, 'BibTeX', words, en).match(/(?<=@misc\{)[^,]+/gu), ['letter-1', 'letter-2']);
});
