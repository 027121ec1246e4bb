import assert from 'node:assert/strict';
import {test} from 'node:test';
import {groupFields, groupName} from '../../../src/cli/import/groups.js';
import {countedForms, givenUnit, unitIn, withoutUnit, type UnitWords} from '../../../src/cli/import/units.js';

const units: readonly (readonly [text: string, says: UnitWords])[] = [
  ['Exports (US$)', {unit: 'USD'}],
  ['Exports ($ million)', {unit: 'USD', scale: 1e6}],
  ['Exports, million US dollars', {unit: 'USD', scale: 1e6}],
  ['median dollars', {unit: 'USD'}],
  ['млн долл. США', {unit: 'USD', scale: 1e6}],
  ['Exports (NT$ million)', {unit: 'TWD', scale: 1e6}],
  ['Exports (R$)', {unit: 'BRL'}],
  ['Exports (S$)', {unit: 'SGD'}],
  ['Exports (J$)', {}],
  ['Exports (Singapore dollars)', {unit: 'SGD'}],
  ['Exports (Hong Kong dollars)', {unit: 'HKD'}],
  ['Exports (New Zealand dollars)', {unit: 'NZD'}],
  ['Exports, Jamaican dollars', {}],
  ['долларов Сингапура', {}],
  ['сингапурских долларов', {}],
  ['싱가포르 달러', {}],
  ['Russian roubles', {unit: 'RUB'}],
  ['млрд руб.', {unit: 'RUB', scale: 1e9}],
  ['Belarusian roubles', {unit: 'BYN'}],
  ['белорусских рублей', {unit: 'BYN'}],
  ['приднестровских рублей', {}],
  ['Medals won', {}],
  ['Seats (won)', {}],
  ['South Korean won', {unit: 'KRW'}],
  ['billion won', {unit: 'KRW', scale: 1e9}],
  ['won', {unit: 'KRW'}],
  ['Deaths per million', {}],
  ['Births per 1000 people', {}],
  ['Умершие на 1000 человек', {}],
  ['Заболевшие на миллион человек', {}],
  ['CO2 (kg per million USD)', {}],
  ['CO2, kg/USD', {}],
  ['GDP per capita (current US$)', {unit: 'USD'}],
  ['gdp_per_capita_usd', {unit: 'USD'}],
  ['ВВП на душу населения, тыс. тенге', {unit: 'KZT', scale: 1e3}],
  ['Exports 2019/2020 USD', {unit: 'USD'}],
  ['Oil (USD per barrel)', {unit: 'USD', per: 'bbl'}],
  ['KZT/USD', {unit: 'KZT'}],
  ['per cent', {unit: 'percent'}],
];
for (const [text, says] of units)
  test(`“${text}” says ${JSON.stringify(says)}`, () => assert.deepEqual(unitIn(text), says));

const given: readonly (readonly [text: string, says: UnitWords])[] = [
  ['million Singapore dollars', {unit: 'SGD', scale: 1e6}],
  ['белорусских рублей', {unit: 'BYN'}],
  ['million Fijian dollars', {scale: 1e6}],
  ['visits', {unit: 'visits'}],
];
for (const [text, says] of given)
  test(`“${text}” is given and says ${JSON.stringify(says)}`, () => assert.deepEqual(givenUnit(text), says));

test('a label keeps what its values are for each of', () => {
  assert.equal(withoutUnit('Deaths per million'), 'Deaths per million');
  assert.equal(withoutUnit('Deaths per million people'), 'Deaths per million people');
  assert.equal(withoutUnit('exports_usd_mn'), 'Exports');
});

test('words that every object has are words like others', () => {
  assert.deepEqual(countedForms('constructor'), {one: 'constructor', other: 'constructor'});
  assert.equal(groupName('constructor-12', 'en'), undefined);
  assert.equal(groupName('constructor', 'en'), undefined);
  assert.deepEqual(groupFields('constructor'), {kind: 'group'});
});
