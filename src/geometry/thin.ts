/**
 * Leaves at most two items a pixel column, its lowest and its highest, and the last of all, so that a
 * drawing's size is bounded by its width and its end stays. Fewer items than two a column are left as
 * they are. `items` ascend by `x`.
 */
export function thin<T>(
  items: readonly T[],
  columns: number,
  x: (item: T) => number,
  y: (item: T) => number
): readonly T[] {
  if (items.length <= columns * 2) return items;
  const kept: T[] = [];
  for (let start = 0; start < items.length;) {
    const first = items[start];
    if (first === undefined) break;
    const column = Math.floor(x(first));
    let [low, high, isHighLast] = [first, first, false];
    let end = start;
    for (let item = items[end]; item !== undefined && Math.floor(x(item)) === column; item = items[++end]) {
      if (y(item) < y(low)) [low, isHighLast] = [item, false];
      if (y(item) > y(high)) [high, isHighLast] = [item, true];
    }
    kept.push(...(low === high ? [low] : isHighLast ? [low, high] : [high, low]));
    start = end;
  }
  const last = items.at(-1);
  return last === undefined || last === kept.at(-1) ? kept : [...kept, last];
}
