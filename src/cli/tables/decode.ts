import {analyse} from 'chardet';

/** A file's text, and in which encoding it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** So much of a file tells UTF-16 without a mark, by the empty half of its letters, and one 8-bit alphabet from another. */
const SAMPLE = 4096;

/** Of the alphabets that a guess can name, those that differ in letters and not only in their share. */
const ALPHABETS = [
  'windows-1251',
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'KOI8-R',
  'EUC-KR',
  'GB18030',
  'Shift_JIS',
];

/** The text of a file's bytes: by its byte order mark, else as UTF-8, else in the alphabet that its letters look like. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes) ?? withoutMark(bytes.subarray(0, SAMPLE));
  if (marked !== undefined) return {text: new TextDecoder(marked).decode(bytes), encoding: marked.toUpperCase()};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'UTF-8'};
  } catch {
    const guess = analyse(bytes).find(({name}) => ALPHABETS.includes(name) || name.startsWith('ISO-8859'))?.name;
    // Pages of the web are read so too: Windows’ alphabets hold all letters of ISO 8859.
    const encoding = guess === undefined || guess.startsWith('ISO-8859') ? latinOf(guess) : guess;
    return {text: new TextDecoder(encoding).decode(bytes), encoding: encoding.replace(/^w/u, 'W')};
  }
}

function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

function withoutMark(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 5) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function latinOf(guess: string | undefined): string {
  const cyrillic = guess === 'ISO-8859-5';
  if (cyrillic) return 'iso-8859-5';
  return guess === 'ISO-8859-9' ? 'windows-1254' : guess === 'ISO-8859-2' ? 'windows-1250' : 'windows-1252';
}
