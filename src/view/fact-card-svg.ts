import type {Locale} from '../format/locale.js';
import {textWidth} from '../geometry/text.js';
import type {ReadyFactCard} from './fact-card.js';
import {sentences} from './options.js';
import {svgFile, svgTexts, type SvgText} from './svg.js';
import {BOLD} from './value-parts.js';

/** Sizes of type, as the page has them, in pixels. */
const SIZES = {value: 44, heading: 20, sub: 14, small: 13};

/** The card as one SVG file: the value large, what it is, and where it comes from. */
export function factCardSvg(card: ReadyFactCard, width: number, {lang, messages}: Locale): string {
  const {heading, label, parts, isClaim, period, status, notes, source} = card;
  const quiet = (text: string, above = 0): SvgText => ({text, size: SIZES.small, isQuiet: true, above});
  const qualifier = (text: string) => (text === '' ? [] : [{text: text.trim(), size: SIZES.sub, isBold: true}]);
  const lines = [status, card.change, card.attributedTo, card.asOf, card.updated].filter((line) => line !== undefined);
  const {content, height} = svgTexts(
    [
      ...(heading ? [{text: heading, size: SIZES.heading, isBold: true}] : []),
      {text: label, size: SIZES.sub},
      ...qualifier(parts.before),
      {text: parts.value, size: isClaim ? SIZES.heading : valueSize(parts.value, width), isBold: true, line: 1.1},
      ...qualifier(parts.after),
      // A value's line is no higher than its digits are.
      {text: period, size: SIZES.sub, above: 5},
      ...lines.map((line) => quiet(line)),
      quiet(messages.sourceOf(source.passages.map(({where}) => where).join('; ')), 12),
      ...notes.map((note) => quiet(note)),
    ],
    width
  );
  return svgFile({
    width,
    height,
    lang,
    title: source.title,
    description: sentences([source.title, ...lines]),
    sources: [source],
    content,
  });
}

/** As large as leaves in one line what belongs together, a number and its unit, but no smaller than a heading's. */
function valueSize(value: string, width: number): number {
  const widest = Math.max(...value.split(' ').map((words) => textWidth(words, BOLD)));
  return Math.max(SIZES.heading, Math.min(SIZES.value, Math.floor(width / widest)));
}
