import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Chosen, FilterChoice, ListFilterView} from '../../view/list-filters.js';
import {inParts, plainItem, type ListGroup, type ListItem, type ListOptions, type ReadyList} from '../../view/list.js';
import {base} from './base.styles.js';
import {KzElement, type CitedRecord, type Locale, type Messages, type SourceView} from './element.js';
import {flagConverter} from './flag.js';
import {readLevel, renderHeading} from './heading.js';
import {isStatic} from './is-static.js';
import {listStyles} from './list.styles.js';
import {NearController} from './near-controller.js';

/** Entries that are made at once, and how many come together when they are near the screen. */
const FIRST = 25;
const PART = 25;

/** What the parts of a list are called in a page's style sheet. */
interface ListPartNames {
  /** The heading of a group. */
  readonly group: string;
  /** One entry. */
  readonly item: string;
  /** What stands above its title. */
  readonly above: string;
  /** What stands below its title. */
  readonly below: string;
}

/**
 * What all lists have: entries in groups, filters, a limit, and rows that are made when they come near the screen. A list
 * adds its attributes, its view and the names of its parts.
 *
 * @csspart list - The whole list.
 * @csspart filters - The reader's filters.
 * @csspart count - How many entries the filters leave.
 * @csspart title - The title of an entry.
 * @csspart more - The button that shows the entries beyond the limit.
 *
 * @cssproperty [--kz-year-width=5em] - Width of the column in which the headings of groups stand.
 */
export abstract class KzListElement<Item extends ListItem> extends KzElement<ReadyList<Item>> {
  static override styles: CSSResultGroup = [base, listStyles];

  static override properties: PropertyDeclarations = {
    limit: {type: Number},
    filterable: {type: Boolean, converter: flagConverter},
  };

  /** Level of the heading, 1 to 5; the groups are one level below. */
  declare headingLevel: number;
  /** How many entries to show before the reader asks for the rest; 0, the default, shows all. */
  declare limit: number;
  /** Gives the reader filters. */
  declare filterable: boolean;

  protected abstract readonly partNames: ListPartNames;

  readonly #near = new NearController(this);
  #chosen: Chosen = {};
  #showAll = false;

  constructor() {
    super();
    this.limit = 0;
    this.filterable = false;
  }

