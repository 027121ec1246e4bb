import type {PropertyDeclarations} from 'lit';
import type {Dataset} from '../model/dataset.js';
import type {EventItem} from '../view/event-item.js';
import {eventListView, type EventListView} from '../view/event-list.js';
import type {Locale} from './shared/element.js';
import {KzListElement} from './shared/list-element.js';

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
 * @csspart year - The heading of a year, or of the plans.
 * @csspart event - One event.
 * @csspart date - The date of an event, where the one before has another; of a plan, which report tells of it.
 * @csspart title - What happened.
 * @csspart place - Where it happened, and who took part.
 */
export class KzEventList extends KzListElement<EventItem> {
  static override properties: PropertyDeclarations = {
    kind: {type: String},
    person: {type: String},
    place: {type: String},
    organisation: {type: String},
    status: {type: String},
    order: {type: String},
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

  protected override readonly partNames = {group: 'year', item: 'event', above: 'date', below: 'place'};

  constructor() {
    super();
    this.kind = '';
    this.person = '';
    this.place = '';
    this.organisation = '';
    this.status = '';
    this.order = '';
  }

  protected override makeView(dataset: Dataset, locale: Locale): EventListView {
    return eventListView(dataset, this.listOptions, locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-event-list': KzEventList;
  }
}
