import assert from 'node:assert/strict';
import type {Table} from '../../../src/cli/tables/table.js';
import {verifyRecords} from '../../../src/cli/verify/verify.js';
import {inspectRecords, printProblem} from '../../../src/model/check/index.js';
import {changed, type Fields, good} from '../../model/check/fixture.js';

/** The texts that the made-up dataset was read from, by document id. */
export const goodTexts: Readonly<Record<string, string>> = {
  'first-letter': [
    'The Lantern, March 10, 2020. Home sold the island goods for $4.2 million pounds in 2019. At the port, on Lamp Square, fairs opened on Tuesday. There the Guild of Lamps and the harbour master, Ada Moor (A. Moor to the island), told of the pact on lamps.',
    '',
    'The square saw some 300 lamps change hands at the oldest fair on the coast.',
    '   ',
    'All was over when the fair closed on Wednesday.',
  ].join('\n'),
  'second-letter':
    'date 2021-03-10 The port, then called Haven in 1990, is at peace.\n\nThe fair comes again in 2022.\n',
};

/** Every problem of a dataset beside the texts, as it is printed. A dataset that fails the check is a fault of the test. */
export function verifyProblems(
  input: unknown,
  texts: Readonly<Record<string, string>> = goodTexts,
  tables: ReadonlyMap<string, readonly Table[]> = new Map()
): readonly string[] {
  const {records, problems} = inspectRecords(input);
  assert.deepEqual(problems.map(printProblem), []);
  const byDigest = records.documents.flatMap(({id, digest = ''}) => {
    const text = texts[id];
    return text === undefined ? [] : [[digest, text] as const];
  });
  return verifyRecords(records, new Map(byDigest), tables).map(printProblem);
}

/** Fails unless the whole verification has this one problem to tell. */
export function assertOnlyProblem(input: unknown, problem: string, texts = goodTexts): void {
  assert.deepEqual(verifyProblems(input, texts), [problem]);
}

/** A dataset and texts in which one quantity is told in the given phrases alone, a sentence each. */
export function told(fact: Fields, ...phrases: readonly string[]): readonly [input: unknown, texts: typeof goodTexts] {
  const sentences = phrases.map((phrase) => `It was told that ${phrase}, and no more.`).join(' ');
  const citations = phrases.map((asWritten) => ({document: 'second-letter', paragraph: 2, asWritten}));
  const period = {basis: 'derived', from: '2021', how: 'the year of the letter'};
  const text = (goodTexts['second-letter'] ?? '').trimEnd();
  const id = 'measure' in fact && fact['measure'] === 'lamps' ? 'island-lamps-2020' : 'island-trade-2019';
  const plain = {readings: undefined, notes: undefined, qualifier: 'exact'};
  return [
    changed('facts', id, {...plain, period, citations, ...fact}),
    {...goodTexts, 'second-letter': `${text} ${sentences}`},
  ];
}

export {changed, good};
