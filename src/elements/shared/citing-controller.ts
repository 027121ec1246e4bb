import type {ReactiveController, ReactiveElement} from 'lit';
import type {Locale} from '../../format/locale.js';
import type {Dataset} from '../../model/dataset.js';
import type {CitedRecord} from '../../view/source.js';
import {joinCiters, listOf, tellCited, type Citer, type CitingWidget} from './citing.js';

/** What an element cites, and what it does when numbers change. */
interface Cites {
  whose(): unknown;
  lang(): string;
  cites(): readonly CitedRecord[];
  renumber(): void;
  /** Closes an open source: its reader goes elsewhere. */
  close(): void;
}

interface Shown {
  readonly view: {readonly state: string; readonly heading?: string | undefined};
  readonly dataset: Dataset | undefined;
}

/** Tells the page's lists of sources what an element cites, and the element which numbers they give to its documents. */
export class CitingController implements ReactiveController, Citer {
  /** Whether the page has a list of sources. */
  isNumbered = false;
  readonly #host: ReactiveElement;
  readonly #cites: Cites;
  #leave: (() => void) | undefined;
  #shown: Shown | undefined;
  /** What is shown, as the lists were told. */
  #told: Shown['view'] | undefined;
  #citing: CitingWidget | undefined;
  #plain: Locale | undefined;
  #numbered: Locale | undefined;
  /** The numbers that the element's texts have. */
  readonly #numbers = new Map<string, number | undefined>();

  constructor(host: ReactiveElement, cites: Cites) {
    this.#host = host;
    this.#cites = cites;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = joinCiters(this.#host.ownerDocument, this);
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  hostUpdated(): void {
    const view = this.#shown?.view;
    if (view === this.#told) return;
    this.#told = view;
    tellCited(this.#host.ownerDocument);
  }

  /** What the element shows of which data. */
  shows(view: Shown['view'], dataset: Dataset | undefined): void {
    if (view === this.#shown?.view) return;
    this.#shown = {view, dataset};
    this.#citing = undefined;
  }

  get citing(): CitingWidget | undefined {
    const {view, dataset} = this.#shown ?? {};
    if (view?.state !== 'ready' || !dataset) return undefined;
    this.#citing ??= {
      element: this.#host,
      title: (view.heading || this.#cites.cites()[0]?.title) ?? '',
      lang: this.#cites.lang(),
      origin: this.#cites.whose(),
      documents: dataset.documents,
      records: this.#cites.cites(),
      show: (record) => this.#show(record),
    };
    return this.#citing.records.length === 0 ? undefined : this.#citing;
  }

  /** The locale with the numbers of the page's list; `given` has them where there is no page. */
  numbered(plain: Locale, given: Locale['documentNumber']): Locale {
    this.isNumbered = (given ?? this.#list) !== undefined;
    if (given) return {...plain, documentNumber: given};
    if (!this.#list) return plain;
    if (this.#plain !== plain || !this.#numbered) {
      this.#plain = plain;
      this.#numbers.clear();
      this.#numbered = {
        ...plain,
        documentNumber: (id) => {
          const number = this.#numberOf(id);
          this.#numbers.set(id, number);
          return number;
        },
      };
    }
    return this.#numbered;
  }

  renumber(): void {
    const isSame = this.#list
      ? this.#numbered && [...this.#numbers].every(([id, number]) => this.#numberOf(id) === number)
      : !this.#numbered;
    if (isSame) return;
    this.#numbered = undefined;
    this.#cites.renumber();
  }

  /** Leads from a passage to its place in the page's list. */
  readonly toList = (at: string): void => {
    this.#list?.show(this.#cites.whose(), at);
    this.#cites.close();
  };

  get #list() {
    return listOf(this.#host.ownerDocument);
  }

  #numberOf(id: string): number | undefined {
    return this.#list?.numberOf(this.#cites.whose(), id);
  }

  /** What opens the record's source has the focus then, else the heading above it. */
  #show(record: string): void {
    const {renderRoot} = this.#host;
    const openers = renderRoot.querySelectorAll<HTMLElement>('[data-source]');
    const heading = renderRoot.querySelector<HTMLElement>('#heading');
    if (heading) heading.tabIndex = -1;
    const target = [...openers].find(({dataset}) => dataset['source'] === record) ?? heading ?? openers[0];
    // What is folded away takes no focus.
    const fold = target?.closest('details');
    if (fold) fold.open = true;
    target?.focus({preventScroll: true});
    (target ?? this.#host).scrollIntoView({block: 'center'});
  }
}
