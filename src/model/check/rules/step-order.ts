import {writeEdtf} from '../../edtf.js';
import {firstDay, lastDay} from '../../partial-date.js';
import type {Rule} from '../walk.js';

/** An agreement's steps follow one another, and the last of them is what it is now. */
export const stepOrder: Rule = (_, tell) => ({
  agreements: (agreement, type) => {
    const {steps = [], status, when: now} = agreement;
    let before = '';
    for (const [i, {when}] of steps.entries()) {
      if (when.basis === 'open') continue;
      if (lastDay(when.to ?? when.from) < before)
        tell(type, agreement, `steps.${i}.when`, `before the step before it: ${when.from}`);
      before = firstDay(when.from);
    }
    const last = steps.at(-1);
    if (!last) return;
    if (last.status !== status)
      tell(type, agreement, 'status', `another than its last step (${last.status}): ${status}`);
    const [dated, then] = [writeEdtf(now), writeEdtf(last.when)];
    if (dated !== then) tell(type, agreement, 'when', `another than its last step (${then}): ${dated}`);
  },
});
