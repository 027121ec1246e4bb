import type {Absence, Citation, FactStatus, Measure, Quantity, SourceDocument} from '../../model/schema.js';
import {isReported} from '../../model/dataset.js';
import {scaled} from '../tables/numbers.js';
import {firstDay, lastDay} from '../../model/partial-date.js';
import {cellAt, columnLetter, type Table} from '../tables/table.js';
import type {FlagWords} from './flags.js';
import {headOf, type Layout} from './layout.js';
import type {NamedPlace, Observation} from './observations.js';
import {headCell, placeRecord, type MadePlace} from './place-records.js';
import {freeId, slug} from './slug.js';
import {countedForms, isCountedNoun} from './units.js';

/** What an import makes of a table. */
export interface Imported {
  readonly document: SourceDocument;
  readonly measures: readonly Measure[];
  readonly places: readonly MadePlace[];
  readonly facts: readonly (Quantity | Absence)[];
}

/** What the columns and the user say of a measure. */
export interface MeasureOf {
  readonly label: string;
  readonly unit: string;
  readonly scale: number;
  readonly base?: string;
  readonly per?: string;
}

/** How the values are told beside what the table says of each. */
export interface Telling {
  readonly document: SourceDocument;
  /** The country whose relations with the table's countries the values are; without it each is of its country itself. */
  readonly home: string | undefined;
  readonly kindOf: (measure: MeasureOf) => 'flow' | 'stock';
  readonly measureOf: (observation: Observation) => MeasureOf;
}

/** Records, and the rows that tell a value again: the same one, or another that puts the first in doubt. */
export interface MadeRecords {
  readonly records: Imported;
  readonly repeated: readonly number[];
  readonly unlike: readonly number[];
}

/** The longest quotation that a citation may have. */
const WORDS = 8;

export function makeRecords(
  table: Table,
  layout: Layout,
  observations: readonly Observation[],
  {document, home, kindOf, measureOf}: Telling
): MadeRecords {
  const measures = new Map<string, Measure>();
  const ids = new Map<string, Measure>();
  const places = new Map<string, MadePlace>();
  const facts = new Map<string, Quantity | Absence>();
  const repeated: number[] = [];
  const doubtful = new Set<string>();
  const unlike: number[] = [];
  const cite = citing(table, layout, document.id);

  const measureFor = ({label, unit, base, per}: MeasureOf): Measure => {
    const key = JSON.stringify([label, unit, base, per]);
    const known = measures.get(key);
    if (known) return known;
    const id = freeId(slug(label) || 'values', (one) => ids.has(one));
    const counted = isCountedNoun(unit) && countedForms(unit);
    const measure = {
      id,
      label,
      unit,
      ...(base !== undefined && {base}),
      ...(per !== undefined && {per}),
      ...(counted && {counted}),
    };
    measures.set(key, measure);
    ids.set(id, measure);
    return measure;
  };
  const placeFor = ({code, row, column, text}: NamedPlace): string => {
    const id = code.toLowerCase();
    if (places.has(id)) return id;
    const [headRow, headColumn] =
      row === -1 && column !== undefined ? headCell(table, layout, column, code) : [row, column];
    places.set(id, placeRecord(code, text, headColumn === undefined ? undefined : cite(headRow, headColumn)));
    return id;
  };
  const homeId = home?.toLowerCase();
  if (home !== undefined) places.set(home.toLowerCase(), placeRecord(home, home));

  for (const observation of observations) {
    const {row, period, how, flag, place, from, number, shownIn} = observation;
    const {scale, ...told} = measureOf(observation);
    const measure = measureFor({...told, scale});
    const placeId = place && placeFor(place);
    const fromId = from ? placeFor(from) : homeId;
    const status = statusOf(flag, measure.label, period.from, document.date);
    const scope = scopeOf(fromId, placeId, kindOf({...told, scale}), measure.label);
    const [partner] = [placeId ?? fromId].filter((id) => id !== undefined);
    if (!scope || partner === undefined) continue;
    const times = [period.from, ...(period.to === undefined ? [] : [period.to])];
    const origin = from ? [fromId] : [];
    // A year before the first begins with a minus.
    const id = [measure.id, ...origin, partner, ...times].join('-').replaceAll('--', '-');
    const value = number === undefined ? undefined : scaled(number, scale);
    const before = facts.get(id);
    if (before) {
      if ((before.kind === 'quantity' ? before.value : undefined) === value) repeated.push(row + 1);
      else {
        doubtful.add(id);
        unlike.push(row + 1);
      }
      continue;
    }
    const common = {
      id,
      label: `${measure.label}: ${places.get(partner)?.name ?? partner}`,
      measure: measure.id,
      unit: measure.unit,
      period: how === undefined ? {basis: 'stated' as const, ...period} : {basis: 'derived' as const, ...period, how},
      scope,
      partners: [partner],
      topics: [],
    };
    const rowName = rowNameOf(observation, table);
    const fact: Quantity | Absence =
      value === undefined
        ? {
            ...common,
            kind: 'absence',
            status: 'reported',
            reason: flag.absent ?? 'confidential',
            citations: [cite(row, shownIn, rowName)],
          }
        : {
            ...common,
            kind: 'quantity',
            value,
            qualifier: status === 'estimated' ? 'estimated' : 'exact',
            status,
            citations: [cite(row, shownIn, rowName, scale)],
          };
    facts.set(id, fact);
  }
  const records = {
    document,
    measures: [...measures.values()],
    places: [...places.values()],
    // Which of two rows is right nobody here can say.
    facts: [...facts.values()].filter(({id}) => !doubtful.has(id)),
  };
  return {records, repeated, unlike};
}

