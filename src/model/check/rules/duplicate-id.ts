import type {Problem} from '../problem.js';
import type {Subject} from '../walk.js';

/** No two records of a file share an id. */
export function* duplicateId({ids}: Subject): Iterable<Problem> {
  for (const [type, list] of ids) {
    const seen = new Set<string>();
    const told = new Set<string>();
    for (const id of list) {
      if (seen.has(id) && !told.has(id)) {
        told.add(id);
        yield {file: `${type}.json`, record: id, field: 'id', message: `duplicate id: ${id}`};
      }
      seen.add(id);
    }
  }
}