  /** What the list is asked for, by the page and by the reader. */
  protected get listOptions(): ListOptions<this> {
    return {request: this, chosen: this.#chosen, showAll: this.#showAll, withRest: isStatic(this)};
  }

  protected override sourcesOf(id: string): readonly SourceView[] {
    return this.itemsOf(id).map(({source}) => source);
  }

  /** The entries of an id. */
  protected itemsOf(id: string | undefined): readonly Item[] {
    const {groups = [], rest = []} = this.ready ?? {};
    return [...groups, ...rest].flatMap(({items}) => items.filter((item) => item.id === id));
  }

  protected override cites(): readonly CitedRecord[] {
    return this.ready?.cited() ?? [];
  }

  protected override renderView(list: ReadyList<Item>, {messages}: Locale): TemplateResult {
    return html`<div part="list" role="group" aria-labelledby="heading">
      ${renderHeading(list.heading, this.headingLevel)}
      ${list.filters.length === 0 ? nothing : html`<p part="count" class="quiet controls" role="status">${list.count}</p>`}
      ${[list.asOf, list.updated, list.remark].map((line) => (line === undefined ? nothing : html`<p class="line">${line}</p>`))}
      ${list.filters.length === 0 ? nothing : this.#renderFilters(list.filters, messages)}
      ${list.all === undefined ? nothing : this.#renderNone(list.none, list.all)}
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

  #renderNone(none: string, all: string): TemplateResult {
    return html`<p class="line">
      ${none}
      <button type="button" class="link" @click=${this.#onNone}>${all}</button>
    </p>`;
  }

  readonly #onNone = (): void => {
    this.#chosen = {};
    this.remake();
    // The button is gone with what it stood for.
    this.shadowRoot?.querySelector('select')?.focus();
  };

  #renderFilters(filters: readonly ListFilterView[], messages: Messages): TemplateResult {
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

  #renderMore(text: string, rest: readonly ListGroup<Item>[]): TemplateResult {
    return isStatic(this)
      ? html`<details class="rest">
          <summary>${text}</summary>
          ${rest.map((group) => this.#renderGroup(group))}
        </details>`
      : html`<div class="footer controls">
          <button type="button" part="more" class="link" @click=${this.#onMore}>${text}</button>
        </div>`;
  }

  #renderGroup(group: ListGroup<Item>): TemplateResult {
    return html`<div class=${['group', group.look].filter(Boolean).join(' ')}>
      ${renderHeading(group.heading, readLevel(this.headingLevel) + 1, this.partNames.group)}
      ${group.meaning === undefined ? nothing : html`<p class="meaning quiet">${group.meaning}</p>`}
      ${isStatic(this) ? this.#renderItems(group.items) : inParts(group, PART).map((part) => this.#renderPart(part))}
    </div>`;
  }

  /** What is far from the screen has its words, for the page's search and for screen readers, and no more. */
  #renderPart({items, start}: Omit<ListGroup<Item>, 'heading'>): TemplateResult {
    return start < FIRST + (this.limit || 0) || this.#near.has(start)
      ? this.#renderItems(items)
      : html`<ol class="items far" data-start=${start} .style=${`--_items:${items.length}`}>
          ${this.#near.hasWords(start) ? items.map((item) => html`<li .textContent=${plainItem(item)}></li>`) : nothing}
        </ol>`;
  }

  #renderItems(items: readonly Item[]): TemplateResult {
    return html`<ol class="items">
      ${items.map((item) => this.renderItem(item))}
    </ol>`;
  }

  /** An entry: its title, what stands above and below it, and its source. */
  protected renderItem(item: Item): TemplateResult {
    const {id, title, below, source} = item;
    const {partNames} = this;
    // No line parts entries of one date, which the first of them has.
    const look = item.above === '' ? 'item same' : 'item';
    // Few nodes an entry, as there may be thousands: no part but where something may be absent.
    return isStatic(this)
      ? html`<li part=${partNames.item} class=${look}>
          ${this.#renderAbove(item)}
          <p part="title" .textContent=${title}></p>
          <p part=${partNames.below} .textContent=${below}></p>
          ${this.renderSource({id, text: source.sign, spoken: source.spoken})}
        </li>`
      : html`<li part=${partNames.item} class=${look}>
          ${this.#renderAbove(item)}
          <p part="title" .textContent=${title}></p>
          <p part=${partNames.below} .textContent=${below}></p>
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

  /** A date that the entry before has too is there for machines alone. */
  #renderAbove({id, above, dateTime, planned}: Item): unknown {
    const look = planned === undefined ? 'quiet' : 'status';
    const part = this.partNames.above;
    const shown =
      dateTime === undefined
        ? html`<p part=${part} class=${look} .textContent=${above}></p>`
        : html`<time part=${part} class=${look} datetime=${dateTime} .textContent=${above}></time>`;
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

  /** The button goes away, so a focus on it goes on to the first entry that it brought. */
  async #onMore({currentTarget: button}: Event): Promise<void> {
    // Not `:focus`, which a window behind another has nowhere.
    const hasFocus = this.shadowRoot?.activeElement === button;
    const shown = this.renderRoot.querySelectorAll('.item').length;
    this.#showAll = true;
    this.remake();
    await this.updateComplete;
    if (hasFocus) this.renderRoot.querySelectorAll('.item')[shown]?.querySelector('button')?.focus();
  }
}

function renderChoice({id, text, disabled}: FilterChoice): TemplateResult {
  return html`<option value=${id} ?disabled=${disabled}>${text}</option>`;
}
