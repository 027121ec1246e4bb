/** What a reader opens, sources and tables: a page fetches this once the rest is on the screen. */
import type {css as litCss, CSSResult, html as litHtml, nothing as litNothing, TemplateResult} from 'lit';
import type {Messages} from '../../format/messages.js';
import type {Passage, SourceView} from '../../view/source.js';
import {tableRenderer, tableStyles, type RenderTable} from './data-table.js';
import {sourceStyles} from './opened-source.styles.js';

/** What this part takes from the page's Lit: with one of its own, a page would have two. */
export interface PageLit {
  readonly html: typeof litHtml;
  readonly css: typeof litCss;
  readonly nothing: typeof litNothing;
}

/** How sources are rendered, styled and copied, and tables rendered. */
export interface OpenedSource {
  readonly styles: CSSResult;
  readonly renderTable: RenderTable;
  /**
   * Where records were read: each document once, with all that was read in it, and each note once. One record stands below
   * what it says, several below their `heading`. Where the page has a list of sources, a place leads there.
   */
  renderSources(sources: readonly SourceView[], messages: Messages, heading?: string, toList?: ToList): TemplateResult;
  /** A passage's words, and in which language they are where another is around them. */
  renderWords(passage: Passage, langAround?: string): TemplateResult;
  /** Where a passage stands. */
  renderPlace(passage: Passage): TemplateResult;
  /** The notes of records, each once, with what it holds for where that is not all of them. */
  renderNotes(sources: readonly Noted[], messages: Messages): unknown;
  /** The first notes, which matter most, and the others behind one more word. */
  renderShortly<Note>(
    notes: readonly Note[],
    messages: Messages,
    render: (notes: readonly Note[]) => unknown
  ): TemplateResult;
  /** Puts the whole on the clipboard. Whether it is there: a page without https has none, a browser may refuse. */
  copy(sources: readonly SourceView[]): Promise<boolean>;
}

/** Leads to a place in the page's list of sources, by its key. */
export type ToList = (at: string) => void;

type Noted = Pick<SourceView, 'title' | 'notes'>;

/** A note, and what it holds for. */
interface SharedNote {
  readonly text: string;
  readonly of: string;
}

/** Notes that show before a reader asks for more. */
const FIRST_NOTES = 3;

export function openedSource(lit: PageLit): OpenedSource {
  const {html, css, nothing} = lit;
  const renderWords: OpenedSource['renderWords'] = ({words, lang}, langAround = '') =>
    html`<blockquote lang=${lang === langAround ? nothing : lang}>“${words}”</blockquote>`;

  const renderPlace: OpenedSource['renderPlace'] = ({where, about, links, number}) =>
    html`<p class="where">${number === undefined ? where : `[${number}] ${where}`}</p>
      <p class="quiet">${about}</p>
      ${links.map(({href, text}) => html`<p class="quiet"><a href=${href} rel="noopener">${text}</a></p>`)}`;

  const renderShortly: OpenedSource['renderShortly'] = (notes, messages, render) => {
    const rest = notes.slice(FIRST_NOTES);
    return html`${render(notes.slice(0, FIRST_NOTES))}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="quiet">
            <summary>${messages.moreNotes(rest.length)}</summary>
            ${render(rest)}
          </details>`
    }`;
  };

  const renderSharedNotes = (notes: readonly SharedNote[]) =>
    notes.map(
      ({text, of}) =>
        html`<p class="note">${text}</p>
          ${of === '' ? nothing : html`<p class="quiet">${of}</p>`}`
    );

  const renderNotes: OpenedSource['renderNotes'] = (sources, messages) => {
    const notes = sharedNotes(sources);
    return notes.length === 0
      ? nothing
      : html`<section class="record">
          <p class="quiet">${messages.notes}</p>
          ${renderShortly(notes, messages, renderSharedNotes)}
        </section>`;
  };

  const renderAt = ({number, place, at}: Passage, toList: ToList | undefined) =>
    number === undefined || !toList
      ? place
      : html`<a
          href="#"
          role="doc-biblioref"
          @click=${(event: Event) => {
            event.preventDefault();
            toList(at);
          }}
          >${place || `[${number}]`}</a
        >`;

  const renderSources: OpenedSource['renderSources'] = (sources, messages, heading = '', toList) => {
    const isOne = sources.length === 1;
    const title = isOne ? sources.map((source) => source.title) : heading;
    const cited = sources.flatMap((source) => source.passages.map((passage) => ({title: source.title, passage})));
    const documents = groupBy(cited, ({passage: {document, about}}) => JSON.stringify([document, about]));
    return html`${title === '' ? nothing : html`<p class="title">${title}</p>`}
    ${[...documents.values()].map(
      (group) =>
        html`<section class="record">
          ${group.slice(0, 1).map(({passage}) => renderPlace({...passage, where: passage.document}))}
          ${group.map(({title, passage}) =>
            isOne
              ? [
                  renderWords(passage),
                  isPlaced(passage) ? html`<p class="quiet">${renderAt(passage, toList)}</p>` : nothing,
                ]
              : [
                  html`<p class="cited">
                    ${title}${isPlaced(passage) ? html` (${renderAt(passage, toList)})` : nothing}
                  </p>`,
                  renderWords(passage),
                ]
          )}
        </section>`
    )}
    ${renderNotes(sources, messages)}`;
  };

  return {
    renderTable: tableRenderer(lit),
    styles: css`
      ${tableStyles(lit)}
      ${sourceStyles(lit)}
    `,
    renderWords,
    renderPlace,
    renderNotes,
    renderSources,
    renderShortly,
    copy: async (sources) => {
      try {
        await navigator.clipboard.writeText(sources.map(({citationText}) => citationText).join('\n\n'));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Whether there is more to say of where it stands than its document. */
function isPlaced({place, number}: Passage): boolean {
  return place !== '' || number !== undefined;
}

/** Each note once, in the order in which they are told. */
function sharedNotes(sources: readonly Noted[]): readonly SharedNote[] {
  const told = sources.flatMap(({title, notes}) => notes.map((text) => ({title, text})));
  return [...groupBy(told, ({text}) => text)].map(([text, of]) => ({
    text,
    of: of.length === sources.length ? '' : of.map(({title}) => title).join('; '),
  }));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
