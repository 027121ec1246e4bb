/** What a reader opens, sources and tables: a page fetches this once the rest is on the screen. */
import type {css as litCss, CSSResult, html as litHtml, nothing as litNothing, TemplateResult} from 'lit';
import type {Messages} from '../../format/messages.js';
import type {Passage, SourceView} from '../../view/source.js';
import {tableRenderer, tableStyles, type RenderTable} from './data-table.js';

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
  /** Where records were read: each with what it says, its passages and its notes. */
  renderRecords(sources: readonly SourceView[], messages: Messages): readonly TemplateResult[];
  /** The same on paper: of several records what they share, documents and notes, is told once. */
  renderPrinted(sources: readonly SourceView[], messages: Messages): unknown;
  /** A passage's words, and in which language they are where another is around them. */
  renderWords(passage: Passage, langAround?: string): TemplateResult;
  /** Where a passage stands. */
  renderPlace(passage: Passage): TemplateResult;
  renderNotes(notes: readonly string[], messages: Messages): unknown;
  /** The first notes, which matter most, and the others behind one more word. */
  renderShortly(
    notes: readonly string[],
    messages: Messages,
    render: (notes: readonly string[]) => unknown
  ): TemplateResult;
  /** Puts the whole on the clipboard. Whether it is there: a page without https has none, a browser may refuse. */
  copy(sources: readonly SourceView[]): Promise<boolean>;
}

/** Notes that show before a reader asks for more. */
const FIRST_NOTES = 3;

export function openedSource(lit: PageLit): OpenedSource {
  const {html, css, nothing} = lit;
  const renderWords: OpenedSource['renderWords'] = ({words, lang}, langAround = '') =>
    html`<blockquote lang=${lang === langAround ? nothing : lang}>“${words}”</blockquote>`;

  const renderPlace: OpenedSource['renderPlace'] = ({where, about, links}) =>
    html`<p class="where">${where}</p>
      <p class="quiet">${about}</p>
      ${links.map(({href, text}) => html`<p><a href=${href} rel="noopener">${text}</a></p>`)}`;

  const renderList = (notes: readonly string[]) =>
    html`<ul>
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>`;

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

  const renderNotes: OpenedSource['renderNotes'] = (notes, messages) =>
    notes.length === 0
      ? nothing
      : html`<p class="quiet">${messages.notes}</p>
          ${renderShortly(notes, messages, renderList)}`;

  const renderRecords: OpenedSource['renderRecords'] = (sources, messages) =>
    sources.map(
      ({title, passages, notes}) =>
        html`<section class="record">
          <p class="title">${title}</p>
          ${passages.map((passage) => [renderWords(passage), renderPlace(passage)])} ${renderNotes(notes, messages)}
        </section>`
    );

  const renderPrinted: OpenedSource['renderPrinted'] = (sources, messages) => {
    if (sources.length === 1) return renderRecords(sources, messages);
    const cited = sources.flatMap(({title, passages}) => passages.map((passage) => ({title, passage})));
    const noted = sources.flatMap(({title, notes}) => notes.map((note) => ({title, note})));
    const documents = groupBy(cited, ({passage: {document, about}}) => JSON.stringify([document, about]));
    const notes = [...groupBy(noted, ({note}) => note)].map(
      ([note, about]) => `${about.map(({title}) => title).join('; ')}: ${note}`
    );
    return html`${[...documents.values()].map(
      (group) =>
        html`<section class="record">
          ${group.slice(0, 1).map(({passage}) => renderPlace({...passage, where: passage.document}))}
          ${group.map(({title, passage}) => [html`<p class="cited">${title} (${passage.paragraph})</p>`, renderWords(passage)])}
        </section>`
    )}
    ${
      notes.length === 0
        ? nothing
        : html`<p class="title cited">${messages.notes}</p>
            ${renderList(notes)}`
    }`;
  };

  return {
    renderTable: tableRenderer(lit),
    styles: css`
      ${tableStyles(lit)}
      [popover] {
        box-sizing: border-box;
        width: min(26em, 100vw - 2em);
        max-height: min(32em, 100vh - 2em);
        margin: auto;
        padding: 1em;
        border: 1px solid color-mix(in srgb, CanvasText 30%, transparent);
        border-radius: var(--kz-radius, 0);
        background: var(--_surface);
        box-shadow: 0 4px 24px rgb(0 0 0 / 0.25);
        color: CanvasText;
        font-size: max(0.9em, 13px);
        line-height: 1.4;
        overflow: auto;
      }
      [popover]:not(:popover-open) {
        display: none;
      }
      [popover].centred {
        position-area: none;
        margin: auto;
      }
      [popover] .quiet {
        color: color-mix(in srgb, CanvasText 72%, transparent);
        font-size: max(0.875em, 12px);
      }
      /* Beside its button it stands in small text. */
      .quiet > [popover] {
        font-size: max(1.1em, 13px);
      }
      [popover]:focus-visible {
        outline-offset: -2px;
      }
      @supports (position-area: block-end) {
        [popover] {
          position-area: block-end span-inline-end;
          position-try-order: most-block-size;
          position-try-fallbacks:
            flip-block,
            flip-inline,
            flip-block flip-inline;
          max-height: min(32em, 100% - 8px);
          margin: 4px 0;
        }
        /* As wide as the window, it cannot also stand at a button's edge. */
        @media (width < 30em) {
          [popover] {
            position-area: block-end span-all;
            justify-self: center;
          }
        }
      }
      .record + .record {
        margin-block-start: 1em;
        padding-block-start: 1em;
        border-block-start: 1px solid color-mix(in srgb, CanvasText 22%, transparent);
      }
      [popover] .where::first-letter {
        text-transform: uppercase;
      }
      .title {
        font-weight: 700;
      }
      blockquote {
        margin-block: 0.5em 0.25em;
        padding-inline-start: 0.75em;
        border-inline-start: 3px solid color-mix(in srgb, CanvasText 40%, transparent);
      }
      /* As everywhere, though it stands within another list. */
      ul {
        list-style-type: disc;
      }
      .printed-source ul,
      [popover] ul {
        padding-inline-start: 1.2em;
      }
      .cited {
        margin-block-start: 0.5em;
        break-after: avoid;
      }
      [popover] .quiet + ul,
      [popover] p + .quiet {
        margin-block-start: 0.25em;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25em 1.25em;
        align-items: center;
        margin-block-start: 0.75em;
      }
      @media print {
        /* What is open lies over the page, and is told in its place; what a server rendered stands there by itself. */
        [popover]:popover-open {
          display: none;
        }
        [popover]:not(:popover-open) {
          display: var(--_printed-source, block);
          position: static;
          width: auto;
          max-height: none;
          padding: 0;
          border: 0;
          box-shadow: none;
          font-size: max(0.8em, 12px);
        }
        .actions {
          display: none;
        }
        .printed-source .quiet {
          color: inherit;
        }
        /* What it unfolds is unfolded there. */
        @supports selector(::details-content) {
          .printed-source summary {
            display: none;
          }
        }
      }
    `,
    renderWords,
    renderPlace,
    renderNotes,
    renderRecords,
    renderPrinted,
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
