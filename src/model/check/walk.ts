import type {RecordOf, Records} from '../dataset.js';
import {recordSchemas} from '../schema.js';
import type {Citation, Note, RecordType, When} from '../schema.js';
import type {Problem} from './problem.js';

/** A record of any type. */
export type AnyRecord = RecordOf[RecordType];

/** A record and the type that its file gives it. */
export interface Entry {
  readonly type: RecordType;
  readonly record: AnyRecord;
}

/** The records of the right shape by id; where two share one, the later. */
export type RecordsById = {readonly [T in RecordType]: ReadonlyMap<string, RecordOf[T]>};

/** Ids of each file that has such. */
type IdsByType = ReadonlyMap<RecordType, ReadonlySet<string>>;

/** What a rule looks at: the records of the right shape, and the ids that may be referred to. */
export interface Subject {
  readonly records: Records;
  readonly byId: RecordsById;
  /** Ids of records whose shape is wrong: others may refer to them all the same. */
  readonly misshapen: IdsByType;
  /** Ids that stand more than once, in the order in which they stand again. */
  readonly repeated: IdsByType;
  /** Records with a text that may not be plain. */
  readonly doubtful: ReadonlySet<AnyRecord>;
  /** Places that have their citations from other records, with which these are told. */
  readonly borrowing: ReadonlySet<string>;
}

/** Says what is wrong with a record, or with one of its fields. */
export type Tell = (
  type: RecordType,
  record: Pick<AnyRecord, 'id'>,
  field: string | undefined,
  message: string
) => void;

/** What a rule does with each record of a type. */
export type Look = {readonly [T in RecordType]?: (record: RecordOf[T], type: T) => void};

/**
 * One requirement on records of the right shape. It is called once, and what it returns for every record in turn: a
 * dataset has a hundred thousand, so a good one costs as little as can be, and no path or message is made for it.
 */
export type Rule = (subject: Subject, tell: Tell) => Look;

/** The same for records of all types. */
export function everyRecord(look: (record: AnyRecord, type: RecordType) => void): Look {
  return {
    documents: look,
    measures: look,
    facts: look,
    events: look,
    agreements: look,
    people: look,
    organisations: look,
    places: look,
    topics: look,
  };
}

export function isRecordType(name: string): name is RecordType {
  return Object.hasOwn(recordSchemas, name);
}

/** The record types, in the order in which the schema names them. */
export const recordTypes: readonly RecordType[] = Object.keys(recordSchemas).filter(isRecordType);

export function* everyEntry(records: Records): Iterable<Entry> {
  for (const type of recordTypes) {
    for (const record of records[type]) yield {type, record};
  }
}

/** A problem with a record, or with one of its fields. */
export function problemIn(
  type: RecordType,
  {id}: Pick<AnyRecord, 'id'>,
  field: string | undefined,
  message: string
): Problem {
  return {file: `${type}.json`, record: id, ...(field === undefined ? {} : {field}), message};
}

const NONE: readonly [] = [];

/** A part of a record that brings its own date and citation: a person's role or a place's name. */
export interface DatedPart {
  readonly when: When;
  readonly citation: Citation;
}

function partsOf(record: AnyRecord): readonly DatedPart[] {
  return ('roles' in record ? record.roles : 'names' in record ? record.names : undefined) ?? NONE;
}

function partPath(record: AnyRecord, i: number): string {
  return `${'roles' in record ? 'roles' : 'names'}.${i}`;
}

/** Each of those parts with its path. */
export function* datedParts(record: AnyRecord): Iterable<readonly [path: string, part: DatedPart]> {
  for (const [i, part] of partsOf(record).entries()) yield [partPath(record, i), part];
}

/** The citations of a record: its own, those of its dated parts, and that of its side. A measure and a document have none. */
export function allCitations(record: AnyRecord): readonly Citation[] {
  const own = 'citations' in record ? record.citations : NONE;
  const parts = partsOf(record);
  const side = 'side' in record ? record.side : undefined;
  if (parts.length === 0 && !side) return own;
  return [...own, ...parts.map(({citation}) => citation), ...(side ? [side.citation] : [])];
}

/** Where such a citation stands. */
export function citationPath(record: AnyRecord, i: number): string {
  const own = 'citations' in record ? record.citations.length : 0;
  if (i < own) return `citations.${i}`;
  return i - own < partsOf(record).length ? `${partPath(record, i - own)}.citation` : 'side.citation';
}

/** Each citation of a record with its path. */
export function* citationsOf(record: AnyRecord): Iterable<readonly [path: string, citation: Citation]> {
  for (const [i, citation] of allCitations(record).entries()) yield [citationPath(record, i), citation];
}

/** The date or span that a fact, event or agreement is about. */
export function whenOf(record: AnyRecord): When | undefined {
  return 'period' in record ? record.period : 'when' in record ? record.when : undefined;
}

/** Every other date or span of a record with its path. */
export function otherWhensOf(record: AnyRecord): Iterable<readonly [path: string, when: When]> {
  return earlierOf(record).length === 0 && partsOf(record).length === 0 ? NONE : whensBeside(record);
}

function* whensBeside(record: AnyRecord): Iterable<readonly [path: string, when: When]> {
  for (const [i, reading] of earlierOf(record).entries()) {
    if ('period' in reading) yield [`earlier.${i}.period`, reading.period];
    if ('when' in reading) yield [`earlier.${i}.when`, reading.when];
  }
  for (const [path, part] of datedParts(record)) yield [`${path}.when`, part.when];
}

/** What a record said before one of its later documents. */
export type EarlierReading = NonNullable<Extract<AnyRecord, {readonly earlier?: unknown}>['earlier']>[number];

export function earlierOf(record: AnyRecord): readonly EarlierReading[] {
  return ('earlier' in record ? record.earlier : undefined) ?? NONE;
}

export function notesOf(record: AnyRecord): readonly Note[] {
  return ('notes' in record ? record.notes : undefined) ?? NONE;
}

/** The kinds of the record's notes, in their order. */
export function noteKinds(record: AnyRecord): readonly string[] {
  return notesOf(record).map((note) => note.kind);
}

/** Every text in a value with its dotted path, however deep. */
export function* textsIn(value: unknown, path = ''): Iterable<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, path === '' ? key : `${path}.${key}`);
}

/** The problems file by file, those of one file in the order in which they were found. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const place = ({file}: Problem): number => recordTypes.findIndex((type) => `${type}.json` === file);
  return [...problems].sort((a, b) => place(a) - place(b));
}
