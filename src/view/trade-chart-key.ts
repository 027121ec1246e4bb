import type {Locale} from '../format/locale.js';
import type {OwnMark} from '../format/own/own-words.js';
import type {ChartForm, ChartLayout} from '../geometry/chart.js';
import {barMark, pointMark, rangeMark, UPWARD_TICK, type MarkPath, type MarkShape} from '../geometry/marks.js';
import type {Quantity} from '../model/schema.js';
import type {Series} from '../query/series.js';
import {isSum} from './trade-chart-rows.js';

/** A mark, or the band and the dotted link of a gap, and its meaning in words: with a series that series' name. */
export interface KeyEntry {
  readonly series: number | undefined;
  readonly mark: MarkPath | 'band' | 'link' | 'linked-band';
  readonly text: string;
}

/** What a key says of a value that is not plainly reported. */
type MarkWord = keyof Locale['messages']['marks'] | OwnMark;

/** What is not yet so (a target, a promotion) is told first, whatever its qualifier, and an estimate before a bound. */
function markWord({qualifier, status}: Quantity): Exclude<MarkWord, 'gap' | 'range'> | undefined {
  if (status === 'forecast') return status;
  if (status === 'promoted' || status === 'target' || status === 'expected') return 'aimed';
  if (status === 'estimated' || qualifier === 'estimated') return 'estimated';
  if (qualifier !== 'exact') return qualifier === 'almost' ? 'about' : qualifier;
  return status === 'provisional' ? status : undefined;
}

const SHAPES = {
  about: 'about',
  'more-than': 'more-than',
  'at-least': 'more-than',
  'less-than': 'less-than',
  'at-most': 'less-than',
  provisional: 'about',
  estimated: 'estimated',
  forecast: 'aimed',
  aimed: 'aimed',
} as const satisfies Readonly<Record<NonNullable<ReturnType<typeof markWord>>, MarkShape>>;

/** How a value is drawn: a broken ring is not yet so, a hatched one an estimate. */
export function markShape(fact: Quantity): MarkShape {
  const word = markWord(fact);
  return word === undefined ? 'exact' : SHAPES[word];
}

/** The names of all partners, with their own marks, where the drawing names none of them: it names all or none. */
export function unplacedNames(
  names: readonly string[],
  hues: readonly number[],
  {marks, form}: ChartLayout
): KeyEntry[] {
  if (names.length < 2 || marks.some(({label}) => label?.isNamed)) return [];
  const drawn = new Set(marks.map(({series}) => series));
  return names.flatMap((text, i): KeyEntry[] => {
    const series = hues[i] ?? i;
    return drawn.has(series) ? [{series, mark: keyMark(series, 'exact', form), text}] : [];
  });
}

/** What the marks of the drawing mean, besides the filled one, each as the first series has it that shows it. */
export function markKey(
  series: readonly Series[],
  hues: readonly number[],
  {links, bands, form}: ChartLayout,
  locale: Locale
): KeyEntry[] {
  const shapes = new Map<MarkShape, {readonly series: number; readonly words: Set<string>}>();
  let ranged: number | undefined;
  for (const [i, {facts}] of series.entries())
    for (const fact of facts) {
      if (fact.range) ranged ??= hues[i] ?? i;
      const word = markWord(fact);
      if (word === undefined || (word === 'more-than' && isSum(fact))) continue;
      const shape = SHAPES[word];
      const entry = shapes.get(shape) ?? {series: hues[i] ?? i, words: new Set()};
      entry.words.add(textOf(word, locale));
      shapes.set(shape, entry);
    }
  const shown = (['about', 'more-than', 'less-than', 'estimated', 'aimed'] as const).flatMap((shape): KeyEntry[] => {
    const entry = shapes.get(shape);
    if (!entry) return [];
    return [{series: undefined, mark: keyMark(entry.series, shape, form), text: [...entry.words].join(', ')}];
  });
  if (ranged !== undefined)
    shown.push({series: undefined, mark: {path: rangeMark(10, 3, 21), fill: 'open'}, text: textOf('range', locale)});
  // Where a band says what it is, neither others nor what goes through them need words.
  if (bands.some(({box}) => box)) return shown;
  const hasLink = links.some(({gap}) => gap);
  if (!hasLink && bands.length === 0) return shown;
  const mark = !hasLink ? 'band' : bands.length === 0 ? 'link' : 'linked-band';
  return [...shown, {series: undefined, mark, text: textOf('gap', locale)}];
}

function textOf(word: MarkWord, {messages, own}: Locale): string {
  return new Map<string, string>(Object.entries({...messages.marks, ...own?.marks})).get(word) ?? word;
}

/** A mark as the drawing has it, within 20 by 24 pixels. */
function keyMark(series: number, shape: MarkShape, form: ChartForm): MarkPath {
  const tick = shape === 'more-than' ? UPWARD_TICK : 0;
  return form === 'bars'
    ? barMark(10, 4 + tick, 9, 21, shape)
    : pointMark(10, shape === 'less-than' ? 8 : tick === 0 ? 12 : 16, series, shape);
}
