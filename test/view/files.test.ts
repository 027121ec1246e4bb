import assert from 'node:assert/strict';
import {test} from 'node:test';
import {csvParse} from 'd3-dsv';
import fc from 'fast-check';
import {en} from '../../src/format/en.js';
import type {Dataset} from '../../src/model/dataset.js';
import type {Claim} from '../../src/model/schema.js';
import {eventListView} from '../../src/view/event-list.js';
import {listSvg} from '../../src/view/list-svg.js';
import {factCardSvg} from '../../src/view/fact-card-svg.js';
import {factCardView} from '../../src/view/fact-card.js';
import {tradeChartCsv} from '../../src/view/trade-chart-csv.js';
import {tradeChartSvg} from '../../src/view/trade-chart-svg.js';
import {fiveDocuments} from '../query/five-documents.js';
import {claim, document, happening, trade, world} from '../query/made-up.js';
import {card, chart, list, plain} from './show.js';
import {parseXml} from './xml.js';

function csv(dataset: Dataset, request = {}) {
  const text = tradeChartCsv(chart(dataset, request).table);
  assert(text.startsWith('\ufeff'), 'a spreadsheet needs the mark to read UTF-8');
  return csvParse(text.slice(1));
}

test('the file has a row a value, with value, unit, qualifier and where it was read', () => {
  const rows = csv(fiveDocuments, {partner: 'kr'});
  assert.deepEqual(
    rows.map((row) => [row['id'], row['value'], row['unit'], row['qualifier']]),
    [
      ['kr-trade-2008', '750000000', 'USD', 'more-than'],
      ['kr-trade-2017', '1500000000', 'USD', ''],
      ['kr-trade-2019', '4200000000', 'USD', ''],
      ['kr-trade-2020', '3080000000', 'USD', ''],
    ]
  );
  const [first] = rows;
  const publisher = 'OREANDA-NEWS, 15 May 2009 (according to the official website government.kz)';
  // Two passages of one paragraph are one place.
  assert.equal(plain(first?.['source']), `${publisher}, paragraph 5 of 15`);
  assert.deepEqual([first?.['document'], first?.['paragraph']], ['kr-state-visit-2009', '5']);
  assert.equal(first?.['as_written'], 'more than US 750 million in 2008 … the volume of bilateral trade turnover');
  assert.match(first['notes'] ?? '', /without a dollar sign/u);
});

test('who said a value is its own, or whom its document passes on', () => {
  const rows = csv(fiveDocuments, {partner: 'kr gb'});
  const saying = new Map(rows.map((row) => [row['id'], row['attributed_to']]));
  assert.equal(saying.get('kr-trade-2008'), 'participants in the presidents’ talks');
  assert.equal(saying.get('gb-trade-2022'), 'the press office of Kazakhstan’s foreign ministry');
  assert.equal(saying.get('kr-trade-2019'), '');
});

const texts: readonly (readonly [why: string, text: string, cell: string])[] = [
  ['a comma', 'one, two', 'one, two'],
  ['quotes', 'the "fair" of "2019"', 'the "fair" of "2019"'],
  ['a line end', 'one\ntwo\r\nthree', 'one\ntwo\r\nthree'],
  ['the line end of an old machine', 'one\rtwo', 'one\rtwo'],
  ['a formula', '=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
  ['a sum', '+1+cmd|calc', `'+1+cmd|calc`],
  ['a difference', '-2+3+cmd|calc', `'-2+3+cmd|calc`],
  ['an at sign', '@SUM(1,2)', `'@SUM(1,2)`],
  ['a wide equals sign', '＝1+1', `'＝1+1`],
  ['a tab before a formula', '\t=1+1', `'\t'=1+1`],
  ['a dash within', 'trade - of 2019', 'trade - of 2019'],
];
for (const [why, text, cell] of texts) {
  test(`a text with ${why} comes back from the file ${text === cell ? 'as it was' : 'as text'}`, () => {
    const [row] = csv(world({facts: [trade('2019', 3, {label: text})]}));
    assert.equal(row?.['label'], cell);
  });
}

test('a negative value stays a number', () => {
  assert.equal(csv(world({facts: [trade('2019', -5.5), trade('2020', 1)]}))[0]?.['value'], '-5.5');
});

test('the drawing is XML with title, description and every citation', () => {
  const view = chart(fiveDocuments, {partner: 'kr gb'});
  const elements = parseXml(tradeChartSvg(view, 'en'));
  const textOf = (name: string) => elements.filter((element) => element.name === name).map(({text}) => text);
  assert.equal(elements[0]?.name, 'svg');
  assert.equal(textOf('title')[0], view.heading);
  assert.deepEqual(textOf('desc'), [view.summary]);
  const sources = textOf('dc:source');
  assert.equal(sources.length, view.table.length);
  assert(sources.some((source) => source.includes('$4.2 billion won in 2019') && source.includes('kr-trade-2019')));
  const shown = textOf('text').join(' ');
  for (const words of ['South Korea', 'US dollars', '2008', 'OREANDA-NEWS']) assert(shown.includes(words), words);
});

test('what marks mean stands beside each other where there is room, and below where there is none', () => {
  const facts = [trade('2009', 1e9, {qualifier: 'more-than'}), trade('2019', 2e9, {status: 'target'})];
  const linesOf = (width: number) => {
    const elements = parseXml(tradeChartSvg(chart(world({facts}), {}, width), 'en'));
    return new Set(
      elements.flatMap(
        ({name, attributes}) => (name === 'g' && attributes['transform']?.match(/ ([\d.]+)\)$/u)?.[1]) || []
      )
    ).size;
  };
  assert(linesOf(1200) < linesOf(200));
});

