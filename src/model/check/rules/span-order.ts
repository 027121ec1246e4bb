import {firstDay, lastDay} from '../../partial-date.js';
import type {RecordType, When} from '../../schema.js';
import {everyRecord, otherWhensOf, whenOf} from '../walk.js';
import type {AnyRecord, Rule} from '../walk.js';

/** A span does not end before it begins. */
export const spanOrder: Rule = (_, tell) => {
  const look = (type: RecordType, record: AnyRecord, path: string, when: When) => {
    if (when.basis === 'open' || when.to === undefined || lastDay(when.to) >= firstDay(when.from)) return;
    tell(type, record, `${path}.to`, `ends before it begins in ${when.from}: ${when.to}`);
  };
  return everyRecord((record, type) => {
    const when = whenOf(record);
    if (when) look(type, record, 'period' in record ? 'period' : 'when', when);
    for (const [path, other] of otherWhensOf(record)) look(type, record, path, other);
  });
};
