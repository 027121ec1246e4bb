import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownLocale} from '../../src/format/own/every-own.js';
import {en} from '../../src/format/en.js';
import type {Fact, Quantity} from '../../src/model/schema.js';
import {factCardView} from '../../src/view/fact-card.js';
import {fiveDocuments} from '../query/five-documents.js';
import {cited, claim, trade, world} from '../query/made-up.js';
import {card, plain} from './show.js';

const lamps = (value: number): Partial<Quantity> => ({measure: 'lamps', unit: 'lamps', value});
const values: readonly (readonly [
  value: number,
  change: Partial<Quantity>,
  shown: string,
  exact: string | undefined,
])[] = [
  [4_200_000_000, {}, '$4.2 billion', 'In digits: $4,200,000,000'],
  [750_000_000, {qualifier: 'more-than'}, 'more than $750 million', 'In digits: more than $750,000,000'],
  [3_000_000, {qualifier: 'about'}, 'about $3 million', 'In digits: about $3,000,000'],
  [3_000_000, {qualifier: 'almost'}, 'almost $3 million', 'In digits: almost $3,000,000'],
  [3_000_000, {qualifier: 'estimated'}, 'an estimated $3 million', 'In digits: an estimated $3,000,000'],
  [4_200_000_000, {unit: 'KRW'}, '4.2 billion won', 'In digits: 4,200,000,000 won'],
  [1400, lamps(1400), '1,400 lamps', undefined],
  [1, lamps(1), '1 lamp', undefined],
];
for (const [value, change, shown, exact] of values) {
  test(`${value} ${change.unit ?? 'USD'}, ${change.qualifier ?? 'exact'}, reads ${shown}`, () => {
    const view = card(world({facts: [trade('2019', value, change)]}), {fact: 'trade-2019'});
    assert.equal(plain(view.value), shown);
    assert.deepEqual(view.notes.map(plain), exact === undefined ? [] : [exact]);
    assert.equal(view.isClaim, false);
  });
}

test('a claim shows its words, and no number', () => {
  const view = card(world({facts: [claim('oldest', {attributedTo: 'the mayor'})]}), {fact: 'oldest'});
  assert.deepEqual(
    [view.value, view.label, view.isClaim, view.notes, view.change, view.attributedTo],
    ['Oldest on the coast', 'The fair', true, [], undefined, 'according to the mayor']
  );
  assert.equal(plain(view.period), '10 March 2020');
});

const statuses: readonly (readonly [status: Quantity['status'], shown: string | undefined])[] = [
  ['reported', undefined],
  ['estimated', 'Estimate'],
  ['promoted', 'Promoted; not said to be signed'],
  ['target', 'Target'],
];
for (const [status, shown] of statuses) {
  test(`what is ${status} is ${shown ? `marked “${shown}”` : 'shown without a mark'}`, () => {
    assert.equal(card(world({facts: [trade('2019', 3, {status})]}), {fact: 'trade-2019'}).status, shown);
  });
}

