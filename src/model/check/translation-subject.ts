import type {RecordOf, Records} from '../dataset.js';
import {isFields} from '../complete/fields.js';
import type {RecordType} from '../schema.js';
import {translatableTexts} from '../translatable.js';
import type {Problem} from './problem.js';
import {recordTypes} from './walk.js';

/** Texts by dotted path for each record, under the name that problems give it: `facts.kr-trade-2019`. */
type TextsByRecord<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/** What a rule on translations looks at: the texts that a language must give, and those that it gives. */
export interface TranslationSubject {
  readonly file: string;
  /** The original texts. */
  readonly wanted: TextsByRecord<string>;
  /** The file's values, whether they are texts or not. */
  readonly given: TextsByRecord<unknown>;
}

/** One requirement on a language's texts, and what breaks it. */
export type TranslationRule = (subject: TranslationSubject) => Iterable<Problem>;

export function translationSubject(records: Records, language: string, input: unknown): TranslationSubject {
  const wanted = recordTypes.flatMap((type) => wantedTexts(type, records[type], language));
  return {file: `translations/${language}.json`, wanted: new Map(wanted), given: new Map(givenTexts(input))};
}

function wantedTexts<T extends RecordType>(type: T, records: readonly RecordOf[T][], language: string) {
  return records.map((record) => [`${type}.${record.id}`, translatableTexts(type, record, language)] as const);
}

function* givenTexts(input: unknown): Iterable<readonly [string, ReadonlyMap<string, unknown>]> {
  if (!isFields(input)) return;
  for (const type of recordTypes) {
    const ofType = input[type];
    if (!isFields(ofType)) continue;
    for (const [id, texts] of Object.entries(ofType)) {
      yield [`${type}.${id}`, new Map(isFields(texts) ? Object.entries(texts) : [])];
    }
  }
}
