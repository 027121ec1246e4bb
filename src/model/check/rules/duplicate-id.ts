import type {Rule} from '../walk.js';

/** No two records of a file share an id. */
export const duplicateId: Rule = ({repeated}, tell) => {
  for (const [type, ids] of repeated) {
    for (const id of ids) tell(type, {id}, 'id', `duplicate id: ${id}`);
  }
  return {};
};
