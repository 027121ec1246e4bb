import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Dataset} from '../model/dataset.js';
import type {EventFilters, EventFilterView, FilterChoice} from '../view/event-filters.js';
import {inParts, plainEvent, type EventGroup, type EventItem} from '../view/event-item.js';
import {eventListView, type EventListView, type ReadyEventList} from '../view/event-list.js';
import {base} from './shared/base.styles.js';
import {KzElement, type Locale, type Messages, type SourceView} from './shared/element.js';
import {flagConverter} from './shared/flag.js';
import {readLevel, renderHeading} from './shared/heading.js';
import {isStatic} from './shared/is-static.js';
import {NearController} from './shared/near-controller.js';
import {styles} from './kz-event-list.styles.js';

/** Events that are made at once, and how many come together when they are near the screen. */
const FIRST = 25;
const PART = 25;

/**
 * Visits, talks, signings and other events, by year; planned ones told from those that happened, with the date of the report that tells of the plan.
 *
 * @tagname kz-event-list
 * @summary Cited events by year, with filters.
 *
 * @example
 * ```html
 * <kz-event-list partner="kr" from="2021" filterable>In August 2021 the presidents met in Seoul.</kz-event-list>
 * ```
 *
 * @csspart list - The whole list.
 * @csspart filters - The reader's filters.
 * @csspart count - How many events the filters leave.
 * @csspart year - The heading of a year, or of the plans.
 * @csspart event - One event.
 * @csspart date - The date of an event, where the one before has another; of a plan, which report tells of it.
 * @csspart title - What happened.
 * @csspart place - Where it happened, and who took part.
 * @csspart more - The button that shows the events beyond the limit.
 *
 * @cssproperty [--kz-year-width=5em] - Width of the column in which the years stand.
 */
