/** What was read in the documents of a list of sources: a page fetches it once the rest is on the screen. */
import type {TemplateResult} from 'lit';
import {listedWords} from '../../format/listed/every-listed.js';
import type {Locale} from '../../format/locale.js';
import {formatNumber} from '../../format/number.js';
import {ByDocument, type ListedDocument, type ListedPassage, type PassageUse} from '../../view/listed-document.js';
import {copyOf, type CopyForm} from '../../view/source-copies.js';
import type {ReadySources} from '../../view/sources.js';
import type {PageLit} from './opened-source.js';

/** The element whose list it is. */
export interface ListHost {
  list(): ReadySources | undefined;
  locale(): Locale;
  /** Whether the cited words are there; `complete` fetches them. */
  hasWords(): boolean;
  complete(): Promise<boolean>;
  /** Whether a server renders it, of whom nothing is asked later. */
  isStatic(): boolean;
  /** On paper all is unfolded, too. */
  isPrinting(): boolean;
  /** What leads to a widget that uses a passage, where there are widgets. */
  leader(): ((use: PassageUse) => void) | undefined;
  /** There is something else to show; resolves when it is shown. */
  changed(): Promise<unknown>;
  root(): ParentNode;
}

/** What a list of sources does with its passages. */
export interface ListedPassages {
  /** Those of a document; `beside` is what a check of a file found of each. */
  render(document: ListedDocument, locale: Locale, beside: (passage: ListedPassage) => unknown): TemplateResult;
  /** Puts the list on the clipboard, and says what came of it: a page without https has none, a browser may refuse. */
  copy(form: CopyForm): Promise<'listCopied' | 'copyFailed' | 'failed'>;
  /** Has the passage at a place be among those that are shown. */
  reach(document: ListedDocument, at: string): void;
}

/** Passages of a document that are shown at first, and how many come when a reader asks for more: a table has thousands. */
const FIRST = 100;
const MORE = 500;

/** So many widgets are named beside a passage; a page can have hundreds. */
const FIRST_USES = 5;

type Leader = ReturnType<ListHost['leader']>;

export function listedPassages({html, nothing}: Pick<PageLit, 'html' | 'nothing'>, listing: ListHost): ListedPassages {
  /** How many of a document's passages are shown. */
  const shown = new ByDocument<number>();
  const shownOf = (document: ListedDocument) => shown.get(document) ?? FIRST;

  const renderUse = (use: PassageUse, lead: Leader) =>
    lead
      ? html`<a
          href="#"
          role="doc-backlink"
          @click=${(event: Event) => {
            event.preventDefault();
            lead(use);
          }}
          >${use.title}</a
        >`
      : use.title;

  const renderList = (uses: readonly PassageUse[], lang: string, lead: Leader) =>
    html`<ul>
      ${uses.map((use) => html`<li lang=${use.lang === lang ? nothing : (use.lang ?? nothing)}>${renderUse(use, lead)}</li>`)}
    </ul>`;

  const renderUses = (uses: readonly PassageUse[], locale: Locale, lead: Leader) => {
    const rest = uses.slice(FIRST_USES);
    return html`${renderList(uses.slice(0, FIRST_USES), locale.lang, lead)}${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>+${formatNumber(rest.length, locale)}</summary>
            ${renderList(rest, locale.lang, lead)}
          </details>`
    }`;
  };

  const renderPassage = (passage: ListedPassage, locale: Locale, finding: unknown) => {
    const {at, place, words, lang, link, uses} = passage;
    // Of the data the records are named, which say it themselves.
    const isOfWidgets = uses.some(({by}) => by.title !== '');
    return html`<li part="passage" class="passage" tabindex="-1" data-at=${at}>
      <p class="quiet place">
        ${link === undefined ? place : html`<a href=${link} rel="noopener">${place || locale.messages.openLink}</a>`}
        ${finding}
      </p>
      <blockquote lang=${lang === locale.lang ? nothing : lang}>
        ${words.map((one) => `“${one}”`).join(', ')}
      </blockquote>
      <div class="quiet uses">
        ${isOfWidgets ? html`<p>${locale.messages.usedIn}:</p>` : nothing}${renderUses(uses, locale, listing.leader())}
      </div>
    </li>`;
  };

  return {
    render: (document, locale, beside) => {
      const most = listing.isStatic() || listing.isPrinting() ? Infinity : shownOf(document);
      const rest = document.passages.length - most;
      const onMore = () => {
        shown.set(document, most + MORE);
        void listing.changed();
      };
      return html`<ol class="passages">
          ${document.passages.slice(0, most).map((passage) => renderPassage(passage, locale, beside(passage)))}
        </ol>
        ${
          rest > 0
            ? html`<button type="button" class="link" @click=${onMore}>+${formatNumber(rest, locale)}</button>`
            : nothing
        }`;
    },
    copy: async (form) => {
      const list = listing.list();
      if (!list) return 'failed';
      const locale = listing.locale();
      try {
        await navigator.clipboard.writeText(copyOf(list, form, listedWords(locale.lang), locale));
        return 'listCopied';
      } catch {
        return 'copyFailed';
      }
    },
    reach: (document, at) => {
      const place = document.passages.findIndex((passage) => passage.at === at);
      if (place >= shownOf(document)) shown.set(document, place + MORE);
    },
  };
}
