import {problemIn} from '../../../model/check/walk.js';
import type {AdviceRule} from '../subject.js';

/** An event has the topics of its agreements: else a reader who asks for one of them does not find it. */
export const agreementTopics: AdviceRule = function* ({records}) {
  const agreements = new Map(records.agreements.map((agreement) => [agreement.id, agreement]));
  for (const event of records.events) {
    for (const id of event.agreements ?? []) {
      const missing = agreements.get(id)?.topics.filter((topic) => !event.topics.includes(topic)) ?? [];
      if (missing.length > 0)
        yield problemIn('events', event, 'topics', `without those of its agreement ${id}: ${missing.join(', ')}`);
    }
  }
};
