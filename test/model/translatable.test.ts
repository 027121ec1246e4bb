import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkRecords} from '../../src/model/check/index.js';
import type {Records} from '../../src/model/dataset.js';
import {translatableTexts, translateRecords} from '../../src/model/translatable.js';
import {good} from './check/fixture.js';
import {russian, translationProblemsOf} from './check/translation-fixture.js';

function goodRecords(): Records {
  const check = checkRecords(good);
  assert(check.state === 'good');
  return check.records;
}

const [lamps] = goodRecords().measures.filter(({id}) => id === 'lamps');
assert(lamps);

test('a complete language has no problems', () => {
  assert.deepEqual(translationProblemsOf('ru', russian), []);
});

test('without translations the records stay as they are', () => {
  assert.deepEqual(translateRecords(goodRecords(), {}), goodRecords());
});

test('each text is replaced, and nothing else', () => {
  const {facts, people, places, measures} = translateRecords(goodRecords(), {
    facts: {
      'island-trade-2019': {'notes.currency': 'Доллары.', label: 'Торговля', value: '0', 'citations.0.asWritten': 'x'},
    },
    people: {'ada-moor': {'roles.0.title': 'начальник порта', 'roles.0.when.how': 'день документа'}},
    places: {port: {'names.0.name': 'Гавань'}},
    measures: {lamps: {'counted.few': 'лампы', 'counted.many': 'ламп'}},
  });
  const before = goodRecords();
  assert.deepEqual(facts[0], {...before.facts[0], label: 'Торговля', notes: [{kind: 'currency', text: 'Доллары.'}]});
  assert.deepEqual(facts.slice(1), before.facts.slice(1));
  assert.deepEqual(people[0], {
    ...before.people[0],
    roles: [
      {
        ...before.people[0]?.roles[0],
        title: 'начальник порта',
        when: {basis: 'derived', from: '2020-03-10', how: 'день документа'},
      },
    ],
  });
  assert.equal(places[2]?.names?.[0]?.name, 'Гавань');
  assert.deepEqual(measures[1]?.counted, {one: 'lamp', few: 'лампы', many: 'ламп', other: 'lamps'});
});

test('a translated name can be found by the original one, also as it was told before', () => {
  const {
    organisations: [guild],
    ...others
  } = goodRecords();
  assert(guild);
  const before = {...guild, spellings: ['LG'], earlier: [{before: 'second-letter', spellings: []}]};
  const records = {...others, organisations: [before]};
  const [then] = translateRecords(records, {organisations: {[guild.id]: {name: 'Гильдия'}}}).organisations;
  assert.deepEqual(then, {
    ...before,
    name: 'Гильдия',
    spellings: [guild.name, 'LG'],
    earlier: [{before: 'second-letter', spellings: [guild.name]}],
  });
  assert.deepEqual(translateRecords(records, {organisations: {[guild.id]: {}}}).organisations, [before]);
});

test('a document’s origin and a measure’s heading are translated, and an article of the original’s language goes', () => {
  const {documents, measures, places, ...others} = goodRecords();
  const [letter] = documents;
  const [trade] = measures;
  const [, island] = places;
  assert(letter && trade && island);
  const records = {
    ...others,
    documents: [{...letter, attributedTo: 'the harbour office'}],
    measures: [{...trade, heading: 'Trade with {partners}'}],
    places: [{...island, name: 'Island', inSentence: 'the Island'}],
  };
  const translated = translateRecords(records, {
    documents: {'first-letter': {attributedTo: 'управление порта'}},
    measures: {trade: {heading: 'Торговля: {partners}'}},
    places: {island: {name: 'Остров'}},
  });
  assert.equal(translated.documents[0]?.attributedTo, 'управление порта');
  assert.equal(translated.measures[0]?.heading, 'Торговля: {partners}');
  assert.equal(translated.places[0]?.name, 'Остров');
  assert.equal(translated.places[0].inSentence, undefined);
  assert.equal(translateRecords(records, {places: {}}).places[0]?.inSentence, 'the Island');
  assert.deepEqual(
    [...translatableTexts('documents', {...letter, attributedTo: 'x'}, 'ru').keys()],
    ['about', 'attributedTo']
  );
  assert.deepEqual([...translatableTexts('measures', {...trade, heading: 'x'}, 'ru').keys()], ['label', 'heading']);
});

