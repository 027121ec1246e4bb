import type {Citation, Place, Translations} from '../../model/schema.js';
import {cellAt, type Table} from '../tables/table.js';
import {groupFields, groupName} from './groups.js';
import type {Layout} from './layout.js';
import {isCountry, placeName, placeOf} from './places.js';

/** A place; one that stands in no cell has the citation of the first value that is of it. */
export type MadePlace = Omit<Place, 'citations'> & Partial<Pick<Place, 'citations'>>;

/** The cell at the head of a column that names a place: its own, or that of its group. */
export function headCell(
  table: Table,
  {header}: Layout,
  column: number,
  code: string
): readonly [row: number, column: number] {
  for (const row of [header, header - 1])
    for (let at = column; at >= 0; at--) if (placeOf(cellAt(table, row, at)) === code) return [row, at];
  return [header, column];
}

export function placeRecord(code: string, text: string, citation?: Citation): MadePlace {
  const name = isCountry(code) ? placeName(code, 'en') : (groupName(code, 'en') ?? text);
  const cited = citation && {citations: [citation] satisfies [Citation]};
  if (!isCountry(code)) return {id: code, name, ...groupFields(code), ...cited};
  const inSentence = /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Czech Republic|Central African)/u.test(name);
  return {
    id: code.toLowerCase(),
    kind: 'country',
    name,
    ...(inSentence && {inSentence: `the ${name}`}),
    gazetteer: {iso: code},
    ...cited,
  };
}

/**
 * The names of places in the other languages of the widgets, beside the texts that are there already:
 * somebody may have written better ones.
 */
export function withNames(there: Translations | undefined, places: readonly Place[], language: string): Translations {
  const named = places.flatMap(({id, gazetteer}) => {
    const name = gazetteer?.iso === undefined ? groupName(id, language) : placeName(gazetteer.iso, language);
    return name === undefined ? [] : [[id, {name, ...there?.places?.[id]}] as const];
  });
  return {...there, places: {...there?.places, ...Object.fromEntries(named)}};
}
