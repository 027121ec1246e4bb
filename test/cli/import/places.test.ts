import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  countriesIn,
  countryName,
  countryOf,
  countryOfNumber,
  placeName,
  placeOf,
} from '../../../src/cli/import/places.js';
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
  ['Korea, South', 'KR'],
  ['Belgium (incl. Luxembourg ‘LU’ -> 1998)', 'BE'],
  ['Ireland (Eire)', 'IE'],
  ['France (excl. Corsica)', undefined],
  ['World', undefined],
  ['EU27', undefined],
  ['AAPL', undefined],
];
for (const [cell, code] of places)
  test(`“${cell}” is ${code ?? 'no country'}`, () => assert.equal(countryOf(cell), code));

const groups: readonly (readonly [cell: string, id: string | undefined, name?: string])[] = [
  ['Kazakhstan', 'KZ', 'Казахстан'],
  ['World', 'world', 'Весь мир'],
  ['WLD', 'world'],
  ['EU27_2020', 'eu', 'Европейский союз'],
  ['European Union - 28 countries (2013-2020)', 'eu-28', 'ЕС (28 стран)'],
  ['EA19', 'euro-area-19', 'Еврозона (19 стран)'],
  ['ЕАЭС', 'eaeu', 'ЕАЭС'],
  ['ОПЕК+', 'opec-plus', 'ОПЕК+'],
  ['OPEC', 'opec', 'ОПЕК'],
  ['OECD members', 'oecd', 'ОЭСР'],
  ['Middle East & North Africa', 'middle-east-north-africa', 'Ближний Восток и Северная Африка'],
  ['Азия', 'asia', 'Азия'],
  ['High income', 'high-income', 'Страны с высоким уровнем дохода'],
  ['USSR', 'soviet-union', 'СССР'],
  ['eas', undefined],
  ['Elsewhere', undefined],
];
for (const [cell, id, name] of groups)
  test(`“${cell}” is ${id ?? 'nobody'}${name === undefined ? '' : `, in Russian ${name}`}`, () => {
    assert.equal(placeOf(cell), id);
    if (id !== undefined && name !== undefined) assert.equal(placeName(id, 'ru'), name);
  });

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
  ['Temperature, °C', {unit: '°C'}],
  ['Population growth, annual', {}],
  ['Consumer prices, index (2015=100)', {unit: 'index', base: '2015'}],
  ['Brent, USD per barrel', {unit: 'USD', per: 'bbl'}],
  ['Gas, EUR/MWh', {unit: 'EUR', per: 'MWh'}],
  ['QUANTITY_IN_100KG', {unit: 'kg', scale: 100}],
  ['MIO_EUR', {unit: 'EUR', scale: 1e6}],
  ['PC_GDP', {unit: 'percent'}],
  ['I15', {unit: 'index', base: '2015'}],
  ['ALL items', {}],
  ['What an idea', {}],
];
for (const [text, words] of units) test(`“${text}” is read`, () => assert.deepEqual(unitIn(text), words));

test('a unit that somebody gives is taken as it is', () => {
  assert.deepEqual(givenUnit('thousand lamps'), {unit: 'lamps', scale: 1000});
  assert.deepEqual(givenUnit('million KZT'), {unit: 'KZT', scale: 1e6});
  assert.deepEqual(givenUnit('µg/m³'), {unit: 'µg/m³'});
  assert.deepEqual(givenUnit('deaths per 1,000 births'), {unit: 'deaths per 1,000 births'});
  assert.deepEqual(givenUnit('terawatt hours'), {unit: 'terawatt-hours'});
  assert.deepEqual(countedForms('people'), {one: 'person', other: 'people'});
  assert.deepEqual(countedForms('lamps'), {one: 'lamp', other: 'lamps'});
});

const labels: readonly (readonly [head: string, label: string])[] = [
  ['exports_usd_mn', 'Exports'],
  ['Exports (million euro)', 'Exports'],
  ['Exports of goods in million euro', 'Exports of goods'],
  ['GDP (current US$)', 'GDP (current US$)'],
  ['Brent, USD per barrel', 'Brent'],
  ['gdp', 'GDP'],
  ['temp', 'Temp'],
];
for (const [head, label] of labels)
  test(`“${head}” is labelled “${label}”`, () => assert.equal(withoutUnit(head), label));

test('ids are Latin words, or words of a script that has no Latin letters for its own', () => {
  assert.equal(slug('Экспорт, қазақ'), 'eksport-qazaq');
  assert.equal(slug('Côte d’Ivoire'), 'cote-d-ivoire');
  assert.equal(slug('수출'), '수출');
});
