import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import type {Dataset} from '../../src/model/dataset.js';
import {documentsCited, numbersOf, type Citing} from '../../src/view/cited-documents.js';
import type {CommonOptions} from '../../src/view/options.js';
import {sourcesView, type ReadySources} from '../../src/view/sources.js';
import {cited, document, happening, trade, world} from '../query/made-up.js';
import {plain} from './show.js';

const documents = [
  document('letter-2010', '2010-05-01'),
  document('letter-2020', '2020-03-10', {publisher: 'The Lantern', link: 'https://lantern.example/fair'}),
  document('letter-2023', '2023-01-02'),
];
const facts = [
  trade('2019', 1500, {
    citations: [
      {document: 'letter-2023', paragraph: 4, asWritten: 'a sum of 1,500'},
      {document: 'letter-2020', paragraph: 3, asWritten: 'trade grew'},
      {document: 'letter-2020', paragraph: 1, asWritten: 'to 1,500'},
    ],
  }),
  trade('2021', 1600, {partners: ['coast'], citations: cited('letter-2023')}),
];
const events = [happening('fair', '2010', {citations: cited('letter-2010')})];
const dataset = world({documents, facts, events});

function ready(options: CommonOptions, widgets?: readonly Citing[], of: Dataset = dataset): ReadySources {
  const view = sourcesView(of, options, en, widgets);
  assert(view.state === 'ready');
  return view;
}

function widget(title: string, ids: readonly string[], change: Partial<Citing> = {}): Citing {
  const records = [...dataset.facts.values(), ...dataset.events.values()].filter(({id}) => ids.includes(id));
  return {
    title,
    origin: undefined,
    documents: dataset.documents,
    records: records.map(({id, citations}) => ({id, title: `What ${id} says`, citations})),
    ...change,
  };
}

const numbersAndIds = ({documents: listed}: ReadySources) => listed.map(({number, id}) => [number, id]);

test('lists each document once, numbered where it is first cited', () => {
  const list = ready({}, [widget('Card', ['trade-2019']), widget('Events', ['fair']), widget('Chart', ['trade-2021'])]);
  assert.deepEqual(numbersAndIds(list), [
    [1, 'letter-2023'],
    [2, 'letter-2020'],
    [3, 'letter-2010'],
  ]);
});

test('is the same list whoever asks: widgets find in it the numbers of their documents', () => {
  const widgets = [widget('Card', ['trade-2019']), widget('Events', ['fair'])];
  const numberOf = numbersOf(documentsCited(widgets));
  for (const {number, id} of ready({}, widgets).documents) assert.equal(numberOf(undefined, id), number);
  assert.equal(numberOf(undefined, 'letter-1066'), undefined);
});

test('tells a host’s document from ours with the same id', () => {
  const own = {};
  const list = ready({}, [widget('Card', ['trade-2021']), widget('Own card', ['trade-2021'], {origin: own})]);
  assert.deepEqual(
    list.documents.map(({origin, id}) => [origin, id]),
    [
      [undefined, 'letter-2023'],
      [own, 'letter-2023'],
    ]
  );
});

test('says in its own language what a document is about, whichever a widget first cites it in', () => {
  const {documents: korean} = world({documents: documents.map((one) => ({...one, about: '편지'}))});
  const list = ready({}, [
    widget('Card', ['trade-2021'], {documents: korean}),
    widget('Own card', ['trade-2021'], {documents: korean, origin: {}}),
  ]);
  assert.deepEqual(
    list.documents.map(({about}) => about),
    [dataset.documents.get('letter-2023')?.about, '편지']
  );
});

test('has the passages of a document in their order there, each with the widgets that use it', () => {
  const [, letter] = ready({}, [widget('Card', ['trade-2019']), widget('Chart', ['trade-2019'])]).documents;
  assert.deepEqual(
    letter?.passages.map(({sign, place, words, link, uses}) => ({
      ...{sign: plain(sign), place, words, link},
      uses: uses.map(({title}) => title),
    })),
    [
      {
        sign: '¶ 1',
        place: 'paragraph 1 of 5',
        words: ['to 1,500'],
        link: 'https://lantern.example/fair#:~:text=to%201%2C500',
        uses: ['Card', 'Chart'],
      },
      {
        sign: '¶ 3',
        place: 'paragraph 3 of 5',
        words: ['trade grew'],
        link: 'https://lantern.example/fair#:~:text=trade%20grew',
        uses: ['Card', 'Chart'],
      },
    ]
  );
});

