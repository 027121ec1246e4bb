import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import * as bundled from '../../src/model/bundled.js';
import {checkRecords, printProblem} from '../../src/model/check/index.js';
import {isQuantity} from '../../src/model/dataset.js';
import {eventListView} from '../../src/view/event-list.js';
import {factCardView, type ReadyFactCard} from '../../src/view/fact-card.js';
import {dataFolder, fiveDocuments} from '../query/five-documents.js';

/** What a reader is shown for a fact, with plain spaces. */
function card(fact: string): ReadyFactCard {
  const view = factCardView(fiveDocuments, {fact}, en);
  assert(view.state === 'ready', `${fact}: ${view.state}`);
  return {...view, value: view.value.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')};
}

function eventNotes(id: string): readonly string[] {
  const view = eventListView(fiveDocuments, {request: {}, chosen: {}, showAll: true}, en);
  assert(view.state === 'ready');
  const item = view.groups.flatMap(({items}) => items).find((event) => event.id === id);
  assert(item, `no event ${id}`);
  return item.source.notes;
}

test('who passed on two of the reports is said once, with where they say so', () => {
  const told = [...fiveDocuments.documents.values()].flatMap(({id, attributedTo, citations}) =>
    attributedTo === undefined ? [] : [[id, attributedTo, citations?.map(({paragraph}) => paragraph)]]
  );
  assert.deepEqual(told, [
    ['kr-state-visit-2009', 'the official website government.kz', [1]],
    ['gb-visit-2023', 'the press office of Kazakhstan’s foreign ministry', [2]],
  ]);
});

test('an anniversary to come is expected, and nobody’s target', () => {
  const view = factCardView(fiveDocuments, {fact: 'kr-anniversary-years-2022', asOf: '2021-12-01'}, en);
  assert(view.state === 'ready');
  assert.equal(view.status, 'Expected');
});

test('a goal and a growth are claims, not numbers of countries and times', () => {
  assert.deepEqual(
    ['kz-competitiveness-goal-2009', 'kr-trade-growth-2017-2019'].map((id) => card(id).value),
    ['To diversify its economy and join the list of 50 competitive countries', 'Almost tripled']
  );
});

test('every measure has a heading, and those that nobody would print are secondary', () => {
  const {measures} = fiveDocuments;
  assert.deepEqual(
    [...measures.values()].filter(({heading}) => heading === undefined),
    []
  );
  assert.deepEqual(
    [...measures.values()].filter(({secondary}) => secondary).map(({id}) => id),
    ['anniversary-years', 'cooperation-years', 'investment-years', 'visit-days']
  );
});

/** The paragraphs of a document that an event cites. */
const wholeEvents: readonly (readonly [event: string, document: string, paragraphs: readonly number[]])[] = [
  ['kr-talks-2009', 'kr-state-visit-2009', [1, 2, 3, 4, 5, 7, 8, 9, 10, 11]],
  ['gb-visit-2023', 'gb-visit-2023', [1, 2, 3, 4, 7]],
  ['kr-summit-2021', 'kr-summit-2021', [2, 4, 5, 6, 9, 10, 11, 12]],
];
for (const [id, document, paragraphs] of wholeEvents) {
  test(`${id} has all that its report tells of it`, () => {
    const cited = fiveDocuments.events.get(id)?.citations.filter((citation) => citation.document === document) ?? [];
    assert.deepEqual(
      [...new Set(cited.map(({paragraph = 0}) => paragraph))].toSorted((a, b) => a - b),
      paragraphs
    );
  });
}

test('the data that ships has no problem', () => {
  const check = checkRecords(dataFolder());
  assert.deepEqual(check.state === 'bad' ? check.problems.map(printProblem) : [], []);
});

test('the bundle holds the facts and events of the data folder', () => {
  const {facts, events} = dataFolder();
  assert.deepEqual(bundled.facts, facts);
  assert.deepEqual(bundled.events, events);
});

const koreanTrade: readonly (readonly [year: string, value: string])[] = [
  ['2008', 'more than $750 million'],
  ['2017', '$1.5 billion'],
  ['2019', '$4.2 billion'],
  ['2020', '$3.08 billion'],
];
for (const [year, value] of koreanTrade) {
  test(`trade with South Korea in ${year} was ${value}`, () => {
    const shown = card(`kr-trade-${year}`);
    assert.equal(shown.value, value);
    assert.equal(shown.period, year);
  });
}

test('no other year of trade with South Korea is in the data', () => {
  const years = [...fiveDocuments.facts.values()]
    .filter(isQuantity)
    .filter(({measure, partners}) => measure === 'trade' && partners.includes('kr'))
    .map(({id}) => id);
  assert.deepEqual(
    years.toSorted(),
    koreanTrade.map(([year]) => `kr-trade-${year}`)
  );
});

/** A trap of the documents, the fact it sits in, and what the reader is told about it. */
const traps: readonly (readonly [trap: string, fact: string, told: RegExp])[] = [
  ['the figure of 2019 is marked as dollars and as won', 'kr-trade-2019', /dollar sign and “won”; read as dollars/u],
  ['the figure of 2008 has no dollar sign', 'kr-trade-2008', /without a dollar sign; taken as US dollars/u],
  ['the investment has no dollar sign', 'kr-investment-1993-2008', /without a dollar sign; taken as US dollars/u],
  ['the cost of the power station has no dollar sign', 'balkhash-cost-2009', /without a dollar sign/u],
  ['almost tripled is 2.8 times', 'kr-trade-growth-2017-2019', /1\.5 and 4\.2 billion, make it 2\.8 times/u],
  ['the fall of 2020 hangs on the currency of 2019', 'kr-trade-2020', /only if the figure for 2019.* is in dollars/u],
  ['fifteen years are sixteen', 'kr-investment-1993-2008', /1993 to 2008 inclusive makes sixteen/u],
  ['the 550 are not all companies', 'gb-companies-2023', /Joint ventures and representative offices are included/u],
  ['a stock is not a yearly flow', 'gb-investment-to-2023', /no yearly figure/u],
  [
    'the Wednesday fits no date',
    'busan-global-player-2023',
    /^Date unclear: which “Wednesday” is not said.*was a Thursday/u,
  ],
  ['last year is 2020', 'kr-trade-2020', /^Date: “Last year” in the report of 17 August 2021\.$/u],
];
for (const [trap, fact, told] of traps) {
  test(`a reader of ${fact} is told that ${trap}`, () => {
    const {notes} = card(fact).source;
    assert(
      notes.some((note) => told.test(note)),
      notes.join('\n')
    );
  });
}

const eventTraps: readonly (readonly [trap: string, event: string, told: RegExp])[] = [
  ['the embassy’s capital is Almaty', 'kz-embassy-statement-2023', /“Its capital” is taken to mean Almaty/u],
  [
    'the Wednesday of the statement stays open',
    'kz-embassy-statement-2023',
    /^Date unclear: which “Wednesday” is not said/u,
  ],
  ['the Wednesday of the lecture stays open', 'dong-eui-lecture-2023', /^Date unclear: which “Wednesday” is not said/u],
  ['the capital had another name', 'kr-visit-2019', /Nur-Sultan; the report of 2009 says Astana/u],
  ['no contract is said to be signed', 'busan-export-consultations-2022', /none is said to have been signed/u],
  ['only one report dates the signing', 'almaty-busan-signing-2022', /Only the report of 2023 gives the day/u],
];
for (const [trap, event, told] of eventTraps) {
  test(`a reader of ${event} is told that ${trap}`, () => {
    const notes = eventNotes(event);
    assert(
      notes.some((note) => told.test(note)),
      notes.join('\n')
    );
  });
}

test('promoted contracts never pass as reported ones', () => {
  const {value, status} = card('busan-export-contracts-2022');
  assert.equal(value, 'more than $3.85 million');
  assert.equal(status, 'Promoted; not said to be signed');
});

test('the other currency of 2019 and the sixteenth year are kept as readings', () => {
  const readings = ['kr-trade-2019', 'kr-investment-years-1993-2008'].map((id) => {
    const fact = fiveDocuments.facts.get(id);
    return fact && isQuantity(fact) ? fact.readings : undefined;
  });
  assert.deepEqual(readings, [[{value: 4_200_000_000, unit: 'KRW'}], [{value: 16, unit: 'years'}]]);
});

test('the agreement of Almaty and Busan, told by two documents, is one record that cites both', () => {
  const agreements = [...fiveDocuments.agreements.values()].filter(({parties}) =>
    ['almaty', 'busan'].every((city) => parties.includes(city))
  );
  assert.deepEqual(
    agreements.map(({id}) => id),
    ['almaty-busan-agreement-2022']
  );
  const documents = new Set(agreements.flatMap(({citations}) => citations.map(({document}) => document)));
  assert.deepEqual([...documents].toSorted(), ['almaty-busan-2022', 'almaty-busan-2023']);
});

test('the new agreement with the UK and the branch of Heriot-Watt are planned, the branch of De Montfort is there', () => {
  const view = eventListView(
    fiveDocuments,
    {request: {status: 'planned', partner: 'gb'}, chosen: {}, showAll: true},
    en
  );
  assert(view.state === 'ready');
  assert.deepEqual(view.groups.flatMap(({items}) => items.map(({title}) => title)).toSorted(), [
    'Kazakhstan and UK ready to sign a strategic partnership agreement',
    'Kazakhstan plans a branch of Heriot-Watt University',
  ]);
  assert.equal(card('gb-de-montfort-branch-2023').value, 'Has a branch in Kazakhstan');
});

test('a publisher that a document does not name is not guessed', () => {
  assert.match(card('kr-trade-2019').source.line, /^report of .*\(publisher not named\)$/u);
  assert.match(card('kr-trade-2008').source.line, /^OREANDA-NEWS, /u);
});
