import {citedPlace} from './rules/cited-place.js';
import {countedForms} from './rules/counted-forms.js';
import {documentAttribution} from './rules/document-attribution.js';
import {duplicateId} from './rules/duplicate-id.js';
import {earlierReading} from './rules/earlier-reading.js';
import {estimatedTwice} from './rules/estimated-twice.js';
import {eventKind} from './rules/event-kind.js';
import {headingPlaceholder} from './rules/heading-placeholder.js';
import {knownUnits} from './rules/known-units.js';
import {noteMissing} from './rules/note-missing.js';
import {noteSince} from './rules/note-since.js';
import {oneNoteAKind} from './rules/one-note-a-kind.js';
import {otherReadings} from './rules/other-readings.js';
import {partnerKind} from './rules/partner-kind.js';
import {periodName} from './rules/period-name.js';
import {plainText} from './rules/plain-text.js';
import {plannedAndPast} from './rules/planned-and-past.js';
import {rangeOrder} from './rules/range-order.js';
import {repeatedCitation} from './rules/repeated-citation.js';
import {repeatedReference} from './rules/repeated-reference.js';
import {sameDigest} from './rules/same-digest.js';
import {sameName} from './rules/same-name.js';
import {sameQuantity} from './rules/same-quantity.js';
import {scopeEnds} from './rules/scope-ends.js';
import {spanOrder} from './rules/span-order.js';
import {stepOrder} from './rules/step-order.js';
import {toldBeforeItWas} from './rules/told-before-it-was.js';
import {unitOfMeasure} from './rules/unit-of-measure.js';
import {unknownReference} from './rules/unknown-reference.js';
import {weekdayFits} from './rules/weekday-fits.js';
import {withinCycle} from './rules/within-cycle.js';
import type {Rule} from './walk.js';

/** Every rule on records of the right shape. A new rule joins here, with one bad record in its test. */
export const rules: readonly Rule[] = [
  duplicateId,
  unknownReference,
  citedPlace,
  repeatedCitation,
  repeatedReference,
  documentAttribution,
  sameDigest,
  sameName,
  sameQuantity,
  knownUnits,
  unitOfMeasure,
  countedForms,
  headingPlaceholder,
  estimatedTwice,
  rangeOrder,
  otherReadings,
  scopeEnds,
  partnerKind,
  spanOrder,
  periodName,
  stepOrder,
  eventKind,
  weekdayFits,
  toldBeforeItWas,
  plannedAndPast,
  withinCycle,
  noteMissing,
  oneNoteAKind,
  noteSince,
  earlierReading,
  plainText,
];
