import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Dataset} from '../model/dataset.js';
import type {FactComparison} from '../view/fact-comparison.js';
import {factView, type FactView, type ReadyFact} from '../view/fact.js';
import {withNotes} from '../view/source.js';
import {base} from './shared/base.styles.js';
import {KzElement, type CitedRecord, type Locale, type SourceView} from './shared/element.js';
import {flagConverter} from './shared/flag.js';
import {isStatic} from './shared/is-static.js';
import {nearestLang} from './shared/language.js';
import {warnOnce} from './shared/warn.js';
import {whenIdle} from './shared/when-idle.js';
import {styles} from './kz-fact.styles.js';

/**
 * A cited number inside a sentence. The words in the tag are the author's; what they rest on opens where they stand. They are
 * compared with the record, and the console tells where they differ from it, or could not be read.
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
 *
 * @cssproperty --kz-warning-color - Colour of the mark below words that do not agree with their record, with `strict`.
 */
export class KzFact extends KzElement<ReadyFact> {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    fact: {type: String},
    sentence: {converter: flagConverter},
    strict: {converter: flagConverter},
  };

  /** Id of the fact, such as `kr-trade-2019`. */
  declare fact: string;
  /** Has an empty tag write a whole sentence: what is measured, when and how much. */
  declare sentence: boolean;
  /** Marks words that differ from their record or cannot be read: for an editor’s preview, not for readers. */
  declare strict: boolean;

  /** Whether the source was open when the pointer went down: the browser closes it by itself. */
  #wasOpen = false;
  #comparison: FactComparison | undefined;

  constructor() {
    super();
    this.fact = '';
    this.sentence = false;
    this.strict = false;
  }

  /**
   * How the words in the tag stand to their record: `agrees`, `differs`, or `unread` where they could not be read. `undefined`
   * until they are compared, in an idle moment after `kz-ready`, and of an empty tag.
   */
  get comparison(): FactComparison['state'] | undefined {
    return this.#comparison?.state;
  }

  protected override makeView(dataset: Dataset, locale: Locale): FactView {
    return factView(dataset, this, locale);
  }

  protected override sourcesOf(): readonly SourceView[] {
    if (!this.ready) return [];
    const {source} = this.ready;
    return [this.#mark ? withNotes(source, [this.#mark.note]) : source];
  }

  protected override cites(): readonly CitedRecord[] {
    return this.sourcesOf();
  }

  protected override renderShell(shown: TemplateResult, opened: unknown, classes: string): TemplateResult {
    const told = [this.#mark?.note, this.locale.messages.source].filter((text) => text !== undefined);
    const about = html`<span id="about" hidden>${told.join('. ')}</span>`;
    return html`${shown}${this.ready ? this.#renderRoot([isStatic(this) ? nothing : about, opened], classes) : nothing}`;
  }

  /** Without anything of ours: it would stand in the middle of somebody’s sentence. */
  protected override renderFallback(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override renderView(fact: ReadyFact, {lang, messages}: Locale): TemplateResult {
    const {id, value, number, sentence, cited} = fact;
    const words = html`<data value=${number ?? nothing}>${this.#renderWords(value, lang)}</data>`;
    const [before, after] = this.sentence && !this.#hasWords ? sentence : ['', ''];
    if (isStatic(this)) {
      const button = this.renderSource({id, text: '', spoken: messages.sourceOf(fact.source.title)});
      return renderSentence(
        before,
        html`<span class="opener over" part="value" data-cited=${cited}
          >${words}${this.#renderRoot(button, 'root static')}</span
        >`,
        after,
        lang
      );
    }
    return renderSentence(
      before,
      html`<span
        class="opener anchor ${this.#mark?.state ?? ''}"
        part="value"
        role="button"
        tabindex="0"
        aria-haspopup="dialog"
        aria-expanded=${this.isOpened(id)}
        aria-describedby="about"
        data-source=${id}
        data-cited=${cited}
        @pointerdown=${this.#onPress}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        >${words}</span
      >`,
      after,
      lang
    );
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

  protected override willUpdate(changed: PropertyValues): void {
    // A verdict on another record, or on words that are gone, is none. On a server there is none yet, nor are there words.
    if (this.#comparison && (changed.has('fact') || changed.has('data') || !this.#hasWords))
      this.#comparison = undefined;
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.ready && this.#hasWords) whenIdle(() => void this.#compare());
    else this.#comparison = undefined;
  }

  async #compare(): Promise<void> {
    try {
      const {compareInTag, watchWords} = await import('./shared/words-in-tag.js');
      watchWords(this);
      if (!this.ready || !this.#hasWords) return;
      const before = this.#comparison;
      this.#comparison = compareInTag(this, this.lang || nearestLang(this), this.ready, this.locale);
      if (JSON.stringify(before) === JSON.stringify(this.#comparison)) return;
      if (this.#comparison.state !== 'agrees') warnOnce(this.localName, this.#comparison.problem);
      if (this.strict) this.requestUpdate();
    } catch (error) {
      warnOnce(this.localName, `nobody compared the words with their records: ${String(error)}`);
    }
  }

  /** What an editor is shown of words that nobody can vouch for. */
  get #mark(): Exclude<FactComparison, {readonly state: 'agrees'}> | undefined {
    const comparison = this.#comparison;
    return this.strict && comparison?.state !== 'agrees' ? comparison : undefined;
  }

  #onWords(): void {
    this.requestUpdate();
  }

  /** Whether something happens to a link among the words, which goes where its author says. */
  #isOnLink(event: Event): boolean {
    const path = event.composedPath();
    return path.slice(0, path.indexOf(this)).some((node) => node instanceof Element && node.matches('a[href]'));
  }

  #onPress(): void {
    this.#wasOpen = this.#isOpen;
  }

  /** What selects the words opens nothing, and what was open closes. */
  #onClick(event: MouseEvent): void {
    if (this.#isOnLink(event)) return;
    const isSelecting = event.detail > 0 && this.ownerDocument.getSelection()?.toString() !== '';
    event.preventDefault();
    if (this.#isOpen || this.#wasOpen) this.closeSource();
    else if (!isSelecting) this.#open(event);
    this.#wasOpen = false;
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#isOnLink(event) || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
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

/** A value in its sentence: where there is one it is in our language, whatever is around it, and runs from left to right. */
function renderSentence(before: string, value: TemplateResult, after: string, lang: string): TemplateResult {
  if (before === '' && after === '') return value;
  const label = before === '' ? nothing : html`<span part="label" class="label">${before}</span>`;
  return html`<span lang=${lang} dir="ltr">${label}${value}${after}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-fact': KzFact;
  }
}