test('what an event has none of leaves no mark in the picture of a list', () => {
  const events = [happening('fair', '2019', {places: [], people: [], organisations: []})];
  const texts = parseXml(listSvg(list(world({events})), 640, en))
    .filter(({name}) => name === 'text')
    .map(({text}) => text);
  assert(!texts.some((text) => text.includes('·')), texts.join('\n'));
});

test('a drawing of what cannot be compared says so to see and to hear', () => {
  const view = chart(fiveDocuments, {measure: 'companies'}, 1200);
  const elements = parseXml(tradeChartSvg(view, 'en'));
  for (const name of ['text', 'desc']) {
    const told = elements.filter((element) => element.name === name).map(({text}) => text);
    for (const line of view.unlike) assert(told.join(' ').includes(line), `${name}: ${line}`);
  }
});

test('one value alone is words in the picture too', () => {
  const elements = parseXml(tradeChartSvg(chart(fiveDocuments, {partner: 'gb'}), 'en'));
  const texts = elements.filter(({name}) => name === 'text').map(({text}) => plain(text));
  for (const words of ['United Kingdom', '$1.8 billion', '2022']) assert(texts.includes(words), texts.join('\n'));
  assert.equal(elements.filter(({name}) => name === 'path').length, 1, 'the rule on top');
});

test('a drawing as of a date says so', () => {
  const svg = tradeChartSvg(chart(fiveDocuments, {partner: 'kr', asOf: '2021-09'}), 'en');
  assert(parseXml(svg).some(({name, text}) => name === 'text' && plain(text)?.includes('As of September 2021')));
});

test('a long heading is broken into lines, and nothing stands on it', () => {
  const heading = 'Trade of Kazakhstan with its partners in the east and in the west, in the years from 2008 to 2022';
  const elements = parseXml(tradeChartSvg(chart(fiveDocuments, {partner: 'kr', heading}, 300), 'en'));
  const bold = elements.filter(({attributes}) => attributes['font-weight'] === '700');
  assert(bold.length > 2);
  assert.equal(bold.map(({text}) => text).join(' '), heading);
  const unit = elements.find(({text}) => text === 'US dollars');
  assert(Number(unit?.attributes['y']) > Number(bold.at(-1)?.attributes['y']));
});

const NAMES = new Set(
  'svg title desc metadata rdf:RDF rdf:Description dc:title dc:description dc:source rect text g path'.split(' ')
);

/** Texts of the kinds that have broken such files before, and any other. */
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        '<script>alert(1)</script>',
        ']]>',
        '<!--',
        '-->',
        '&amp;',
        '&',
        '"',
        "'",
        '\n',
        ',',
        '=1',
        '\u0000',
        '\ud800',
        '\ufffe',
        '<![CDATA[',
        'onload=',
        '한국',
        '\u202e'
      )
    )
    .map((parts) => parts.join(' '))
);

/** A dataset whose every text is the given one. */
function says(text: string): Dataset {
  const notes = [{kind: 'currency' as const, text}];
  const citations: Claim['citations'] = [{document: 'letter-2020', paragraph: 1, asWritten: text}];
  const told = {label: text, attributedTo: text, notes, citations};
  return world({
    documents: [document('letter-2020', '2020', {publisher: text, about: text, link: text, language: text})],
    measures: [{id: 'trade', label: text, unit: 'USD'}],
    places: [{id: 'island', kind: 'country', name: text, citations}],
    facts: [
      trade('2018', 1, told),
      trade('2020', 2, told),
      trade('open', 3, told),
      claim('oldest', {...told, statement: text}),
    ],
    events: [happening('fair', '2019', {title: text, notes, citations, places: ['island']})],
  });
}

