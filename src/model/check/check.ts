import type {Dataset, RecordOf, Records} from '../dataset.js';
import type {RecordType} from '../schema.js';
import type {Problem} from './problem.js';
import {rules} from './rules.js';
import {givenTranslations} from './rules/given-translations.js';
import {shape} from './rules/shape.js';
import {inFileOrder, problemIn, recordTypes} from './walk.js';
import type {Look, Tell} from './walk.js';

/** The outcome of a check: records, also by their ids, or what is wrong with them. Never both. */
export type Check =
  | {readonly state: 'good'; readonly records: Records; readonly dataset: Dataset}
  | {readonly state: 'bad'; readonly problems: readonly [Problem, ...Problem[]]};

/**
 * Checks a whole dataset: an object with a list for each record type, as the files of the data folder
 * hold it. A type that is not given has no records; only the documents are required.
 */
export function checkRecords(input: unknown): Check {
  return finish(checkInSteps(input, Infinity));
}

/**
 * The same check for a page, which has other things to do: the caller goes on from step to step, each a few records
 * long. Once there are more problems than `most` it ends, as the data are no better for the rest of them.
 */
export function* checkInSteps(input: unknown, most: number): Generator<undefined, Check> {
  const {records, dataset, problems} = yield* inspect(input, most);
  const [first, ...others] = problems;
  return first === undefined ? {state: 'good', records, dataset} : {state: 'bad', problems: [first, ...others]};
}

/**
 * Every problem of a dataset, file by file, and those of its records that have the right shape. For
 * tools that go on to look at the good part; whoever shows data wants `checkRecords`.
 */
export function inspectRecords(input: unknown): Pick<Inspection, 'records' | 'problems'> {
  return finish(inspect(input, Infinity));
}

interface Inspection {
  readonly records: Records;
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** So many records are looked at in one step. */
const STEP = 16;

function* inspect(input: unknown, most: number): Generator<undefined, Inspection> {
  const {problems, ...subject} = yield* shape(input, most);
  let count = problems.length;
  const told: Problem[][] = [];
  // A rule tells its problems record by record, as every rule does; they are read rule by rule.
  const looks = rules.map((rule) => {
    const ofRule: Problem[] = [];
    told.push(ofRule);
    const tell: Tell = (...problem) => {
      const [type, {id}, field = ''] = problem;
      if (type === 'places' && field.startsWith('citations') && subject.borrowing.has(id)) return;
      if (count++ <= most) ofRule.push(problemIn(...problem));
    };
    return rule(subject, tell);
  });
  for (const type of recordTypes) yield* lookAt(type, subject.records[type], looks, () => count > most);
  const ofTexts: Problem[] = [];
  let pauses = 0;
  for (const found of givenTranslations(input, subject.byId)) {
    if (count > most) break;
    if (found !== 'pause') {
      ofTexts.push(found);
      count++;
    } else if (++pauses % STEP === 0) yield;
  }
  return {
    records: subject.records,
    dataset: subject.byId,
    problems: inFileOrder([problems, ...told, ofTexts].flat()),
  };
}

/** Shows each record to all rules while it is at hand. */
function* lookAt<T extends RecordType>(
  type: T,
  records: readonly RecordOf[T][],
  looks: readonly Look[],
  isEnough: () => boolean
): Generator<undefined, void> {
  const ofType = looks.flatMap((look) => look[type] ?? []);
  let count = 0;
  for (const record of records) {
    for (const look of ofType) look(record, type);
    if (isEnough()) return;
    if (++count % STEP === 0) yield;
  }
}

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done === true) return value;
  }
}
