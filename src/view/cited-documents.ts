import type {Dataset} from '../model/dataset.js';
import type {SourceDocument} from '../model/schema.js';
import type {CitedRecord} from './source.js';

/** A widget of the page, or the data themselves, with the records that are shown. */
export interface Citing {
  /** What the widget is called; empty of the data, whose records have titles of their own. */
  readonly title: string;
  /** The language of `title`. Other versions of the script do not tell it. */
  readonly lang?: string;
  /** Whose ids these are: of our data nothing, of a host's own their object or address. */
  readonly origin: unknown;
  readonly documents: Dataset['documents'];
  readonly records: readonly CitedRecord[];
}

/** A document with all that cites it. */
export interface CitedDocument {
  /** Its place among the documents, each counted where it is first cited, from 1. */
  readonly number: number;
  readonly origin: unknown;
  readonly id: string;
  readonly document: SourceDocument | undefined;
  readonly uses: readonly {readonly record: CitedRecord; readonly by: Citing}[];
}

/** The documents that widgets cite, in the order in which they do. Equal ids of different data are different documents. */
export function documentsCited(all: readonly Citing[]): CitedDocument[] {
  const found: (CitedDocument & {readonly uses: {record: CitedRecord; by: Citing}[]})[] = [];
  const places = new Map<unknown, Map<string, number>>();
  for (const by of all) {
    const {origin, documents, records} = by;
    const known = places.get(origin) ?? new Map<string, number>();
    places.set(origin, known);
    for (const record of records) {
      for (const id of new Set(record.citations.map(({document}) => document))) {
        const place = known.get(id) ?? found.length;
        known.set(id, place);
        found[place] ??= {number: place + 1, origin, id, document: documents.get(id), uses: []};
        found[place].uses.push({record, by});
      }
    }
  }
  return found;
}

/** Looks up the number of a document by its data and its id. */
export function numbersOf(documents: readonly CitedDocument[]): (origin: unknown, id: string) => number | undefined {
  const numbers = new Map<unknown, Map<string, number>>();
  for (const {origin, id, number} of documents) {
    const ofOrigin = numbers.get(origin) ?? new Map<string, number>();
    numbers.set(origin, ofOrigin.set(id, number));
  }
  return (origin, id) => numbers.get(origin)?.get(id);
}
