/** What a list of sources shows and does. What was read in its documents comes later. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../format/locale.js';
import type {Messages} from '../../format/messages.js';
import {ByDocument, type ListedDocument} from '../../view/listed-document.js';
import {isPlaceIn} from '../../view/source-place.js';
import type {CopyForm} from '../../view/source-copies.js';
import type {ReadySources} from '../../view/sources.js';
import type {FileCheck} from './file-check.js';
import {isOnServer} from './is-static.js';
import {listedPassages, type ListedPassages, type ListHost} from './listed-passages.js';

export interface Bibliography {
  render(list: ReadySources, locale: Locale): TemplateResult;
  /** Fetches what renders, copies and finds passages, with their words. Whether it is there. */
  fetch(): Promise<boolean>;
  /** Unfolds a document at one of its places, and takes the reader there. */
  show(origin: unknown, at: string): Promise<void>;
  readonly onDrag: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

const FORMS: readonly CopyForm[] = ['text', 'CSL-JSON', 'BibTeX'];

export function bibliography(listing: ListHost): Bibliography {
  let part: ListedPassages | undefined;
  /** The documents whose passages the reader unfolded. */
  const unfolded = new ByDocument<boolean>();
  /** What there is to say of the last copy. */
  let status: Awaited<ReturnType<ListedPassages['copy']>> | undefined;
  let isChecking = false;
  let check: FileCheck | undefined;

  const fetchPassages = async () => {
    // Each time that the list has rendered it asks.
    if (passages()) return true;
    try {
      const [module, isThere] = await Promise.all([import('./listed-passages.js'), listing.complete()]);
      part ??= module.listedPassages({html, nothing}, listing);
      if (isThere) void listing.changed();
    } catch {
      // The next who asks tries again.
    }
    return passages() !== undefined;
  };

  const onToggle = ({currentTarget}: Event, document: ListedDocument) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || listing.isPrinting()) return;
    unfolded.set(document, currentTarget.open);
    void fetchPassages();
  };

  /** What renders passages, once it is there with their words. */
  const passages = () => {
    // Asked first, so that a page's script is built without them.
    if (isOnServer && listing.isStatic()) part ??= listedPassages({html, nothing}, listing);
    return listing.hasWords() ? part : undefined;
  };

  const renderFolded = (document: ListedDocument, locale: Locale) => {
    const {messages} = locale;
    const there = passages();
    return html`<details
      ?open=${listing.isPrinting() || unfolded.get(document) === true}
      @toggle=${(event: Event) => onToggle(event, document)}
    >
      <summary>${messages.passages(there && document.passages.length)}</summary>
      ${
        there?.render(document, locale, (passage) => check?.renderFinding(document, passage, locale.lang)) ??
        html`<p class="quiet">${messages.loading}</p>`
      }
    </details>`;
  };

  const renderLinks = ({link, archivedLink, versionDate}: ListedDocument, {openLink, openArchive}: Messages) => {
    const isArchived = archivedLink !== undefined;
    const links = [
      ...(link === undefined
        ? []
        : [
            html`<a
                href=${link}
                rel="noopener"
                data-originalurl=${isArchived ? link : nothing}
                data-versionurl=${archivedLink ?? nothing}
                data-versiondate=${isArchived ? (versionDate ?? nothing) : nothing}
                >${openLink}</a
              ><span class="address">: ${link}</span>`,
          ]),
      ...(isArchived
        ? [
            html`<a href=${archivedLink} rel="noopener">${openArchive}</a
              ><span class="address">: ${archivedLink}</span>`,
          ]
        : []),
    ];
    return links.length === 0
      ? nothing
      : html`<p class="quiet links">${links.map((link) => html`<span>${link}</span>`)}</p>`;
  };

  const renderDocument = (document: ListedDocument, locale: Locale) => {
    const {number, name, about, edition} = document;
    const {messages} = locale;
    return html`<li part="document" class="document" data-number=${number}>
      <span class="number">[${number}]</span>
      <p part="name" class="name" tabindex="-1">${name}</p>
      ${[about, edition].map((line) => (line === '' ? nothing : html`<p class="quiet">${line}</p>`))}
      ${renderLinks(document, messages)} ${renderFolded(document, locale)}
    </li>`;
  };

  const copy = async (form: CopyForm) => {
    await fetchPassages();
    status = (await passages()?.copy(form)) ?? 'failed';
    void listing.changed();
  };

  const renderCopy = (form: CopyForm, text: string, {copyAs}: Messages) =>
    html`<button type="button" class="link" aria-label="${copyAs} ${text}" @click=${() => void copy(form)}>
      ${text}
    </button>`;

  const fetchCheck = async (): Promise<FileCheck | undefined> => {
    try {
      const [{fileCheck}, isThere] = await Promise.all([import('./file-check.js'), fetchPassages()]);
      // Without the cited words no file would have any of them.
      if (!isThere) throw new Error('the words did not arrive');
      check ??= fileCheck(
        {html, nothing},
        {documents: () => listing.list()?.documents ?? [], changed: () => void listing.changed()}
      );
    } catch {
      status = 'failed';
    }
    void listing.changed();
    return check;
  };

  const onCheck = () => {
    isChecking = !isChecking;
    void listing.changed();
    if (isChecking) void fetchCheck();
  };

  return {
    render: (list, locale) => {
      const {messages} = locale;
      return html`<ol class="documents">
          ${list.documents.map((document) => renderDocument(document, locale))}
        </ol>
        <div class="footer quiet controls">
          <p>
            <span>${messages.copyAs}:</span>
            ${FORMS.map((form) => renderCopy(form, form === 'text' ? messages.plainText : form, messages))}
            <span role="status" .textContent=${status ? messages[status] : ''}></span>
          </p>
          <button type="button" class="link" aria-expanded=${isChecking} @click=${onCheck}>${messages.checkIt}</button>
        </div>
        ${isChecking && check ? html`<div part="check" class="check controls">${check.render(locale.lang)}</div>` : nothing}`;
    },
    fetch: fetchPassages,
    show: async (origin, at) => {
      await fetchPassages();
      const document = listing.list()?.documents.find((one) => one.origin === origin && isPlaceIn(at, one.id));
      if (!document) return;
      unfolded.set(document, true);
      part?.reach(document, at);
      await listing.changed();
      // Where the passages did not arrive, the document is nearest to them.
      const target = [`[data-at="${CSS.escape(at)}"]`, '.name']
        .map((one) => listing.root().querySelector<HTMLElement>(`[data-number='${document.number}'] ${one}`))
        .find((found) => found !== null);
      target?.focus({preventScroll: true});
      target?.scrollIntoView({block: 'center'});
    },
    onDrag: (event) => {
      // What is dragged else goes where the page has it go.
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    },
    onDrop: (event) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      isChecking = true;
      void fetchCheck().then((there) => there?.take(files));
    },
  };
}