test('has words that several records cite once', () => {
  const list = ready({}, [
    widget('Card', [], {records: [trade('2015', 1), trade('2016', 1)].map((fact) => ({...fact, title: fact.id}))}),
  ]);
  assert.deepEqual(
    list.documents[0]?.passages.map(({words, uses}) => [words, uses.length]),
    [[['words of letter-2020'], 1]]
  );
});

test('has no passages before the cited words have arrived', () => {
  const citations: [{document: string; asWritten: string}] = [{document: 'letter-2020', asWritten: ''}];
  const [letter] = ready({}, [widget('Card', [], {records: [{id: 'x', title: 'X', citations}]})]).documents;
  assert.deepEqual([letter?.name, letter?.passages], ['The Lantern, 10\u00a0March\u00a02020', []]);
});

test('names the documents in a sentence, and has the heading that it is given', () => {
  const list = ready({heading: 'Read for this article'}, [widget('Card', ['trade-2021', 'fair'])]);
  assert.equal(list.heading, 'Read for this article');
  assert.equal(
    plain(list.sentence),
    'Sources: report of 2 January 2023 (publisher not named); report of 1 May 2010 (publisher not named)'
  );
});

test('says so where nothing on the page cites anything', () => {
  const view = sourcesView(dataset, {}, en, [widget('Card', [])]);
  assert.deepEqual(view, {state: 'empty', message: 'No source is cited on this page.'});
});

test('lists what its attributes choose from the data, the oldest document first, with what each passage says', () => {
  const list = ready({partner: 'island'});
  assert.deepEqual(numbersAndIds(list), [
    [1, 'letter-2010'],
    [2, 'letter-2020'],
    [3, 'letter-2023'],
  ]);
  assert.deepEqual(
    list.documents[1]?.passages[0]?.uses.map(({title}) => plain(title)),
    ['Trade with the island, 2019: $1,500']
  );
});

test('lists the documents asked for, and no others that tell the same', () => {
  assert.deepEqual(numbersAndIds(ready({document: 'letter-2020'})), [[1, 'letter-2020']]);
});

test('stands on its date: what later documents tell is not there, and is told of', () => {
  const list = ready({partner: 'island', asOf: '2020-12-31'});
  assert.deepEqual(
    list.documents.map(({id}) => id),
    ['letter-2010', 'letter-2020']
  );
  assert.match(plain(list.asOf) ?? '', /31 December 2020/u);
  assert.match(plain(list.updated) ?? '', /2 January 2023/u);
});

test('says so where no document has anything of the kind', () => {
  assert.equal(sourcesView(dataset, {from: '2024'}, en).state, 'empty');
  assert.equal(sourcesView(dataset, {partner: 'island', asOf: '2000'}, en).state, 'empty');
});

for (const [attribute, options] of [
  ['partner', {partner: 'atlantis'}],
  ['document', {document: 'atlantis'}],
] as const) {
  test(`names an unknown ${attribute}`, () => {
    const view = sourcesView(dataset, options, en);
    assert.equal(view.state === 'missing' && view.problem, `unknown ${attribute}: atlantis`);
  });
}

const archives: readonly (readonly [what: string, change: Parameters<typeof document>[2], date: string | undefined])[] =
  [
    ['the day on which it was read', {accessed: '2021-02-03', archivedLink: 'https://a.example/1'}, '2021-02-03'],
    ['the archive’s own time', {archivedLink: 'https://a.example/web/20230318120000/https://b.example/'}, '2023-03-18'],
    ['no date, where none is known', {archivedLink: 'https://a.example/copy'}, undefined],
  ];
for (const [what, change, date] of archives) {
  test(`an archived copy has ${what}`, () => {
    const of = world({documents: [document('letter-2020', '2020-03-10', change)], facts: [trade('2019', 1)]});
    assert.equal(ready({partner: 'island'}, undefined, of).documents[0]?.versionDate, date);
  });
}