export class KzEventList extends KzElement<ReadyEventList> {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    kind: {type: String},
    person: {type: String},
    place: {type: String},
    organisation: {type: String},
    status: {type: String},
    order: {type: String},
    limit: {type: Number},
    filterable: {type: Boolean, converter: flagConverter},
  };

  /** Heading of the list; "Events" in the list's language by default. */
  declare heading: string;
  /** Level of the heading, 1 to 5; the years are one level below. */
  declare headingLevel: number;
  /** Kinds of event with spaces between them, such as `visit summit`; all by default. */
  declare kind: string;
  /** People that an event names or mentions, ids with spaces between them, such as `tokayev`; one of them is enough. */
  declare person: string;
  /** Places where it happened or that it mentions, ids with spaces between them; a country stands for the places within it. */
  declare place: string;
  /** Organisations that took part or are mentioned, ids with spaces between them. */
  declare organisation: string;
  /** `happened` or `planned`; both by default. */
  declare status: '' | 'happened' | 'planned';
  /** `newest` (the default) or `oldest` first. */
  declare order: '' | 'newest' | 'oldest';
  /** How many events to show before the reader asks for the rest; 0, the default, shows all. */
  declare limit: number;
  /** Gives the reader filters by partner, topic and status. */
  declare filterable: boolean;

  readonly #near = new NearController(this);
  #chosen: EventFilters = {};
  #showAll = false;

  constructor() {
    super();
    this.kind = '';
    this.person = '';
    this.place = '';
    this.organisation = '';
    this.status = '';
    this.order = '';
    this.limit = 0;
    this.filterable = false;
  }

  protected override makeView(dataset: Dataset, locale: Locale): EventListView {
    const options = {request: this, chosen: this.#chosen, showAll: this.#showAll, withRest: isStatic(this)};
    return eventListView(dataset, options, locale);
  }

  protected override sourcesOf(id: string): readonly SourceView[] {
    const {groups = [], rest = []} = this.ready ?? {};
    return [...groups, ...rest].flatMap(({items}) => items.filter((item) => item.id === id)).map(({source}) => source);
  }

  protected override renderView(list: ReadyEventList, {messages}: Locale): TemplateResult {
    return html`<div part="list" role="group" aria-labelledby="heading">
      ${renderHeading(list.heading, this.headingLevel)}
      ${list.filters.length === 0 ? nothing : html`<p part="count" class="quiet controls" role="status">${list.count}</p>`}
      ${[list.asOf, list.updated].map((line) => (line === undefined ? nothing : html`<p class="line">${line}</p>`))}
      ${list.filters.length === 0 ? nothing : this.#renderFilters(list.filters, messages)}
      ${list.all === undefined ? nothing : this.#renderNone(list.all, messages)}
      ${list.groups.map((group) => this.#renderGroup(group))}
      ${list.undated === undefined ? nothing : html`<p class="line">${list.undated}</p>`}
      ${list.shown === undefined ? nothing : html`<p class="printed quiet">${list.shown}</p>`}
      ${list.more === undefined ? nothing : this.#renderMore(list.more, list.rest)}
    </div>`;
  }

  /**
   * An attribute would say what is selected until a reader chooses, and in Firefox never again. Choices change places
   * with what else is chosen, too, and a browser keeps the place that was chosen.
   */
  protected override updated(): void {
    for (const {name, chosen} of this.ready?.filters ?? []) {
      const select = this.renderRoot.querySelector<HTMLSelectElement>(`select[name='${name}']`);
      if (select && select.value !== chosen) select.value = chosen;
    }
  }

  #renderNone(all: string, messages: Messages): TemplateResult {
    return html`<p class="line">
      ${messages.noneChosen}
      <button type="button" class="link" @click=${this.#onNone}>${all}</button>
    </p>`;
  }

  readonly #onNone = (): void => {
    this.#chosen = {};
    this.remake();
    // The button is gone with what it stood for.
    this.shadowRoot?.querySelector('select')?.focus();
  };

  #renderFilters(filters: readonly EventFilterView[], messages: Messages): TemplateResult {
    return html`<div part="filters" class="filters controls" role="group" aria-label=${messages.filters}>
      ${filters.map(
        ({name, label, all, choices, others}) =>
          html`<label>
            <span>${label}</span>
            <select name=${name} @change=${this.#onFilter}>
              <option value="">${all}</option>
              ${choices.map(renderChoice)}
              ${others.length === 0 ? nothing : html`<optgroup label=${messages.others}>${others.map(renderChoice)}</optgroup>`}
            </select>
          </label>`
      )}
    </div>`;
  }

  #renderMore(text: string, rest: readonly EventGroup[]): TemplateResult {
    return isStatic(this)
      ? html`<details class="rest">
          <summary>${text}</summary>
          ${rest.map((group) => this.#renderGroup(group))}
        </details>`
      : html`<div class="footer controls">
          <button type="button" part="more" class="link" @click=${this.#onMore}>${text}</button>
        </div>`;
  }

  #renderGroup(group: EventGroup): TemplateResult {
    return html`<div class="group">
      ${renderHeading(group.heading, readLevel(this.headingLevel) + 1, 'year')}
      ${isStatic(this) ? this.#renderEvents(group.items) : inParts(group, PART).map((part) => this.#renderPart(part))}
    </div>`;
  }

  /** What is far from the screen has its words, for the page's search and for screen readers, and no more. */
  #renderPart({items, start}: Omit<EventGroup, 'heading'>): TemplateResult {
    return start < FIRST + (this.limit || 0) || this.#near.has(start)
      ? this.#renderEvents(items)
      : html`<ol class="events far" data-start=${start} .style=${`--_events:${items.length}`}>
          ${this.#near.hasWords(start) ? items.map((item) => html`<li .textContent=${plainEvent(item)}></li>`) : nothing}
        </ol>`;
  }

  #renderEvents(items: readonly EventItem[]): TemplateResult {
    return html`<ol class="events">
      ${items.map((item) => this.#renderItem(item))}
    </ol>`;
  }

  #renderItem(item: EventItem): TemplateResult {
    const {id, title, source} = item;
    const where = [item.places, item.people, item.organisations, ...item.agreements].filter(Boolean).join(' · ');
    // No line parts events of one date, which the first of them has.
    const look = item.above === '' ? 'event same' : 'event';
    // Few nodes an event, as there may be thousands: no part but where something may be absent.
    return isStatic(this)
      ? html`<li part="event" class=${look}>
          ${this.#renderAbove(item)}
          <p part="title" .textContent=${title}></p>
          <p part="place" class="quiet" .textContent=${where}></p>
          ${this.renderSource({id, text: source.sign, spoken: source.spoken})}
        </li>`
      : html`<li part="event" class=${look}>
          ${this.#renderAbove(item)}
          <p part="title" .textContent=${title}></p>
          <p part="place" class="quiet" .textContent=${where}></p>
          <button
            type="button"
            class="link"
            part="source"
            aria-haspopup="dialog"
            aria-expanded=${this.isOpened(id)}
            aria-label=${source.spoken}
            data-source=${id}
            @click=${this.onSource}
            .textContent=${source.sign}
          ></button>
        </li>`;
  }

  /** A date that the event before has too is there for machines alone. */
  #renderAbove({id, above, dateTime, planned}: EventItem): unknown {
    const look = planned === undefined ? 'quiet' : 'status';
    const shown =
      dateTime === undefined
        ? html`<p part="date" class=${look} .textContent=${above}></p>`
        : html`<time part="date" class=${look} datetime=${dateTime} .textContent=${above}></time>`;
    const printed = this.renderPrinted(id);
    return printed ? [shown, printed] : shown;
  }

  #onFilter(event: Event): void {
    const select = event.currentTarget;
    if (!(select instanceof HTMLSelectElement)) return;
    this.#chosen = {...this.#chosen, [select.name]: select.value};
    this.closeSource();
    this.remake();
  }

  /** The button goes away, so a focus on it goes on to the first event that it brought. */
  async #onMore({currentTarget: button}: Event): Promise<void> {
    // Not `:focus`, which a window behind another has nowhere.
    const hasFocus = this.shadowRoot?.activeElement === button;
    const shown = this.renderRoot.querySelectorAll('.event').length;
    this.#showAll = true;
    this.remake();
    await this.updateComplete;
    if (hasFocus) this.renderRoot.querySelectorAll('.event')[shown]?.querySelector('button')?.focus();
  }
}

function renderChoice({id, text, disabled}: FilterChoice): TemplateResult {
  return html`<option value=${id} ?disabled=${disabled}>${text}</option>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-event-list': KzEventList;
  }
}
