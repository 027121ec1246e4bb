import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Dataset} from '../model/dataset.js';
import {nextSort, type Sort} from '../view/sort.js';
import {
  NARROW,
  tradeChartView,
  type OneValue,
  type ReadyTradeChart,
  type TradeChartView,
  type TradeColumn,
  type TradeRow,
} from '../view/trade-chart.js';
import {base} from './shared/base.styles.js';
import {saveFile} from './shared/download.js';
import {renderAnchor, renderDrawing, renderKey} from './shared/drawing.js';
import {KzElement, type CitedRecord, type Locale, type Messages, type SourceView} from './shared/element.js';
import {renderHeading} from './shared/heading.js';
import {isStatic} from './shared/is-static.js';
import {MarkController} from './shared/mark-controller.js';
import {renderRuler, renderSample, SizeController, UNMEASURED} from './shared/size-controller.js';
import {renderStaticDrawing} from './shared/static-drawing.js';
import {renderValue, valueStyles} from './shared/value.js';
import {styles} from './kz-trade-chart.styles.js';

/** What the button opens that stands for all values: no id of a record. */
const ALL = '*';
/** Width of a server's drawing for a phone, in pixels. */
const SLIM = 340;

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
 * @csspart figure - The whole chart with its texts.
 * @csspart summary - The sentence that says what the chart shows.
 * @csspart unit - What the values count.
 * @csspart chart - The drawing.
 * @csspart value - One value alone, which is told in words.
 * @csspart tooltip - The value under the pointer or the focus.
 * @csspart table - The same values as a table.
 * @csspart key - What the marks mean.
 * @csspart notes - How the dataset reads unclear passages.
 * @csspart controls - The buttons: table, downloads.
 *
 * @cssproperty --kz-surface-color - Ground of open marks, the tooltip and the opened source; the page's canvas by default.
 * @cssproperty --kz-series-1 - Colour of the first partner.
 * @cssproperty --kz-series-2 - Colour of the second partner.
 * @cssproperty --kz-series-3 - Colour of the third partner.
 * @cssproperty --kz-series-4 - Colour of the fourth partner; a fifth has the first again, and another mark.
 */
export class KzTradeChart extends KzElement<ReadyTradeChart> {
  static override styles: CSSResultGroup = [base, valueStyles, styles];

  static override properties: PropertyDeclarations = {
    measure: {type: String},
    form: {type: String},
  };

  /** Heading of the chart; measure and partners by default. */
  declare heading: string;
  /** Id of the measure, such as `investment` or `companies`; `trade` by default. */
  declare measure: string;
  /** `line`, `bars` or `points`; by default a line where a partner has several values, else points. */
  declare form: '' | 'line' | 'bars' | 'points';

