import type {Locale} from '../format/locale.js';
import {textWidth} from '../geometry/text.js';
import type {ReadyFactCard} from './fact-card.js';
import {sentences} from './options.js';
import {BOLD, svgFile, svgTexts, type SvgText} from './svg.js';

const SMALL = 13;

/** The card as one SVG file: the value large, what it is, and where it comes from. */
export function factCardSvg(card: ReadyFactCard, width: number, {lang, messages}: Locale): string {
  const {heading, label, value, isClaim, period, status, notes, source} = card;
  const quiet = (text: string, above = 0): SvgText => ({text, size: SMALL, isQuiet: true, above});
  const lines = [card.change, card.attributedTo, card.asOf, card.updated].filter((line) => line !== undefined);
  const {content, height} = svgTexts(
    [
      ...(heading ? [{text: heading, size: 18, isBold: true}] : []),
      {text: label, size: 16},
      {text: value, size: isClaim ? 20 : valueSize(value, width), isBold: true},
      {text: status === undefined ? period : `${period} · ${status}`, size: 16},
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
  return Math.max(22, Math.min(36, Math.floor(width / widest)));
}
