import {citedPlace} from '../../../model/cited-place.js';
import {citationsOf, earlierOf, everyEntry, problemIn} from '../../../model/check/walk.js';
import type {AnyRecord} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import type {Citation} from '../../../model/schema.js';
import {citedCell, isValueOf, type CitedCell} from '../cited-cell.js';
import type {VerifySubject} from '../subject.js';

/** A cited cell is in its table, as it is written there, and its number times its scale is the value or one that stood before. */
export function* cellProven({records, tables}: VerifySubject): Iterable<Problem> {
  for (const {type, record} of everyEntry(records)) {
    const numbers = valuesOf(record);
    let isProven = numbers.length === 0;
    let isLost = false;
    for (const [path, citation] of citationsOf(record)) {
      const ofDocument = tables.get(citation.document);
      if (!ofDocument || citedPlace(citation).kind !== 'cell') {
        isProven = true;
        continue;
      }
      const cell = citedCell(citation, ofDocument);
      if (cell.state === 'lost') {
        isLost = true;
        yield problemIn(type, record, `${path}.${cell.field}`, cell.message);
      } else if (numbers.length > 0) {
        const place = numbers.findIndex((number) => isValueOf(cell, citation, number));
        if (place === 0) isProven = true;
        if (place === -1) {
          isLost = true;
          yield problemIn(type, record, `${path}.asWritten`, otherValue(cell, citation, numbers));
        }
      }
    }
    if (!isProven && !isLost) yield problemIn(type, record, 'value', `in no cited cell: ${numbers[0] ?? ''}`);
  }
}

/** The value of a quantity, and then what it was before and can be read as. */
function valuesOf(record: AnyRecord): readonly number[] {
  if (!('value' in record)) return [];
  const before = earlierOf(record).flatMap((reading) => ('value' in reading ? [reading.value] : []));
  return [record.value, ...before, ...(record.readings ?? []).map(({value}) => value)];
}

function otherValue(
  {text}: Extract<CitedCell, {state: 'found'}>,
  {scale = 1}: Citation,
  [value]: readonly number[]
): string {
  return `${text}${scale === 1 ? '' : ` times ${scale}`} in the cell, ${value ?? ''} in the record`;
}
