import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {eventListView} from '../../src/view/event-list.js';
import {factCardView} from '../../src/view/fact-card.js';
import {oneOf, readScope, words, type CommonOptions} from '../../src/view/options.js';
import {tradeChartView} from '../../src/view/trade-chart.js';
import {cited, happening, trade, world} from '../query/made-up.js';
import {chartOptions, plain} from './show.js';

const dataset = world({facts: [trade('2019', 3)], events: [happening('fair', '2019')]});

/** Every element's view of the same attributes. */
const views = (options: CommonOptions) => [
  factCardView(dataset, options, en),
  tradeChartView(dataset, {...chartOptions, request: options}, en),
  eventListView(dataset, {request: options, chosen: {}, showAll: false}, en),
];

const wrong: readonly (readonly [options: CommonOptions, problem: string])[] = [
  [{partner: 'island atlantis'}, 'unknown partner: atlantis'],
  [{topic: 'ships'}, 'unknown topic: ships'],
  [{document: 'letter-1066'}, 'unknown document: letter-1066'],
  [{from: '2019-13'}, 'from: not a date: 2019-13'],
  [{to: 'yesterday'}, 'to: not a date: yesterday'],
  [{asOf: '2019-02-30'}, 'as-of: not a date: 2019-02-30'],
  [{from: '2020', to: '2019'}, 'from: after to: 2020, 2019'],
];
for (const [options, problem] of wrong) {
  test(`every element tells the developer: ${problem}`, () => {
    for (const view of views(options))
      assert.deepEqual(view, {state: 'missing', problem, message: en.messages.missing});
  });
}

const nothing: readonly (readonly [why: string, options: CommonOptions])[] = [
  ['a partner without records', {partner: 'coast'}],
  ['a topic without records', {topic: 'light'}],
  ['a document that says nothing of it', {document: 'letter-2010'}],
  ['a period without records', {from: '2022'}],
];
for (const [why, options] of nothing) {
  test(`every element is calmly empty for ${why}`, () => {
    assert.deepEqual(
      views(options),
      [en.messages.empty('facts'), en.messages.empty('figures'), en.messages.empty('events')].map((message) => ({
        state: 'empty',
        message,
      }))
    );
  });
}

test('every element empty for a date before all documents says so, and that there is more since', () => {
  assert.deepEqual(
    views({asOf: '1999'}).map((view) => view.state === 'empty' && plain(view.message)),
    [
      'As of 1999 no figure or statement on this had been taken from these reports; the first is in the report of 15 June 2020.',
      'As of 1999 no figure on this had been taken from these reports; the first is in the report of 15 June 2020.',
      'As of 1999 no such event had been taken from these reports; the first is in the report of 15 June 2020.',
    ]
  );
});

test('an empty element names the first report that answers it, and of the documents asked for alone', () => {
  const told = cited('letter-2022', 'letter-2020');
  const records = world({
    facts: [trade('2019', 3, {citations: told}), trade('2009', 1, {citations: cited('letter-2010')})],
    events: [happening('fair', '2019', {citations: told})],
  });
  const message = (options: CommonOptions) => {
    const view = eventListView(records, {request: options, chosen: {}, showAll: false}, en);
    return view.state === 'empty' ? plain(view.message) : view.state;
  };
  assert.match(message({asOf: '2019'}) ?? '', /in the report of 15 June 2020\.$/u);
  assert.match(message({asOf: '2019', document: 'letter-2022'}) ?? '', /in the report of 20 January 2022\.$/u);
  const cardOfAll = factCardView(records, {asOf: '1999'}, en);
  assert.match(cardOfAll.state === 'empty' ? (plain(cardOfAll.message) ?? '') : '', /of 10 March 2010\.$/u);
});

const right: readonly (readonly [why: string, options: CommonOptions])[] = [
  ['no attributes at all', {}],
  [
    'attributes that are there but empty',
    {partner: '', topic: '', document: '', from: '', to: '', asOf: '', heading: ''},
  ],
  ['lists with any white space', {partner: '  island\n coast\t', topic: ' fairs '}],
  ['a period of one year', {from: '2019', to: '2019'}],
  ['a month within the year as both ends', {from: '2019-05', to: '2019'}],
  ['a date on which the document was there', {asOf: '2020-06-15'}],
];
for (const [why, options] of right) {
  test(`every element is ready with ${why}`, () => {
    for (const view of views(options)) assert.equal(view.state, 'ready');
  });
}

test('a dataset without topics does not refuse them', () => {
  assert.equal(readScope(world({topics: []}), {topic: 'ships'}, en).state, 'ready');
});

test('the selection is in days', () => {
  const scope = readScope(dataset, {from: '2019', to: '2020-02'}, en);
  assert(scope.state === 'ready');
  assert.deepEqual([scope.selection.from, scope.selection.to], ['2019-01-01', '2020-02-29']);
});

test('an attribute is a list of words', () => {
  assert.deepEqual([undefined, '', ' kr  gb '].map(words), [[], [], ['kr', 'gb']]);
});

test('a word is one of the known ones, the first where it is absent, or none', () => {
  const known = ['newest', 'oldest'] as const;
  assert.deepEqual(
    [undefined, '', 'oldest', 'Oldest', 'toString'].map((word) => oneOf(word, known)),
    ['newest', 'newest', 'oldest', undefined, undefined]
  );
});
