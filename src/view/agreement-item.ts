import {formatWhen} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {formatNumber} from '../format/number.js';
import type {Dataset, ShownRecordOf} from '../model/dataset.js';
import {dayRange} from '../query/period.js';
import {dateTimeOf, groupsOf, type ListGroup, type ListItem} from './list.js';
import {placeName} from './place-name.js';
import {plannedWords} from './planned-words.js';
import {sourceView} from './source.js';

export type ShownAgreement = ShownRecordOf['agreements'];

type Status = ShownAgreement['status'];

/** How far an agreement can have come, the firmest first. */
export const FIRMNESS: readonly Status[] = ['in-force', 'ended', 'signed', 'agreed', 'discussed', 'planned'];

export function isStatus(word: string): word is Status {
  return FIRMNESS.some((status) => status === word);
}

/** `Signed`. */
export function statusWord(status: Status, {messages}: Locale): string {
  return messages.agreementStatuses[status]?.[0] ?? status;
}

/** Agreements in the order given, under their status, which tells of how many of those `left` it is the status. */
export function groupByStatus(
  agreements: readonly ShownAgreement[],
  left: readonly ShownAgreement[],
  dataset: Dataset,
  locale: Locale
): ListGroup[] {
  return groupsOf(
    agreements,
    ({status}) => {
      const count = left.reduce((sum, other) => sum + Number(other.status === status), 0);
      return {
        heading: `${statusWord(status, locale)} (${formatNumber(count, locale)})`,
        meaning: locale.messages.agreementStatuses[status]?.[1],
        look: status,
      };
    },
    (agreement, before) => agreementItem(agreement, before, dataset, locale)
  );
}

/** `before` is the agreement of its group that stands before it. */
function agreementItem(
  agreement: ShownAgreement,
  before: ShownAgreement | undefined,
  dataset: Dataset,
  locale: Locale
): ListItem {
  const {id, title, when, status, steps = []} = agreement;
  const {messages, own} = locale;
  return {
    id,
    title,
    get planned() {
      return status === 'planned' ? plannedWords(agreement, dataset, locale) : undefined;
    },
    get date() {
      return status === 'planned' && dayRange(when) === undefined ? '' : formatWhen(when, locale);
    },
    get above() {
      const {date, planned} = this;
      const isSame = planned === undefined && before !== undefined && formatWhen(before.when, locale) === date;
      return isSame ? '' : [date, planned].filter(Boolean).join(' · ');
    },
    get dateTime() {
      return dateTimeOf(when);
    },
    get below() {
      const {places, organisations, topics} = dataset;
      const parties = agreement.parties.map((party) =>
        places.has(party) ? placeName(party, when, dataset) : (organisations.get(party)?.name ?? party)
      );
      const fields = agreement.topics.map((topic) => topics.get(topic)?.label ?? topic);
      const told =
        own && steps.length > 1 ? steps.map((step) => own.steps[step.status](formatWhen(step.when, locale))) : [];
      return [
        told.join('; '),
        parties.length === 0 ? '' : messages.parties(parties.join(', ')),
        fields.length === 0 ? '' : messages.fields(fields.join(', ')),
      ]
        .filter(Boolean)
        .join(';\n');
    },
    get source() {
      // What is copied is quoted alone.
      const told = this.planned ?? `${statusWord(status, locale)}, ${this.date}`;
      return sourceView(agreement, `${title} (${locale.inSentence(told)})`, when, dataset, locale);
    },
  };
}
