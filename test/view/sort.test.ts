import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {kk} from '../../src/format/kk.js';
import {nextSort, sortRows, type Sort} from '../../src/view/sort.js';

interface Row {
  readonly name: string;
  readonly value: number;
}

const rows: readonly Row[] = [
  {name: 'Busan', value: 65},
  {name: 'Almaty', value: 300},
  {name: 'Übach', value: 7},
];
const key = (row: Row, column: 'name' | 'value') => row[column];
const names = (sort: Sort<'name' | 'value'>) => sortRows(rows, sort, key, en).map(({name}) => name);

test('numbers sort as numbers', () => {
  assert.deepEqual(names({column: 'value', descending: false}), ['Übach', 'Busan', 'Almaty']);
  assert.deepEqual(names({column: 'value', descending: true}), ['Almaty', 'Busan', 'Übach']);
});

test('names sort as the language sorts them', () => {
  assert.deepEqual(names({column: 'name', descending: false}), ['Almaty', 'Busan', 'Übach']);
});

test('Kazakh names sort by the Kazakh alphabet in every browser, those of another script last', () => {
  const order = [
    'Адами байланыс',
    'Әуе қатынасы',
    'Йод',
    'Көлік',
    'Қаржы',
    'Ыстықкөл',
    'Іскерлік',
    'Ядролық',
    'COVID-19',
  ];
  const mixed = [...order].reverse().map((name) => ({name, value: 0}));
  const sorted = sortRows(mixed, {column: 'name', descending: false}, key, kk).map(({name}) => name);
  assert.deepEqual(sorted, order);
});

test('equal rows stay in their order, both ways', () => {
  const equal = [
    {name: 'first', value: 1},
    {name: 'second', value: 1},
  ];
  for (const descending of [false, true])
    assert.deepEqual(sortRows(equal, {column: 'value', descending}, key, en), equal);
});

test('the rows that were given are left as they are', () => {
  const before = [...rows];
  names({column: 'value', descending: true});
  assert.deepEqual(rows, before);
});

test('a click sorts upwards, a second one downwards, a third one upwards again', () => {
  const first = nextSort<'name' | 'value'>({column: 'value', descending: true}, 'name');
  const second = nextSort(first, 'name');
  assert.deepEqual(
    [first, second, nextSort(second, 'name')],
    [
      {column: 'name', descending: false},
      {column: 'name', descending: true},
      {column: 'name', descending: false},
    ]
  );
});
