import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import type {Dataset} from '../model/dataset.js';
import type {Citing} from '../view/cited-documents.js';
import type {ListedDocument} from '../view/listed-document.js';
import type {CopyForm} from '../view/source-copies.js';
import {isOfData, sourcesView, type ReadySources, type SourcesView} from '../view/sources.js';
import {base} from './shared/base.styles.js';
import {bibliography, type Bibliography, type PassageContext} from './shared/bibliography.js';
import {KzElement, type CitedRecord, type Locale, type Messages, type SourceView} from './shared/element.js';
import type {FileCheck} from './shared/file-check.js';
import {renderHeading} from './shared/heading.js';
import {isStatic} from './shared/is-static.js';
import {localeFor} from './shared/load-dataset.js';
import {NumberingController} from './shared/numbering-controller.js';
import {isPrinting} from './shared/printing.js';
import {whenIdle} from './shared/when-idle.js';
import {styles} from './kz-sources.styles.js';

/** Passages of a document that are shown at first, and how many come when a reader asks for more: a table has thousands. */
const FIRST = 100;
const MORE = 500;
const FORMS: readonly CopyForm[] = ['text', 'CSL-JSON', 'BibTeX'];

/**
 * The page's list of sources: each document that its widgets cite, numbered, with the passages that were read and which widgets
 * use them. The widgets show the same numbers. With attributes that choose records it lists what these were read from instead.
 *
 * @tagname kz-sources
 * @summary One list of sources for the page, numbered, with every passage.
 *
 * @example
 * ```html
 * <kz-sources>The sources of this article are named below each chart.</kz-sources>
 * ```
 *
 * @csspart list - The whole list.
 * @csspart document - One document.
 * @csspart name - Who published it and when.
 * @csspart passage - What was read in one place of it, and what uses it.
 * @csspart check - Where a reader checks a document's file.
 */
export class KzSources extends KzElement<ReadySources> {
  static override styles: CSSResultGroup = [base, styles];

  /** Heading of the list; "Sources" in the list's language by default. */
  declare heading: string;
  /** The date on which the article stands: what the attributes choose is as of then. The page's widgets have dates of their own. */
  declare asOf: string;

  /** The widgets of a page that a server renders. */
  declare protected widgets: readonly Citing[] | undefined;

