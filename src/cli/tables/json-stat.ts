import JSONstat, {type Dataset} from 'jsonstat-toolkit';
import * as v from 'valibot';
import type {Table} from './table.js';

const rowsSchema = v.array(v.array(v.nullish(v.union([v.string(), v.number()]))));

/**
 * A JSON-stat dataset (or the first of a bundle) as a table with a row for each of its values, in their order below a header.
 * Categories stand with their labels, times with their ids. `undefined` where the JSON is something else.
 */
export function readJsonStat(json: unknown): Table | undefined {
  const dataset = datasetIn(json);
  if (!dataset) return undefined;
  const table = (content: 'id' | 'label') =>
    v.safeParse(rowsSchema, dataset.toTable({type: 'array', content, status: true}));
  const labels = table('label');
  const ids = table('id');
  if (!labels.success || !ids.success) return undefined;
  // The column of states stands before the values, those of dimensions before both, in their order.
  const isTime = dataset.id.map((id) => dataset.role?.time?.includes(id) ?? false);
  const rows = labels.output.map((row, i) =>
    row.map((cell, column) => text(i > 0 && isTime[column] ? ids.output[i]?.[column] : cell))
  );
  const {label, source, updated} = dataset;
  return {
    kind: 'JSON-stat',
    rows,
    about: {
      ...(label && {title: label}),
      ...(source && {publisher: source}),
      ...(updated && {updated: updated.slice(0, 10)}),
    },
  };
}

function datasetIn(json: unknown): Dataset | undefined {
  try {
    const top = JSONstat(json);
    const dataset = top.class === 'bundle' ? top.Dataset(0) : top;
    return dataset?.class === 'dataset' ? dataset : undefined;
  } catch {
    // It looks into what it is given, and other JSON has nothing there.
    return undefined;
  }
}

function text(cell: string | number | null | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
