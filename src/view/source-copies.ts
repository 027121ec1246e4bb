/** A list of sources in the forms in which other programs and people take it. */
import type {Locale} from '../format/locale.js';
import type {Messages} from '../format/messages.js';
import type {ListedWords} from '../format/listed/listed-words.js';
import {parsePartialDate} from '../model/partial-date.js';
import type {ListedDocument} from './listed-document.js';
import type {ReadySources} from './sources.js';

export type CopyForm = 'text' | 'CSL-JSON' | 'BibTeX';

/** The list in one of its forms. No document has a title that it does not give: what it is about stands as its abstract. */
export function copyOf(list: ReadySources, form: CopyForm, words: ListedWords, {messages}: Locale): string {
  if (form === 'text') return asText(list);
  const named = withKeys(list.documents);
  if (form === 'BibTeX') return named.map(([key, one]) => bibtex(key, one, noteOf(one, words, messages))).join('\n');
  return JSON.stringify(
    named.map(([key, one]) => csl(key, one, noteOf(one, words, messages))),
    null,
    2
  );
}

function asText({heading, asOf, documents}: ReadySources): string {
  const entries = documents.map(({number, name, edition, about, link, archivedLink, passages}) =>
    [
      `[${number}] ${name}${edition === '' ? '' : ` (${edition})`}`,
      about,
      ...[link, archivedLink].filter((address) => address !== undefined),
      ...passages.map(
        ({place, words}) => `${place === '' ? '' : `${place}: `}${words.map((one) => `“${one}”`).join(', ')}`
      ),
    ].join('\n')
  );
  return [heading, ...(asOf === undefined ? [] : [asOf]), ...entries].join('\n\n');
}

/** Each document with a key of its own: two data may have the same id. */
function withKeys(documents: readonly ListedDocument[]): (readonly [key: string, document: ListedDocument])[] {
  return documents.map((one) => {
    const plain = one.id.replaceAll(/[^\w-]/gu, '-');
    const isAlone = documents.every((other) => other === one || other.id.replaceAll(/[^\w-]/gu, '-') !== plain);
    return [isAlone ? plain : `${plain}-${one.number}`, one];
  });
}

/** An item as CSL 1.0.2 has it. */
function csl(key: string, one: ListedDocument, note: string): object {
  const {document, link, archivedLink, about} = one;
  return {
    id: key,
    type: isOfTable(one) ? 'dataset' : link === undefined ? 'document' : 'webpage',
    ...(document?.publisher && {publisher: document.publisher}),
    ...(document && {issued: cslDate(document.date), language: document.language}),
    ...(document?.accessed && {accessed: cslDate(document.accessed)}),
    ...(document?.version && {version: document.version}),
    ...(link && {URL: link}),
    ...(archivedLink && {archive_location: archivedLink}),
    ...(about && {abstract: about}),
    note,
  };
}

function cslDate(date: string): object {
  const parts = parsePartialDate(date);
  return parts
    ? {'date-parts': [[parts.year, parts.month, parts.day].filter((part) => part !== undefined)]}
    : {literal: date};
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry that BibTeX and biblatex take. */
function bibtex(key: string, one: ListedDocument, note: string): string {
  const {document, link, archivedLink, about} = one;
  const {year, month, day} = (document && parsePartialDate(document.date)) || {};
  const accessed = document?.accessed;
  const fields: readonly (readonly [name: string, value: string | number | undefined])[] = [
    ['publisher', document?.publisher && texText(document.publisher)],
    ['year', year],
    ['day', day],
    ['url', link && verbatim(link)],
    ['urldate', accessed],
    ['version', document?.version && texText(document.version)],
    ['abstract', about && texText(about)],
    ['langid', document?.language],
    ['note', texText([note, archivedLink].filter(Boolean).join('. '))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},\n`]
  );
  // A month's name is BibTeX's own word, and stands without braces.
  const named = month === undefined ? undefined : MONTHS[month - 1];
  return `@misc{${key},\n${lines.join('')}${named === undefined ? '' : `  month = ${named},\n`}}\n`;
}

/** Whom it passes on, what is cited of it, and by which digest it can be known. */
function noteOf({document, passages}: ListedDocument, words: ListedWords, {passedOn}: Messages): string {
  const places = passages.map(({sign, words: cited}) => `${sign} ${cited.map((one) => `“${one}”`).join(', ')}`);
  return [
    ...(document && document.publisher === undefined ? [words.notNamed] : []),
    ...(document?.attributedTo === undefined ? [] : [passedOn(document.attributedTo)]),
    ...(document?.licence === undefined ? [] : [document.licence]),
    ...(places.length === 0 ? [] : [`${words.cited}: ${places.join('; ')}`]),
    ...(document?.digest === undefined ? [] : [document.digest.replace('-', ':')]),
  ].join('. ');
}

function isOfTable({passages}: ListedDocument): boolean {
  return passages.some(({citations: [{row}]}) => row !== undefined);
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Combining marks, as TeX sets them on a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0307': '.',
  '\u0308': '"',
  '\u030c': 'v',
  '\u0327': 'c',
};

/** A text in a field: what TeX reads as more than a letter is written as its command; other scripts stay as they are. */
function texText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\~^]|[{}%&$#_]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replaceAll(/\p{Script=Latin}/gu, (letter) => {
      const [plain = '', accent = '', ...more] = letter.normalize('NFD');
      const command = ACCENTS[accent];
      return command === undefined || more.length > 0 ? letter : `{\\${command}{${plain}}}`;
    });
}

/** An address, which is taken as it stands: a brace alone would end its field. */
function verbatim(address: string): string {
  return address.replaceAll(/[{}\\]/gu, encodeURIComponent);
}
