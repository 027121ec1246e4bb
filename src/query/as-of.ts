import {createDataset, type Dataset} from '../model/dataset.js';
import {lastDay} from '../model/partial-date.js';
import type {Agreement, Citation, Note, When} from '../model/schema.js';
import {dayRange} from './period.js';

/** A record with what `datasetAsOf` takes away: what only later documents tell. */
interface Told {
  readonly citations: readonly [Citation, ...Citation[]];
  readonly notes?: readonly Note[];
  readonly earlier?: readonly {readonly before: string}[];
}

/** Of each dataset its earlier states, by how many documents there were. */
const states = new WeakMap<Dataset, Map<number, Dataset>>();

/** What the documents published by the end of a date say. The dataset itself where that is all of them. */
export function datasetAsOf(dataset: Dataset, date: string): Dataset {
  const published = publishedBy(dataset, date);
  const {size} = published;
  if (size === dataset.documents.size) return dataset;
  const known = states.get(dataset) ?? new Map<number, Dataset>();
  const then = known.get(size) ?? datasetTold(dataset, published);
  states.set(dataset, known.set(size, then));
  return then;
}

function datasetTold(dataset: Dataset, published: Published): Dataset {
  const {documents, measures, people, organisations, places, topics} = dataset;
  return createDataset({
    documents: [...documents.values()].filter(({id}) => published.has(id)),
    measures: [...measures.values()],
    facts: recordsTold(dataset.facts.values(), published),
    events: withPlans(recordsTold(dataset.events.values(), published), published),
    agreements: agreementsTold(dataset.agreements.values(), published),
    // Names say nothing by themselves, and a page's bundle does not say where they were read.
    people: [...people.values()],
    organisations: [...organisations.values()],
    places: [...places.values()],
    topics: [...topics.values()],
  });
}

/** Documents by id, with the last day on which each can have appeared. */
type Published = ReadonlyMap<string, string>;

/** The documents published by the end of a date. */
export function publishedBy({documents}: Pick<Dataset, 'documents'>, date: string): Published {
  const end = lastDay(date);
  const days = [...documents.values()].map((document) => [document.id, lastDay(document.date)] as const);
  return new Map(days.filter(([, day]) => day <= end));
}

/** The records that published documents tell, each as those documents alone tell it. */
export function recordsTold<R extends Told>(
  records: Iterable<R>,
  published: {readonly has: (document: string) => boolean}
): R[] {
  return [...records].flatMap((record) => {
    const [first, ...rest] = record.citations.filter(({document}) => published.has(document));
    if (first === undefined) return [];
    const {earlier, notes} = record;
    const isPublished = (document?: string) => document === undefined || published.has(document);
    // Where several documents have told more since, what stood before the first of them stands.
    const then = (earlier ?? []).reduceRight<R>(
      (reading, {before, ...fields}) => (isPublished(before) ? reading : {...reading, ...fields}),
      record
    );
    return [
      {
        ...then,
        citations: [first, ...rest],
        ...(earlier && {earlier: earlier.filter(({before}) => isPublished(before))}),
        ...(notes && {notes: notes.filter(({since}) => isPublished(since))}),
      },
    ];
  });
}

/** What begins after the documents that tell of it was a plan in all of them. */
export function withPlans<R extends Told & {readonly when: When}>(records: readonly R[], published: Published): R[] {
  return records.map((record) => (isAfter(record.when, record, published) ? {...record, status: 'planned'} : record));
}

/** Whether a time begins after all published documents that tell of a record. */
function isAfter(when: When, {citations}: Told, published: Published): boolean {
  const first = dayRange(when)?.first;
  return first !== undefined && citations.every(({document}) => first > (published.get(document) ?? ''));
}

/** The agreements that published documents tell, each as far as it had come: by what `earlier` says, and by the steps that had begun. */
export function agreementsTold(records: Iterable<Agreement>, published: Published): Agreement[] {
  const agreements = recordsTold(records, published).map((agreement) => {
    const {steps, ...rest} = agreement;
    if (!steps) return agreement;
    const told = steps.slice(0, steps.findLastIndex(({status}) => status === rest.status) + 1);
    const begun = told.filter(({status, when}) => status === 'planned' || !isAfter(when, agreement, published));
    const last = begun.at(-1);
    return last ? {...rest, ...(begun.length < told.length && last), steps: begun} : rest;
  });
  return withPlans(agreements, published);
}

/** The dates of the documents published after `date` that the records cite, each once, ascending. */
export function reportsSince(
  {documents}: Pick<Dataset, 'documents'>,
  records: Iterable<{readonly citations: readonly Citation[]}>,
  date: string
): string[] {
  const end = lastDay(date);
  const cited = new Set([...records].flatMap(({citations}) => citations.map(({document}) => document)));
  const dates = [...cited]
    .flatMap((id) => documents.get(id)?.date ?? [])
    .filter((published) => lastDay(published) > end);
  return [...new Set(dates)].sort();
}
