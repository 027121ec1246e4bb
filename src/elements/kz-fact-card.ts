import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {factCardView, type FactCardView, type ReadyFactCard} from '../view/fact-card.js';
import {DataController, type FailedView, type LoadingView} from './shared/data-controller.js';
import {renderFallback} from './shared/fallback.js';
import {renderHeading} from './shared/heading.js';
import {HydrationController} from './shared/hydration-controller.js';
import {langConverter} from './shared/language.js';
import {renderSource} from './shared/source.js';
import {base} from './shared/base.styles.js';
import {styles} from './kz-fact-card.styles.js';

/**
 * One fact: its value with its qualifier, what it measures, its period, how it moved, and its source.
 *
 * @tagname kz-fact-card
 * @summary One cited fact, such as trade in a year.
 *
 * @example
 * ```html
 * <kz-fact-card fact="kr-trade-2019">Trade between Kazakhstan and Korea was $4.2 billion in 2019.</kz-fact-card>
 * ```
 *
 * @slot - The fallback: shown before the script runs, without it, and when the fact cannot be shown.
 *
 * @fires {KzReadyEvent} kz-ready - The card shows its fact, or says that no document reports it.
 * @fires {KzSelectEvent} kz-select - The reader opened the source.
 * @fires {KzErrorEvent} kz-error - The card cannot show its fact; the fallback stands in.
 *
 * @csspart card - The whole card.
 * @csspart heading - The heading, where one is given.
 * @csspart label - What the value measures.
 * @csspart value - The value with qualifier and unit, or a claim's words.
 * @csspart period - When the value holds.
 * @csspart change - How it moved against the previous value of its series.
 * @csspart source - The button that opens the source.
 * @csspart popover - The source, opened.
 * @csspart notes - Every digit of the value, and how the dataset reads an unclear passage.
 * @csspart message - The sentence that stands in where there is neither fact nor fallback.
 *
 * @cssproperty [--kz-value-size=2.25em] - Size of the value.
 * @cssproperty --kz-quiet-color - Colour of secondary text; a softened text colour by default.
 * @cssproperty --kz-line-color - Colour of lines and borders.
 * @cssproperty --kz-surface-color - Ground of the opened source; the page's canvas by default.
 * @cssproperty --kz-focus-color - Colour of the focus ring.
 * @cssproperty [--kz-space=0.5em] - The unit of spacing.
 * @cssproperty [--kz-padding=0] - Room inside the card.
 * @cssproperty [--kz-border=none] - Border around the card.
 * @cssproperty [--kz-radius=0] - Corners of the card.
 */
export class KzFactCard extends LitElement {
  static override styles: CSSResultGroup = [base, styles];

  static override properties = {
    fact: {type: String},
    measure: {type: String},
    partner: {type: String},
    topic: {type: String},
    document: {type: String},
    from: {type: String},
    to: {type: String},
    asOf: {type: String, attribute: 'as-of'},
    heading: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
    lang: {converter: langConverter, reflect: true},
    src: {type: String},
    data: {attribute: false},
  };

  /** Id of the fact, such as `kr-trade-2019`. Without one, the latest quantity that the other attributes select. */
  declare fact: string;
  /** Id of the measure to choose from, such as `trade`. */
  declare measure: string;
  /** Partners to choose from: place ids with spaces between them. */
  declare partner: string;
  /** Topics to choose from: ids with spaces between them. */
  declare topic: string;
  /** Documents to choose from: ids with spaces between them. */
  declare document: string;
  /** First date of the periods to choose from: `2019`, `2019-05` or `2019-05-14`. */
  declare from: string;
  /** Last date of the periods to choose from. */
  declare to: string;
  /** The date on which the article stands: only documents published by then count. */
  declare asOf: string;
  /** Heading above the card; none by default. */
  declare heading: string;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** Language of the card: `en`, `kk`, `ko` or `ru`; by default the nearest one around it. */
  declare lang: string;
  /** Address of the host's own dataset (JSON, the same schema). */
  declare src: string;
  /** The host's own dataset, as an object. */
  declare data: unknown;

  readonly #context = new DataController(this);
  readonly #hydration = new HydrationController(this, () => this.render());
  #view: FactCardView | LoadingView | FailedView = {state: 'loading', message: ''};

  constructor() {
    super();
    this.fact = '';
    this.measure = '';
    this.partner = '';
    this.topic = '';
    this.document = '';
    this.from = '';
    this.to = '';
    this.asOf = '';
    this.heading = '';
    this.headingLevel = 3;
    // eslint-disable-next-line wc/no-constructor-attributes -- Lit reflects it in an update, and an empty one never
    this.lang = '';
    this.src = '';
    this.data = undefined;
  }

  protected override shouldUpdate(): boolean {
    return this.#hydration.mayUpdate(() => this.#context.isReady());
  }

  protected override willUpdate(): void {
    this.#view = this.#context.view((dataset, locale) => factCardView(dataset, this, locale));
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    return html`<div class="root" lang=${this.#context.locale.lang} dir="ltr">
      ${view.state === 'ready' ? this.#renderCard(view) : renderFallback(this, view.message)}
    </div>`;
  }

  #renderCard(card: ReadyFactCard): TemplateResult {
    return html`<div part="card" class="card" role="group" aria-label=${card.label}>
      ${renderHeading(card.heading, this.headingLevel)}
      <p part="label" class="label">${card.label}</p>
      <p part="value" class=${card.isClaim ? 'claim' : 'value'}>${card.value}</p>
      <p part="period" class="period">
        ${card.period}${card.status === undefined ? nothing : html` <span class="status">${card.status}</span>`}
      </p>
      ${[card.change, card.attributedTo, card.asOf, card.updated].map((line, i) =>
        line === undefined ? nothing : html`<p part=${i === 0 ? 'change' : 'line'} class="line">${line}</p>`
      )}
      <footer>${this.#renderSource(card)}</footer>
    </div>`;
  }

  #renderSource({source, exact}: ReadyFactCard): TemplateResult {
    const {messages} = this.#context.locale;
    const notes = exact === undefined ? source.notes : [exact, ...source.notes];
    return html`<div class="quiet">
        ${renderSource([source], {id: 'source', text: messages.sourceOf(source.line)}, messages)}
      </div>
      ${
        notes.length === 0
          ? nothing
          : html`<details part="notes" class="quiet">
              <summary>${messages.notes}</summary>
              ${notes.map((note) => html`<p>${note}</p>`)}
            </details>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-fact-card': KzFactCard;
  }
}
