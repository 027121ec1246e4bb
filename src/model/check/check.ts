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
  const {records, problems} = inspectRecords(input);
  const [first, ...others] = problems;
  return first === undefined ? {state: 'good', records} : {state: 'bad', problems: [first, ...others]};
}

/**
 * Every problem of a dataset, file by file, and those of its records that have the right shape. For
 * tools that go on to look at the good part; whoever shows data wants `checkRecords`.
 */
export function inspectRecords(input: unknown): {readonly records: Records; readonly problems: readonly Problem[]} {
  const {problems, ...subject} = shape(input);
  const all = [...problems, ...rules.flatMap((rule) => [...rule(subject)])];
  return {records: subject.records, problems: inFileOrder(all)};
}
