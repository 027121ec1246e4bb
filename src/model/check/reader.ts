import type * as v from 'valibot';
import {notPlain} from './rules/plain-text.js';
import {takes} from './takes.js';
import {isFields} from '../complete/fields.js';

/** Far more than one record has of anything. */
export const LONGEST_LIST = 1000;

/** Far more than one record has of everything: fields and entries, however deep. */
export const MOST_VALUES = 10_000;

/** So many different words of a field are remembered as good: ids of partners come again and again. */
const MOST_KNOWN = 1000;

/** Stands for a value that only the schema itself can judge. */
const REFUSED = Symbol('refused');

type Read = (value: unknown) => unknown;

/** Reads good records at a fraction of the schema's own price. */
export interface RecordReader<O> {
  /** A copy of the record, equal to what the schema makes of it; or `undefined`, and the schema has to say why. */
  readonly read: (record: unknown) => O | undefined;
  /** How many fields and entries the record had that was read last. */
  readonly size: () => number;
}

interface Field {
  readonly key: string;
  readonly read: Read;
  readonly isRequired: boolean;
  /** The text or number that was read last: most fields have that of the record before. */
  last: unknown;
}

type Nested =
  | v.StrictObjectSchema<v.ObjectEntries, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.TupleSchema<v.GenericSchema[], undefined>
  | v.TupleWithRestSchema<v.GenericSchema[], v.GenericSchema, undefined>
  | v.VariantSchema<string, v.StrictObjectSchema<v.ObjectEntries, undefined>[], undefined>
  | v.ExactOptionalSchema<v.GenericSchema, undefined>;

const NESTED = ['strict_object', 'array', 'tuple', 'tuple_with_rest', 'variant', 'exact_optional'];

/**
 * Walks a schema once. Objects and lists are then read by what was found, and every other value by its own schema, so
 * nothing is accepted that the schema does not accept; what is refused here may be good all the same.
 */
export function recordReader<O>(schema: v.GenericSchema<unknown, O>): RecordReader<O> {
  let size = 0;

  function readNested(nested: v.GenericSchema): Read {
    if (!isNested(nested)) return readValue(nested);
    switch (nested.type) {
      case 'strict_object':
        return readObject(nested.entries);
      case 'array':
        return readList([], readNested(nested.item));
      case 'tuple':
        return readList(nested.items.map(readNested));
      case 'tuple_with_rest':
        return readList(nested.items.map(readNested), readNested(nested.rest));
      case 'variant':
        return readVariant(nested.key, nested.options);
      case 'exact_optional':
        return readNested(nested.wrapped);
    }
  }

  function readObject(entries: v.ObjectEntries): Read {
    const fields = new Map(Object.entries(entries).map(([key, field]) => [key, fieldOf(key, field)]));
    const required = [...fields.values()].filter(({isRequired}) => isRequired).length;
    const isFlat = Object.values(entries).every((field) => !isNested(inner(field)));
    // Most records have the fields of the one before them, in its order, and the same scope and partners.
    const expected: Field[] = [];
    let last: Record<string, unknown> | undefined;
    let lastSize = 0;
    return (value) => {
      if (!isFields(value)) return REFUSED;
      if (last && isSame(value, last, lastSize)) {
        size += lastSize;
        return last;
      }
      // Each field is read once: a getter can say something else each time.
      const copy: Record<string, unknown> = {...value};
      let count = 0;
      let missing = required;
      for (const key in copy) {
        let field = expected[count];
        if (field?.key !== key) {
          field = fields.get(key);
          if (!field) return REFUSED;
          expected[count] = field;
        }
        count++;
        if (field.isRequired) missing--;
        const given = copy[key];
        if (given === field.last) continue;
        const read = field.read(given);
        if (read === REFUSED) return REFUSED;
        if (read !== given) copy[key] = read;
        // A zero is left out: one with a sign equals it.
        else if (given) field.last = given;
      }
      size += count;
      if (missing > 0 || size > MOST_VALUES) return REFUSED;
      if (isFlat) {
        last = copy;
        lastSize = count;
      }
      return copy;
    };
  }

  function fieldOf(key: string, field: v.GenericSchema): Field {
    return {key, read: readNested(field), isRequired: field.type !== 'exact_optional', last: REFUSED};
  }

  function readList(items: readonly Read[], rest?: Read): Read {
    let last: readonly unknown[] | undefined;
    return (value) => {
      if (!isList(value)) return REFUSED;
      const {length} = value;
      if (length < items.length || length > LONGEST_LIST) return REFUSED;
      size += length;
      if (size > MOST_VALUES) return REFUSED;
      if (last && isSameList(value, last)) return last;
      // One entry, as most lists have, is given no room for more.
      const copy: unknown[] = length === 1 ? [undefined] : [];
      for (let i = 0; i < length; i++) {
        const read = (items[i] ?? rest)?.(value[i]) ?? REFUSED;
        if (read === REFUSED) return REFUSED;
        copy[i] = read;
      }
      last = copy;
      return copy;
    };
  }

  function readVariant(key: string, options: readonly v.StrictObjectSchema<v.ObjectEntries, undefined>[]): Read {
    const reads = new Map<unknown, Read>();
    for (const {entries} of options) {
      const kind = entries[key];
      if (kind && 'literal' in kind) reads.set(kind.literal, readObject(entries));
    }
    return (value) => (isFields(value) ? (reads.get(value[key])?.(value) ?? REFUSED) : REFUSED);
  }

  const read = readNested(schema);
  const isRead = (value: unknown): value is O => value !== REFUSED;
  return {
    read: (record) => {
      size = 0;
      const copy = read(record);
      return isRead(copy) ? copy : undefined;
    },
    size: () => size,
  };
}

function readValue(schema: v.GenericSchema): Read {
  const isTaken = takes(schema);
  // Once there are more of them, most are read once.
  let known: Set<string> | undefined = new Set<string>();
  return (value) => {
    if (typeof value !== 'string') return isTaken(value) ? value : REFUSED;
    if (known?.has(value)) return value;
    if (!isTaken(value) || notPlain(value) !== undefined) return REFUSED;
    if (known && known.add(value).size > MOST_KNOWN) known = undefined;
    return value;
  };
}

function isNested(schema: v.GenericSchema): schema is Nested {
  return NESTED.includes(schema.type);
}

/** The schema of a field's value, whether or not it has to be there. */
function inner(schema: v.GenericSchema): v.GenericSchema {
  return isNested(schema) && schema.type === 'exact_optional' ? schema.wrapped : schema;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isSameList(value: readonly unknown[], copy: readonly unknown[]): boolean {
  if (value.length !== copy.length) return false;
  for (let i = 0; i < copy.length; i++) if (value[i] !== copy[i]) return false;
  return true;
}

function isSame(
  value: Readonly<Record<string, unknown>>,
  copy: Readonly<Record<string, unknown>>,
  size: number
): boolean {
  let count = 0;
  for (const key in value) {
    if (value[key] !== copy[key]) return false;
    count++;
  }
  return count === size;
}
