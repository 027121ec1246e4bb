import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import type {Dataset} from '../model/dataset.js';
import {agreementListView, type AgreementListView} from '../view/agreement-list.js';
import type {ListItem} from '../view/list.js';
import {styles} from './kz-agreement-list.styles.js';
import type {Locale} from './shared/element.js';
import {KzListElement} from './shared/list-element.js';

/**
 * Agreements, memorandums, pledges and what was only discussed, by how far they have come, with what each status means here;
 * none is called in force where no document says so.
 *
 * @tagname kz-agreement-list
 * @summary Cited agreements by status, with filters.
 *
 * @example
 * ```html
 * <kz-agreement-list partner="kr" filterable>In September 2022 Almaty and Busan signed a friendly cooperation agreement.</kz-agreement-list>
 * ```
 *
 * @csspart status-heading - The heading of a status, with the mark of how firm it is and its count.
 * @csspart agreement - One agreement.
 * @csspart date - Its date, where the one before has another; of a plan, which report tells of it.
 * @csspart title - What it is called, or what it is about.
 * @csspart parties - Its parties and fields.
 *
 * @cssproperty [--kz-year-width=11em] - Width of the column in which the statuses stand.
 */
export class KzAgreementList extends KzListElement<ListItem> {
  static override styles: CSSResultGroup = [KzListElement.styles, styles];

  static override properties: PropertyDeclarations = {
    status: {type: String},
    party: {type: String},
  };

  /** Heading of the list; "Agreements by status" in the list's language by default. */
  declare heading: string;
  /** Level of the heading, 1 to 5; the statuses are one level below. */
  declare headingLevel: number;
  /** Statuses with spaces between them: `signed`, `agreed`, `discussed`, `planned`, in your own data also `in-force` and `ended`; all by default. */
  declare status: string;
  /** Parties: ids of places and organisations with spaces between them; one of them is enough, and a country stands for the places within it. */
  declare party: string;

  protected override readonly partNames = {group: 'status-heading', item: 'agreement', above: 'date', below: 'parties'};

  constructor() {
    super();
    this.status = '';
    this.party = '';
  }

  protected override makeView(dataset: Dataset, locale: Locale): AgreementListView {
    return agreementListView(dataset, this.listOptions, locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-agreement-list': KzAgreementList;
  }
}
