import {EVENT_KINDS} from '../../event-kinds.js';
import type {Rule} from '../walk.js';

/** A kind of event that is none of ours says what it is called. */
export const eventKind: Rule = (_, tell) => ({
  events: ({id, kind, kindLabel}, type) => {
    if (kindLabel === undefined && !EVENT_KINDS.some((known) => known === kind))
      tell(
        type,
        {id},
        'kind',
        `neither a kind of ours (${EVENT_KINDS.join(', ')}) nor one with a "kindLabel": ${kind}`
      );
  },
});