/** What the card says of the way from one value to the next. */
const changes: readonly (readonly [why: string, before: Quantity, now: Quantity, line: string | undefined])[] = [
  ['a rise in percent', trade('2018', 1e9), trade('2019', 1.5e9), 'Up 50% on 2018 ($1 billion), by our calculation'],
  [
    'a fall in percent',
    trade('2018', 4.2e9),
    trade('2019', 3.08e9),
    'Down 27% on 2018 ($4.2 billion), by our calculation',
  ],
  [
    'a small change with a decimal',
    trade('2018', 2.5e9),
    trade('2019', 2.51e9),
    'Up 0.4% on 2018 ($2.5 billion), by our calculation',
  ],
  [
    'that what is told in the same digits has hardly changed',
    trade('2018', 1e9),
    trade('2019', 1.0001e9),
    'Almost unchanged from $1 billion (2018)',
  ],
  [
    'a quarter against another one',
    trade('2018-10/2018-12', 1e9),
    trade('2019-01/2019-03', 1.5e9),
    'Up 50% on October – December 2018 ($1 billion), by our calculation',
  ],
  [
    'a year from April to March against another one',
    trade('2017-04/2018-03', 2e9),
    trade('2018-04/2019-03', 1e9),
    'Down 50% on April 2017 – March 2018 ($2 billion), by our calculation',
  ],
  ['nothing of a quarter beside a year', trade('2018', 3e9), trade('2019-01/2019-03', 1e9), undefined],
  ['no per cent across a generation', trade('1990', 1e9), trade('2019', 2e9), 'Previous figure: $1 billion (1990)'],
  [
    'no fall of a hundred while something is left',
    trade('2018', 1e9),
    trade('2019', 1e6),
    'Previous figure: $1 billion (2018)',
  ],
  ['a fall to nothing', trade('2018', 1e9), trade('2019', 0), 'Down 100% on 2018 ($1 billion), by our calculation'],
  [
    'a rise of a thousand',
    trade('2018', 1e6),
    trade('2019', 1.1e7),
    'Up 1,000% on 2018 ($1 million), by our calculation',
  ],
  [
    'no percentage of a rise that no reader can picture',
    trade('2018', 1),
    trade('2019', 1e14),
    'Previous figure: $1 (2018)',
  ],
  ['no change', trade('2018', 1e9), trade('2019', 1e9), 'Unchanged from $1 billion (2018)'],
  ['nothing computed from zero', trade('2018', 0), trade('2019', 1e9), 'Previous figure: $0 (2018)'],
  ['nothing computed from a loss', trade('2018', -1e9), trade('2019', 1e9), 'Previous figure: −$1 billion (2018)'],
  [
    'nothing computed from a lower bound',
    trade('2018', 1e9, {qualifier: 'more-than'}),
    trade('2019', 1.5e9),
    'Previous figure: more than $1 billion (2018)',
  ],
  [
    'nothing computed for an approximation',
    trade('2018', 1e9),
    trade('2019', 1.5e9, {qualifier: 'about'}),
    'Previous figure: $1 billion (2018)',
  ],
  [
    'nothing computed for a target',
    trade('2018', 1e9),
    trade('2019', 9e9, {status: 'target'}),
    'Previous figure: $1 billion (2018)',
  ],
  [
    'nothing computed from a span to a year',
    trade('1993/2008', 3e9),
    trade('2019', 1e9),
    'Previous figure: $3 billion (1993–2008)',
  ],
  ['nothing of a year beside a month', trade('2018', 3e9), trade('2019-05', 1e9), undefined],
  [
    'a change between two months',
    trade('2018-05', 1e9),
    trade('2019-05', 2e9),
    'Up 100% on May 2018 ($1 billion), by our calculation',
  ],
  ['nothing computed to a loss', trade('2018', 2e9), trade('2019', -1e9), 'Previous figure: $2 billion (2018)'],
  [
    'nothing computed from a loss to a larger one',
    trade('2018', -1e9),
    trade('2019', -3e9),
    'Previous figure: −$1 billion (2018)',
  ],
  ['nothing computed from nothing', trade('2018', 0), trade('2019', 3e9), 'Previous figure: $0 (2018)'],
  ['that a gain is gone', trade('2018', 2e9), trade('2019', 0), 'Down 100% on 2018 ($2 billion), by our calculation'],
  ['that a loss stayed as it was', trade('2018', -1e9), trade('2019', -1e9), 'Unchanged from −$1 billion (2018)'],
  [
    'nothing computed beyond numbers',
    trade('2018', 5e-324),
    trade('2019', 1e300),
    `Previous figure: $0.${'0'.repeat(323)}5 (2018)`,
  ],
  ['nothing before the first value', trade('2020', 1e9), trade('2019', 1e9), undefined],
  ['nothing of another partner', trade('2018', 1e9, {partners: ['coast']}), trade('2019', 2e9), undefined],
];
for (const [why, before, now, line] of changes) {
  test(`the card tells ${why}`, () => {
    const {change} = card(world({facts: [before, now]}), {fact: now.id}, ownLocale(en));
    assert.equal(plain(change), line);
  });
}

test('what is there on a day compares with what was there in a year', () => {
  const stock = {...lamps(0), scope: {from: 'home', to: 'island', direction: 'one-way', kind: 'stock'}} as const;
  const facts = [trade('2018', 100, {...stock, value: 100}), trade('2019-05-10', 150, {...stock, value: 150})];
  assert.equal(
    plain(card(world({facts}), {fact: 'trade-2019-05-10'}).change),
    'Up 50% on 2018 (100 lamps), by our calculation'
  );
});

test('an id that nobody knows is named to the developer', () => {
  const dataset = world();
  const problem = (options: object) => {
    const view = factCardView(dataset, options, en);
    return view.state === 'missing' ? view.problem : view.state;
  };
  assert.equal(problem({fact: 'trade-1066'}), 'unknown fact: trade-1066');
  assert.equal(problem({measure: 'ships'}), 'unknown measure: ships');
});

