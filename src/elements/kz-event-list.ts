import {html, LitElement, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {
  eventListView,
  type EventFilters,
  type EventFilterView,
  type EventGroup,
  type EventItem,
  type EventListView,
  type ReadyEventList,
} from '../view/event-list.js';
import {base} from './shared/base.styles.js';
import {DataController, type FailedView, type LoadingView} from './shared/data-controller.js';
import {renderFallback} from './shared/fallback.js';
import {readLevel, renderHeading} from './shared/heading.js';
import {HydrationController} from './shared/hydration-controller.js';
import {langConverter} from './shared/language.js';
import {renderSource} from './shared/source.js';
import {styles} from './kz-event-list.styles.js';

/**
 * Visits, talks, signings and other events, by year; planned ones told from those that happened.
 *
 * @tagname kz-event-list
 * @summary Cited events by year, with filters.
 *
 * @example
 * ```html
 * <kz-event-list partner="kr" from="2021" filterable>In August 2021 the presidents met in Seoul.</kz-event-list>
 * ```
 *
 * @slot - The fallback: shown before the script runs, without it, and when the events cannot be shown.
 *
 * @fires {KzReadyEvent} kz-ready - The list shows its events, or says that no document reports any.
 * @fires {KzSelectEvent} kz-select - The reader opened the source of an event.
 * @fires {KzErrorEvent} kz-error - The list cannot show its events; the fallback stands in.
 *
 * @csspart list - The whole list.
 * @csspart heading - The heading.
 * @csspart filters - The reader's filters.
 * @csspart count - How many events the filters leave.
 * @csspart year - The heading of a year.
 * @csspart event - One event.
 * @csspart date - The date of an event.
 * @csspart title - What happened.
 * @csspart place - Where it happened, and who took part.
 * @csspart source - The button that opens the source.
 * @csspart popover - The source, opened.
 * @csspart more - The button that shows the events beyond the limit.
 * @csspart message - The sentence that stands in where there are neither events nor a fallback.
 *
 * @cssproperty --kz-quiet-color - Colour of secondary text; a softened text colour by default.
 * @cssproperty --kz-line-color - Colour of lines and borders.
 * @cssproperty --kz-surface-color - Ground of the opened source; the page's canvas by default.
 * @cssproperty --kz-focus-color - Colour of the focus ring.
 * @cssproperty [--kz-space=0.5em] - The unit of spacing.
 * @cssproperty [--kz-date-width=6em] - Width of the date column.
 */
export class KzEventList extends LitElement {
  static override styles: CSSResultGroup = [base, styles];

  static override properties = {
    partner: {type: String},
    topic: {type: String},
    document: {type: String},
    from: {type: String},
    to: {type: String},
    asOf: {type: String, attribute: 'as-of'},
    kind: {type: String},
    status: {type: String},
    order: {type: String},
    limit: {type: Number},
    filterable: {type: Boolean},
    heading: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
    lang: {converter: langConverter, reflect: true},
    src: {type: String},
    data: {attribute: false},
  };

  /** Partners: place ids with spaces between them, such as `kr gb`; all by default. */
  declare partner: string;
  /** Topics: ids with spaces between them; all by default. */
  declare topic: string;
  /** Documents: ids with spaces between them; all by default. */
  declare document: string;
  /** First date: `2021`, `2021-08` or `2021-08-16`. */
  declare from: string;
  /** Last date, in the same forms. */
  declare to: string;
  /** The date on which the article stands: only documents published by then count. */
  declare asOf: string;
  /** Kinds of event with spaces between them, such as `visit summit`; all by default. */
  declare kind: string;
  /** `happened` or `planned`; both by default. */
  declare status: '' | 'happened' | 'planned';
  /** `newest` (the default) or `oldest` first. */
  declare order: '' | 'newest' | 'oldest';
  /** How many events to show before the reader asks for the rest; 0, the default, shows all. */
  declare limit: number;
  /** Gives the reader filters by partner, topic and status. */
  declare filterable: boolean;
  /** Heading of the list; "Events" in the list's language by default. */
  declare heading: string;
  /** Level of the heading, 1 to 5; the years are one level below. */
  declare headingLevel: number;
  /** Language of the list: `en`, `kk`, `ko` or `ru`; by default the nearest one around it. */
  declare lang: string;
  /** Address of the host's own dataset (JSON, the same schema). */
  declare src: string;
  /** The host's own dataset, as an object. */
  declare data: unknown;

  readonly #context = new DataController(this);
  readonly #hydration = new HydrationController(this, () => this.render());
  #view: EventListView | LoadingView | FailedView = {state: 'loading', message: ''};
  #chosen: EventFilters = {};
  #showAll = false;

  constructor() {
    super();
    this.partner = '';
    this.topic = '';
    this.document = '';
    this.from = '';
    this.to = '';
    this.asOf = '';
    this.kind = '';
    this.status = '';
    this.order = '';
    this.limit = 0;
    this.filterable = false;
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
    // In the place of an opened source may stand another event's in a moment.
    if (this.hasUpdated) this.renderRoot.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    const options = {request: this, chosen: this.#chosen, showAll: this.#showAll, withRest: this.#hydration.isStatic};
    this.#view = this.#context.view((dataset, locale) => eventListView(dataset, options, locale));
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    return html`<div class="root" lang=${this.#context.locale.lang} dir="ltr">
      ${view.state === 'ready' ? this.#renderList(view) : renderFallback(this, view.message)}
    </div>`;
  }

  #renderList(list: ReadyEventList): TemplateResult {
    return html`<div part="list" role="group" aria-label=${list.heading}>
      ${renderHeading(list.heading, this.headingLevel)}
      ${[list.asOf, list.updated].map((line) => (line === undefined ? nothing : html`<p class="line">${line}</p>`))}
      ${list.filters.length === 0 ? nothing : this.#renderFilters(list)}
      ${list.groups.length === 0 ? html`<p class="line">${this.#context.locale.messages.empty}</p>` : nothing}
      ${list.groups.map((group) => this.#renderGroup(group))}
      ${list.shown === undefined ? nothing : html`<p class="printed quiet">${list.shown}</p>`}
      ${
        list.more === undefined
          ? nothing
          : html`<button type="button" part="more" class="link controls" @click=${this.#onMore}>${list.more}</button>`
      }
      ${
        list.rest.length === 0
          ? nothing
          : html`<details class="unscripted">
              <summary>${list.more}</summary>
              ${list.rest.map((group) => this.#renderGroup(group))}
            </details>`
      }
    </div>`;
  }

  #renderFilters({filters, count}: ReadyEventList): TemplateResult {
    return html`<div
      part="filters"
      class="filters controls"
      role="group"
      aria-label=${this.#context.locale.messages.filters}
    >
      ${filters.map((filter) => this.#renderFilter(filter))}
      <p part="count" class="quiet" role="status">${count}</p>
    </div>`;
  }

  #renderFilter({name, label, all, choices, chosen}: EventFilterView): TemplateResult {
    return html`<label>
      <span class="hidden">${label}</span>
      <select name=${name} @change=${this.#onFilter}>
        <option value="" ?selected=${chosen === ''}>${all}</option>
        ${choices.map((choice) => html`<option value=${choice.id} ?selected=${chosen === choice.id}>${choice.name}</option>`)}
      </select>
    </label>`;
  }

  #renderGroup({heading, items}: EventGroup): TemplateResult {
    return html`${renderHeading(heading, readLevel(this.headingLevel) + 1, 'year')}
      <ol class="events">
        ${items.map((item) => this.#renderItem(item))}
      </ol>`;
  }

  #renderItem(item: EventItem): TemplateResult {
    const {messages} = this.#context.locale;
    const {id, title, date, dateTime, planned, places, people, source} = item;
    return html`<li part="event" class=${planned ? 'event planned' : 'event'}>
      <p part="date" class="date">${dateTime === undefined ? date : html`<time datetime=${dateTime}>${date}</time>`}</p>
      <div>
        <p part="title" class="what">
          ${title}${planned ? html` <span class="status">${messages.planned}</span>` : nothing}
        </p>
        <div part="place" class="quiet">
          ${[places, people].filter(Boolean).map((text) => html`<span class="where">${text}</span>`)}
          ${renderSource([source], {id: `source-${id}`, text: messages.source, spoken: messages.sourceOf(title)}, messages)}
        </div>
      </div>
    </li>`;
  }

  #onFilter(event: Event): void {
    const select = event.currentTarget;
    if (!(select instanceof HTMLSelectElement)) return;
    this.#chosen = {...this.#chosen, [select.name]: select.value};
    this.requestUpdate();
  }

  /** The button goes away, so the focus goes on to the first event that it brought. */
  async #onMore(): Promise<void> {
    const shown = this.renderRoot.querySelectorAll('.event').length;
    this.#showAll = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll('.event')[shown]?.querySelector('button')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-event-list': KzEventList;
  }
}
