/** What a person writes is what `data` takes: all that the check fills in may be left out, and nothing else. */
import type {GivenRecords} from 'kz-widgets';
import 'kz-widgets/define';

const data: GivenRecords = {
  schema: 'kz-widgets/2',
  home: 'us',
  documents: [{id: 'census', date: '2024-05-02', language: 'en', about: 'A year of trade', paragraphs: 12}],
  measures: [{id: 'exports', label: 'Exports of goods', unit: 'USD', scope: {direction: 'one-way'}}],
  places: [{id: 'us', name: 'United States'}],
  facts: [
    {
      measure: 'exports',
      partners: ['Japan'],
      period: '2019-Q1',
      value: 12.5,
      citations: [{document: 'census', paragraph: 3, asWritten: '12.5'}],
    },
    {
      measure: 'exports',
      partners: ['Japan'],
      period: {from: '2020'},
      value: null,
      absent: 'confidential',
      citations: [{document: 'census', row: 3, column: '2020', asWritten: ':'}],
    },
    {
      statement: 'The largest buyer',
      label: 'Rank',
      period: '2023',
      citations: [{document: 'census', page: 3, asWritten: 'largest'}],
    },
  ],
  events: [{title: 'A visit', when: '1850~', citations: [{document: 'census', paragraph: 1, asWritten: 'a visit'}]}],
  agreements: [
    {
      title: 'A pact',
      steps: [{status: 'signed', when: '2019'}],
      citations: [{document: 'census', paragraph: 1, asWritten: 'a pact'}],
    },
  ],
  translations: {ru: {measures: {exports: {label: 'Экспорт товаров'}}}},
};
document.createElement('kz-trade-chart').data = data;

const citations = [{document: 'census', asWritten: '12'}] as const;
type Facts = GivenRecords['facts'];
// @ts-expect-error -- a value is no text
export const text: Facts = [{measure: 'exports', period: '2020', value: '12', citations: [...citations]}];
// @ts-expect-error -- no fact is without a citation
export const uncited: GivenRecords = {documents: [], facts: [{measure: 'exports', period: '2020', value: 12}]};
// @ts-expect-error -- no such list
export const misspelt: GivenRecords = {documents: [], fact: []};
