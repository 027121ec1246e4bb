import {createDataset, type Dataset} from '../model/dataset.js';
import type {Citation} from '../model/schema.js';
import {lastDay} from '../model/partial-date.js';
import {dayRange} from './period.js';

/**
 * What the documents published by the end of a date say: later citations go, and records left with
 * none. An event that begins after the date was a plan then.
 */
export function datasetAsOf(dataset: Dataset, date: string): Dataset {
  const end = lastDay(date);
  const published = (document: string) => {
    const source = dataset.documents.get(document);
    return source !== undefined && lastDay(source.date) <= end;
  };
  const kept = <R extends {readonly citations: readonly [Citation, ...Citation[]]}>(
    records: ReadonlyMap<string, R>
  ): R[] =>
    [...records.values()].flatMap((record) => {
      const [first, ...rest] = record.citations.filter((citation) => published(citation.document));
      return first === undefined ? [] : [{...record, citations: [first, ...rest]}];
    });
  return createDataset({
    documents: [...dataset.documents.values()].filter(({id}) => published(id)),
    measures: [...dataset.measures.values()],
    facts: kept(dataset.facts),
    events: kept(dataset.events).map((event) =>
      (dayRange(event.when)?.first ?? '') > end ? {...event, status: 'planned'} : event
    ),
    agreements: kept(dataset.agreements),
    people: [...dataset.people.values()],
    organisations: kept(dataset.organisations),
    places: [...dataset.places.values()],
    topics: [...dataset.topics.values()],
  });
}

/** The date of the newest document that cites the record and was published after `date`, if any. */
export function updatedSince(
  dataset: Dataset,
  {citations}: {readonly citations: readonly Citation[]},
  date: string
): string | undefined {
  const end = lastDay(date);
  return citations
    .flatMap(({document}) => dataset.documents.get(document)?.date ?? [])
    .filter((published) => lastDay(published) > end)
    .sort()
    .at(-1);
}
