import {readFile} from 'node:fs/promises';
import * as v from 'valibot';
import {checkRecords} from '../../model/check/index.js';
import {isQuantity, type Records} from '../../model/dataset.js';
import {
  translationsSchema,
  type Citation,
  type Fact,
  type Measure,
  type Place,
  type Quantity,
  type SourceDocument,
  type Translations,
} from '../../model/schema.js';
import {parseJson} from '../json.js';
import {reasonOf} from '../read-data.js';
import type {MadePlace} from './place-records.js';
import type {Imported} from './records.js';
import {nameKey} from './name-key.js';
import {freeId, slug} from './slug.js';

/** A data set that is there, with its texts in other languages. */
export interface Earlier {
  readonly records: Records;
  readonly translations: Readonly<Record<string, Translations>>;
  /** The whole of it as its file has it: what somebody wrote short stays so. */
  readonly written: object;
}

const translated = v.looseObject({translations: v.optional(v.record(v.string(), translationsSchema), {})});

/** Reads what an earlier import wrote; `undefined` where there is no such file. Throws where it is something else. */
export async function readEarlier(file: string): Promise<Earlier | undefined> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const {reason} = reasonOf(error);
    if (reason === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be read: ${reason}`);
  });
  if (text === undefined) return undefined;
  const json = parseJson(text);
  const value = json.state === 'parsed' ? json.value : undefined;
  const check = value === undefined ? undefined : checkRecords(value);
  if (check?.state !== 'good')
    throw new Error(`${file} is there, and no data set that could be renewed: write to another file, --out FILE`);
  const {translations, ...written} = v.parse(translated, value);
  return {records: check.records, translations, written};
}

/** The document by which a table was imported before: the same bytes, so that what was said of it then still holds. */
export function sameDocument(earlier: Records | undefined, digest: string): SourceDocument | undefined {
  return earlier?.documents.find((document) => document.digest === digest);
}

/** A renewed data set, and what is other in it than before. */
export interface Renewed {
  readonly records: object;
  readonly changes: readonly string[];
}

/**
 * Puts a table's values into the data set of an earlier one: ids stay, a value that changed keeps what it was (`earlier`), and
 * one that the newer table lacks stays with its old source. Throws where the newer table is not the later one.
 */
export function renew(before: Records, now: Imported): Renewed {
  const {document} = now;
  for (const measure of now.measures) refuseOther(measure, before.measures);
  const known = sameDocument(before, document.digest ?? '');
  const id = known?.id ?? freeId(document.id, (one) => before.documents.some((other) => other.id === one));
  const cited = <R extends {citations: [Citation, ...Citation[]]}>(record: R): R => {
    const [first, ...rest] = record.citations;
    return {...record, citations: [{...first, document: id}, ...rest.map((one) => ({...one, document: id}))]};
  };
  const fresh = new Map(now.facts.map((fact) => [fact.id, cited(fact)]));
  const changes: string[] = [];
  let withdrawn = 0;
  const facts = before.facts.map((was): Fact => {
    const is = fresh.get(was.id);
    if (is?.kind === 'absence' && isQuantity(was)) withdrawn++;
    if (!is || is.kind === 'absence') return was;
    // What was secret and is no more has no value of before.
    if (!isQuantity(was)) return is;
    if (isOther(was, is) && !was.citations.some(({document: one}) => one === id))
      changes.push(`${was.id}: ${told(was)} before, ${told(is)} now`);
    return joined(was, is, id);
  });
  const ids = new Set(before.facts.map((fact) => fact.id));
  const added = [...fresh.values()].filter((fact) => !ids.has(fact.id));
  const latest = before.documents
    .filter((one) => one.id !== id)
    .map(({date}) => date)
    .sort()
    .at(-1);
  if (changes.length > 0 && latest !== undefined && document.date <= latest)
    throw new Error(
      `${changes.length} values are others than in the table of ${latest}: say when this one was published, --date DATE after that`
    );
  const lost = before.facts.filter((fact) => !fresh.has(fact.id)).length;
  const shown = changes.slice(0, 10);
  return {
    records: {
      ...Object.fromEntries(Object.entries(before).filter(([, list]) => list.length > 0)),
      documents: known
        ? before.documents.map((one) => (one.id === id ? {...document, id} : one))
        : [...before.documents, {...document, id}],
      measures: united(before.measures, now.measures),
      places: united<MadePlace>(
        before.places,
        now.places.map((place) => (hasCitations(place) ? cited(place) : place))
      ),
      facts: [...facts, ...added],
    },
    changes: [
      ...(added.length + changes.length + withdrawn + lost === 0 ? ['nothing new in it'] : []),
      ...(added.length > 0 ? [`${added.length} new`] : []),
      ...(changes.length > 0
        ? [`${changes.length} changed, and what they were is kept:`, ...shown.map((line) => `  ${line}`)]
        : []),
      ...(changes.length > shown.length ? [`  and ${changes.length - shown.length} more`] : []),
      ...(withdrawn > 0
        ? [`${withdrawn} withdrawn in this table (kept secret there), and kept with their old source`]
        : []),
      ...(lost > 0 ? [`${lost} not in this table, and kept with their old source`] : []),
    ],
  };
}

/** A value told by one table more: with a citation of each that changed it, the first and the newest. */
function joined(was: Quantity, is: Quantity, id: string): Quantity {
  const isRepeated = was.citations.some(({document}) => document === id);
  const others = was.citations.filter(({document}) => document !== id);
  const [first] = others;
  if (!first) return is;
  // What a reading leaves out is as the record says now, so each one is told anew against that.
  const {value, status, qualifier} = was;
  const earlier = [...(was.earlier ?? []), ...(isRepeated ? [] : [{before: id}])]
    .map((reading) => ({value, status, qualifier, ...reading}))
    .filter((reading) => isOther(reading, is))
    .map(({value: ofThen, status: firm, qualifier: exact, ...reading}) => ({
      ...reading,
      ...(ofThen !== is.value && {value: ofThen}),
      ...(firm !== is.status && {status: firm}),
      ...(exact !== is.qualifier && {qualifier: exact}),
    }));
  const turns = new Set(earlier.map(({before}) => before));
  const rest = others.slice(1).filter(({document}) => turns.has(document));
  return {...is, ...(earlier.length > 0 && {earlier}), citations: [first, ...rest, ...is.citations]};
}

type Said = Pick<Quantity, 'value' | 'status' | 'qualifier'>;

/** Whether two readings of a value differ, in it or in how firm it is. */
function isOther(a: Said, b: Said): boolean {
  return a.value !== b.value || a.status !== b.status || a.qualifier !== b.qualifier;
}

/** A value with how firm it is. */
function told({value, status}: Quantity): string {
  return status === 'reported' ? String(value) : `${value} (${status})`;
}

/** Throws where the id of a measure is that of another one in the data set. */
function refuseOther(measure: Measure, before: readonly Measure[]): void {
  const was = before.find(({id}) => id === measure.id);
  if (!was) return;
  // Somebody may have written a better label, of which the id is not made.
  const isOfLabel = was.id.replace(/-\d+$/u, '') === slug(was.label) || was.id === slug(was.label);
  const isRenamed = isOfLabel && nameKey(was.label) !== nameKey(measure.label);
  if (isRenamed || was.unit !== measure.unit || was.base !== measure.base || was.per !== measure.per)
    throw new Error(
      `the measure “${was.id}” is “${was.label}” (${was.unit}) there, and “${measure.label}” (${measure.unit}) in this table: write to another file, --out FILE`
    );
}

function hasCitations(place: MadePlace): place is Place {
  return place.citations !== undefined;
}

/** The records of before, and those of now whose ids are new. */
function united<R extends {readonly id: string}>(before: readonly R[], now: readonly R[]): readonly R[] {
  const ids = new Set(before.map(({id}) => id));
  return [...before, ...now.filter(({id}) => !ids.has(id))];
}
