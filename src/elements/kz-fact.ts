import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Dataset} from '../model/dataset.js';
import {factView, type FactView, type ReadyFact} from '../view/fact.js';
import {base} from './shared/base.styles.js';
import {KzElement, type CitedRecord, type Locale, type SourceView} from './shared/element.js';
import {flagConverter} from './shared/flag.js';
import {isStatic} from './shared/is-static.js';
import {styles} from './kz-fact.styles.js';

/**
 * A cited number inside a sentence. The words in the tag are the author's; what they rest on opens where they stand.
 *
 * @tagname kz-fact
 * @summary A cited number inside a sentence.
 *
 * @example
 * ```html
 * <p>Trade was <kz-fact fact="kr-trade-2019">$4.2 billion</kz-fact> in 2019.</p>
 * ```
 *
 * @slot - The sentence’s own words for the value. Of an empty tag the element writes the value.
 *
 * @csspart value - The words, which open the source.
 * @csspart label - What is measured and when, in a whole sentence.
 */
export class KzFact extends KzElement<ReadyFact> {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    fact: {type: String},
    sentence: {converter: flagConverter},
  };

  /** Id of the fact, such as `kr-trade-2019`. */
  declare fact: string;
  /** Has an empty tag write a whole sentence: what is measured, when and how much. */
  declare sentence: boolean;

  /** Whether the source was open when the pointer went down: the browser closes it by itself. */
  #wasOpen = false;

  constructor() {
    super();
    this.fact = '';
    this.sentence = false;
  }

  protected override makeView(dataset: Dataset, locale: Locale): FactView {
    return factView(dataset, this, locale);
  }

  protected override sourcesOf(): readonly SourceView[] {
    return this.ready ? [this.ready.source] : [];
  }

  protected override cites(): readonly CitedRecord[] {
    return this.sourcesOf();
  }

  protected override renderShell(shown: TemplateResult, opened: unknown, classes: string): TemplateResult {
    const about = html`<span id="about" hidden>${this.locale.messages.source}</span>`;
    return html`${shown}${this.ready ? this.#renderRoot([isStatic(this) ? nothing : about, opened], classes) : nothing}`;
  }

  /** Without anything of ours: it would stand in the middle of somebody’s sentence. */
  protected override renderFallback(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override renderView(fact: ReadyFact, {lang, messages}: Locale): TemplateResult {
    const {id, value, number, source, sentence} = fact;
    const words = html`<data value=${number ?? nothing}>${this.#renderWords(value, lang)}</data>`;
    const [before, after] = this.sentence && !this.#hasWords ? sentence : ['', ''];
    if (isStatic(this)) {
      const button = this.renderSource({id, text: '', spoken: messages.sourceOf(source.title)});
      return html`${renderLabel(before)}<span class="opener over" part="value"
          >${words}${this.#renderRoot(button, 'root static')}</span
        >${after}`;
    }
    return html`${renderLabel(before)}<span
        class="opener anchor"
        part="value"
        role="button"
        tabindex="0"
        aria-haspopup="dialog"
        aria-expanded=${this.isOpened(id)}
        aria-describedby="about"
        data-source=${id}
        @pointerdown=${this.#onPress}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        >${words}</span
      >${after}`;
  }

  #renderRoot(inside: unknown, classes: string): TemplateResult {
    return html`<span class=${classes} lang=${this.locale.lang} dir="ltr">${inside}</span>`;
  }

  get #hasWords(): boolean {
    return this.childElementCount > 0 || this.textContent.trim() !== '';
  }

  /** The words in the tag, which a page that is still being read may bring later; of an empty tag the value. */
  #renderWords(value: string, lang: string): TemplateResult {
    const hasWords = this.#hasWords;
    return html`<slot ?hidden=${!hasWords} @slotchange=${this.#onWords}></slot>${
        hasWords ? nothing : html`<span lang=${lang} dir="ltr">${value}</span>`
      }`;
  }

  #onWords(): void {
    this.requestUpdate();
  }

  #onPress(): void {
    this.#wasOpen = this.#isOpen;
  }

  /** What selects the words opens nothing, and what was open closes. */
  #onClick(event: MouseEvent): void {
    const isSelecting = event.detail > 0 && this.ownerDocument.getSelection()?.toString() !== '';
    event.preventDefault();
    if (this.#isOpen || this.#wasOpen) this.closeSource();
    else if (!isSelecting) this.#open(event);
    this.#wasOpen = false;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    if (this.#isOpen) this.closeSource();
    else this.#open(event);
  }

  #open({currentTarget}: Event): void {
    // What closes gives the focus back to what had it.
    if (currentTarget instanceof HTMLElement) currentTarget.focus();
    if (this.ready) this.openSource(this.ready.id);
  }

  get #isOpen(): boolean {
    return this.ready !== undefined && this.isOpened(this.ready.id);
  }
}

function renderLabel(text: string): TemplateResult | typeof nothing {
  return text === '' ? nothing : html`<span part="label">${text}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-fact': KzFact;
  }
}
