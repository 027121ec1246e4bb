import type {MarkPath} from './marks.js';

/** All marks of a series that look alike, as one path. */
export interface MarkGroup extends MarkPath {
  readonly series: number;
  readonly isSum: boolean;
}

export function groupMarks(marks: readonly MarkGroup[]): MarkGroup[] {
  const groups = new Map<string, {series: number; filled: boolean; isSum: boolean; paths: string[]}>();
  for (const {series, filled, isSum, path} of marks) {
    const key = `${series} ${filled} ${isSum}`;
    const group = groups.get(key) ?? {series, filled, isSum, paths: []};
    group.paths.push(path);
    groups.set(key, group);
  }
  return [...groups.values()].map(({paths, ...group}) => ({...group, path: paths.join('')}));
}
