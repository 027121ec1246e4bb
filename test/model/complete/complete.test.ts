import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkRecords, printProblem} from '../../../src/model/check/index.js';
import type {Fact} from '../../../src/model/schema.js';
import type {Records} from '../../../src/model/dataset.js';
import {good} from '../check/fixture.js';
import {cited, facts, short} from './short.js';

function recordsOf(input: unknown): Records {
  const check = checkRecords(input);
  assert(check.state === 'good', check.state === 'bad' ? check.problems.map(printProblem).join('\n') : '');
  return check.records;
}

function factOf(fact: object, others: object = {}): Fact {
  const [first] = recordsOf(facts([{measure: 'exports', citations: cited('12.5'), ...fact}], others)).facts;
  assert(first);
  return first;
}

function problemsOf(input: unknown): readonly string[] {
  const check = checkRecords(input);
  return check.state === 'bad' ? check.problems.map(printProblem) : [];
}

test('a value with its measure, partner, period and citation is a whole fact', () => {
  assert.deepEqual(recordsOf(short).facts, [
    {
      id: 'exports-cote-d-ivoire-2023',
      kind: 'quantity',
      label: 'Exports of goods',
      measure: 'exports',
      value: 12.5,
      unit: 'USD',
      qualifier: 'exact',
      status: 'reported',
      period: {basis: 'stated', from: '2023'},
      scope: {from: 'us', to: 'cote-d-ivoire', direction: 'one-way', kind: 'flow'},
      partners: ['cote-d-ivoire'],
      topics: [],
      citations: cited('12.5'),
    },
  ]);
});

test('a partner that is only a name has a place, and a place without citations was read where it is named', () => {
  assert.deepEqual(recordsOf(short).places, [
    {id: 'us', name: 'United States', kind: 'country', citations: cited('12.5')},
    {id: 'cote-d-ivoire', name: 'Côte d’Ivoire', kind: 'country', citations: cited('12.5')},
  ]);
});

test('a name leads to the record that has it, in any script', () => {
  const places = [...short.places, {id: 'kz', name: 'Қазақстан'}];
  assert.deepEqual(factOf({partners: ['Қазақстан'], period: '2023', value: 1}, {places}).partners, ['kz']);
  const japan = [...short.places, {id: 'jp', name: '일본'}];
  assert.deepEqual(factOf({partners: ['일본'], period: '2023', value: 1}, {places: japan}).partners, ['jp']);
});

for (const name of ['대한민국', '日本', 'مصر', 'საქართველო'])
  test(`a name in a script without capitals has a place: ${name}`, () => {
    const {facts: list, places} = recordsOf(facts([{...short.facts[0], partners: [name]}]));
    assert.deepEqual(list[0]?.partners, [name]);
    assert.deepEqual(places.at(-1), {id: name, name, kind: 'country', citations: cited('12.5')});
  });

test('an id in such a script stays the id of its record', () => {
  const places = [...short.places, {id: '일본', name: 'Japan'}, {id: 'jp', name: '일본'}];
  assert.deepEqual(factOf({partners: ['일본'], period: '2023', value: 1}, {places}).partners, ['일본']);
});

test('an id without a record is told, and no place is made of it', () => {
  assert.deepEqual(problemsOf(facts([{...short.facts[0], id: 'a', partners: ['jp']}])), [
    'facts.json#a: partners.0: unknown place: jp',
    'facts.json#a: scope.to: unknown place: jp',
  ]);
});

test('an organisation can be a partner', () => {
  const organisations = [{id: 'opec', name: 'OPEC', kind: 'international', citations: cited('OPEC')}];
  const {places} = recordsOf(facts([{...short.facts[0], partners: ['opec']}], {organisations}));
  assert.deepEqual(places.at(-1), {id: 'opec', name: 'OPEC', kind: 'group', citations: cited('OPEC')});
});

