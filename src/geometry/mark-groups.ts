import type {MarkPath} from './marks.js';

/** All marks of a series that look alike, as one path. */
export interface MarkGroup extends MarkPath {
  readonly series: number;
  readonly isSum: boolean;
}

export function groupMarks(marks: readonly MarkGroup[]): MarkGroup[] {
  const groups = new Map<string, {series: number; fill: MarkPath['fill']; isSum: boolean; paths: string[]}>();
  for (const {series, fill, isSum, path} of marks) {
    if (fill === 'bare') continue;
    const key = `${series} ${fill} ${isSum}`;
    const group = groups.get(key) ?? {series, fill, isSum, paths: []};
    group.paths.push(path);
    groups.set(key, group);
  }
  return [...groups.values()].map(({paths, ...group}) => ({...group, path: paths.join('')}));
}
