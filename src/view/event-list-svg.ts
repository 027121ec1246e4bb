import type {Locale} from '../format/locale.js';
import type {Messages} from '../format/messages.js';
import {textWidth} from '../geometry/text.js';
import type {EventItem, ReadyEventList} from './event-list.js';
import {svgFile, svgTexts, type SvgText} from './svg.js';

const SIZE = 15;
const SMALL = 13;
/** Room between a date and what happened, in pixels. */
const GAP = 12;

/** The events that the list shows first as one SVG file: by year, with date, place, people and source. */
export function eventListSvg(
  {heading, asOf, updated, groups, count, more}: ReadyEventList,
  width: number,
  {lang, messages}: Locale
): string {
  const items = groups.flatMap((group) => group.items);
  const widest = Math.max(...items.map(({date}) => textWidth(date, SIZE)));
  // Beyond that a date has a second line.
  const indent = Math.round(Math.min(widest + GAP, width * 0.4));
  const {content, height} = svgTexts(
    [
      {text: heading, size: 18, isBold: true},
      // A picture has no button that shows the rest.
      ...[more && count, asOf, updated].flatMap((text) =>
        text === undefined ? [] : [{text, size: SMALL, isQuiet: true}]
      ),
      ...groups.flatMap((group) => [
        {text: group.heading, size: 16, isBold: true, above: 12},
        ...group.items.flatMap((item) => eventTexts(item, indent, messages)),
      ]),
    ],
    width
  );
  return svgFile({
    width,
    height,
    lang,
    title: heading,
    description: [count, ...items.map(({source}) => source.title)].join('. '),
    sources: items.map(({source}) => source),
    content,
  });
}

function eventTexts(
  {title, date, planned, places, people, source}: EventItem,
  indent: number,
  messages: Messages
): SvgText[] {
  return [
    {
      text: planned ? `${title} (${messages.planned.toLowerCase()})` : title,
      size: SIZE,
      above: 6,
      indent,
      lead: date,
    },
    ...[places, people, source.line].filter(Boolean).map((text) => ({text, size: SMALL, isQuiet: true, indent})),
  ];
}