const scopes: readonly (readonly [name: string, fact: object, others: object, scope: object])[] = [
  [
    'of a partner without a home is within it',
    {partners: ['Japan']},
    {home: undefined, measures: [{id: 'exports', label: 'Population', unit: 'USD'}]},
    {from: 'japan', direction: 'within', kind: 'flow'},
  ],
  [
    'is from Kazakhstan where no other home is told',
    {partners: ['us']},
    {home: undefined, places: [...short.places, {id: 'kz', name: 'Kazakhstan'}]},
    {from: 'kz', to: 'us', direction: 'one-way', kind: 'flow'},
  ],
  [
    'is within the partner where Kazakhstan, by its name, is one too and no home is told',
    {partners: ['us']},
    {
      home: undefined,
      places: [...short.places, {id: 'kz', name: 'Kazakhstan'}],
      measures: [{id: 'exports', label: 'GDP', unit: 'USD'}],
      events: [{title: 'Visit', when: '2023', partners: ['Kazakhstan'], citations: cited('12.5')}],
    },
    {from: 'us', direction: 'within', kind: 'flow'},
  ],
  [
    'is from the reporter that the fact names',
    {partners: ['Japan'], scope: {from: 'Italy'}},
    {},
    {from: 'italy', to: 'japan', direction: 'one-way', kind: 'flow'},
  ],
  [
    'of per cent is no flow',
    {partners: ['Japan']},
    {home: undefined, measures: [{id: 'exports', label: 'Share', unit: '%'}]},
    {from: 'japan', direction: 'within', kind: 'stock'},
  ],
];
for (const [name, fact, others, scope] of scopes)
  test(`the scope ${name}`, () => {
    const found = factOf({period: '2023', value: 1, ...fact}, {...others});
    assert.deepEqual('scope' in found && found.scope, scope);
  });

const units: readonly (readonly [written: string, unit: string, per?: string])[] = [
  ['%', 'percent'],
  ['per cent', 'percent'],
  ['USD/t', 'USD', 't'],
  ['EUR per MWh', 'EUR', 'MWh'],
  ['km2', 'km²'],
  ['GWh', 'GWh'],
  ['TEU', 'teu'],
  ['bcm', 'bcm'],
];
for (const [written, unit, per] of units)
  test(`the unit ${written} is ${unit}${per === undefined ? '' : ` for each ${per}`}`, () => {
    const {facts: list, measures} = recordsOf({
      ...short,
      measures: [{id: 'exports', label: 'x', unit: written}],
      facts: [{...short.facts[0], unit: written}],
    });
    assert.equal(list[0] && 'unit' in list[0] && list[0].unit, unit);
    assert.equal(measures[0]?.per, per);
  });

test('no value is no zero, and has its reason', () => {
  const fact = factOf({partners: ['us'], period: '2023', value: null, absent: 'confidential'});
  assert.equal(fact.kind, 'absence');
  assert.equal('reason' in fact && fact.reason, 'confidential');
  assert.equal('value' in fact, false);
  const untold = factOf({partners: ['us'], period: '2023', value: null});
  assert.equal('reason' in untold && untold.reason, 'not-available');
});

test('a value beside the reason why there is none is told', () => {
  const fact = {...short.facts[0], id: 'a', absent: 'none'};
  assert.deepEqual(problemsOf(facts([fact])), [
    'facts.json#a: value: beside "absent", which says that there is none: 12.5',
  ]);
});

test('a range needs no middle, and then has none', () => {
  const fact = factOf({partners: ['us'], period: '2023', range: {low: 4, high: 6}});
  assert.deepEqual('range' in fact && [fact.value, fact.range], [4, {low: 4, high: 6, middle: false}]);
});

test('an estimate is one in both its status and its qualifier', () => {
  const fact = factOf({partners: ['us'], period: '2023', value: 4, status: 'estimated'});
  assert.equal('qualifier' in fact && fact.qualifier, 'estimated');
});

test('a dataset that lacks nothing is left as it is', () => {
  const {records} = {records: recordsOf(good)};
  assert.deepEqual(records, good);
});

test('a version of the schema that is not known is told', () => {
  assert.deepEqual(problemsOf({...short, schema: 'kz-widgets/9'}), [
    'data: schema: neither "kz-widgets/1" nor "kz-widgets/2": kz-widgets/9',
  ]);
});
