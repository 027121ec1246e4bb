import {basename, extname} from 'node:path';
import type {SourceDocument} from '../../model/schema.js';
import {digestOf} from '../read-texts.js';
import type {Table} from '../tables/table.js';
import type {Given} from './given.js';
import type {Layout} from './layout.js';
import type {Observation} from './observations.js';
import {countriesIn, countryName} from './places.js';
import {isAhead} from './records.js';
import {sameDocument} from './renew.js';
import {slug} from './slug.js';
import {counted} from './told.js';

/** The table as a document: what the user says, and else what the file says of itself. */
export function documentOf(
  table: Table,
  {above}: Layout,
  {path, bytes, changed, options, earlier, tell}: Given,
  observations: readonly Observation[]
): SourceDocument {
  const publisher = options.document.publisher ?? table.about?.publisher ?? above.publisher;
  const digest = digestOf(bytes);
  // What was said of these very bytes before still holds.
  const known = sameDocument(earlier, digest);
  const updated = table.about?.updated ?? above.updated;
  const date = options.document.date ?? known?.date ?? updated ?? changed;
  if (options.document.date === undefined && !known)
    tell(
      `published: ${date}, ${updated === undefined ? 'when the file was changed last' : 'as the file says'} (--date says otherwise)`
    );
  const ahead = observations.filter(({period}) => isAhead(period.from, date)).length;
  if (ahead > 0) tell(`${counted(ahead, 'value')} of times after that: forecasts`);
  return {
    id: slug(humanName(path)) || 'table',
    date,
    language: languageOf(table),
    about: table.about?.title ?? above.title ?? `Table “${humanName(path)}”`,
    digest,
    ...(publisher !== undefined && {publisher}),
    ...known,
    ...options.document,
  };
}

function languageOf({rows}: Table): string {
  const text = rows.slice(0, 50).flat().join(' ');
  if (/[әғқңөұүһ]/iu.test(text)) return 'kk';
  return /\p{sc=Hangul}/u.test(text) ? 'ko' : /\p{sc=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

/** What a file's name says of its values, without a year at its end and the country at home. */
export function nameOfFile(path: string): string {
  const name = humanName(path);
  const words = countriesIn(name).reduce(
    (rest, code) => rest.replace(new RegExp(`\\s*${countryName(code, 'en')}`, 'iu'), ''),
    name
  );
  return words.replace(/[\s\d.()]+$/u, '').trim() || name;
}

/** A file’s name without folder and ending, in words. */
export function humanName(path: string): string {
  return basename(path, extname(path)).replace(/[_-]+/gu, ' ').trim();
}
