import type {Table} from '../tables/table.js';
import {isOwnMeasure, type Column} from './columns.js';
import type {Layout} from './layout.js';
import type {Observation} from './observations.js';
import type {MeasureOf} from './records.js';
import {givenUnit, isCountedNoun, isRelative, unitIn, withoutUnit, type UnitWords} from './units.js';

/** What a user says of the measures: labels and units by the head of a column, or for all (an empty head). */
export interface GivenMeasures {
  readonly labels: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

/** The label, unit and scale of a value; without a unit where nothing names it. */
export type NamedMeasure = Omit<MeasureOf, 'unit'> & {readonly unit: string | undefined; readonly why: string};

/** Heads that say no more than that numbers stand below them. */
const PLAIN_HEAD = /^(?:obs_value|values?|amount|figure|observation|значение|сумма|мәні|мән|값|금액)$/iu;

/** Heads of columns that say what the numbers are. */
const SUBJECT =
  /indicator|series|measure|variable|subject|item|product|commodity|товар|показатель|көрсеткіш|지표|항목/iu;

/** What says a unit, in words, and the unit. */
type Place = readonly [where: string, words: UnitWords];

/** What a user says of a column, by its head, by what its values are, or of all columns. */
function givenOf(given: ReadonlyMap<string, string>, {name, measure = name}: Column): string | undefined {
  return given.get(name) ?? given.get(measure) ?? given.get(withoutUnit(measure)) ?? given.get('');
}

/** A unit as it is given; `row` is that in the column of units. */
function wordsOf(given: string, ofRow: UnitWords): UnitWords {
  return given === 'row' ? ofRow : givenUnit(given);
}

/**
 * Names the measure of a value. Its label is that of its column or series, else the table's title, else its file's name; its
 * unit stands in its row, at its head, in its series or in the title.
 */
export function measureNamer(
  {about}: Table,
  {above}: Layout,
  columns: readonly Column[],
  series: readonly number[],
  fileName: string,
  given: GivenMeasures
): (observation: Observation) => NamedMeasure {
  const values = columns.filter(({role}) => role === 'value');
  const seriesColumns = columns.filter(({role}) => role === 'series');
  const ownHeads = values.filter(isOwnMeasure);
  const title = about?.title ?? above.title;
  const known = new Map<string, NamedMeasure>();

  const name = ({column, series: words, unit: ofRow}: Observation): NamedMeasure => {
    const wanted = series.map((index) => words[index] ?? '').filter((word) => word !== '');
    const own = isOwnMeasure(column) ? (PLAIN_HEAD.test(column.name) ? undefined : column.name) : column.measure;
    // One series alone is what the numbers are; beside a head it says which.
    const constant = seriesColumns.flatMap(({name: head}, i) => (SUBJECT.test(head) && words[i] ? [words[i]] : []));
    const said = givenOf(given.labels, column);
    const head = own ?? (wanted.length > 0 ? undefined : (constant[0] ?? title ?? fileName));
    const label = [
      ...(said === undefined ? (head === undefined ? [] : [withoutUnit(head)]) : [said]),
      ...(wanted.length === 0 ? [] : [wanted.map(withoutUnit).join(', ')]),
    ];
    const ofColumn = givenOf(given.units, column);
    const ofHead: readonly Place[] = own === undefined ? [] : [[`“${own}”`, unitIn(own)]];
    const inRow: Place = ['in its row', ofRow];
    const ofGiven: Place = ['as you say', ofColumn === undefined ? {} : wordsOf(ofColumn, ofRow)];
    // One unit for several columns, said or in their rows, is that of those whose heads name no other.
    const isOne = ownHeads.length < 2;
    const isSaid = isOne || ofColumn !== given.units.get('');
    const first = isSaid ? [ofGiven, ...(isOne ? [inRow, ...ofHead] : ofHead)] : [...ofHead, ofGiven];
    const titles = isOne ? [...above.lines, ...(title === undefined ? [] : [title]), fileName] : [];
    const places: readonly Place[] = [
      ...first,
      ...wanted.map((word): Place => [`“${word}”`, unitIn(word)]),
      ...titles.map((line): Place => [`“${line}”`, unitIn(line)]),
    ];
    const found = places.find(([, words]) => words.unit !== undefined);
    // Below “Deaths per million” a head that says “Deaths” counts none.
    const isElse =
      found !== undefined && ofHead.includes(found) && isCountedNoun(found[1].unit ?? '') && titles.some(isRelative);
    const named = isElse ? undefined : found;
    // Millions stand beside their unit, or alone above the table.
    const scale =
      ofRow.scale ??
      named?.[1].scale ??
      (ofColumn === undefined ? places.find(([, words]) => words.scale !== undefined)?.[1].scale : 1);
    const {unit, base, per} = named?.[1] ?? {};
    return {
      label: label.join(': '),
      unit,
      ...(base !== undefined && {base}),
      ...(per !== undefined && {per}),
      scale: scale ?? 1,
      why: named?.[0] ?? '',
    };
  };

  return (observation) => {
    const {column, series: words, unit} = observation;
    const key = JSON.stringify([isOwnMeasure(column) ? column.index : column.measure, words, unit]);
    const there = known.get(key) ?? name(observation);
    known.set(key, there);
    return there;
  };
}

/** Of the columns of series those without which two rows would tell two values of one thing, by their places among them. */
export function neededSeries(observations: readonly Observation[], count: number): readonly number[] {
  const distinct = (index: number) => new Set(observations.map(({series}) => series[index])).size;
  const candidates = Array.from({length: count}, (_, index) => index)
    .filter((index) => distinct(index) > 1)
    .sort((a, b) => distinct(a) - distinct(b));
  for (let taken = 0; taken <= candidates.length; taken++) {
    const series = candidates.slice(0, taken).sort((a, b) => a - b);
    if (taken === candidates.length || areUnlike(observations, series)) return series;
  }
  return [];
}

function areUnlike(observations: readonly Observation[], series: readonly number[]): boolean {
  const seen = new Set<string>();
  for (const {column, place, from, period, series: words} of observations) {
    const head = isOwnMeasure(column) ? column.index : column.measure;
    const key = [head, place?.code, from?.code, period.from, period.to, ...series.map((index) => words[index])].join(
      '\n'
    );
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}