  readonly #size = new SizeController(this, () => this.remake());
  readonly #marks = new MarkController(this, {
    spots: () => this.ready?.inTime ?? [],
    open: (id) => this.openSource(id),
  });
  #sort: Sort<TradeColumn> = {column: 'period', descending: false};
  #showTable = false;
  /** Whether the table is wider than its room. */
  #isScrollable = false;
  /** The same for a phone: a server does not know where its rendering will stand. */
  #slim: ReadyTradeChart | undefined;

  constructor() {
    super();
    this.measure = '';
    this.form = '';
  }

  protected override makeView(dataset: Dataset, locale: Locale): TradeChartView {
    const options = {request: this, sort: this.#sort, ...this.#size.current};
    const view = tradeChartView(dataset, options, locale);
    if (isStatic(this)) {
      const slim = tradeChartView(dataset, {...options, ...UNMEASURED, width: SLIM}, locale);
      this.#slim = slim.state === 'ready' ? slim : undefined;
    }
    return view;
  }

  protected override sourcesOf(id: string): readonly SourceView[] {
    const chart = this.ready;
    const row = chart?.row(id);
    return id === ALL ? (chart?.table.map(({source}) => source) ?? []) : row ? [row.source] : [];
  }

  protected override cites(): readonly CitedRecord[] {
    return this.ready?.cited() ?? [];
  }

  protected override renderView(chart: ReadyTradeChart, {messages}: Locale): TemplateResult {
    return html`${renderRuler()}
      <figure part="figure" role="group" aria-labelledby="heading">
        ${renderHeading(chart.heading, this.headingLevel)}
        ${chart.one ? nothing : html`<p part="summary" class="summary">${chart.summary}</p>`}
        ${chart.unlike.map((line) => html`<p class="unlike">${line}</p>`)}
        <p part="unit" class=${/^\p{Ll}{0,2}(?!\p{Ll})/u.test(chart.unit) ? 'unit symbol' : 'unit'}>
          ${[chart.unit, chart.asOf].filter(Boolean).join(' · ')}
        </p>
        ${chart.updated === undefined ? nothing : html`<p class="line">${chart.updated}</p>`}
        ${this.#isTable ? this.#renderTable(chart, messages) : this.#renderChart(chart, messages)}
        ${chart.undrawn.map((line) => html`<p class="line">${line}</p>`)} ${this.renderNotes(chart.notes)}
        ${this.#renderFooter(chart, messages)}
      </figure>`;
  }

  protected override updated(): void {
    const table = this.renderRoot.querySelector('.scroll');
    const isScrollable = table !== null && table.scrollWidth > table.clientWidth;
    if (isScrollable === this.#isScrollable) return;
    this.#isScrollable = isScrollable;
    queueMicrotask(() => this.requestUpdate());
  }

  /** Whether the table stands in the drawing's place. */
  get #isTable(): boolean {
    return this.#showTable && this.opened !== undefined;
  }

  #renderChart(chart: ReadyTradeChart, messages: Messages): TemplateResult | typeof nothing {
    // Values without a place in time are listed below; an empty drawing would say that there are none.
    if (chart.layout.marks.length === 0) return nothing;
    if (chart.one) return renderOne(chart.one);
    if (isStatic(this)) return html`${[this.#slim ?? chart, chart].map(renderStaticDrawing)}`;
    const marks = this.#marks;
    const active = chart.row(marks.active ?? '');
    const opened = chart.layout.marks.find(({id}) => this.isOpened(id));
    return html`<div
        part="chart"
        class="drawing ${chart.layout.amount}"
        @pointermove=${marks.onPoint}
        @pointerdown=${marks.onPress}
        @pointerleave=${marks.onLeave}
        @pointercancel=${marks.onCancel}
        @focusin=${marks.onFocus}
        @focusout=${marks.onBlur}
        @keydown=${marks.onKey}
        @click=${marks.onClick}
      >
        ${renderSample()} ${renderDrawing(chart, marks, messages)}
        ${active ? this.#renderTooltip(chart, active) : nothing} ${opened ? renderAnchor(opened) : nothing}
      </div>
      ${renderKey(chart.key)}`;
  }

  #renderTooltip(
    {layout}: ReadyTradeChart,
    {fact, subject, period, value, source}: TradeRow
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
      ${subject}, ${period}<strong>${value}</strong><span class="quiet">${source.line}</span>
    </div>`;
  }

  #renderTable(chart: ReadyTradeChart, messages: Messages): TemplateResult | undefined {
    const {columns} = messages;
    return this.opened?.renderTable<TradeRow, TradeColumn>({
      scrollable: this.#isScrollable ? messages.table : undefined,
      rows: chart.table,
      sort: isStatic(this) ? undefined : this.#sort,
      sortBy: messages.sortBy,
      onSort: (column) => {
        this.#sort = nextSort(this.#sort, column);
        this.closeSource();
        this.remake();
      },
      columns: [
        {key: 'period', label: columns.period, cell: ({period}) => period},
        {key: 'value', label: columns.value, numeric: true, cell: ({value}) => value},
        ...(chart.tellsWhose
          ? [{key: 'partner', label: columns.partner, cell: ({partner}: TradeRow) => partner} as const]
          : []),
        ...(chart.tellsWhat ? [{key: 'what', label: columns.what, cell: ({what}: TradeRow) => what} as const] : []),
        {
          label: columns.source,
          numeric: !isStatic(this),
          cell: ({fact: {id}, source}) =>
            isStatic(this)
              ? this.renderSourceWords(id)
              : this.renderSource({
                  id,
                  text: source.sign,
                  spoken: source.spoken,
                  isPrintedElsewhere: true,
                }),
        },
      ],
    });
  }

  #renderFooter(chart: ReadyTradeChart, messages: Messages): TemplateResult {
    const opener = {id: ALL, text: chart.numberedLine};
    return html`<div class="footer quiet">
      <div>
        ${isStatic(this) ? html`<span class="sources">${chart.numberedLine}</span>` : this.renderSource(opener)}
      </div>
      <p part="controls" class="buttons controls">
        <button type="button" class="link" @click=${() => void this.#onTable()}>
          ${this.#isTable ? messages.chart : messages.table}
        </button>
        <button type="button" class="link" title=${messages.downloadCsv} @click=${() => void this.#save('csv')}>
          CSV
        </button>
        <button type="button" class="link" title=${messages.downloadSvg} @click=${() => void this.#save('svg')}>
          SVG
        </button>
      </p>
      ${
        isStatic(this)
          ? html`<details class="values">
              <summary>${messages.table}</summary>
              ${this.#renderTable(chart, messages)}
            </details>`
          : nothing
      }
    </div>`;
  }

  async #save(format: 'csv' | 'svg'): Promise<void> {
    const [{tradeChartCsv, tradeChartSvg}] = await Promise.all([
      import('../view/trade-chart-files.js'),
      this.complete(),
    ]);
    await this.updateComplete;
    const chart = this.ready;
    if (!chart) return;
    if (format === 'csv') saveFile(`${chart.fileName}.csv`, 'text/csv', tradeChartCsv(chart.table));
    else saveFile(`${chart.fileName}.svg`, 'image/svg+xml', tradeChartSvg(chart, this.locale.lang));
  }

  async #onTable(): Promise<void> {
    this.#showTable = !this.#showTable;
    this.#marks.onLeave();
    this.closeSource();
    this.requestUpdate();
    if (this.#showTable && !this.opened) this.#showTable = await this.complete();
  }
}

/** A scale with one mark on it would show less than the value in words; its source opens from the foot. */
function renderOne({label, parts, period}: OneValue): TemplateResult {
  return html`<div part="chart" class="one">
    <p class="label">${label}</p>
    ${renderValue(parts)}
    <p class="period">${period}</p>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-trade-chart': KzTradeChart;
  }
}
