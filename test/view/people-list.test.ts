import assert from 'node:assert/strict';
import {test} from 'node:test';
import {language as russian} from '../../src/elements/shared/languages/ru.js';
import {en} from '../../src/format/en.js';
import type {Locale} from '../../src/format/locale.js';
import {inspectRecords} from '../../src/model/check/index.js';
import {createDataset, type Dataset} from '../../src/model/dataset.js';
import type {Organisation, Person} from '../../src/model/schema.js';
import type {Chosen} from '../../src/view/list-filters.js';
import {peopleListView, type PeopleListRequest, type ReadyPeopleList} from '../../src/view/people-list.js';
import {everyLanguage} from '../format/every-language.js';
import {dataFolder, fiveDocuments} from '../query/five-documents.js';
import {cited, happening, time, world} from '../query/made-up.js';
import {people, plain} from './show.js';

const asked = (
  request: PeopleListRequest,
  dataset: Dataset = fiveDocuments,
  chosen: Chosen = {},
  locale: Locale = en
) => peopleListView(dataset, {request, chosen, showAll: false}, locale);
const itemsOf = ({groups}: ReadyPeopleList) => groups.flatMap(({items}) => items);
const namesIn = (list: ReadyPeopleList) =>
  Object.fromEntries(list.groups.map(({heading, items}) => [heading, items.map(({title}) => title)]));
const item = (request: PeopleListRequest, dataset = fiveDocuments) => {
  const [first] = itemsOf(people(dataset, request));
  assert(first);
  return first;
};
const rolesOf = (person: string) => item({person}).roles.map(plain);

test('people stand by their countries, by name, and last those of whom no document says', () => {
  assert.deepEqual(namesIn(people(fiveDocuments)), {
    Kazakhstan: [
      'Alikhan Smailov',
      'Kassym-Jomart Tokayev',
      'Nurgali Arystanov',
      'Nursultan Nazarbayev',
      'Roman Vassilenko',
    ],
    'South Korea': ['Ahn Seong-min', 'Han Soo-whan', 'Lee Myung-bak', 'Lee Seong-kwon', 'Moon Jae-in'],
    'United Kingdom': ['James Cleverly'],
    'Country not said': ['Elizabeth II', 'Hong Beom-do'],
  });
});

const roles: [what: string, person: string, role: string][] = [
  ['as of its report', 'moon-jae-in', 'President of South Korea, as of the report of 17 August 2021'],
  [
    'once for two reports',
    'kassym-jomart-tokayev',
    'President of Kazakhstan, as of the reports of 17 August 2021 and 18 March 2023',
  ],
  ['by the latest time that it can have', 'hong-beom-do', 'General, on or before 1943'],
  ['without a time that its report does not give', 'elizabeth-ii', 'Queen, date not given'],
];
for (const [what, person, role] of roles) {
  test(`a role is told ${what}`, () => {
    assert.deepEqual(rolesOf(person), [role]);
  });
}

test('nobody is said to be anything at present, in any language', () => {
  for (const {locale} of everyLanguage) {
    const view = asked({}, fiveDocuments, {}, locale);
    assert(view.state === 'ready');
    for (const {roles: told, id} of itemsOf(view))
      for (const role of told) assert(/\d/u.test(role) || role.includes(locale.messages.openDate), `${id}: ${role}`);
  }
});

test('an entry unfolds the events that it was part of, and apart those that only name it', () => {
  const {told, lines} = item({person: 'james-cleverly'});
  assert.equal(plain(told), 'In 4 events · Named in 5 events');
  assert.equal(lines.length, 9);
  assert.deepEqual(
    item({person: 'hong-beom-do'}).lines.map(({title, date}) => plain(`${title}, ${date}`)),
    [
      'General Hong Beom-do dies in Kazakhstan, 1943',
      'Remains of General Hong Beom-do are returned from Kazakhstan, 15 August 2021',
    ]
  );
});

test('a plan says whose it is', () => {
  const {lines} = item({show: 'organisations', organisation: 'heriot-watt-university'});
  assert.deepEqual(
    lines.map(({title}) => plain(title)),
    ['Kazakhstan plans a branch of Heriot-Watt University (planned as of 18 March 2023)']
  );
});

