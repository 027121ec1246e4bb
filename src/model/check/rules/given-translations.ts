import * as v from 'valibot';
import type {RecordOf} from '../../dataset.js';
import {translationsSchema} from '../../schema.js';
import type {RecordType} from '../../schema.js';
import {translatableTexts} from '../../translatable.js';
import type {Problem} from '../problem.js';
import {isFields} from '../../complete/fields.js';
import {isRecordType, type RecordsById} from '../walk.js';
import {notPlain} from './plain-text.js';
import {describeIssue} from '../describe-issue.js';

/**
 * Texts in other languages within one's own data, by language, record type, record id and path: each is of a text that there
 * is. What has no translation stays as it is. After each record's texts there is a pause, as a page has other things to do.
 */
export function* givenTranslations(input: unknown, byId: RecordsById): Iterable<Problem | 'pause'> {
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
    for (const [type, id, part] of partsOf(texts)) {
      const read = v.safeParse(translationsSchema, part);
      for (const issue of read.issues ?? []) yield problemOf(issue, file);
      if (read.success && isRecordType(type))
        for (const [field, message] of faults(type, byId[type], id, read.output[type]?.[id] ?? {}, language))
          yield {file, record: `${type}.${id}`, ...(field !== '' && {field}), message};
      yield 'pause';
    }
  }
}

/** The texts of one language record by record, each as it stands in the whole; what holds no records, as it is. */
function* partsOf(texts: unknown): Iterable<readonly [type: string, id: string, part: unknown]> {
  if (!isFields(texts)) {
    yield ['', '', texts];
    return;
  }
  for (const [type, ofType] of Object.entries(texts)) {
    if (isRecordType(type) && isFields(ofType))
      for (const [id, ofRecord] of Object.entries(ofType)) yield [type, id, {[type]: {[id]: ofRecord}}];
    else yield ['', '', {[type]: ofType}];
  }
}

function problemOf(issue: v.InferIssue<typeof translationsSchema>, file: string): Problem {
  const [type, id, field] = (issue.path ?? []).map(({key}) => String(key));
  const record = id === undefined ? type : `${type ?? ''}.${id}`;
  return {
    file,
    ...(record !== undefined && {record}),
    ...(field !== undefined && {field}),
    message: describeIssue(issue),
  };
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
