import {parsePartialDate} from '../../model/partial-date.js';

const MONTHS = [
  'Jan(?:uary|\\.)?',
  'Feb(?:ruary|\\.)?',
  'Mar(?:ch|\\.)?',
  'Apr(?:il|\\.)?',
  'May',
  'June?\\.?',
  'July?\\.?',
  'Aug(?:ust|\\.)?',
  'Sept?(?:ember|\\.)?',
  'Oct(?:ober|\\.)?',
  'Nov(?:ember|\\.)?',
  'Dec(?:ember|\\.)?',
];

/** Whether the text writes the date out: `2009-05-15`, `May 15, 2009` or `15 May 2009`, or as much of it as there is. */
export function writesDate(text: string, date: string): boolean {
  const parts = parsePartialDate(date);
  if (!parts) return false;
  const {year, day} = parts;
  const month = parts.month === undefined ? undefined : (MONTHS[parts.month - 1] ?? '');
  const forms = [date];
  if (month !== undefined && day === undefined) forms.push(`${month},? (?:of )?${year}`);
  if (month !== undefined && day !== undefined) {
    forms.push(`${month} 0?${day}(?:st|nd|rd|th)?,? ${year}`, `0?${day}(?:st|nd|rd|th)? (?:of )?${month},? ${year}`);
  }
  return hasWords(text, forms.join('|'));
}

/** The parts of the date that the text does not write at all, as words: `2019`, `May`, `day 14`. */
export function missingParts(text: string, date: string): readonly string[] {
  const parts = parsePartialDate(date);
  if (!parts || writesDate(text, date)) return [];
  const {year, month, day} = parts;
  const missing: string[] = [];
  if (!hasWords(text, `${year}s?`)) missing.push(`the year ${year}`);
  if (month !== undefined && !hasWords(text, MONTHS[month - 1] ?? '')) missing.push(`the month ${month}`);
  if (day !== undefined && !hasWords(text, `0?${day}(?:st|nd|rd|th)?`)) missing.push(`the day ${day}`);
  return missing;
}

function hasWords(text: string, pattern: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