test('without an id the latest quantity of the selection is shown', () => {
  const facts = [
    trade('2020', 4, {partners: ['coast']}),
    trade('2017', 1),
    trade('2019', 3),
    claim('c', {period: {basis: 'stated', from: '2021'}}),
  ];
  const dataset = world({facts});
  assert.equal(card(dataset, {}).id, 'trade-2020');
  assert.equal(card(dataset, {partner: 'island'}).id, 'trade-2019');
  assert.equal(card(dataset, {partner: 'island', to: '2018'}).id, 'trade-2017');
  assert.equal(card(dataset, {measure: 'trade', partner: 'island'}).id, 'trade-2019');
  assert.equal(factCardView(dataset, {measure: 'lamps'}, en).state, 'empty');
});

test('a card as of a date says so, and does not know of later documents', () => {
  const facts = [trade('2009', 1e9, {citations: cited('letter-2010', 'letter-2022')}), trade('2019', 3e9)];
  const dataset = world({facts});
  const then = card(dataset, {fact: 'trade-2009', asOf: '2012'});
  assert.equal(plain(then.asOf), 'As of 2012');
  assert.equal(then.source.passages.length, 1);
  assert.equal(card(dataset, {asOf: '2012'}).id, 'trade-2009');
  assert.equal(factCardView(dataset, {fact: 'trade-2019', asOf: '2012'}, en).state, 'empty');
});

const updates: readonly (readonly [
  why: string,
  asOf: string | undefined,
  citations: Quantity['citations'],
  line: string | undefined,
])[] = [
  [
    'another document told of it since',
    '2012',
    cited('letter-2010', 'letter-2022'),
    'Later reports (the latest dated 20 January 2022) say more',
  ],
  ['a newer value was reported since', '2012', cited('letter-2010'), 'A later report (15 June 2020) says more'],
  ['nothing is newer', '2022', cited('letter-2010'), undefined],
  ['the card stands on no date', undefined, cited('letter-2010', 'letter-2022'), undefined],
];
for (const [why, asOf, citations, line] of updates) {
  test(`the card ${line ? 'tells that it was updated' : 'says nothing of updates'} where ${why}`, () => {
    const dataset = world({facts: [trade('2009', 1e9, {citations}), trade('2019', 3e9)]});
    const {updated} = card(dataset, {fact: 'trade-2009', asOf});
    assert.equal(plain(updated), line);
  });
}

test('a claim that another document repeats later was updated since', () => {
  const dataset = world({facts: [claim('oldest', {citations: cited('letter-2010', 'letter-2020')})]});
  assert.match(card(dataset, {fact: 'oldest', asOf: '2010'}).updated ?? '', /2020/u);
});

const laterValues: readonly (readonly [why: string, period: string, since: string | undefined])[] = [
  ['a newer value of the selection was reported since', '2010', '15 June 2020'],
  ['a value to compare with was reported since', '2007', '15 June 2020'],
  ['what was reported since lies outside the selection', '2015', undefined],
];
for (const [why, period, since] of laterValues) {
  test(`the card of the latest value ${since ? 'tells' : 'says nothing of updates'} where ${why}`, () => {
    const facts = [trade('2009', 1, {citations: cited('letter-2010')}), trade(period, 5)];
    const {id, updated} = card(world({facts}), {partner: 'island', to: '2010', asOf: '2012'});
    assert.equal(id, 'trade-2009');
    assert.equal(plain(updated), since && `A later report (${since}) says more`);
  });
}

test('the card of the agreement of 2022 does not know the day that a report of 2023 gives', () => {
  const then = card(fiveDocuments, {fact: 'almaty-first-central-asian-city-2022', asOf: '2022-12-31'});
  assert.equal(plain(then.period), '21 September 2022');
  assert.deepEqual(then.source.notes, ['Date: that of the report.']);
  assert.match(plain(then.updated) ?? '', /20 November 2023/u);
});

test('the heading is the one that was given', () => {
  assert.equal(card(world({facts: [trade('2019', 3)]}), {heading: 'Trade'}).heading, 'Trade');
});

