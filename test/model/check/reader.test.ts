/** The quick reading of records against their schema: what it accepts, and that it accepts what is good. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {recordReader} from '../../../src/model/check/reader.js';
import {notPlain} from '../../../src/model/check/rules/plain-text.js';
import {textsIn} from '../../../src/model/check/walk.js';
import {isFields} from '../../../src/model/complete/fields.js';
import {recordSchemas} from '../../../src/model/schema.js';
import {dataFolder} from '../../query/five-documents.js';
import {good} from './fixture.js';

const bundled = dataFolder();

/** The types with the records that tests and readers see, and one reader for all runs: it remembers what it has read. */
const types = Object.entries(recordSchemas).map(([type, schema]) => ({
  type,
  schema: v.pipe(v.unknown(), schema),
  reader: recordReader<unknown>(schema),
  records: [good, bundled].flatMap((records) => {
    const list = new Map<string, unknown>(Object.entries(records)).get(type);
    return Array.isArray(list) ? list.map((record: unknown) => record) : [];
  }),
}));

/** Has its fields from its class. */
class Inherited {
  get basis() {
    return 'open';
  }
  get how() {
    return 'x';
  }
}

const strange = fc.oneof(
  fc.constantFrom<unknown[]>(undefined, null, true, 0, -0, 1e-7, 1e18, NaN, Infinity, 10n, Symbol('x')),
  fc.constantFrom('', ' ', ' kr', 'kr', 'Kr', 'USD', 'exact', 'stated', '2019', '2019-02-30', 'a b c d e f g h i'),
  fc.constantFrom('<b>', '\u202E', '\uFFFD', 'Сауда', '무역 ', 'e\u0301', `e${'\u0301'.repeat(7)}`, 'x'.repeat(2001)),
  fc.constantFrom<unknown[]>([], {}, ['kr'], ['kr', 'kr'], [['kr']], new Date(0)),
  fc.constantFrom<unknown[]>(
    {basis: 'open', how: 'x'},
    {basis: 'stated', from: '2019', by: '2019'},
    {from: '2019', basis: 'stated'},
    new Inherited()
  ),
  fc.string({unit: 'binary'}),
  fc.double(),
  fc.jsonValue()
);

const edits = fc.record({
  type: fc.nat(types.length - 1),
  record: fc.nat(),
  place: fc.nat(),
  how: fc.constantFrom('replace', 'take away', 'add', 'turn round', 'leave'),
  value: strange,
});

/** The keys that lead to each value in a record. */
function* pathsIn(value: unknown, path: readonly string[] = []): Iterable<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    yield* pathsIn(inner, [...path, key]);
  }
}

/** A copy of the value that is changed where the path leads. */
function edited(value: unknown, [key, ...rest]: readonly string[], how: string, change: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]];
    if (rest.length > 0) return [[name, edited(inner, rest, how, change)]];
    if (how === 'replace') return [[name, change]];
    if (how === 'take away') return [];
    return how === 'add'
      ? [
          [name, inner],
          [`${name}1`, change],
        ]
      : [[name, inner]];
  });
  if (how === 'turn round' && rest.length === 0) entries.reverse();
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const isPlain = (record: unknown) => [...textsIn(record)].every(([, text]) => notPlain(text) === undefined);

test('what is read quickly is what the schema makes of it, and what the schema leaves as it is, is read quickly', () => {
  let [quick, slow] = [0, 0];
  fc.assert(
    fc.property(edits, ({type, record, place, how, value}) => {
      const {schema, reader, records} = types[type] ?? assert.fail();
      const sample = records[record % records.length];
      const paths = [...pathsIn(sample)];
      const input = edited(sample, paths[place % paths.length] ?? [], how, value);
      const read = reader.read(input);
      const parsed = v.safeParse(schema, input);
      if (read === undefined) {
        slow++;
        const isLeft = parsed.success && isEqual(parsed.output, input) && isPlain(input);
        assert(!isLeft, 'the schema takes it as it stands');
      } else {
        quick++;
        assert(parsed.success);
        assert.deepEqual(read, parsed.output);
        assert(isPlain(read));
        assert.notEqual(read, input);
      }
    }),
    {numRuns: 5000}
  );
  assert(quick > 1000 && slow > 1000, `${quick} quick, ${slow} slow`);
});

function isEqual(a: unknown, b: unknown): boolean {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
}

test('the bundled data are read quickly', () => {
  for (const {type, reader, records} of types) {
    const read = records.filter((record) => reader.read(record) !== undefined).length;
    assert.equal(read, records.length, type);
  }
});

test('a getter is read once, so that it cannot say one thing to the check and another to the reader', () => {
  let count = 0;
  const topic = good.topics[0];
  const record = {
    ...topic,
    get label() {
      return count++ === 0 ? 'Fairs' : '<script>';
    },
  };
  const read = recordReader(recordSchemas.topics).read(record);
  assert.equal(isFields(read) && read['label'], 'Fairs');
  assert.equal(count, 1);
});

test('a record that the page changes later stays as it was checked', () => {
  const topic = {...good.topics[0], citations: [{document: 'first-letter', paragraph: 1, asWritten: 'fairs'}]};
  const read = recordReader(recordSchemas.topics).read(topic);
  const before = structuredClone(read);
  topic.citations[0] = {document: 'no-letter', paragraph: -1, asWritten: ''};
  topic.citations.length = 0;
  assert.deepEqual(read, before);
});

test('a zero with a sign is read as one without, also after one without', () => {
  const quantity = good.facts.find(({kind}) => kind === 'quantity');
  const {read} = recordReader(recordSchemas.facts);
  assert.notEqual(read({...quantity, value: 0}), undefined);
  assert.equal(read({...quantity, value: -0}), undefined, 'for the schema to read');
});
