import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {test} from 'node:test';
import fc from 'fast-check';
import {verifyRecords} from '../../../src/cli/verify/verify.js';
import {inspectRecords} from '../../../src/model/check/index.js';
import {good, verifyProblems} from './fixture.js';

test('a dataset that its texts bear out has no problems', () => {
  assert.deepEqual(verifyProblems(good), []);
});

test('no text makes the verification throw', () => {
  const {records} = inspectRecords(good);
  const bits = fc.constantFrom(
    '$',
    'US ',
    '4.2',
    ' million',
    ' won',
    'more than ',
    'six',
    '-',
    '\n',
    'some 300 lamps',
    '1993-2008'
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({unit: 'grapheme'}),
    fc.array(bits).map((parts) => parts.join(''))
  );
  fc.assert(
    fc.property(text, text, (first, second) => {
      verifyRecords(records, new Map(records.documents.map(({digest}, i) => [digest, i === 0 ? first : second])));
    })
  );
});

test('each rule has a test of its name', async () => {
  const rules = await readdir(new URL('../../../src/cli/verify/rules/', import.meta.url));
  const tests = await readdir(new URL('./rules/', import.meta.url));
  assert.deepEqual(tests.toSorted(), rules.map((rule) => rule.replace(/\.ts$/u, '.test.ts')).toSorted());
});
