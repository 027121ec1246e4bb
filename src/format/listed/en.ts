import type {ListedWords} from './listed-words.js';

export const en: ListedWords = {
  notNamed: 'publisher not named',
  cited: 'Cited',
  howToCheck:
    'If you have a file of one of these documents, choose it here or drop it on this list. It is read on this page and sent nowhere.',
  chooseFile: 'Files to check',
  isEmpty: (file) => `“${file}” is empty.`,
  isTooLarge: (file, megabytes) => `“${file}” has more than ${megabytes}\u00a0MB and was not read.`,
  isUnreadable: (file) => `“${file}” could not be read.`,
  isDocument: (file, number) =>
    `“${file}” is document [${number}] to the last byte: its digest (SHA-256) is the one in the data.`,
  isNone: (file) => `“${file}” is none of these documents to the last byte: none has its digest (SHA-256).`,
  hasNoDigest: (file) =>
    `The digest of “${file}” was not computed: browsers do so only on pages with https. Its words alone were looked at.`,
  isNoText: (megabytes) =>
    `No words were looked for in it: it is no plain text in UTF-8, or has more than ${megabytes}\u00a0MB.`,
  standsWithin: (number, found, of) => `Passages of [${number}] found in it word for word: ${found} of ${of}.`,
  standsNowhere: 'No passage of this list was found in it word for word.',
  unchecked: (count) =>
    count === 1
      ? '1 passage is on a page or in a table, which is not looked up here.'
      : `${count} passages are on pages or in tables, which are not looked up here.`,
  found: 'found word for word',
  foundElsewhere: (paragraph) => `found word for word, but in paragraph\u00a0${paragraph}`,
  notFound: 'not found word for word',
  notChecked: 'not checked',
};
