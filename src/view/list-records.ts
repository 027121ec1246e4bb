import type {Locale} from '../format/locale.js';
import type {Dataset, ShownRecordOf} from '../model/dataset.js';
import {isSelected, type Selection} from '../query/select.js';
import {empty, undatedBeside, updateLine, type CommonOptions, type EmptyView, type Scope} from './options.js';
import {toldOn} from './source.js';

/** Records with a status and a date, which may be a plan's. */
type Dated = 'events' | 'agreements';

/** The records that a list was asked for, at least one. */
interface Found<R> {
  readonly state: 'found';
  readonly records: readonly R[];
  /** Those of them that nothing dates, where a period leaves them out. */
  readonly undated: number;
  readonly updated: string | undefined;
}

/** The records that a request selects, as of its date; `isWanted` says what the list's own attributes ask for. */
export function findRecords<T extends Dated>(
  type: T,
  dataset: Dataset,
  {dataset: then, selection}: Scope,
  request: CommonOptions,
  isWanted: (record: ShownRecordOf[T], dataset: Dataset) => boolean,
  locale: Locale
): Found<ShownRecordOf[T]> | EmptyView {
  const select = (source: Dataset, wanted: Selection): ShownRecordOf[T][] =>
    [...source[type].values()].filter(
      (record) => isWanted(record, source) && isSelected(record, record.when, wanted, source)
    );
  const records = select(then, selection);
  // What was still planned after the period that was asked for did not happen in it.
  const isOver = (record: ShownRecordOf[T]) =>
    record.status === 'planned' && selection.to !== undefined && toldOn(record, then) > selection.to;
  const undated = undatedBeside(selection, (anyTime) =>
    select(then, anyTime).flatMap((record) => (isOver(record) ? [] : record.when))
  );
  const now = request.asOf ? select(dataset, selection) : [];
  if (records.length === 0) return empty(type, dataset, now, request, locale);
  const today = records.flatMap(({id}) => dataset[type].get(id) ?? []);
  return {state: 'found', records, undated, updated: updateLine(dataset, [...now, ...today], request, locale)};
}