test('no text of a record becomes markup in the drawing, and none makes it unreadable', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const view = chart(says(text), {heading: text});
      const svg = tradeChartSvg(view, 'en');
      const elements = parseXml(svg);
      for (const {name, attributes} of elements) {
        assert(NAMES.has(name), name);
        assert(Object.keys(attributes).every((attribute) => !attribute.startsWith('on')));
      }
      assert(!svg.includes('<script'));
    }),
    {numRuns: 300}
  );
});

test('no text of a record becomes markup in the picture of a card or a list', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const dataset = says(text);
      const pictures = [
        ...[...dataset.facts.keys()].map((fact) => factCardSvg(card(dataset, {fact, heading: text}), 300, en)),
        listSvg(list(dataset, {heading: text}), 300, en),
      ];
      for (const {name, attributes} of pictures.flatMap(parseXml)) {
        assert(NAMES.has(name), name);
        assert(Object.keys(attributes).every((attribute) => !attribute.startsWith('on')));
      }
    }),
    {numRuns: 200}
  );
});

test('every text of a record comes back from the file, a formula as text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const rows = csv(says(text));
      assert.equal(rows.length, 3);
      for (const row of rows) {
        const label = row['label'] ?? '';
        assert.equal(label.replaceAll("'", ''), text.replaceAll("'", ''));
        for (const cell of Object.values(row))
          assert(!/^[-=+@＝＋－＠\t\r\n]/u.test(cell) || !Number.isNaN(Number(cell)), JSON.stringify(cell));
      }
    }),
    {numRuns: 300}
  );
});

/** How a program reads a file whose separator it does not know: quotes within a cell do not hold a separator back. */
const cellsBy = (separator: string, text: string) =>
  text.split(new RegExp(`[${separator}\\r\\n]`, 'u')).map((cell) => cell.replace(/^["\s]+/u, ''));

const formulas = [
  'Trade;=HYPERLINK(A1&B1)',
  'a;@SUM(1)',
  'a\t=1+1',
  'a;"=1+1"',
  'a\n=1+1',
  'a; +1',
  '=1+1',
  'a;b;-1+1',
  'a;＝1',
];
for (const text of formulas) {
  test(`${JSON.stringify(text)} is no formula, whatever separates cells`, () => {
    const facts = [trade('2019', 1, {label: text, attributedTo: text})];
    const file = tradeChartCsv(chart(world({facts})).table).slice(1);
    for (const separator of [';', '\t'])
      for (const cell of cellsBy(separator, file)) assert.doesNotMatch(cell, /^[-=+@＝＋－＠]/u);
  });
}

test('a cell that any program would separate is quoted', () => {
  for (const text of ['a;b', 'a\tb', 'a,b', 'a"b', 'a\nb']) {
    const file = tradeChartCsv(chart(world({facts: [trade('2019', 1, {label: text})]})).table);
    assert(file.includes(`,"${text.replace('"', '""')}",`), JSON.stringify(text));
  }
});

test('no text of a record stops a card, a chart or a list', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const dataset = says(text);
      for (const fact of dataset.facts.keys())
        assert.equal(factCardView(dataset, {fact, heading: text}, en).state, 'ready');
      assert.equal(eventListView(dataset, {request: {filterable: true}, chosen: {}, showAll: true}, en).state, 'ready');
    })
  );
});

test('no attribute stops a card, a chart or a list', () => {
  const attributes = fc.record(
    Object.fromEntries(
      ['partner', 'topic', 'document', 'from', 'to', 'asOf', 'fact', 'measure', 'kind', 'order', 'status'].map(
        (name) => [name, anyText]
      )
    ),
    {requiredKeys: []}
  );
  fc.assert(
    fc.property(attributes, (request) => {
      const dataset = says('x');
      const states = [
        factCardView(dataset, request, en),
        eventListView(dataset, {request, chosen: request, showAll: false}, en),
      ];
      for (const {state} of states) assert(['ready', 'empty', 'missing'].includes(state));
    })
  );
});

test('no line of the scale goes through a label of the file, and each has its number', () => {
  const view = chart(fiveDocuments, {partner: 'kr gb'});
  const elements = parseXml(tradeChartSvg(view, 'en'));
  const paths = elements.flatMap(({name, attributes}) => (name === 'path' ? [attributes['d'] ?? ''] : []));
  assert(paths.some((path) => path.startsWith(view.layout.grid)));
  const texts = elements.filter(({name}) => name === 'text').map(({text}) => plain(text));
  for (const {label} of view.layout.yTicks) assert(texts.includes(plain(label)), label);
  for (const {label} of view.layout.xTicks) assert(texts.includes(label), label);
});
