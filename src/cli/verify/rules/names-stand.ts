import {everyEntry, problemIn} from '../../../model/check/walk.js';
import type {Problem} from '../../../model/check/problem.js';
import {placesOf} from '../../../model/source-text.js';
import {citedParagraph, type VerifySubject} from '../subject.js';

/** A person's name, every other spelling and every former name is one that a cited document writes. */
export function* namesStand(subject: VerifySubject): Iterable<Problem> {
  for (const {type, record} of everyEntry(subject.records)) {
    if (!('citations' in record)) continue;
    const texts = record.citations.map(({document}) => subject.texts.get(document)?.text);
    const stands = (name: string): boolean =>
      texts.includes(undefined) ||
      texts.some((text) => placesOf(name.toLowerCase(), (text ?? '').toLowerCase()).length > 0);
    if (type === 'people' && 'name' in record && !stands(record.name)) {
      yield problemIn(type, record, 'name', `not in the cited documents: ${record.name}`);
    }
    for (const [i, spelling] of ('spellings' in record ? (record.spellings ?? []) : []).entries()) {
      if (!stands(spelling)) yield problemIn(type, record, `spellings.${i}`, `not in the cited documents: ${spelling}`);
    }
    for (const [i, {name, citation}] of ('names' in record ? (record.names ?? []) : []).entries()) {
      const paragraph = citedParagraph(subject, citation);
      if (paragraph === undefined || placesOf(name, paragraph).length > 0) continue;
      yield problemIn(type, record, `names.${i}.name`, `not in the cited paragraph: ${name}`);
    }
  }
}
