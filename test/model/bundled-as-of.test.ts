/** What the bundled data says as of any date, against what the documents of then contributed to the data folder. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as v from 'valibot';
import {earlierStates} from '../../src/cli/verify/earlier-states.js';
import {en} from '../../src/format/en.js';
import {checkRecords, inspectRecords, printProblem} from '../../src/model/check/index.js';
import {createDataset, type Dataset} from '../../src/model/dataset.js';
import {datasetAsOf} from '../../src/query/as-of.js';
import {eventListView} from '../../src/view/event-list.js';
import {factCardView} from '../../src/view/fact-card.js';
import {dataFolder, fiveDocuments} from '../query/five-documents.js';
import {chartOptions} from '../view/show.js';
import {peopleListView} from '../../src/view/people-list.js';
import {tradeChartView} from '../../src/view/trade-chart.js';

const folder = dataFolder();
const {records} = inspectRecords(folder);
const published = new Map(records.documents.map(({id, date}) => [id, date]));
const isKnown = (document: string, date: string) => (published.get(document) ?? '') <= date;

/** The day before, the day of and the day after each document, and days between. */
const dates: readonly string[] = [
  '2009-05-14',
  '2009-05-15',
  '2009-05-16',
  '2015-06-30',
  '2021-08-16',
  '2021-08-17',
  '2021-08-18',
  '2021-12-31',
  '2022-03-01',
  '2022-09-20',
  '2022-09-21',
  '2022-09-22',
  '2022-12-31',
  '2023-03-17',
  '2023-03-18',
  '2023-03-19',
  '2023-09-14',
  '2023-11-19',
  '2023-11-20',
  '2023-11-21',
  '2026-01-01',
];

// The files as they are, read by rules of this test's own: not by the schema, nor by the code that it checks.
const tellable = v.looseObject({
  id: v.string(),
  citations: v.array(v.looseObject({document: v.string()})),
  notes: v.optional(v.array(v.looseObject({since: v.optional(v.string())}))),
  earlier: v.optional(v.array(v.looseObject({before: v.string()}))),
});
const dated = v.object({when: v.object({from: v.optional(v.string())})});

/** What a file's records say by a date: field by field, what was there before the first document that came later. */
function contributed(file: string, date: string): readonly Record<string, unknown>[] {
  return v.parse(v.array(tellable), folder[file]).flatMap((record) => {
    const citations = record.citations.filter(({document}) => isKnown(document, date));
    if (citations.length === 0) return [];
    const then: Record<string, unknown> = {...record, citations};
    for (const field of Object.keys(record)) {
      const [first] = (record.earlier ?? [])
        .filter((reading) => field in reading && !isKnown(reading.before, date))
        .sort((a, b) => ((published.get(a.before) ?? '') < (published.get(b.before) ?? '') ? -1 : 1));
      if (first) then[field] = first[field];
    }
    if (record.notes) then['notes'] = record.notes.filter(({since}) => since === undefined || isKnown(since, date));
    if (record.earlier) then['earlier'] = record.earlier.filter(({before}) => isKnown(before, date));
    const newest = citations.map(({document}) => published.get(document) ?? '').reduce((a, b) => (a > b ? a : b));
    const begins = v.is(dated, then) ? then.when.from : undefined;
    if (begins !== undefined && begins > newest) then['status'] = 'planned';
    return [then];
  });
}

for (const date of dates) {
  test(`as of ${date} the data says what the documents of then contributed`, () => {
    const then = datasetAsOf(fiveDocuments, date);
    for (const file of ['facts', 'events', 'agreements'] as const) {
      assert.deepEqual([...then[file].values()], contributed(file, date), file);
    }
    assert.deepEqual(
      [...then.documents.keys()],
      records.documents.map(({id}) => id).filter((id) => isKnown(id, date))
    );
  });
}

for (const {date, records: then} of earlierStates(records)) {
  test(`the data as of ${date} is in order by itself, and names nothing that only later documents tell`, () => {
    const check = checkRecords(then);
    const problems = check.state === 'bad' ? check.problems.map(printProblem) : [];
    // Where a place lies is geography, which selects and is never shown.
    assert.deepEqual(
      problems.filter((problem) => !problem.startsWith('places.json#kz: within: ')),
      []
    );
  });

  test(`what is shown as of ${date} names nobody and nothing that only later documents tell`, () => {
    const asOf = date;
    const shown = JSON.stringify([
      eventListView(fiveDocuments, {request: {asOf, filterable: true}, chosen: {}, showAll: true}, en),
      ...(['people', 'organisations'] as const).map((show) => {
        const view = peopleListView(
          fiveDocuments,
          {request: {show, asOf, filterable: true}, chosen: {}, showAll: true},
          en
        );
        const groups = view.state === 'ready' ? view.groups : [];
        return {...view, lines: groups.flatMap(({items}) => items.flatMap(({lines}) => lines))};
      }),
      ...records.facts.map(({id: fact}) => factCardView(fiveDocuments, {fact, asOf}, en)),
      ...records.measures.map(({id: measure}) =>
        tradeChartView(fiveDocuments, {...chartOptions, request: {measure, asOf}}, en)
      ),
    ]);
    const later = [...records.people, ...records.places, ...records.topics, ...records.organisations].filter(
      ({citations}) => !citations.some(({document}) => isKnown(document, date))
    );
    assert(later.length > 0);
    for (const record of later) {
      const name = 'name' in record ? record.name : record.label;
      assert(!shown.includes(name), `${name} is shown as of ${date}`);
    }
    const years = [...shown.matchAll(/reports? of (?:\d+ \w+ )?(\d{4})/gu)].map(([, year]) => year ?? '');
    assert.deepEqual(
      years.filter((year) => year > date.slice(0, 4)),
      []
    );
  });
}

test('a bundle that holds names alone says the same as of any date', () => {
  const bundle = createDataset({
    ...records,
    people: records.people.map(({id, name}) => ({id, name})),
    organisations: records.organisations.map(({id, name}) => ({id, name})),
    places: records.places.map(({id, name, names, within}) => ({
      id,
      name,
      ...(names && {names}),
      ...(within && {within}),
    })),
    topics: records.topics.map(({id, label}) => ({id, label})),
  });
  for (const asOf of dates) {
    const options = {request: {asOf, filterable: true}, chosen: {}, showAll: true};
    const whole = (dataset: Dataset) => {
      const view = eventListView(dataset, options, en);
      return view.state === 'ready' ? {...view, cited: view.cited()} : view;
    };
    assert.deepEqual(whole(bundle), whole(fiveDocuments));
  }
});