test('a source has the passages of name, roles and side, each once', () => {
  const {source} = item({person: 'kassym-jomart-tokayev'});
  assert.equal(
    plain(source.title),
    'Kassym-Jomart Tokayev: President of Kazakhstan, as of the reports of 17 August 2021 and 18 March 2023'
  );
  assert.deepEqual(
    source.passages.map(({words}) => words),
    [
      'visiting President Kassym-Jomart Tokayev of Kazakhstan',
      'received by Kazakhstan’s President Kassym-Jomart Tokayev”, “Kazakhstan’s President Kassym-Jomart Tokayev'.split(
        '”'
      )[0],
    ]
  );
  assert.deepEqual(item({person: 'elizabeth-ii'}).source.notes, [
    'Honoured by a square; she took no part. Her country is not said.',
    'Date unclear: the report of 18 March 2023 gives no time for the title.',
  ]);
});

test('which Korean companies and banks work in Kazakhstan has an answer, with who says so and when', () => {
  const list = people(fiveDocuments, {show: 'organisations', kind: 'company bank', side: 'kr'});
  assert.deepEqual(namesIn(list), {
    Companies: [
      'Dong IL Highvill',
      'Haejoong',
      'Korea Electric Power Corporation',
      'LG Electronics',
      'LG International',
      'Samsung',
      'Sungwon',
      'Urim',
    ],
    Banks: ['Kookmin', 'Shinhan', 'Woori'],
  });
  assert.deepEqual(item({show: 'organisations', organisation: 'woori'}).roles.map(plain), [
    'South Korea',
    'Banks and financial firms with offices in Kazakhstan, as of the report of 15 May 2009',
  ]);
  assert.equal(list.headline, '11 organisations');
});

const countries: [organisation: string, country: string][] = [
  ['honda-securities', 'Country not said'],
  ['samruk-energy', 'Country not said'],
  ['kz-embassy-seoul', 'Kazakhstan'],
  ['busan-city', 'South Korea'],
];
for (const [organisation, country] of countries) {
  test(`${organisation}: ${country}`, () => {
    assert.equal(item({show: 'organisations', organisation}).roles[0], country);
  });
}

test('what is stated of an organisation itself is told without its name', () => {
  assert.deepEqual(item({show: 'organisations', organisation: 'de-montfort-university'}).roles.map(plain), [
    'United Kingdom',
    'Has a branch in Kazakhstan, as of the report of 18 March 2023',
  ]);
});

test('spellings of the documents stand beside a name, and the original one beside a translated name', () => {
  assert.equal(item({show: 'organisations', organisation: 'kepco'}).spellings, 'In the reports also: KEPCO');
  assert.equal(item({person: 'moon-jae-in'}).spellings, '');
  const {records} = inspectRecords(dataFolder());
  const translated = createDataset(russian.translate?.(records) ?? records);
  const view = asked({person: 'moon-jae-in'}, translated, {}, russian.locale);
  assert(view.state === 'ready');
  assert.deepEqual(
    itemsOf(view).map(({title, spellings}) => [title, spellings]),
    [['Мун Чжэ Ин', 'В сообщениях также: Moon Jae-in']]
  );
});

test('as of a date there is nobody of whom only later documents tell, and no later role', () => {
  const then = people(fiveDocuments, {asOf: '2021-12-31'});
  assert.deepEqual(namesIn(then), {
    Kazakhstan: ['Kassym-Jomart Tokayev', 'Nursultan Nazarbayev'],
    'South Korea': ['Lee Myung-bak', 'Moon Jae-in'],
    'Country not said': ['Hong Beom-do'],
  });
  const [tokayev] = itemsOf(people(fiveDocuments, {asOf: '2021-12-31', person: 'kassym-jomart-tokayev'}));
  assert.deepEqual(tokayev?.roles.map(plain), ['President of Kazakhstan, as of the report of 17 August 2021']);
  assert.equal(plain(tokayev.told), 'In 5 events');
  assert.match(then.updated ?? '', /Later reports .+ say more/u);
  const busan = item({show: 'organisations', organisation: 'busan-city', asOf: '2022-12-31'});
  assert.deepEqual([busan.spellings, busan.source.notes], ['', []]);
});

test('before a first report there is nobody, and the sentence says which report was the first', () => {
  const view = asked({person: 'moon-jae-in', asOf: '2010'});
  assert(view.state === 'empty');
  assert.equal(
    plain(view.message),
    'As of 2010 no record of such a person had been taken from these reports; the first is in the report of 17 August 2021.'
  );
});

