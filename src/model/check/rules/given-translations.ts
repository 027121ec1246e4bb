import * as v from 'valibot';
import type {RecordOf} from '../../dataset.js';
import {translationsSchema} from '../../schema.js';
import type {RecordType} from '../../schema.js';
import {translatableTexts} from '../../translatable.js';
import type {Problem} from '../problem.js';
import {isFields, recordTypes, type RecordsById} from '../walk.js';
import {notPlain} from './plain-text.js';
import {describeIssue} from '../describe-issue.js';

/**
 * Texts in other languages within one's own data, by language, record type, record id and path: each is of a text that there
 * is. What has no translation stays as it is.
 */
export function* givenTranslations(input: unknown, byId: RecordsById): Iterable<Problem> {
  const translations = isFields(input) ? input['translations'] : undefined;
  if (translations === undefined) return;
  if (!isFields(translations)) {
    yield {file: 'translations', message: 'not an object with texts by language'};
    return;
  }
  for (const [language, texts] of Object.entries(translations)) {
    const file = `translations/${language}.json`;
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(language)) {
      yield {file, message: `not a language code such as "ru" or "kk-Latn": ${language}`};
      continue;
    }
    const read = v.safeParse(translationsSchema, texts);
    for (const issue of read.issues ?? []) {
      const [type, id, field] = (issue.path ?? []).map(({key}) => String(key));
      const record = id === undefined ? type : `${type ?? ''}.${id}`;
      yield {
        file,
        ...(record !== undefined && {record}),
        ...(field !== undefined && {field}),
        message: describeIssue(issue),
      };
    }
    if (!read.success) continue;
    for (const type of recordTypes)
      for (const [id, ofRecord] of Object.entries(read.output[type] ?? {}))
        for (const [field, message] of faults(type, byId[type], id, ofRecord, language))
          yield {file, record: `${type}.${id}`, ...(field !== '' && {field}), message};
  }
}

function* faults<T extends RecordType>(
  type: T,
  records: ReadonlyMap<string, RecordOf[T]>,
  id: string,
  texts: Readonly<Record<string, string>>,
  language: string
): Iterable<readonly [field: string, message: string]> {
  const record = records.get(id);
  if (!record) {
    yield ['', 'unknown record'];
    return;
  }
  const known = translatableTexts(type, record, language);
  for (const [field, text] of Object.entries(texts)) {
    if (!known.has(field)) yield [field, 'unknown path'];
    const message = notPlain(text);
    if (message !== undefined) yield [field, message];
  }
}
