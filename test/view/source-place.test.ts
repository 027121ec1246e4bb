import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en as english} from '../../src/format/en.js';
import {kk as kazakh} from '../../src/format/kk.js';
import {ko as korean} from '../../src/format/ko.js';
import {ownLocale} from '../../src/format/own/every-own.js';
import {ru as russian} from '../../src/format/ru.js';
import {factNode} from '../../src/embed/json-ld.js';
import type {Citation} from '../../src/model/schema.js';
import {sourceView, type SourceView} from '../../src/view/source.js';
import {linkToPlace, placeInWords, placeSign} from '../../src/view/source-place.js';
import {document, trade, world} from '../query/made-up.js';
import {plain} from './show.js';

const [en, kk, ko, ru] = [ownLocale(english), ownLocale(kazakh), ownLocale(korean), ownLocale(russian)];

const citing = (place: Partial<Citation>): Citation => ({document: 'table', asWritten: '1,234.5', ...place});
const cell = citing({row: 7, rowName: 'Kazakhstan', column: '2023'});

const places: readonly (readonly [why: string, place: Citation, en: string, ru: string, kk: string, ko: string])[] = [
  [
    'a cell in a named row',
    cell,
    'row Kazakhstan, column 2023',
    'строка «Kazakhstan», столбец 2023',
    '«Kazakhstan» жолы, 2023 бағаны',
    '‘Kazakhstan’ 행, 2023열',
  ],
  [
    'a cell in a row by its number',
    citing({row: 7, column: 'B'}),
    'row 7, column B',
    'строка 7, столбец B',
    '7-жол, B бағаны',
    '7행, B열',
  ],
  [
    'a cell in millions on a sheet',
    {...cell, sheet: 'Exports', scale: 1_000_000},
    'sheet Exports, row Kazakhstan, column 2023 (× 1,000,000)',
    'лист «Exports», строка «Kazakhstan», столбец 2023 (× 1 000 000)',
    '«Exports» парағы, «Kazakhstan» жолы, 2023 бағаны (× 1 000 000)',
    '‘Exports’ 시트, ‘Kazakhstan’ 행, 2023열 (× 1,000,000)',
  ],
  ['a page', citing({page: 12}), 'page 12', 'стр. 12', '12-бет', '12쪽'],
  ['no place', citing({}), '', '', '', ''],
];
for (const [why, place, ...words] of places)
  test(`${why} is told in the words of each language`, () => {
    const told = [en, ru, kk, ko].map((locale) =>
      plain(placeInWords(place, document('table', '2024'), locale))?.replaceAll('\u2060', '')
    );
    assert.deepEqual(told, words);
  });

const signs: readonly (readonly [place: Partial<Citation>, sign: string])[] = [
  [{paragraph: 7}, '¶ 7'],
  [{page: 12}, 'page 12'],
  [{row: 7, column: '2023'}, 'row 7'],
  [{}, '¶'],
];
for (const [place, sign] of signs)
  test(`the sign ${sign} says where`, () => assert.equal(plain(placeSign(citing(place), en)), sign));

const links: readonly (readonly [why: string, href: string, place: Partial<Citation>, link: string])[] = [
  ['the words of a text', 'https://a.org/b', {paragraph: 2}, 'https://a.org/b#:~:text=1%2C234.5'],
  ['the words below an anchor', 'https://a.org/b#c', {}, 'https://a.org/b#c:~:text=1%2C234.5'],
  ['no words below a route', 'https://a.org/#/b', {}, 'https://a.org/#/b'],
  ['the page of a PDF', 'https://a.org/b.pdf?v=1', {page: 12}, 'https://a.org/b.pdf?v=1#page=12'],
  ['the row of a CSV', 'https://a.org/b.csv', {row: 7, column: '2023'}, 'https://a.org/b.csv#row=7'],
  ['a workbook as a whole', 'https://a.org/b.xlsx', {row: 7, column: '2023'}, 'https://a.org/b.xlsx'],
];
for (const [why, href, place, link] of links)
  test(`a link leads to ${why}`, () => assert.equal(linkToPlace(href, [citing(place)]), link));

const table = document('table', '2024-04-28', {
  publisher: 'The Lantern',
  version: '3',
  licence: 'CC BY 4.0',
  accessed: '2024-05-06',
  link: 'https://example.org/t.csv',
});
const dataset = world({documents: [table]});
const fact = trade('2023', 1234.5, {citations: [cell]});
const source = (): SourceView => sourceView(fact, 'Trade, 2023: $1,234.5', fact.period, dataset, en);

test('a copied citation has the cell, and which edition of the data set was read when and on which terms', () => {
  assert.match(
    plain(source().citationText) ?? '',
    /^“1,234\.5” — The Lantern, 28 April 2024 \(version 3, accessed 6 May 2024, licence: CC BY 4\.0\), row Kazakhstan, column 2023$/mu
  );
});

test('machines are told the cell, its row, its address, and the edition of the data set', () => {
  const node = factNode(fact, '$1,234.5', source(), {dataset, locale: en, isOwn: true, told: new Set()});
  assert.deepEqual(node['subjectOf'], [
    {
      '@type': 'Quotation',
      name: 'row Kazakhstan, column 2023',
      text: '1,234.5',
      position: 7,
      url: 'https://example.org/t.csv#row=7',
      isPartOf: {
        '@id': '_:document-table',
        '@type': 'Dataset',
        identifier: 'table',
        abstract: 'About table',
        publisher: {'@type': 'Organization', name: 'The Lantern'},
        datePublished: '2024-04-28',
        inLanguage: 'en',
        url: 'https://example.org/t.csv',
        version: '3',
        license: 'CC BY 4.0',
        description: 'accessed 6\u00a0May\u00a02024',
      },
    },
  ]);
});
