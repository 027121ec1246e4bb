import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {nextSort, type Sort} from '../view/sort.js';
import {
  NARROW,
  tradeChartView,
  type ReadyTradeChart,
  type TradeChartView,
  type TradeColumn,
  type TradeRow,
} from '../view/trade-chart.js';
import {base} from './shared/base.styles.js';
import {renderDataTable} from './shared/data-table.js';
import {DataController, type FailedView, type LoadingView} from './shared/data-controller.js';
import {saveFile} from './shared/download.js';
import {renderDrawing, renderKeyEntry} from './shared/drawing.js';
import {renderFallback} from './shared/fallback.js';
import {renderHeading} from './shared/heading.js';
import {HydrationController} from './shared/hydration-controller.js';
import {langConverter} from './shared/language.js';
import {MarkController} from './shared/mark-controller.js';
import {SizeController} from './shared/size-controller.js';
import {renderSource, renderSourcePopover} from './shared/source.js';
import {styles} from './kz-trade-chart.styles.js';

/**
 * A measure over true time for one or more partners: gaps stay gaps, and bounds, approximations and
 * estimates have marks of their own.
 *
 * @tagname kz-trade-chart
 * @summary Trade, investment or another measure over time, every value with its source.
 *
 * @example
 * ```html
 * <kz-trade-chart partner="kr gb">Trade with Korea was $3.08 billion in 2020.</kz-trade-chart>
 * ```
 *
 * @slot - The fallback: shown before the script runs, without it, and when the values cannot be shown.
 *
 * @fires {KzReadyEvent} kz-ready - The chart shows its values, or says that no document reports any.
 * @fires {KzSelectEvent} kz-select - The reader opened the source of a value.
 * @fires {KzErrorEvent} kz-error - The chart cannot show its values; the fallback stands in.
 *
 * @csspart figure - The whole chart with its texts.
 * @csspart heading - The heading.
 * @csspart summary - The sentence that says what the chart shows.
 * @csspart unit - What the values count.
 * @csspart chart - The drawing.
 * @csspart tooltip - The value under the pointer or the focus.
 * @csspart table - The same values as a table.
 * @csspart key - What the marks mean.
 * @csspart notes - How the dataset reads unclear passages.
 * @csspart controls - The buttons: table, downloads.
 * @csspart source - The button that opens a source.
 * @csspart popover - A source, opened.
 * @csspart message - The sentence that stands in where there are neither values nor a fallback.
 *
 * @cssproperty --kz-series-1 - Colour of the first partner.
 * @cssproperty --kz-series-2 - Colour of the second partner.
 * @cssproperty --kz-series-3 - Colour of the third partner.
 * @cssproperty --kz-series-4 - Colour of the fourth partner; a fifth has the first again, and another mark.
 * @cssproperty --kz-quiet-color - Colour of secondary text; a softened text colour by default.
 * @cssproperty --kz-line-color - Colour of grid lines and borders.
 * @cssproperty --kz-surface-color - Ground of open marks, the tooltip and the opened source.
 * @cssproperty --kz-focus-color - Colour of the focus ring.
 * @cssproperty [--kz-space=0.5em] - The unit of spacing.
 */
export class KzTradeChart extends LitElement {
  static override styles: CSSResultGroup = [base, styles];