const chosen: [what: string, request: PeopleListRequest, names: readonly string[]][] = [
  [
    'a partner: who took part in what is told with it',
    {partner: 'busan'},
    ['Ahn Seong-min', 'Han Soo-whan', 'Lee Seong-kwon', 'Nurgali Arystanov'],
  ],
  ['a side: a country stands for the places within it', {side: 'gb'}, ['James Cleverly']],
  ['a side that is a city', {side: 'busan'}, ['Ahn Seong-min', 'Han Soo-whan', 'Lee Seong-kwon']],
  ['a topic', {topic: 'space'}, ['Kassym-Jomart Tokayev', 'Moon Jae-in']],
  ['a document', {document: 'almaty-busan-2022'}, ['Ahn Seong-min', 'Lee Seong-kwon']],
  ['a period', {to: '1950'}, ['Hong Beom-do']],
  ['an organisation: who had a role in it', {organisation: 'busan-city'}, ['Lee Seong-kwon']],
  ['a kind: who had a role in one of it', {kind: 'university'}, ['Han Soo-whan']],
  ['organisations in which somebody had a role', {show: 'organisations', person: 'lee-seong-kwon'}, ['City of Busan']],
];
for (const [what, request, names] of chosen) {
  test(`a list can be asked for ${what}`, () => {
    assert.deepEqual(
      itemsOf(people(fiveDocuments, request)).map(({title}) => title),
      names
    );
  });
}

const unknown: [problem: string, request: PeopleListRequest][] = [
  ['show: neither people nor organisations: places', {show: 'places'}],
  ['unknown side: atlantis', {side: 'kr atlantis'}],
  ['unknown kind: club', {kind: 'club'}],
  ['unknown person: x', {person: 'x'}],
  ['unknown organisation: x', {organisation: 'x'}],
  ['unknown partner: x', {partner: 'x'}],
];
for (const [problem, request] of unknown) {
  test(problem, () => {
    const view = asked(request);
    assert.equal(view.state === 'missing' ? view.problem : view.state, problem);
  });
}

test('a reader’s filters leave what they say', () => {
  const view = asked({show: 'organisations', filterable: true}, fiveDocuments, {kind: 'bank', side: 'kr'});
  assert(view.state === 'ready');
  assert.deepEqual([view.count, view.filters.map(({name}) => name)], ['3 organisations', ['kind', 'side', 'topic']]);
  const unsaid = asked({filterable: true}, fiveDocuments, {side: '-'});
  assert(unsaid.state === 'ready');
  assert.deepEqual(Object.keys(namesIn(unsaid)), ['Country not said']);
});

test('a host’s own people have their times as they are given, and nobody a country that no document says', () => {
  const mayor: Person = {
    id: 'mayor',
    name: 'Ada Moor',
    roles: [
      {title: 'Mayor', organisation: 'town', when: time('2018/2020'), citation: cited('letter-2020')[0]},
      {title: 'Guest', when: time('open'), citation: cited('letter-2020')[0]},
    ],
    citations: cited('letter-2020'),
  };
  const town: Organisation = {
    id: 'town',
    kind: 'government',
    name: 'Town',
    place: 'port',
    citations: cited('letter-2020'),
  };
  const dataset = world({
    people: [mayor],
    organisations: [town],
    events: [happening('fair', '2019', {people: ['mayor']})],
  });
  const {roles: told, lines, source} = item({}, dataset);
  assert.deepEqual(told.map(plain), ['Mayor, 2018–2020', 'Guest, date not given']);
  assert.equal(lines.length, 1);
  assert.deepEqual(source.notes, ['Date unclear: no year is given.']);
  assert.deepEqual(Object.keys(namesIn(people(dataset))), ['Country not said']);
});

test('what only a later document tells of a role shows no organisation before, and is said to be told later', () => {
  const roles = ['2010', '2020'].map((year) => ({
    title: `Head of ${year}`,
    organisation: `town-${year}`,
    when: time(year),
    citation: cited(`letter-${year}`)[0],
  }));
  const dataset = world({
    people: [{id: 'mayor', name: 'Ada Moor', roles, citations: cited('letter-2010')}],
    organisations: ['2010', '2020'].map((year) => ({
      id: `town-${year}`,
      kind: 'government',
      name: `Town ${year}`,
      citations: cited('letter-2010'),
    })),
  });
  const shown = (request: PeopleListRequest) => people(dataset, {...request, asOf: '2011'});
  assert.deepEqual(
    itemsOf(shown({show: 'organisations', person: 'mayor'})).map(({title}) => title),
    ['Town 2010']
  );
  assert.match(shown({}).updated ?? '', /^A later report \(.*2020\) says more$/u);
});

test('what is stated of an organisation opens its source', () => {
  const {source} = item({show: 'organisations', organisation: 'de-montfort-university'});
  assert(
    source.passages.some(({words}) => /branch/iu.test(words)),
    source.citationText
  );
});