/** Words of the two ways of trade. What names both goes both ways; what is important is no import. */
const IMPORTS = /\b(?:re)?import(?:s|ed)?\b|импорт|수입|수출입/iu;
const EXPORTS = /\b(?:re)?export(?:s|ed)?\b|экспорт|수출/iu;

/** Who with whom: the home country with a partner, or what is within a country. */
function scopeOf(
  from: string | undefined,
  place: string | undefined,
  kind: 'flow' | 'stock',
  label: string
): Quantity['scope'] | undefined {
  if (from !== undefined && place !== undefined && from !== place) {
    const [isImport, isExport] = [IMPORTS.test(label), EXPORTS.test(label)];
    if (isImport && !isExport) return {from: place, to: from, direction: 'one-way', kind};
    const direction = isExport && !isImport ? 'one-way' : 'two-way';
    return {from, to: place, direction, kind};
  }
  const only = place ?? from;
  return only === undefined ? undefined : {from: only, direction: 'within', kind};
}

/** Words by which a measure is a forecast as a whole. */
const FORECAST = /\b(?:projected|projections?|forecasts?)\b|прогноз|болжам|전망/iu;

/** Whether a time begins after a table is published; of a year alone that may be until its end. */
export function isAhead(from: string, date: string): boolean {
  return firstDay(from) > lastDay(date);
}

/** As its flag or its name says; what lies ahead of the table is a forecast whatever it is called. */
function statusOf({status = 'reported'}: FlagWords, label: string, from: string, date: string): FactStatus {
  return (isAhead(from, date) || FORECAST.test(label)) && isReported({status}) ? 'forecast' : status;
}

/** What readers call the row: its place, or where that is the column, its time. */
function rowNameOf({row, place, from}: Observation, table: Table): string | undefined {
  const named = [place, from].find((one) => one?.row === row);
  return named?.text ?? (cellAt(table, row, 0) || undefined);
}

type Cite = (row: number, column: number, rowName?: string, scale?: number) => Citation;

function citing(table: Table, layout: Layout, document: string): Cite {
  const {header} = layout;
  const name = columnNames(table, layout);
  return (row, column, rowName, scale = 1) => ({
    document,
    ...(table.sheet !== undefined && {sheet: table.sheet}),
    row: row + 1,
    ...(rowName !== undefined && {rowName}),
    // A head has no other above it.
    column: row <= header ? columnLetter(column) : name(column),
    ...(scale !== 1 && {scale}),
    asWritten: cellAt(table, row, column).split(/\s+/u).slice(0, WORDS).join(' '),
  });
}

/** The text of a column's head, with that of its group, where no other cell down to the header has it; else its letter. */
function columnNames(table: Table, layout: Layout): (column: number) => string {
  const count = new Map<string, number>();
  const count1 = (text: string) => count.set(text, (count.get(text) ?? 0) + 1);
  for (const cell of table.rows.slice(0, layout.header + 1).flat()) count1(cell);
  for (const parts of layout.heads) if (parts.length > 1) count1(parts.join(', '));
  return (column) => {
    const head = headOf(layout, column);
    return head !== '' && count.get(head) === 1 ? head : columnLetter(column);
  };
}
