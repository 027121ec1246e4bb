import type {Locale} from '../format/locale.js';
import {sentences} from './options.js';
import {svgFile, svgTexts} from './svg.js';
import type {ReadySources} from './sources.js';

const SIZE = 15;
const SMALL = 13;
const INDENT = 44;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The list as one SVG file: each document with what it is about, and the places that were read in it. */
export function sourcesSvg(
  {heading, sentence, asOf, updated, documents}: ReadySources,
  width: number,
  {lang}: Locale
): string {
  const small = {size: SMALL, isQuiet: true, indent: INDENT};
  const {content, height} = svgTexts(
    [
      {text: heading, size: 20, isBold: true},
      ...[asOf, updated].flatMap((text) => (text === undefined ? [] : [{text, size: SMALL, isQuiet: true}])),
      ...documents.flatMap(({number, name, about, edition, link, passages}) => [
        {text: capitalised(name), size: SIZE, above: 10, indent: INDENT, lead: `[${number}]`},
        ...[about, edition, link ?? '', passages.map(({sign}) => sign).join(', ')].flatMap((text) =>
          text === '' ? [] : [{text, ...small}]
        ),
      ]),
    ],
    width
  );
  return svgFile({
    width,
    height,
    lang,
    title: heading,
    description: sentences([sentence, asOf, updated]),
    sources: documents.flatMap(({name, passages}) =>
      passages.map(({place, words}) => ({
        citationText: `${words.map((one) => `“${one}”`).join(', ')} — ${[name, place].filter(Boolean).join(', ')}`,
      }))
    ),
    content,
  });
}