test('Korean trade of 2020 fell by 27 per cent, and its source is named', () => {
  const view = card(fiveDocuments, {fact: 'kr-trade-2020'});
  assert.equal(plain(view.value), '$3.08 billion');
  assert.equal(plain(view.change), 'Down 27% on 2019 ($4.2 billion), by our calculation');
  assert.match(plain(view.source.line) ?? '', /17 August 2021/u);
  assert.equal(
    plain(card(fiveDocuments, {fact: 'kr-trade-2017'}).change),
    'Previous figure: more than $750 million (2008)'
  );
});

test('in June 2009 the latest Korean trade was that of 2008, and a reader is told that more is known', () => {
  const view = card(fiveDocuments, {partner: 'kr', measure: 'trade', asOf: '2009-06'});
  assert.equal(view.id, 'kr-trade-2008');
  assert.match(plain(view.updated) ?? '', /17 August 2021/u);
});

test('every fact of the five documents has a card with a source', () => {
  for (const fact of fiveDocuments.facts.keys()) {
    const view = card(fiveDocuments, {fact});
    assert(view.value && view.label && view.period && view.source.passages[0].words, fact);
  }
});

test('a card says nothing of later reports on other series, though it would show one of theirs today', () => {
  const facts = [
    trade('2009', 1e9, {citations: cited('letter-2010')}),
    trade('2019', 9e9, {
      id: 'coast-trade',
      partners: ['coast'],
      scope: {from: 'home', to: 'coast', direction: 'two-way', kind: 'flow'},
      citations: cited('letter-2022'),
    }),
  ];
  const dataset = world({facts});
  assert.equal(card(dataset, {}).id, 'coast-trade');
  const then = card(dataset, {asOf: '2012'});
  assert.equal(then.id, 'trade-2009');
  assert.equal(then.updated, undefined);
});

const news: readonly (readonly [why: string, facts: readonly Fact[], shown: string])[] = [
  [
    'money before a newer count',
    [trade('2019', 5), trade('2021', 3, {...lamps(3), id: 'lamps'}), claim('oldest')],
    'trade-2019',
  ],
  ['a count before a newer claim', [trade('2010', 3, {...lamps(3), id: 'lamps'}), claim('oldest')], 'lamps'],
  ['what is reported before a newer target', [trade('2019', 5), trade('2030', 9, {status: 'target'})], 'trade-2019'],
  [
    'a claim before a length of time',
    [claim('oldest'), trade('2021', 3, {...lamps(3), id: 'days', measure: 'stay'})],
    'oldest',
  ],
  ['an estimated amount before a claim', [trade('2019', 5, {status: 'estimated'}), claim('oldest')], 'trade-2019'],
  ['a claim where there is nothing else', [claim('oldest')], 'oldest'],
];
for (const [why, facts, shown] of news) {
  test(`without a fact a card shows ${why}`, () => {
    const measures = [
      {id: 'trade', label: 'Trade', unit: 'USD'},
      {id: 'lamps', label: 'Lamps', unit: 'lamps', counted: {one: 'lamp', other: 'lamps'}},
      {id: 'stay', label: 'Stay', unit: 'days', counted: {one: 'day', other: 'days'}},
    ];
    assert.equal(card(world({facts, measures}), {partner: 'island'}).id, shown);
  });
}

test('what is copied says how sure it is and who says so', () => {
  const fact = trade('2030', 9e9, {status: 'target', attributedTo: 'the mayor'});
  const {source} = card(world({facts: [fact]}), {fact: fact.id});
  assert.match(source.title, /\(target; according to the mayor\)$/u);
  assert(source.citationText.startsWith(source.title));
});

test('what its qualifier has said is not said again', () => {
  const view = card(world({facts: [trade('2019', 9e9, {status: 'estimated', qualifier: 'estimated'})]}), {});
  assert.equal(view.status, undefined);
  assert.match(view.value, /^an estimated/u);
});

test('without a measure, a card shows that of the equals which stands first among the measures', () => {
  const measures = [
    {id: 'exports', label: 'Exports', unit: 'USD'},
    {id: 'balance', label: 'Balance', unit: 'USD'},
  ];
  const facts = [trade('2019', 5, {measure: 'exports'}), trade('2019', 9, {id: 'later', measure: 'balance'})];
  assert.equal(card(world({measures, facts}), {}).value, '$5');
  assert.equal(card(world({measures: measures.toReversed(), facts}), {}).value, '$9');
});

test('of aims alone a card shows the next', () => {
  const facts = ['2030', '2050', '2100'].map((year) => trade(year, Number(year), {status: 'target'}));
  assert.equal(card(world({facts}), {}).period, '2030');
});
