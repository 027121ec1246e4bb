import {citedPlace} from '../../../model/cited-place.js';
import {problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import type {Citation, Fact} from '../../../model/schema.js';
import {monthHead, parseMonth} from '../../tables/months.js';
import {parsePeriod, parseYear} from '../../tables/periods.js';
import {citedCell} from '../cited-cell.js';
import type {VerifySubject} from '../subject.js';

/** A date that a fact calls stated stands in the row of a cited cell, or at the head of its column. */
export function* cellDates(subject: VerifySubject): Iterable<Problem> {
  for (const fact of subject.records.facts) {
    const {period} = fact;
    if (period.basis !== 'stated') continue;
    const texts = fact.citations.map((citation) => textsAround(citation, subject));
    // Where a citation is of another kind, or of a cell that is not there, other rules tell.
    if (texts.includes(undefined) || texts.some((cells) => cells && names(cells, period))) continue;
    yield problemIn('facts', fact, 'period', `neither in the row nor above the column of its cell: ${period.from}`);
  }
}

function textsAround(citation: Citation, {tables}: VerifySubject): readonly string[] | undefined {
  const ofDocument = tables.get(citation.document);
  if (!ofDocument || citedPlace(citation).kind !== 'cell') return undefined;
  const cell = citedCell(citation, ofDocument);
  return cell.state === 'found' ? [...cell.row, citation.column ?? '', ...cell.above] : undefined;
}

type Stated = Extract<Fact['period'], {basis: 'stated'}>;

function names(cells: readonly string[], {from, to}: Stated): boolean {
  const isSame = (cell: string) =>
    (['dmy', 'mdy'] as const).some((order) => {
      const period = parsePeriod(cell, order);
      return period !== undefined && period.from === from && period.to === to;
    });
  // A head of two rows has a comma between its texts, of which one or both are the time.
  const texts = cells.flatMap((cell) =>
    cell.includes(', ') ? [cell, cell.replace(', ', ' '), ...cell.split(', ')] : [cell]
  );
  if (texts.some(isSame) || (to === undefined && cells.some((cell) => parseYear(cell)?.from === from))) return true;
  // Some tables have a column of years, one of months, and one of days.
  const [year = '', month, day] = from.split('-');
  return (
    to === undefined &&
    month !== undefined &&
    cells.includes(year) &&
    cells.some((cell) => (parseMonth(cell) ?? monthHead(cell)?.month) === Number(month)) &&
    (day === undefined || cells.some((cell) => /^\d{1,2}$/u.test(cell) && Number(cell) === Number(day)))
  );
}
