import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import type {Dataset} from '../model/dataset.js';
import type {Citing} from '../view/cited-documents.js';
import {isOfData, sourcesView, type ReadySources, type SourcesView} from '../view/sources.js';
import {base} from './shared/base.styles.js';
import {bibliography} from './shared/bibliography.js';
import {KzElement, type CitedRecord, type Locale, type SourceView} from './shared/element.js';
import {renderHeading} from './shared/heading.js';
import {isStatic} from './shared/is-static.js';
import {localeFor} from './shared/load-dataset.js';
import {NumberingController} from './shared/numbering-controller.js';
import {isPrinting} from './shared/printing.js';
import {whenIdle} from './shared/when-idle.js';
import {styles} from './kz-sources.styles.js';

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
    isOfPage: () => !isOfData(this) && this.state !== 'failed',
    show: (origin, at) => void this.#bibliography.show(origin, at),
    remake: () => this.remake(),
  });
  /** Whether a server's list stands there, of widgets whose scripts may come later than this one. */
  #isRendered = this.shadowRoot !== null;
  readonly #bibliography = bibliography({
    list: () => this.ready,
    locale: () => this.locale,
    hasWords: () => this.opened !== undefined,
    complete: () => this.complete(),
    isStatic: () => isStatic(this),
    isPrinting: () => isPrinting(this),
    leader: () => (isStatic(this) || isOfData(this) ? undefined : ({by, record}) => this.#numbering.showIn(by, record)),
    changed: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
    root: () => this.renderRoot,
  });

  protected override makeView(dataset: Dataset, locale: Locale): SourcesView {
    const widgets = isStatic(this) || isOfData(this) ? (this.widgets ?? []) : this.#numbering.widgets;
    return sourcesView(dataset, this, localeFor(widgets, locale), widgets, this.whose);
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
    const {render, onDrag, onDrop} = this.#bibliography;
    return html`<section
      part="list"
      role="doc-bibliography"
      aria-labelledby="heading"
      @dragover=${onDrag}
      @drop=${onDrop}
    >
      ${renderHeading(list.heading, this.headingLevel)}
      ${[list.asOf, list.updated].map((line) => (line === undefined ? nothing : html`<p class="line">${line}</p>`))}
      ${render(list, locale)}
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#isRendered = false;
    if (this.ready) whenIdle(() => void this.#bibliography.fetch());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-sources': KzSources;
  }
}
