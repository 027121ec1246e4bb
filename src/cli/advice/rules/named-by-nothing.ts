import {problemIn} from '../../../model/check/walk.js';
import {isQuantity} from '../../../model/dataset.js';
import type {Records} from '../../../model/dataset.js';
import type {AdviceRule} from '../subject.js';

const NAMED = ['people', 'organisations', 'places', 'topics'] as const;

/**
 * A person, organisation, place or topic that no fact, event or agreement names is never shown, and neither is a measure
 * of no fact. What only the named lead to (a person's organisation, the country around a place) counts as named.
 */
export const namedByNothing: AdviceRule = function* ({records}) {
  const {facts, events, agreements} = records;
  if (facts.length + events.length + agreements.length === 0) return;
  const measured = new Set(facts.filter(isQuantity).map(({measure}) => measure));
  for (const measure of records.measures)
    if (!measured.has(measure.id)) yield problemIn('measures', measure, undefined, 'no fact has this measure');
  const named = namedIds(records);
  for (const type of NAMED)
    for (const record of records[type])
      if (!named.has(record.id)) yield problemIn(type, record, undefined, 'named by no fact, event or agreement');
};

function namedIds({facts, events, agreements, people, organisations, places}: Records): ReadonlySet<string> {
  const named = new Set<string>();
  const name = (...ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) named.add(id);
  };
  for (const {partners, topics, mentions = []} of [...facts, ...events, ...agreements])
    name(...partners, ...topics, ...mentions);
  for (const {scope} of facts.filter(isQuantity)) name(scope.from, scope.to);
  for (const event of events) name(...event.places, ...event.people, ...event.organisations);
  for (const {parties} of agreements) name(...parties);
  for (const {id, roles, side} of people)
    if (named.has(id)) name(side?.place, ...roles.map(({organisation}) => organisation));
  for (const {id, place, side} of organisations) if (named.has(id)) name(place, side?.place);
  // A place can lie in one that stands before it in the file.
  for (let size = -1; size < named.size;) {
    size = named.size;
    for (const {id, within} of places) if (named.has(id)) name(within);
  }
  return named;
}
