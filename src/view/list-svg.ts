import type {Locale} from '../format/locale.js';
import {textWidth} from '../geometry/text.js';
import type {ListItem, ReadyList} from './list.js';
import {sentences} from './options.js';
import {LEAD_GAP, svgFile, svgTexts, type SvgText} from './svg.js';

const SIZE = 15;
const SMALL = 13;
/** In a narrower picture a date stands above the title. */
const NARROW = 272;

/** The entries that a list shows first as one SVG file: in their groups, with date, what stands below, and source. */
export function listSvg(
  {heading, asOf, updated, remark, undated, groups, count, shown}: ReadyList,
  width: number,
  locale: Locale
): string {
  const items = groups.flatMap((group) => group.items);
  const widest = Math.max(...items.map(({date}) => textWidth(date, SIZE)));
  // Beyond that a date has a second line.
  const indent = width <= NARROW || widest === 0 ? 0 : Math.ceil(Math.min(widest + LEAD_GAP, width * 0.4));
  const {content, height} = svgTexts(
    [
      {text: heading, size: 20, isBold: true},
      ...[shown, asOf, updated, remark, undated].flatMap((text) =>
        text === undefined ? [] : [{text, size: SMALL, isQuiet: true}]
      ),
      ...groups.flatMap((group) => [
        {text: group.heading, size: 16, isBold: true, above: 20},
        ...(group.meaning === undefined ? [] : [{text: group.meaning, size: SMALL, isQuiet: true}]),
        ...group.items.flatMap((item) => itemTexts(item, indent)),
      ]),
    ],
    width
  );
  return svgFile({
    width,
    height,
    lang: locale.lang,
    title: heading,
    description: sentences([shown ?? count, asOf, updated, remark, undated, ...items.map(({source}) => source.title)]),
    sources: items.map(({source}) => source),
    content,
  });
}

/** A date stands where it changes, as in the list. */
function itemTexts(item: ListItem, indent: number): SvgText[] {
  const {title, planned, below, source} = item;
  const what = {text: title, size: SIZE};
  const date = item.above === '' ? '' : item.date;
  const above = date === '' && item.date !== '' ? 10 : 16;
  return [
    ...(indent > 0 || date === ''
      ? [{...what, above, indent, lead: date}]
      : [{text: date, size: SMALL, isQuiet: true, above}, what]),
    ...[planned, ...below.split('\n'), source.line && `${source.sign}, ${source.line}`]
      .flatMap((text) => text || [])
      .map((text) => ({text, size: SMALL, isQuiet: true, indent})),
  ];
}
