import type {RecordOf, Records} from '../dataset.js';
import {recordSchemas} from '../schema.js';
import type {Citation, RecordType, When} from '../schema.js';
import type {Problem} from './problem.js';

/** A record of any type. */
export type AnyRecord = RecordOf[RecordType];

/** A record and the type that its file gives it. */
export interface Entry {
  readonly type: RecordType;
  readonly record: AnyRecord;
}

/** Every id that a file holds, in its order, those of records whose shape is wrong included. */
export type Ids = ReadonlyMap<RecordType, readonly string[]>;

/** What a rule looks at: the records of the right shape, and the ids that may be referred to. */
export interface Subject {
  readonly records: Records;
  readonly ids: Ids;
}

/** One requirement on records of the right shape, and what breaks it. */
export type Rule = (subject: Subject) => Iterable<Problem>;

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
export function problemIn(type: RecordType, {id}: AnyRecord, field: string | undefined, message: string): Problem {
  return {file: `${type}.json`, record: id, ...(field === undefined ? {} : {field}), message};
}

/** Each citation of a record with its path. A measure and a document have none. */
export function* citationsOf(record: AnyRecord): Iterable<readonly [path: string, citation: Citation]> {
  if ('citations' in record) {
    for (const [i, citation] of record.citations.entries()) yield [`citations.${i}`, citation];
  }
  for (const [path, part] of datedParts(record)) yield [`${path}.citation`, part.citation];
}

/** Each date or span of a record with its path. */
export function* whensOf(record: AnyRecord): Iterable<readonly [path: string, when: When]> {
  if ('period' in record) yield ['period', record.period];
  if ('when' in record) yield ['when', record.when];
  for (const [path, reading] of earlierReadings(record)) {
    if ('period' in reading) yield [`${path}.period`, reading.period];
    if ('when' in reading) yield [`${path}.when`, reading.when];
  }
  for (const [path, part] of datedParts(record)) yield [`${path}.when`, part.when];
}

/** The parts of a record that bring their own date and citation: a person's roles and a place's names. */
export function* datedParts(
  record: AnyRecord
): Iterable<readonly [path: string, part: {readonly when: When; readonly citation: Citation}]> {
  if ('roles' in record) {
    for (const [i, role] of record.roles.entries()) yield [`roles.${i}`, role];
  }
  if ('names' in record) {
    for (const [i, name] of (record.names ?? []).entries()) yield [`names.${i}`, name];
  }
}

/** What a record said before one of its later documents. */
export type EarlierReading = NonNullable<Extract<AnyRecord, {readonly earlier?: unknown}>['earlier']>[number];

/** Each earlier reading of a record with its path. */
export function* earlierReadings(record: AnyRecord): Iterable<readonly [path: string, reading: EarlierReading]> {
  if (!('earlier' in record)) return;
  for (const [i, reading] of (record.earlier ?? []).entries()) yield [`earlier.${i}`, reading];
}

/** The kinds of the record's notes, in their order. */
export function noteKinds(record: AnyRecord): readonly string[] {
  return 'notes' in record ? (record.notes ?? []).map((note) => note.kind) : [];
}

/** Every text in a value with its dotted path, however deep. */
export function* textsIn(value: unknown, path = ''): Iterable<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, path === '' ? key : `${path}.${key}`);
}

/** Whether the value is an object with named fields, not a list. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The problems file by file, those of one file in the order in which they were found. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  const place = ({file}: Problem): number => recordTypes.findIndex((type) => `${type}.json` === file);
  return [...problems].sort((a, b) => place(a) - place(b));
}
