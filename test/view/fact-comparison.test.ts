/** What an author is told of his words: in the console, and in a strict page. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bundledDataset, provideRecords} from '../../src/elements/shared/bundled.js';
import {formatExactQuantity, formatFullQuantity, formatQuantity, formatShortQuantity} from '../../src/format/number.js';
import {checkedDataset, ownLocale} from '../../src/elements/shared/load-dataset.js';
import {en} from '../../src/format/en.js';
import * as records from '../../src/model/bundled.js';
import {isQuantity, type Dataset} from '../../src/model/dataset.js';
import {factView, type ReadyFact} from '../../src/view/fact.js';
import {compareFact} from '../../src/view/fact-comparison.js';
import {everyLanguage} from '../format/every-language.js';
import {trade, world} from '../query/made-up.js';

provideRecords(records);

function readyFact(dataset: Dataset, fact: string, locale = en): ReadyFact {
  const view = factView(dataset, {fact}, locale);
  assert(view.state === 'ready');
  return view;
}

const say = (text: string, view: ReadyFact, lang = 'en', locale = en) =>
  compareFact({text, lang, before: '', after: ''}, view, locale);

test('what took days is of their month and their year', () => {
  const view = readyFact(bundledDataset({locale: en}), 'kr-visit-days-2021');
  const beside = (after: string) => compareFact({text: 'two days', lang: 'en', before: 'for ', after}, view, en).state;
  for (const after of ['', ' in 2021', ' in August 2021']) assert.equal(beside(after), 'agrees', after);
  for (const after of [' in May 2021', ' on 16 August 2021']) assert.equal(beside(after), 'unread', after);
});

for (const language of everyLanguage) {
  const {locale} = language;
  const dataset = bundledDataset(language);
  test(`reads every value as ${locale.lang} writes it, and takes it for no other`, () => {
    for (const fact of [...dataset.facts.values()].filter(isQuantity)) {
      const view = readyFact(dataset, fact.id, locale);
      const measure = dataset.measures.get(fact.measure);
      for (const format of [formatQuantity, formatFullQuantity, formatExactQuantity, formatShortQuantity]) {
        const text = format(fact, measure, locale);
        // With a comma it is nothing that we write: it has to be read.
        assert.deepEqual(say(`${text},`, view, locale.lang, locale), {state: 'agrees'}, text);
        const other = {...view, fact: {...fact, value: fact.value * 3}};
        assert.equal(say(`${text},`, other, locale.lang, locale).state, 'differs', text);
      }
    }
  });
}

const bundled = bundledDataset({locale: en});
const told: readonly (readonly [words: string, fact: string, state: string, problem?: string])[] = [
  ['$4.2 billion', 'kr-trade-2019', 'agrees'],
  [
    '$4.5 billion',
    'kr-trade-2019',
    'differs',
    'kr-trade-2019: the words say $4.5 billion, the record says $4.2 billion (2019)',
  ],
  [
    '$750 million',
    'kr-trade-2008',
    'differs',
    'kr-trade-2008: the words say $750 million, the record says more than $750 million (2008)',
  ],
  [
    'a great deal',
    'kr-trade-2019',
    'unread',
    'kr-trade-2019: “a great deal” cannot be read as a number, so nobody compared it with the record: $4.2 billion',
  ],
  ['Largest trading partner of South Korea in Central Asia', 'kz-largest-partner-of-kr-2021', 'unread'],
];
for (const [words, fact, state, problem] of told)
  test(`${state}: ${words}`, () => {
    const comparison = say(words, readyFact(bundled, fact));
    assert.equal(comparison.state, state);
    if (problem !== undefined) assert.equal('problem' in comparison && comparison.problem, problem);
  });

test('says of which year the words are, where it is another', () => {
  const view = readyFact(bundled, 'kr-trade-2019');
  const comparison = compareFact({text: '$4.2 billion', lang: 'en', before: '', after: ' in 2018.'}, view, en);
  assert(comparison.state === 'differs');
  assert.equal(
    comparison.problem,
    'kr-trade-2019: the words say $4.2 billion (2018), the record says $4.2 billion (2019)'
  );
  assert.equal(comparison.note.replaceAll('\u00a0', ' '), 'Differs from the record: $4.2 billion (2019)');
});

test('does not take its own words for the record where their sentence makes another number of them', () => {
  const view = readyFact(bundled, 'kr-trade-2019');
  for (const [before, after] of [
    ['It was not ', '.'],
    ['It was $3–', '.'],
    ['It was between ', ' and 5 billion'],
    ['It was ', ' or 5'],
  ] as const)
    assert.equal(compareFact({text: view.value, lang: 'en', before, after}, view, en).state, 'unread', before);
});

test('says that a sentence may make another amount of words', () => {
  const view = readyFact(bundled, 'kr-trade-2019');
  const comparison = compareFact({text: '$4.2 billion', lang: 'en', before: 'a further ', after: ''}, view, en);
  assert.match(('problem' in comparison && comparison.problem) || '', /may be another amount in its sentence/u);
});

test('knows what is counted in Korean by its label', () => {
  const korean = everyLanguage.find(({locale}) => locale.lang === 'ko');
  assert(korean);
  const {locale} = korean;
  const view = readyFact(bundledDataset(korean), 'busan-consulates-2023', locale);
  for (const words of ['6개 영사관', '영사관 여섯 곳', '6곳'])
    assert.deepEqual(say(words, view, 'ko', locale), {state: 'agrees'}, words);
  assert.equal(say('6개 도시', view, 'ko', locale).state, 'unread');
});

test('takes what an amount is for each of for granted where its measure says so', () => {
  const view = readyFact(world({facts: [trade('2019', 80)]}), trade('2019', 80).id);
  const beside = (after: string, per?: string) =>
    compareFact(
      {text: '$80', lang: 'en', before: '', after},
      {...view, measure: per === undefined ? view.measure : {id: 'trade', label: 'Price', unit: 'USD', per}},
      en
    );
  const rows: readonly (readonly [after: string, per: string | undefined, state: string])[] = [
    [' a barrel', undefined, 'unread'],
    [' a barrel', 'bbl', 'agrees'],
    [' per barrel then', 'bbl', 'agrees'],
    ['/bbl', 'bbl', 'agrees'],
    [' then', 'bbl', 'agrees'],
    [' a year earlier', 'bbl', 'agrees'],
    [' a day', 'bbl', 'unread'],
    [' a tonne', 'bbl', 'unread'],
    [' a year', 'bbl', 'unread'],
    [' per gallon', 'bbl', 'unread'],
    [' a gallon', 'bbl', 'unread'],
    [' a tonne', 't', 'agrees'],
    [' per metric ton', 't', 'agrees'],
    [' per capita', 'head', 'agrees'],
    [' a day', 'd', 'agrees'],
    [' per family', 'family', 'agrees'],
    [' per farm', 'family', 'unread'],
  ];
  for (const [after, per, state] of rows) assert.equal(beside(after, per).state, state, `${after}, ${per ?? ''}`);
  const comparison = beside(' a day', 'bbl');
  assert.match(('problem' in comparison && comparison.problem) || '', /may be another amount in its sentence/u);
});

test('takes a record that goes on into a part of its year for none of all of it', () => {
  const view = readyFact(bundled, 'kr-trade-2019');
  const stateOf = (to: string) => {
    assert(view.fact.kind !== 'claim' && 'period' in view.fact);
    const fact = {...view.fact, period: {from: '2019', to, basis: 'stated' as const}};
    return compareFact(
      {text: '$4.2 billion', lang: 'en', before: '', after: ' in the first half of 2019.'},
      {...view, fact},
      en
    ).state;
  };
  assert.equal(stateOf('2019'), 'unread');
  assert.equal(stateOf('2019-06'), 'agrees');
});

test('says of a mark that means two numbers that the page has to tell its language', () => {
  const view = readyFact(world({facts: [trade('2019', 1500)]}), trade('2019', 1500).id);
  const comparison = say('$1.500', view, '');
  assert.equal(comparison.state, 'unread');
  assert.match(('problem' in comparison && comparison.problem) || '', /two numbers/u);
});

test('takes a statement for itself in its own words alone', () => {
  const view = readyFact(bundled, 'kz-largest-partner-of-kr-2021');
  assert.deepEqual(say(view.value, view), {state: 'agrees'});
});

test('reads no range, and knows it in our words', async () => {
  // The words of own data come with their check.
  await assert.rejects(checkedDataset({}));
  const ranged = trade('2019', 1500, {range: {low: 1000, high: 2000}});
  const locale = ownLocale(en);
  const view = readyFact(world({facts: [ranged]}), ranged.id, locale);
  assert.equal(say('$1,500', view, 'en', locale).state, 'unread');
  assert.equal(say(view.value, view, 'en', locale).state, 'agrees');
});
