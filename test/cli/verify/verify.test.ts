import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {test} from 'node:test';
import fc from 'fast-check';
import {verifyRecords} from '../../../src/cli/verify/verify.js';
import {inspectRecords} from '../../../src/model/check/index.js';
import {changed, good, verifyProblems} from './fixture.js';

test('a dataset that its texts bear out has no problems', () => {
  assert.deepEqual(verifyProblems(good), []);
});

const twice = [
  {document: 'first-letter', paragraph: 1, asWritten: 'the pact on lamps'},
  {document: 'second-letter', paragraph: 2, asWritten: 'comes again in 2022'},
];

test('a date that only a later letter gives is not proven for the time before it', () => {
  const when = {basis: 'stated', from: '2022'};
  const pact = {citations: twice, when, status: 'planned'};
  assert.deepEqual(verifyProblems(changed('agreements', 'lamp-pact', pact)), [
    'agreements.json#lamp-pact: when.from: as of 2020-03-10: stated, but the cited paragraphs lack the year 2022: 2022',
  ]);
  const earlier = [{before: 'second-letter', when: {basis: 'open', how: 'the letter names no day'}}];
  assert.deepEqual(verifyProblems(changed('agreements', 'lamp-pact', {...pact, earlier})), []);
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
      verifyRecords(records, new Map(records.documents.map(({digest = ''}, i) => [digest, i === 0 ? first : second])));
    })
  );
});

test('each rule has a test of its name', async () => {
  const rules = await readdir(new URL('../../../src/cli/verify/rules/', import.meta.url));
  const tests = await readdir(new URL('./rules/', import.meta.url));
  assert.deepEqual(tests.toSorted(), rules.map((rule) => rule.replace(/\.ts$/u, '.test.ts')).toSorted());
});
