import type {Records} from '../dataset.js';
import type {Problem} from './problem.js';
import {rules} from './rules.js';
import {shape} from './rules/shape.js';
import {inFileOrder} from './walk.js';

/** The outcome of a check: records to build a dataset from, or what is wrong with them. Never both. */
export type Check =
  | {readonly state: 'good'; readonly records: Records}
  | {readonly state: 'bad'; readonly problems: readonly [Problem, ...Problem[]]};

/**
 * Checks a whole dataset: an object with a list for each record type, as the files of the data folder
 * hold it. A type that is not given has no records; only the documents are required.
 */
export function checkRecords(input: unknown): Check {
  return finish(checkInSteps(input, Infinity));
}

/**
 * The same check for a page, which has other things to do: the caller goes on from step to step, each a record or a
 * rule. Once there are more problems than `most` it ends, as the data are no better for the rest of them.
 */
export function* checkInSteps(input: unknown, most: number): Generator<undefined, Check> {
  const {records, problems} = yield* inspect(input, most);
  const [first, ...others] = problems;
  return first === undefined ? {state: 'good', records} : {state: 'bad', problems: [first, ...others]};
}

/**
 * Every problem of a dataset, file by file, and those of its records that have the right shape. For
 * tools that go on to look at the good part; whoever shows data wants `checkRecords`.
 */
export function inspectRecords(input: unknown): Inspection {
  return finish(inspect(input, Infinity));
}

interface Inspection {
  readonly records: Records;
  readonly problems: readonly Problem[];
}

function* inspect(input: unknown, most: number): Generator<undefined, Inspection> {
  const {problems, ...subject} = yield* shape(input, most);
  const all = [...problems];
  for (const rule of rules) {
    for (const problem of rule(subject)) {
      if (all.length > most) break;
      all.push(problem);
    }
    yield;
  }
  return {records: subject.records, problems: inFileOrder(all)};
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done === true) return value;
  }
}
