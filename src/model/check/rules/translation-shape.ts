import * as v from 'valibot';
import {translationsSchema} from '../../schema.js';
import type {Problem} from '../problem.js';
import type {TranslationSubject} from '../translation-subject.js';
import {describeIssue} from '../describe-issue.js';

/** A language's file holds texts, by record type, record id and path. */
export function* translationShape({file, wanted}: TranslationSubject, input: unknown): Iterable<Problem> {
  for (const issue of v.safeParse(translationsSchema, input).issues ?? []) {
    const [type, id, path] = (issue.path ?? []).map(({key}) => String(key));
    const record = id === undefined ? type : `${type}.${id}`;
    // A record that does not exist is told once, by its own rule, not again for each of its texts.
    if (id !== undefined && !wanted.has(`${type}.${id}`)) continue;
    yield {
      file,
      ...(record === undefined ? {} : {record}),
      ...(path === undefined ? {} : {field: path}),
      message: describeIssue(issue),
    };
  }
}
