/** What was read in the documents of a list of sources: a page fetches it once the rest is on the screen. */
import type {TemplateResult} from 'lit';
import {listedWords} from '../../format/listed/every-listed.js';
import type {Locale} from '../../format/locale.js';
import {formatNumber} from '../../format/number.js';
import type {ListedDocument, ListedPassage, PassageUse} from '../../view/listed-document.js';
import {copyOf, type CopyForm} from '../../view/source-copies.js';
import type {ReadySources} from '../../view/sources.js';
import type {PageLit} from './opened-source.js';

/** How passages are rendered, and a list copied. */
export interface ListedPassages {
  render(document: ListedDocument, locale: Locale, context: PassageContext): TemplateResult;
  /** Puts the list on the clipboard. Whether it is there: a page without https has none, a browser may refuse. */
  copy(list: ReadySources, form: CopyForm, locale: Locale): Promise<boolean>;
}

export interface PassageContext {
  /** So many passages are shown; `more` brings more of them. */
  readonly most: number;
  readonly more: () => void;
  /** Leads to a widget that uses a passage. */
  readonly show: ((use: PassageUse) => void) | undefined;
  /** What a check of a file found of a passage. */
  readonly beside: (passage: ListedPassage) => unknown;
}

/** So many widgets are named beside a passage; a page can have hundreds. */
const FIRST_USES = 5;

export function listedPassages({html, nothing}: Pick<PageLit, 'html' | 'nothing'>): ListedPassages {
  const renderUse = (use: PassageUse, show: PassageContext['show']) =>
    show
      ? html`<a
          href="#"
          role="doc-backlink"
          @click=${(event: Event) => {
            event.preventDefault();
            show(use);
          }}
          >${use.title}</a
        >`
      : use.title;

  const renderList = (uses: readonly PassageUse[], show: PassageContext['show']) =>
    html`<ul>
      ${uses.map((use) => html`<li>${renderUse(use, show)}</li>`)}
    </ul>`;

  const renderUses = (uses: readonly PassageUse[], locale: Locale, show: PassageContext['show']) => {
    const rest = uses.slice(FIRST_USES);
    return html`${renderList(uses.slice(0, FIRST_USES), show)}${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>+${formatNumber(rest.length, locale)}</summary>
            ${renderList(rest, show)}
          </details>`
    }`;
  };

  const renderPassage = (passage: ListedPassage, locale: Locale, context: PassageContext) => {
    const {at, place, words, lang, link, uses} = passage;
    // Of the data the records are named, which say it themselves.
    const isOfWidgets = uses.some(({by}) => by.title !== '');
    return html`<li part="passage" class="passage" tabindex="-1" data-at=${at}>
      <p class="quiet place">
        ${link === undefined ? place : html`<a href=${link} rel="noopener">${place || locale.messages.openLink}</a>`}
        ${context.beside(passage)}
      </p>
      <blockquote lang=${lang === locale.lang ? nothing : lang}>
        ${words.map((one) => `“${one}”`).join(', ')}
      </blockquote>
      <div class="quiet uses">
        ${isOfWidgets ? html`<p>${locale.messages.usedIn}:</p>` : nothing}${renderUses(uses, locale, context.show)}
      </div>
    </li>`;
  };

  return {
    render: (document, locale, context) => {
      const rest = document.passages.length - context.most;
      return html`<ol class="passages">
          ${document.passages.slice(0, context.most).map((passage) => renderPassage(passage, locale, context))}
        </ol>
        ${
          rest > 0
            ? html`<button type="button" class="link" @click=${context.more}>+${formatNumber(rest, locale)}</button>`
            : nothing
        }`;
    },
    copy: async (list, form, locale) => {
      try {
        await navigator.clipboard.writeText(copyOf(list, form, listedWords(locale.lang), locale));
        return true;
      } catch {
        return false;
      }
    },
  };
}
