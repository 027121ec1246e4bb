import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countriesIn, countryName, countryOf, countryOfNumber} from '../../../src/cli/import/places.js';
import {slug} from '../../../src/cli/import/slug.js';
import {countedForms, givenUnit, unitIn, withoutUnit, type UnitWords} from '../../../src/cli/import/units.js';

const places: readonly (readonly [cell: string, code: string | undefined])[] = [
  ['Kazakhstan', 'KZ'],
  ['KAZ', 'KZ'],
  ['KZ', 'KZ'],
  ['Казахстан', 'KZ'],
  ['Қазақстан', 'KZ'],
  ['카자흐스탄', 'KZ'],
  ['Korea, Rep.', 'KR'],
  ['Korea, Dem. People’s Rep.', 'KP'],
  ['Côte d’Ivoire', 'CI'],
  ['The Netherlands', 'NL'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['Serbia (2)', 'RS'],
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['World', undefined],
  ['EU27', undefined],
  ['AAPL', undefined],
];
for (const [cell, code] of places)
  test(`“${cell}” is ${code ?? 'no country'}`, () => assert.equal(countryOf(cell), code));

test('a number is a country only by the numbers of ISO 3166', () => {
  assert.equal(countryOfNumber('398'), 'KZ');
  assert.equal(countryOfNumber('4'), 'AF');
  assert.equal(countryOfNumber('999'), undefined);
});

test('a title names countries', () => {
  assert.deepEqual(countriesIn('Exports of Kazakhstan to the Russian Federation, 2023'), ['KZ', 'RU']);
});

test('countries have the names of newspapers', () => {
  assert.deepEqual(
    ['en', 'ru', 'kk', 'ko'].map((language) => countryName('US', language)),
    ['United States', 'США', 'АҚШ', '미국']
  );
  assert.equal(countryName('HK', 'en'), 'Hong Kong');
});

const units: readonly (readonly [text: string, words: UnitWords])[] = [
  ['Exports, million US dollars', {unit: 'USD', scale: 1e6}],
  ['exports_usd_mn', {unit: 'USD', scale: 1e6}],
  ['млрд тенге', {unit: 'KZT', scale: 1e9}],
  ['GDP (current US$)', {unit: 'USD'}],
  ['GDP growth (annual %)', {unit: 'percent'}],
  ['Electricity, GWh', {unit: 'GWh'}],
  ['Population, thousand persons', {unit: 'people', scale: 1000}],
  ['What an idea', {}],
];
for (const [text, words] of units) test(`“${text}” is read`, () => assert.deepEqual(unitIn(text), words));

test('a unit that somebody gives is taken as it is', () => {
  assert.deepEqual(givenUnit('thousand lamps'), {unit: 'lamps', scale: 1000});
  assert.deepEqual(givenUnit('million KZT'), {unit: 'KZT', scale: 1e6});
  assert.deepEqual(countedForms('people'), {one: 'person', other: 'people'});
  assert.deepEqual(countedForms('lamps'), {one: 'lamp', other: 'lamps'});
});

const labels: readonly (readonly [head: string, label: string])[] = [
  ['exports_usd_mn', 'Exports'],
  ['Exports (million euro)', 'Exports'],
  ['Exports of goods in million euro', 'Exports of goods'],
  ['GDP (current US$)', 'GDP (current US$)'],
  ['temp', 'Temp'],
];
for (const [head, label] of labels)
  test(`“${head}” is labelled “${label}”`, () => assert.equal(withoutUnit(head), label));

test('ids are Latin words', () => {
  assert.equal(slug('Экспорт, қазақ'), 'eksport-qazaq');
  assert.equal(slug('Côte d’Ivoire'), 'cote-d-ivoire');
  assert.equal(slug('수출'), '');
});
