import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Dataset} from '../model/dataset.js';
import type {ParticipantItem, ToldLine} from '../view/people-item.js';
import {peopleListView, type PeopleListView} from '../view/people-list.js';
import type {Locale, SourceView} from './shared/element.js';
import {KzListElement} from './shared/list-element.js';
import {isPrinting} from './shared/printing.js';
import {styles} from './kz-people-list.styles.js';

/**
 * Who took part, by country: people with their roles as of the reports that give them, and the events that they were part of.
 * Or organisations by kind, with what the reports state of them.
 *
 * @tagname kz-people-list
 * @summary Cited people and organisations, with their roles and events.
 *
 * @example
 * ```html
 * <kz-people-list partner="kr">The presidents of Kazakhstan and South Korea met in Seoul in 2021.</kz-people-list>
 * ```
 *
 * @csspart side - The heading of a country, or of a kind of organisation.
 * @csspart person - One person or organisation.
 * @csspart title - The name.
 * @csspart role - The roles, other spellings, and the events.
 * @csspart events - What unfolds the events and agreements.
 */
export class KzPeopleList extends KzListElement<ParticipantItem> {
  static override styles: CSSResultGroup = [KzListElement.styles, styles];

  static override properties: PropertyDeclarations = {
    show: {type: String},
    side: {type: String},
    kind: {type: String},
    person: {type: String},
    organisation: {type: String},
  };

  /** Heading of the list; "People" or "Organisations" in the list's language by default. */
  declare heading: string;
  /** Level of the heading, 1 to 5; the groups are one level below. */
  declare headingLevel: number;
  /** `people` (the default) or `organisations`. */
  declare show: '' | 'people' | 'organisations';
  /** Countries or places on whose side they are, ids with spaces between them, such as `kr`; all by default. */
  declare side: string;
  /** Kinds of organisation with spaces between them, such as `company bank`; of people those who had a role in one. */
  declare kind: string;
  /** People, ids with spaces between them, such as `kassym-jomart-tokayev`; of organisations those in which they had a role. */
  declare person: string;
  /** Organisations, ids with spaces between them; of people those who had a role in one. */
  declare organisation: string;

  protected override readonly partNames = {group: 'side', item: 'person', above: '', below: 'role'};

  constructor() {
    super();
    this.show = '';
    this.side = '';
    this.kind = '';
    this.person = '';
    this.organisation = '';
  }

  protected override makeView(dataset: Dataset, locale: Locale): PeopleListView {
    return peopleListView(dataset, this.listOptions, locale);
  }

  protected override sourcesOf(id: string): readonly SourceView[] {
    const [entry, line] = id.split(' ');
    if (line === undefined) return super.sourcesOf(id);
    return this.itemsOf(entry).flatMap(({lines}) => lines.filter((told) => told.id === id).map(({source}) => source));
  }

  protected override renderItem({id, title, roles, spellings, told, lines, source}: ParticipantItem): TemplateResult {
    return html`<li part="person" class="item">
      <p part="title" .textContent=${title}></p>
      <div part="role" class="quiet">
        ${roles.map((role) => html`<p .textContent=${role}></p>`)}
        ${spellings === '' ? nothing : html`<p .textContent=${spellings}></p>`}
      </div>
      ${this.renderSource({id, text: source.sign, spoken: source.spoken})}
      ${told === '' ? nothing : this.#renderEvents(told, lines)}
    </li>`;
  }

  #renderEvents(told: string, lines: readonly ToldLine[]): TemplateResult {
    return html`<details part="events" ?open=${isPrinting(this)}>
      <summary .textContent=${told}></summary>
      <ul>
        ${lines.map(
          ({id, date, title, source}) =>
            html`<li>
              <p>${title} <span .textContent=${date}></span></p>
              ${this.renderSource({id, text: source.sign, spoken: source.spoken, isPrintedElsewhere: true})}
            </li>`
        )}
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-people-list': KzPeopleList;
  }
}
