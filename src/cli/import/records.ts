import type {Citation, Measure, Place, Quantity, SourceDocument, Translations} from '../../model/schema.js';
import {cellAt, columnLetter, type Table} from '../tables/table.js';
import type {Layout} from './layout.js';
import {valueOf, type NamedPlace, type Observation} from './observations.js';
import {countryName} from './places.js';
import {freeId, slug} from './slug.js';
import {countedForms, isCountedNoun} from './units.js';

/** What an import makes of a table. */
export interface Imported {
  readonly document: SourceDocument;
  readonly measures: readonly Measure[];
  readonly places: readonly Place[];
  readonly facts: readonly Quantity[];
}

/** What the columns and the user say of a measure. */
export interface MeasureOf {
  readonly label: string;
  readonly unit: string;
  readonly scale: number;
}

/** How the values are told beside what the table says of each. */
export interface Telling {
  readonly document: SourceDocument;
  /** The country whose relations with the table's countries the values are; without it each is of its country itself. */
  readonly home: string | undefined;
  readonly kind: 'flow' | 'stock';
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
  {document, home, kind, measureOf}: Telling
): MadeRecords {
  const measures = new Map<string, Measure>();
  const ids = new Map<string, Measure>();
  const places = new Map<string, Place>();
  const facts = new Map<string, Quantity>();
  const repeated: number[] = [];
  const doubtful = new Set<string>();
  const unlike: number[] = [];
  const cite = citing(table, layout, document.id);

  const measureFor = ({label, unit}: MeasureOf): Measure => {
    const key = JSON.stringify([label, unit]);
    const known = measures.get(key);
    if (known) return known;
    const id = freeId(slug(label) || 'values', (one) => ids.has(one));
    const counted = isCountedNoun(unit) && countedForms(unit);
    const measure = {id, label, unit, ...(counted && {counted})};
    measures.set(key, measure);
    ids.set(id, measure);
    return measure;
  };
  const placeFor = ({code, row, column}: NamedPlace): string => {
    const id = code.toLowerCase();
    if (!places.has(id)) places.set(id, placeRecord(code, cite(row === -1 ? layout.header : row, column)));
    return id;
  };
  const homeId = home && placeFor({...titleCell(table, layout, home), code: home});

  for (const observation of observations) {
    const {row, column, period, how, flag, place, from} = observation;
    const {scale, ...told} = measureOf(observation);
    const measure = measureFor({...told, scale});
    const placeId = place && placeFor(place);
    const fromId = from ? placeFor(from) : homeId;
    const status = statusOf(flag, period.from, document.date);
    const scope = scopeOf(fromId, placeId, kind, measure.label);
    const [partner] = [placeId ?? fromId].filter((id) => id !== undefined);
    if (!scope || partner === undefined) continue;
    const times = [period.from, ...(period.to === undefined ? [] : [period.to])];
    const origin = from ? [fromId] : [];
    const id = [measure.id, ...origin, partner, ...times].join('-');
    const value = valueOf(observation, scale);
    const before = facts.get(id);
    if (before) {
      if (before.value === value) repeated.push(row + 1);
      else {
        doubtful.add(id);
        unlike.push(row + 1);
      }
      continue;
    }
    facts.set(id, {
      id,
      kind: 'quantity',
      label: `${measure.label}: ${places.get(partner)?.name ?? partner}`,
      measure: measure.id,
      value,
      unit: measure.unit,
      qualifier: status === 'estimated' ? 'estimated' : 'exact',
      status,
      period: how === undefined ? {basis: 'stated', ...period} : {basis: 'derived', ...period, how},
      scope,
      partners: [partner],
      topics: [],
      citations: [cite(row, column.index, rowNameOf(observation, table), scale)],
    });
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

/** Who with whom: the home country with a partner, or what is within a country. */
function scopeOf(
  from: string | undefined,
  place: string | undefined,
  kind: 'flow' | 'stock',
  label: string
): Quantity['scope'] | undefined {
  if (from !== undefined && place !== undefined && from !== place) {
    if (/import|импорт|수입/iu.test(label)) return {from: place, to: from, direction: 'one-way', kind};
    const direction = /export|экспорт|수출/iu.test(label) ? 'one-way' : 'two-way';
    return {from, to: place, direction, kind};
  }
  const only = place ?? from;
  return only === undefined ? undefined : {from: only, direction: 'within', kind};
}

/** Letters of statistical offices that call a value an estimate or a forecast, and what lies ahead of the table. */
function statusOf(flag: string, from: string, date: string): 'reported' | 'estimated' {
  const isEstimate = /^(?:e|s|f|i|estimate[ds]?|forecast|projection|оценка|прогноз)$/iu.test(flag);
  return isEstimate || from > date.slice(0, from.length) ? 'estimated' : 'reported';
}

/** What readers call the row: its place, or where that is the column, its time. */
function rowNameOf({row, place, column, period}: Observation, table: Table): string | undefined {
  if (place && place.row !== -1) return place.text;
  const first = cellAt(table, row, 0);
  return column.period === undefined && period.from !== '' && first !== '' ? first : undefined;
}

type Cite = (row: number, column: number, rowName?: string, scale?: number) => Citation;

function citing(table: Table, {header}: Layout, document: string): Cite {
  const name = columnNames(table, header);
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

/** The text of a column's head, where no other cell down to the header has it; else its letter. */
function columnNames(table: Table, header: number): (column: number) => string {
  const count = new Map<string, number>();
  for (const cell of table.rows.slice(0, header + 1).flat()) count.set(cell, (count.get(cell) ?? 0) + 1);
  return (column) => {
    const head = cellAt(table, header, column);
    return head !== '' && count.get(head) === 1 ? head : columnLetter(column);
  };
}

function placeRecord(code: string, citation: Citation): Place {
  const name = countryName(code, 'en');
  const inSentence = /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Czech Republic|Central African)/u.test(name);
  return {
    id: code.toLowerCase(),
    kind: 'country',
    name,
    ...(inSentence && {inSentence: `the ${name}`}),
    gazetteer: {iso: code},
    citations: [citation],
  };
}

/** The cell above the table, or in its header, that names a country: its title. The first cell where none does. */
function titleCell(table: Table, {header}: Layout, code: string): Omit<NamedPlace, 'code'> {
  const named = ['en', 'ru', 'kk', 'ko'].map((language) => countryName(code, language));
  for (const [row, cells] of table.rows.slice(0, header + 1).entries()) {
    const column = cells.findIndex((cell) => named.some((name) => cell.includes(name)));
    if (column !== -1) return {row, column, text: cells[column] ?? ''};
  }
  const column = table.rows[header]?.findIndex((cell) => cell !== '') ?? 0;
  return {row: header, column, text: cellAt(table, header, column)};
}

/**
 * The names of countries in the other languages of the widgets, as CLDR has them, beside the texts that are there already:
 * somebody may have written better ones.
 */
export function withNames(there: Translations | undefined, places: readonly Place[], language: string): Translations {
  const named = places.flatMap(({id, gazetteer}) =>
    gazetteer?.iso === undefined
      ? []
      : [[id, {name: countryName(gazetteer.iso, language), ...there?.places?.[id]}] as const]
  );
  return {...there, places: {...there?.places, ...Object.fromEntries(named)}};
}
