import type {Problem} from '../../model/check/problem.js';
import {recordTypes} from '../../model/check/walk.js';
import {isFields} from '../../model/complete/fields.js';
import type {RecordOf, Records} from '../../model/dataset.js';
import type {RecordType} from '../../model/schema.js';
import {translatableTexts} from '../../model/translatable.js';

/** A text that readers see, in the language of the data or in another. */
export interface ShownText {
  readonly type: RecordType;
  /** Where it stands, as a problem names it. */
  readonly file: string;
  readonly record: string;
  readonly field: string;
  readonly text: string;
}

/** What advice is given on: records without a problem, and their texts in all languages. */
export interface AdviceSubject {
  readonly records: Records;
  readonly texts: readonly ShownText[];
}

/** Something that a newsroom would want to know, and that may be as it should. */
export type AdviceRule = (subject: AdviceSubject) => Iterable<Problem>;

export function adviceSubject(records: Records, translations: ReadonlyMap<string, unknown>): AdviceSubject {
  return {records, texts: recordTypes.flatMap((type) => textsOf(type, records[type], translations))};
}

function textsOf<T extends RecordType>(
  type: T,
  records: readonly RecordOf[T][],
  translations: ReadonlyMap<string, unknown>
): ShownText[] {
  return records.flatMap((record) =>
    [...translatableTexts(type, record, '')].flatMap(([field, original]) => [
      {type, file: `${type}.json`, record: record.id, field, text: original},
      ...[...translations].flatMap(([language, texts]) => {
        const text = at(at(at(texts, type), record.id), field);
        if (typeof text !== 'string') return [];
        return [{type, file: `translations/${language}.json`, record: `${type}.${record.id}`, field, text}];
      }),
    ])
  );
}

function at(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
