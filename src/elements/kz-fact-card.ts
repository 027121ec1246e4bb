import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Dataset} from '../model/dataset.js';
import {factCardView, type FactCardView, type ReadyFactCard} from '../view/fact-card.js';
import {base} from './shared/base.styles.js';
import {KzElement, type CitedRecord, type Locale, type SourceView} from './shared/element.js';
import {renderHeading} from './shared/heading.js';
import {renderValue, valueStyles} from './shared/value.js';
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
 * @csspart card - The whole card.
 * @csspart label - What the value measures.
 * @csspart value - The value with qualifier and unit, or a claim's words.
 * @csspart period - When the value holds.
 * @csspart change - How it moved against the previous value of its series.
 * @csspart line - Who told it, where another passes it on; as of when; and what a later report says: a line each.
 * @csspart notes - Every digit of the value, and how the dataset reads an unclear passage.
 *
 * @cssproperty [--kz-value-size=2.75em] - Size of the value.
 * @cssproperty [--kz-label-lines=0] - Lines kept for what stands above the value, so that cards beside each other share its baseline.
 * @cssproperty [--kz-padding=0] - Room inside the card.
 * @cssproperty [--kz-border=none] - Border around the card.
 * @cssproperty [--kz-radius=0] - Corners of the card.
 */
export class KzFactCard extends KzElement<ReadyFactCard> {
  static override styles: CSSResultGroup = [base, valueStyles, styles];

  static override properties: PropertyDeclarations = {
    fact: {type: String},
    measure: {type: String},
  };

  /** Heading above the card; none by default. */
  declare heading: string;
  /** Id of the fact, such as `kr-trade-2019`. Without one, the latest quantity that the other attributes select. */
  declare fact: string;
  /** Id of the measure to choose from, such as `trade`. */
  declare measure: string;

  constructor() {
    super();
    this.fact = '';
    this.measure = '';
  }

  protected override makeView(dataset: Dataset, locale: Locale): FactCardView {
    return factCardView(dataset, this, locale);
  }

  protected override sourcesOf(): readonly SourceView[] {
    return this.ready ? [this.ready.source] : [];
  }

  protected override cites(): readonly CitedRecord[] {
    return this.sourcesOf();
  }

  protected override renderView(card: ReadyFactCard, {messages}: Locale): TemplateResult {
    const period =
      card.status === undefined ? card.period : html`${card.period} <span class="status">${card.status}</span>`;
    const lines = [card.attributedTo, card.asOf, card.updated].filter((line) => line !== undefined);
    return html`<div part="card" class=${card.parts.before === '' ? 'card' : 'card qualified'}>
      ${renderHeading(card.heading, this.headingLevel)}
      <p part="label" class="label" .textContent=${card.label}></p>
      ${card.isClaim ? html`<p part="value" class="claim" .textContent=${card.parts.value}></p>` : renderValue(card.parts)}
      <p part="period" class="period">${period}</p>
      ${card.change === undefined ? nothing : html`<p part="change" class="line" .textContent=${card.change}></p>`}
      ${lines.map((line) => html`<p part="line" class="line" .textContent=${line}></p>`)}
      <div class="footer quiet">
        <div>${this.renderSource({id: card.id, text: messages.sourceOf(card.sourceLine)})}</div>
        ${this.renderNotes(card.notes)}
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-fact-card': KzFactCard;
  }
}
