/**
 * Leaves at most two items a pixel column, its lowest and its highest, and the last of all, so that a
 * drawing's size is bounded by its width and its end stays. Fewer items than two a column are all left.
 * Items are told by their places from 0 on, ascend by `x`, and those that stay are returned in order.
 */
export function thin(count: number, columns: number, x: (i: number) => number, y: (i: number) => number): number[] {
  if (count <= columns * 2) return Array.from({length: count}, (_, i) => i);
  const kept: number[] = [];
  for (let start = 0; start < count;) {
    const column = Math.floor(x(start));
    let [low, high, end] = [start, start, start + 1];
    for (; end < count && Math.floor(x(end)) === column; end++) {
      if (y(end) < y(low)) low = end;
      if (y(end) > y(high)) high = end;
    }
    kept.push(Math.min(low, high));
    if (low !== high) kept.push(Math.max(low, high));
    start = end;
  }
  if (kept.at(-1) !== count - 1) kept.push(count - 1);
  return kept;
}