  static override properties = {
    partner: {type: String},
    measure: {type: String},
    form: {type: String},
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

  /** Partners: place ids with spaces between them, such as `kr gb`; all by default. */
  declare partner: string;
  /** Id of the measure, such as `investment` or `companies`; `trade` by default. */
  declare measure: string;
  /** `line`, `bars` or `points`; by default a line where a partner has several values, else points. */
  declare form: '' | 'line' | 'bars' | 'points';
  /** Topics: ids with spaces between them; all by default. */
  declare topic: string;
  /** Documents: ids with spaces between them; all by default. */
  declare document: string;
  /** First date: `2008`, `2008-05` or `2008-05-15`. */
  declare from: string;
  /** Last date, in the same forms. */
  declare to: string;
  /** The date on which the article stands: only documents published by then count. */
  declare asOf: string;
  /** Heading of the chart; measure and partners by default. */
  declare heading: string;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** Language of the chart: `en`, `kk`, `ko` or `ru`; by default the nearest one around it. */
  declare lang: string;
  /** Address of the host's own dataset (JSON, the same schema). */
  declare src: string;
  /** The host's own dataset, as an object. */
  declare data: unknown;

  readonly #context = new DataController(this);
  readonly #hydration = new HydrationController(this, () => this.render());
  readonly #size = new SizeController(this);
  readonly #marks = new MarkController(this, () => (this.#view.state === 'ready' ? this.#view.layout.marks : []));
  #view: TradeChartView | LoadingView | FailedView = {state: 'loading', message: ''};
  #sort: Sort<TradeColumn> = {column: 'period', descending: false};
  #showTable = false;

  constructor() {
    super();
    this.partner = '';
    this.measure = '';
    this.form = '';
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
    const options = {request: this, sort: this.#sort, ...this.#size.current};
    this.#view = this.#context.view((dataset, locale) => tradeChartView(dataset, options, locale));
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    return html`<div class="root" lang=${this.#context.locale.lang} dir="ltr">
      <div class="ruler"></div>
      ${view.state === 'ready' ? this.#renderFigure(view) : renderFallback(this, view.message)}
    </div>`;
  }

  #renderFigure(chart: ReadyTradeChart): TemplateResult {
    return html`<figure part="figure" role="group" aria-label=${chart.heading}>
      ${renderHeading(chart.heading, this.headingLevel)}
      <p part="summary" class="summary">${chart.summary}</p>
      <p part="unit" class="unit">${[chart.unit, chart.asOf].filter(Boolean).join(' · ')}</p>
      ${chart.updated === undefined ? nothing : html`<p class="line">${chart.updated}</p>`}
      ${this.#showTable ? this.#renderTable(chart) : this.#renderChart(chart)}
      ${
        this.#hydration.isStatic && !this.#showTable
          ? html`<div class="unscripted">${this.#renderTable(chart, true)}</div>`
          : nothing
      }
      ${this.#renderNotes(chart)} ${this.#renderFooter(chart)}
    </figure>`;
  }

  #renderChart(chart: ReadyTradeChart): TemplateResult | typeof nothing {
    // Values without a place in time are listed below; an empty drawing would say that there are none.
    if (chart.layout.marks.length === 0) return nothing;
    const {messages} = this.#context.locale;
    const marks = this.#marks;
    const opened = chart.rows.get(marks.opened ?? '');
    const active = chart.rows.get(marks.active ?? '');
    return html`<div
        part="chart"
        class="drawing"
        @pointermove=${marks.onPoint}
        @pointerdown=${marks.onPoint}
        @pointerleave=${marks.onLeave}
        @focusin=${marks.onFocus}
        @focusout=${marks.onLeave}
        @keydown=${marks.onKey}
        @click=${marks.onClick}
      >
        ${renderDrawing(chart, marks.active, messages, this.#hydration.isStatic)}
        ${active ? this.#renderTooltip(chart, active) : nothing}
      </div>
      ${opened ? renderSourcePopover([opened.source], 'mark-source', messages, true) : nothing}
      ${
        chart.key.length === 0
          ? nothing
          : html`<ul part="key" class="key quiet">
              ${chart.key.map(renderKeyEntry)}
            </ul>`
      }`;
  }

  #renderTooltip(
    {layout}: ReadyTradeChart,
    {fact, partner, period, value, source}: TradeRow
  ): TemplateResult | typeof nothing {
    const mark = layout.marks.find(({id}) => id === fact.id);
    if (!mark) return nothing;
    const isBelow = layout.width < NARROW;
    const before = !isBelow && mark.x > layout.width / 2;
    return html`<div
      part="tooltip"
      class=${isBelow ? 'tooltip below' : before ? 'tooltip before' : 'tooltip'}
      aria-hidden="true"
      .style=${isBelow ? `top:${mark.y + 16}px` : `left:${mark.x + (before ? -12 : 12)}px;top:${mark.y + 12}px`}
    >
      ${partner}, ${period}<strong>${value}</strong><span class="quiet">${source.line}</span>
    </div>`;
  }

  #renderTable(chart: ReadyTradeChart, isUnscripted = false): TemplateResult {
    const {messages} = this.#context.locale;
    const {columns} = messages;
    return renderDataTable<TradeRow, TradeColumn>({
      caption: chart.heading,
      rows: chart.table,
      sort: isUnscripted ? undefined : this.#sort,
      sortBy: messages.sortBy,
      onSort: (column) => {
        this.#sort = nextSort(this.#sort, column);
        this.requestUpdate();
      },
      columns: [
        {key: 'period', label: columns.period, cell: ({period}) => period},
        {key: 'value', label: columns.value, numeric: true, cell: ({value}) => value},
        {key: 'partner', label: columns.partner, cell: ({partner}) => partner},
        {key: 'what', label: columns.what, cell: ({what}) => what},
        {label: columns.source, cell: (row) => this.#renderRowSource(row)},
      ],
    });
  }

  #renderRowSource({fact, source}: TradeRow): TemplateResult {
    const {messages} = this.#context.locale;
    const spoken = messages.sourceOf(source.title);
    return renderSource([source], {id: `source-${fact.id}`, text: messages.source, spoken}, messages);
  }

  #renderNotes({undrawn, notes}: ReadyTradeChart): TemplateResult {
    return html`${undrawn.map((line) => html`<p class="line">${line}</p>`)}
    ${
      notes.length === 0
        ? nothing
        : html`<details part="notes" class="quiet">
            <summary>${this.#context.locale.messages.notes}</summary>
            ${notes.map((note) => html`<p>${note}</p>`)}
          </details>`
    }`;
  }

  #renderFooter(chart: ReadyTradeChart): TemplateResult {
    const {messages} = this.#context.locale;
    const sources = chart.table.map(({source}) => source);
    return html`<footer class="quiet">
      <div>${renderSource(sources, {id: 'sources', text: chart.sourceLine}, messages)}</div>
      <p part="controls" class="buttons controls">
        <button type="button" class="link" aria-pressed=${this.#showTable} @click=${this.#onTable}>
          ${messages.table}
        </button>
        <button type="button" class="link" title=${messages.downloadCsv} @click=${() => void this.#save(chart, 'csv')}>
          CSV
        </button>
        <button type="button" class="link" title=${messages.downloadSvg} @click=${() => void this.#save(chart, 'svg')}>
          SVG
        </button>
      </p>
    </footer>`;
  }

  async #save(chart: ReadyTradeChart, format: 'csv' | 'svg'): Promise<void> {
    const {tradeChartCsv, tradeChartSvg} = await import('../view/trade-chart-files.js');
    if (format === 'csv') saveFile('kz-widgets.csv', 'text/csv', tradeChartCsv(chart.table));
    else saveFile('kz-widgets.svg', 'image/svg+xml', tradeChartSvg(chart, this.#context.locale.lang));
  }

  #onTable(): void {
    this.#showTable = !this.#showTable;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-trade-chart': KzTradeChart;
  }
}