  readonly #numbering = new NumberingController(this, {
    isOfPage: () => !isOfData(this),
    show: (origin, at) => void this.#show(origin, at),
    remake: () => this.remake(),
  });
  /** Whether a server's list stands there, of widgets whose scripts may come later than this one. */
  #isRendered = this.shadowRoot !== null;
  #part: Bibliography | undefined;
  #check: FileCheck | undefined;
  #isChecking = false;
  /** What there is to say of the last copy. */
  #status: keyof Pick<Messages, 'listCopied' | 'copyFailed' | 'failed'> | undefined;
  /** The documents whose passages the reader unfolded. */
  readonly #unfolded = new Set<string>();
  /** How many of a document's passages are shown. */
  readonly #shown = new Map<string, number>();

  protected override makeView(dataset: Dataset, locale: Locale): SourcesView {
    const widgets = isStatic(this) || isOfData(this) ? (this.widgets ?? []) : this.#numbering.widgets;
    return sourcesView(dataset, this, localeFor(widgets, locale), widgets);
  }

  protected override shouldUpdate(): boolean {
    const isEarly = this.#isRendered && !isOfData(this) && this.#numbering.widgets.length === 0;
    return !isEarly && super.shouldUpdate();
  }

  protected override sourcesOf(): readonly SourceView[] {
    return [];
  }

  protected override cites(): readonly CitedRecord[] {
    return this.ready?.cited() ?? [];
  }

  protected override renderView(list: ReadySources, locale: Locale): TemplateResult {
    const {messages} = locale;
    return html`<section
      part="list"
      role="doc-bibliography"
      aria-labelledby="heading"
      @dragover=${this.#onDrag}
      @drop=${this.#onDrop}
    >
      ${renderHeading(list.heading, this.headingLevel)}
      ${[list.asOf, list.updated].map((line) => (line === undefined ? nothing : html`<p class="line">${line}</p>`))}
      <ol class="documents">
        ${list.documents.map((document) => this.#renderDocument(document, locale))}
      </ol>
      <div class="footer quiet controls">
        <p>
          ${messages.copyAs}:
          ${FORMS.map((form) => this.#renderCopy(form, form === 'text' ? messages.plainText : form, messages))}
          <span role="status" .textContent=${this.#status ? messages[this.#status] : ''}></span>
        </p>
        <button type="button" class="link" aria-expanded=${this.#isChecking} @click=${this.#onCheck}>
          ${messages.checkIt}
        </button>
      </div>
      ${
        this.#isChecking && this.#check
          ? html`<div part="check" class="check controls">${this.#check.render(locale.lang)}</div>`
          : nothing
      }
    </section>`;
  }

  #renderDocument(document: ListedDocument, locale: Locale): TemplateResult {
    const {number, name, about, edition, link, archivedLink, versionDate} = document;
    const {messages} = locale;
    return html`<li part="document" class="document" data-number=${number}>
      <span class="number">[${number}]</span>
      <p part="name" class="name" tabindex="-1">${name}</p>
      <p class="quiet about">${about}</p>
      ${edition === '' ? nothing : html`<p class="quiet">${edition}</p>`}
      ${
        link === undefined
          ? nothing
          : html`<p class="quiet">
              <a
                href=${link}
                rel="noopener"
                data-originalurl=${archivedLink === undefined ? nothing : link}
                data-versionurl=${archivedLink ?? nothing}
                data-versiondate=${archivedLink === undefined ? nothing : (versionDate ?? nothing)}
                >${messages.openLink}</a
              ><span class="address">: ${link}</span>
            </p>`
      }
      ${
        archivedLink === undefined
          ? nothing
          : html`<p class="quiet">
              <a href=${archivedLink} rel="noopener">${messages.openArchive}</a
              ><span class="address">: ${archivedLink}</span>
            </p>`
      }
      ${this.#renderPassages(document, locale)}
    </li>`;
  }

  #renderPassages(document: ListedDocument, locale: Locale): TemplateResult {
    const {messages} = locale;
    const part = this.#bibliography;
    const isOpen = isPrinting(this) || this.#unfolded.has(document.id);
    return html`<details ?open=${isOpen} @toggle=${(event: Event) => this.#onToggle(event, document.id)}>
      <summary>${messages.passages(part && document.passages.length)}</summary>
      ${part?.renderPassages(document, locale, this.#contextOf(document)) ?? html`<p class="quiet">${messages.loading}</p>`}
    </details>`;
  }

  #renderCopy(form: CopyForm, text: string, {copyAs}: Messages): TemplateResult {
    return html`<button type="button" class="link" aria-label="${copyAs} ${text}" @click=${() => void this.#copy(form)}>
      ${text}
    </button>`;
  }

  /** What renders passages, once it is there with their words. */
  get #bibliography(): Bibliography | undefined {
    if (isStatic(this)) return bibliography({html, nothing});
    return this.opened && this.#part;
  }

  #contextOf({id}: ListedDocument): PassageContext {
    const shown = this.#shown.get(id) ?? FIRST;
    return {
      most: isStatic(this) || isPrinting(this) ? Infinity : shown,
      more: () => {
        this.#shown.set(id, shown + MORE);
        this.requestUpdate();
      },
      show: isStatic(this) || isOfData(this) ? undefined : ({by, record}) => this.#numbering.showIn(by, record),
      beside: (document, passage) => this.#check?.renderFinding(document, passage, this.locale.lang),
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#isRendered = false;
    if (this.ready && !this.#part) whenIdle(() => void this.#fetch());
  }

  /** Fetches what renders and copies passages, with their words. Whether it arrived. */
  async #fetch(): Promise<boolean> {
    try {
      const [{bibliography: make}] = await Promise.all([import('./shared/bibliography.js'), this.complete()]);
      this.#part ??= make({html, nothing});
      this.requestUpdate();
    } catch {
      // The next who asks tries again.
    }
    return this.#bibliography !== undefined;
  }

  /** Unfolds a document at one of its places, and takes the reader there. */
  async #show(origin: unknown, at: string): Promise<void> {
    await this.#fetch();
    const document = this.ready?.documents.find(
      (one) => one.origin === origin && one.passages.some((passage) => passage.at === at)
    );
    if (!document) return;
    this.#unfolded.add(document.id);
    const place = document.passages.findIndex((passage) => passage.at === at);
    if (place >= (this.#shown.get(document.id) ?? FIRST)) this.#shown.set(document.id, place + MORE);
    this.requestUpdate();
    await this.updateComplete;
    const entry = this.renderRoot.querySelector<HTMLElement>(`[data-number='${document.number}']`);
    const passages = [...(entry?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
    const passage = passages.find(({dataset}) => dataset['at'] === at);
    // Where the passages did not arrive, the document is nearest to them.
    const target = passage ?? entry?.querySelector<HTMLElement>('.name');
    target?.focus({preventScroll: true});
    target?.scrollIntoView({block: 'center'});
  }

  #onToggle({currentTarget}: Event, id: string): void {
    if (!(currentTarget instanceof HTMLDetailsElement) || isPrinting(this)) return;
    if (currentTarget.open) this.#unfolded.add(id);
    else this.#unfolded.delete(id);
    void this.#fetch();
  }

  async #copy(form: CopyForm): Promise<void> {
    await this.#fetch();
    const list = this.ready;
    const part = this.#bibliography;
    this.#status = !list || !part ? 'failed' : (await part.copy(list, form, this.locale)) ? 'listCopied' : 'copyFailed';
    this.requestUpdate();
  }

  readonly #onCheck = (): void => {
    this.#isChecking = !this.#isChecking;
    this.requestUpdate();
    if (this.#isChecking) void this.#fetchCheck();
  };

  async #fetchCheck(): Promise<FileCheck | undefined> {
    try {
      const [{fileCheck}, isWhole] = await Promise.all([import('./shared/file-check.js'), this.#fetch()]);
      // Without the cited words no file would have any of them.
      if (!isWhole) throw new Error('the words did not arrive');
      this.#check ??= fileCheck(
        {html, nothing},
        {documents: () => this.ready?.documents ?? [], changed: () => this.requestUpdate()}
      );
    } catch {
      this.#status = 'failed';
    }
    this.requestUpdate();
    return this.#check;
  }

  readonly #onDrag = (event: DragEvent): void => {
    // What is dragged else goes where the page has it go.
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    this.#isChecking = true;
    void this.#fetchCheck().then((check) => check?.take(files));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-sources': KzSources;
  }
}
