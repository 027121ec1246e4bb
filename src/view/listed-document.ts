import type {Locale} from '../format/locale.js';
import type {Citation, SourceDocument} from '../model/schema.js';
import type {CitedDocument, Citing} from './cited-documents.js';
import {documentName, innerQuoted, isWebLink} from './source.js';
import {editionOf, linkToPlace, placeInWords, placeKey, placeSign} from './source-place.js';

/** Where a passage is used: in a widget, or by a record of the data. */
export interface PassageUse {
  readonly title: string;
  /** The language of `title`, where that may be another than the list's. */
  readonly lang: string | undefined;
  readonly record: string;
  readonly by: Citing;
}

/** A place of a document with all that was read there. */
export interface ListedPassage {
  /** The place, as a key. */
  readonly at: string;
  /** `¶ 7`. */
  readonly sign: string;
  /** `paragraph 7 of 20`; empty of a document as a whole. */
  readonly place: string;
  /** The words as written, each once, to stand within “ ”. */
  readonly words: readonly string[];
  /** The language of `words`, which are never translated. */
  readonly lang: string;
  /** Address of the place in its document. */
  readonly link: string | undefined;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly uses: readonly PassageUse[];
}

/** A document as a list of sources shows it. */
export interface ListedDocument {
  readonly number: number;
  readonly origin: unknown;
  readonly id: string;
  /** `KAZINFORM, 18 March 2023`, with whom it passes on. */
  readonly name: string;
  /** What it is about, in our words. */
  readonly about: string;
  /** Its version, licence and date of access, where it has such. */
  readonly edition: string;
  readonly link: string | undefined;
  readonly archivedLink: string | undefined;
  /** The day from which the archived copy is, where that is known. */
  readonly versionDate: string | undefined;
  readonly document: SourceDocument | undefined;
  /** In the order of the document, made when they are first read: the cited words may come later than all else. */
  readonly passages: readonly ListedPassage[];
}

/** Something of each document: equal ids of different data are different documents. */
export class ByDocument<T> {
  readonly #all = new Map<unknown, Map<string, T>>();

  get({origin, id}: ListedDocument): T | undefined {
    return this.#all.get(origin)?.get(id);
  }

  set({origin, id}: ListedDocument, value: T): void {
    const ofOrigin = this.#all.get(origin) ?? new Map<string, T>();
    this.#all.set(origin, ofOrigin.set(id, value));
  }
}

export function listedDocument(cited: CitedDocument, locale: Locale): ListedDocument {
  const {number, origin, id, document} = cited;
  const [link, archivedLink] = [document?.link, document?.archivedLink].map((href) =>
    isWebLink(href) ? href : undefined
  );
  let passages: ListedPassage[] | undefined;
  return {
    number,
    origin,
    id,
    name: documentName(document, id, locale),
    about: document?.about ?? '',
    edition: editionOf(document, locale),
    link,
    archivedLink,
    versionDate: dateWithin(archivedLink) ?? document?.accessed,
    document,
    get passages() {
      return (passages ??= passagesOf(cited, link, locale));
    },
  };
}

interface Found {
  readonly citations: [Citation, ...Citation[]];
  readonly uses: Map<unknown, PassageUse>;
}

function passagesOf({id, document, uses}: CitedDocument, link: string | undefined, locale: Locale): ListedPassage[] {
  const places = new Map<string, Found>();
  for (const {record, by} of uses) {
    for (const citation of record.citations) {
      // Its words have not arrived yet.
      if (citation.document !== id || !citation.asWritten) continue;
      const at = placeKey(citation);
      const place = places.get(at);
      const found = place ?? {citations: [citation], uses: new Map<unknown, PassageUse>()};
      if (!place) places.set(at, found);
      else if (place.citations.every(({asWritten}) => asWritten !== citation.asWritten)) place.citations.push(citation);
      // A widget is named once, of the data each record.
      const user = by.title === '' ? record.id : by;
      if (!found.uses.has(user))
        found.uses.set(user, {title: by.title || record.title, lang: by.lang, record: record.id, by});
    }
  }
  return [...places]
    .sort(
      (
        [
          ,
          {
            citations: [a],
          },
        ],
        [
          ,
          {
            citations: [b],
          },
        ]
      ) => positionOf(a) - positionOf(b)
    )
    .map(([at, {citations, uses: all}]) => ({
      at,
      sign: placeSign(citations[0], locale),
      place: placeInWords(citations[0], document, locale),
      words: citations.map(({asWritten}) => innerQuoted(asWritten)),
      lang: document?.language ?? '',
      link: link === undefined ? undefined : linkToPlace(link, citations),
      citations,
      uses: [...all.values()],
    }));
}

function positionOf({paragraph, page, row}: Citation): number {
  return paragraph ?? page ?? row ?? 0;
}

/** Archives write the time of their copy into its address: `/web/20230318120000/`. */
function dateWithin(address: string | undefined): string | undefined {
  const [, year, month, day] = /\/(\d{4})(\d\d)(\d\d)\d{6}(?:[a-z]{2}_)?\//u.exec(address ?? '') ?? [];
  return year && `${year}-${month}-${day}`;
}
