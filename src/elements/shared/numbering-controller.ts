import type {ReactiveController, ReactiveElement} from 'lit';
import {documentsCited, numbersOf, type Citing} from '../../view/cited-documents.js';
import {collectCiting, tellCited, tellNumbers, whenCited, type CitingWidget, type SourceList} from './citing.js';

/** The list's side of what it tells the widgets. */
interface Listing {
  /** Whether the list is of its page's widgets. */
  isOfPage(): boolean;
  show: SourceList['show'];
  /** Other widgets cite, or what they cite has changed. */
  remake(): void;
}

/**
 * Collects what the widgets of a page cite, and tells them the numbers of their documents. Of two lists each does so, and
 * both come to the same numbers.
 */
export class NumberingController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #listing: Listing;
  #widgets: readonly CitingWidget[] | undefined;
  #document: Document | undefined;
  #aborter: AbortController | undefined;
  #isWaiting = false;

  constructor(host: ReactiveElement, listing: Listing) {
    this.#host = host;
    this.#listing = listing;
    host.addController(this);
  }

  /** The widgets that cite, in the order of the document. */
  get widgets(): readonly CitingWidget[] {
    // What comes late has a list render that has left the page, where it numbers nothing any more.
    if (!this.#host.isConnected) return this.#widgets ?? [];
    return (this.#widgets ??= this.#collect());
  }

  /** Leads a reader to a record in a widget. */
  showIn(by: Citing, record: string): void {
    this.#widgets?.find((widget) => widget === by)?.show(record);
  }

  hostConnected(): void {
    this.#document = this.#host.ownerDocument;
    this.#aborter = new AbortController();
    whenCited(this.#document, this.#onCited, this.#aborter.signal);
    this.#listing.remake();
  }

  hostDisconnected(): void {
    this.#aborter?.abort();
    this.#withdraw();
  }

  hostUpdated(): void {
    // What is told now would have the list itself update anew.
    if (this.#widgets && !this.#listing.isOfPage()) queueMicrotask(() => this.#withdraw());
  }

  /** Another list takes over, if there is one. */
  #withdraw(): void {
    if (!this.#widgets || !this.#document) return;
    this.#widgets = undefined;
    tellNumbers(this.#document);
    tellCited(this.#document);
  }

  /** Once for all widgets that a parser or a script brings in one go. */
  readonly #onCited = (): void => {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    setTimeout(() => {
      this.#isWaiting = false;
      const before = this.#widgets;
      if (!before || !this.#host.isConnected) return;
      const now = this.#collect();
      if (now.length === before.length && now.every((widget, i) => widget === before[i])) return;
      this.#widgets = now;
      this.#listing.remake();
    });
  };

  #collect(): readonly CitingWidget[] {
    const {ownerDocument} = this.#host;
    const widgets = collectCiting(ownerDocument);
    tellNumbers(ownerDocument, {numberOf: numbersOf(documentsCited(widgets)), show: this.#listing.show});
    return widgets;
  }
}
