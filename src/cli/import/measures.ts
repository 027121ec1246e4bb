import type {Table} from '../tables/table.js';
import {isOwnMeasure, type Column} from './columns.js';
import type {Layout} from './layout.js';
import type {Observation} from './observations.js';
import type {MeasureOf} from './records.js';
import {givenUnit, unitIn, withoutUnit, type UnitWords} from './units.js';

/** What a user says of the measures: a label, and units by the head of a column or for all (an empty head). */
export interface GivenMeasures {
  readonly label?: string | undefined;
  readonly units: ReadonlyMap<string, string>;
}

/** The label, unit and scale of a value; without a unit where nothing names it. */
export type NamedMeasure = Omit<MeasureOf, 'unit'> & {readonly unit: string | undefined; readonly why: string};

/** Heads that say no more than that numbers stand below them. */
const PLAIN_HEAD = /^(?:obs_value|values?|amount|figure|observation|значение|сумма|мәні|мән|값|금액)$/iu;

/** Heads of columns that say what the numbers are. */
const SUBJECT = /indicator|series|measure|variable|subject|item|показатель|көрсеткіш|지표|항목/iu;

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
  const title =
    about?.title ?? above.find((line) => line.length > 8 && !/^(?:source|unit|last|updated|note)/iu.test(line));
  const known = new Map<string, NamedMeasure>();

  const name = ({column, series: words, unit: ofRow}: Observation): NamedMeasure => {
    const wanted = series.map((index) => words[index] ?? '').filter((word) => word !== '');
    const own = isOwnMeasure(column) ? (PLAIN_HEAD.test(column.name) ? undefined : column.name) : column.measure;
    // One series alone is what the numbers are; beside a head it says which.
    const constant = seriesColumns.flatMap(({name: head}, i) => (SUBJECT.test(head) && words[i] ? [words[i]] : []));
    const heads = [given.label, own ?? (wanted.length > 0 ? undefined : (constant[0] ?? title ?? fileName))];
    const head = heads.find((text) => text !== undefined);
    const label = [
      ...(head === undefined ? [] : [withoutUnit(head)]),
      ...(wanted.length === 0 ? [] : [wanted.map(withoutUnit).join(', ')]),
    ];
    const givenWords =
      given.units.get(column.name) ??
      given.units.get(own ?? '') ??
      given.units.get(withoutUnit(own ?? '')) ??
      given.units.get('');
    const places: readonly (readonly [where: string, words: UnitWords])[] = [
      ['as you say', givenWords === undefined ? {} : givenUnit(givenWords)],
      ['in its row', ofRow],
      [`“${own ?? ''}”`, own === undefined ? {} : unitIn(own)],
      ...wanted.map((word) => [`“${word}”`, unitIn(word)] as const),
      ...(ownHeads.length > 1 ? [] : [...above, ...(title === undefined ? [] : [title]), fileName]).map(
        (line) => [`“${line}”`, unitIn(line)] as const
      ),
    ];
    const named = places.find(([, words]) => words.unit !== undefined);
    // Millions stand beside their unit, or alone above the table.
    const scale =
      ofRow.scale ??
      named?.[1].scale ??
      (givenWords === undefined ? places.find(([, words]) => words.scale !== undefined)?.[1].scale : 1);
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