test('what was said before a later document is translated too', () => {
  const [pact] = goodRecords().agreements;
  assert(pact);
  const when = {basis: 'open', how: 'no day'} as const;
  const records = {
    ...goodRecords(),
    agreements: [{...pact, earlier: [{before: 'second-letter', title: 'A pact', when}]}],
  };
  const {agreements} = translateRecords(records, {
    agreements: {'lamp-pact': {'earlier.0.title': 'Договор', 'earlier.0.when.how': 'дня нет'}},
  });
  assert.deepEqual(agreements[0]?.earlier, [
    {before: 'second-letter', title: 'Договор', when: {basis: 'open', how: 'дня нет'}},
  ]);
});

test('a claim of before is translated too', () => {
  const claim = goodRecords().facts.find(({id}) => id === 'island-oldest-fair');
  assert(claim?.kind === 'claim');
  const earlier = [
    {before: 'second-letter', statement: 'An old fair', period: {basis: 'open', how: 'no day'} as const},
  ];
  const {facts} = translateRecords(
    {...goodRecords(), facts: [{...claim, earlier}]},
    {facts: {'island-oldest-fair': {'earlier.0.statement': 'Старая ярмарка', 'earlier.0.period.how': 'дня нет'}}}
  );
  assert.deepEqual(facts[0]?.earlier, [
    {before: 'second-letter', statement: 'Старая ярмарка', period: {basis: 'open', how: 'дня нет'}},
  ]);
});

test('an id that every object inherits has no translation of its own', () => {
  const [topic] = goodRecords().topics;
  assert(topic);
  const records = {...goodRecords(), topics: [{...topic, id: 'constructor'}]};
  assert.deepEqual(translateRecords(records, {topics: {fairs: {label: 'Ярмарки'}}}).topics, records.topics);
});

test('a noun keeps all forms that its language gives it', () => {
  const forms = {zero: '0', one: '1', two: '2', few: '3', many: '11', other: '100'};
  const texts = Object.fromEntries(Object.entries(forms).map(([form, noun]) => [`counted.${form}`, noun]));
  const {measures} = translateRecords(goodRecords(), {measures: {lamps: texts}});
  assert.deepEqual(measures[1]?.counted, forms);
});

test('a tag that is no language is asked for the forms of English', () => {
  assert.deepEqual(
    [...translatableTexts('measures', lamps, 'no language').keys()],
    ['label', 'counted.one', 'counted.other']
  );
});

test('a language without a singular shows no English one', () => {
  const {measures} = translateRecords(goodRecords(), {measures: {lamps: {'counted.other': '램프'}}});
  assert.deepEqual(measures[1]?.counted, {one: '램프', other: '램프'});
});

const forms: readonly (readonly [language: string, forms: readonly string[]])[] = [
  ['kk', ['counted.one', 'counted.other']],
  ['ko', ['counted.other']],
  ['ru', ['counted.one', 'counted.few', 'counted.many', 'counted.other']],
  ['de', ['counted.one', 'counted.other']],
  ['ja', ['counted.other']],
  ['uk', ['counted.one', 'counted.few', 'counted.many', 'counted.other']],
  ['sl', ['counted.one', 'counted.two', 'counted.few', 'counted.other']],
  ['ar', ['counted.zero', 'counted.one', 'counted.two', 'counted.few', 'counted.many', 'counted.other']],
];
for (const [language, expected] of forms) {
  test(`a noun counted in ${language} needs ${expected.length} forms, as in CLDR`, () => {
    const texts = [...translatableTexts('measures', lamps, language).keys()].filter((path) => path !== 'label');
    assert.deepEqual(texts, expected);
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    assert.deepEqual(texts.map((path) => path.slice('counted.'.length)).toSorted(), categories.toSorted());
  });
}
