/**
 * How widgets and lists of sources find each other. They may come from several files, each with modules of its own, so they
 * meet at their document, by events: a list asks who cites, widgets tell that something has changed, and a list tells which
 * number each document has. What the events carry is the same in every version.
 */
import type {Citing} from '../../view/cited-documents.js';
import {isShadowRoot} from './window-of.js';

/** A widget that cites. */
export interface CitingWidget extends Citing {
  readonly element: Element;
  /** Leads a reader to a record in it. */
  readonly show: (record: string) => void;
}

/** A list of sources, as the widgets of its page know it. */
export interface SourceList {
  /** The number of a document by its data and its id. */
  readonly numberOf: (origin: unknown, document: string) => number | undefined;
  /** Leads a reader to the place with the key `at` in a document of some data. */
  readonly show: (origin: unknown, at: string) => void;
}

/** A list asks who cites. */
class KzCollectEvent extends Event {
  static readonly type = 'kz-collect';
  readonly widgets: CitingWidget[] = [];

  constructor() {
    super(KzCollectEvent.type);
  }
}

/** What widgets cite has changed, or where they stand. */
class KzCitedEvent extends Event {
  static readonly type = 'kz-cited';

  constructor() {
    super(KzCitedEvent.type);
  }
}

/** A list has numbered the documents, or is gone. */
class KzNumberedEvent extends Event {
  static readonly type = 'kz-numbered';
  readonly list: SourceList | undefined;

  constructor(list?: SourceList) {
    super(KzNumberedEvent.type);
    this.list = list;
  }
}

/** What cites in a document, of this copy of the script. */
export interface Citer {
  /** What it cites at present, if anything. */
  readonly citing: CitingWidget | undefined;
  /** There are other numbers than before. */
  renumber(): void;
}

interface Meeting {
  readonly citers: Set<Citer>;
  readonly aborter: AbortController;
  list: SourceList | undefined;
  isTelling: boolean;
}

const meetings = new WeakMap<Document, Meeting>();

/** The list of sources of a document, if it has one. */
export function listOf(document: Document): SourceList | undefined {
  return meetings.get(document)?.list;
}

/** Has a citer answer the lists of a document, until the returned function is called. One set of listeners serves all. */
export function joinCiters(document: Document, citer: Citer): () => void {
  const meeting = meetings.get(document) ?? meet(document);
  meeting.citers.add(citer);
  tellCited(document);
  return () => {
    meeting.citers.delete(citer);
    tellCited(document);
    if (meeting.citers.size > 0) return;
    meeting.aborter.abort();
    meetings.delete(document);
  };
}

/** Tells the lists of a document, once for all changes of a moment, that something has changed. */
export function tellCited(document: Document): void {
  const meeting = meetings.get(document);
  if (!meeting || meeting.isTelling) return;
  meeting.isTelling = true;
  queueMicrotask(() => {
    meeting.isTelling = false;
    document.dispatchEvent(new KzCitedEvent());
  });
}

function meet(document: Document): Meeting {
  const aborter = new AbortController();
  const {signal} = aborter;
  const meeting: Meeting = {citers: new Set(), aborter, list: undefined, isTelling: false};
  meetings.set(document, meeting);
  document.addEventListener(
    KzCollectEvent.type,
    (event) => {
      if (isCollecting(event)) for (const {citing} of meeting.citers) if (citing) event.widgets.push(citing);
    },
    {signal}
  );
  document.addEventListener(
    KzNumberedEvent.type,
    (event) => {
      if (!isNumbered(event)) return;
      meeting.list = event.list;
      for (const citer of meeting.citers) citer.renumber();
    },
    {signal}
  );
  return meeting;
}

/** Another copy's events are no instances of these classes. */
function isCollecting(event: Event): event is KzCollectEvent {
  return 'widgets' in event;
}

function isNumbered(event: Event): event is KzNumberedEvent {
  return 'list' in event;
}

/** All widgets of a document that cite, of every copy of the script, in the order of the document. */
export function collectCiting(document: Document): CitingWidget[] {
  const event = new KzCollectEvent();
  document.dispatchEvent(event);
  return event.widgets
    .map((widget) => ({widget, way: wayTo(widget.element)}))
    .sort((a, b) => compareWays(a.way, b.way))
    .map(({widget}) => widget);
}

/** Numbers the documents for the widgets of a page; without a list there are no numbers. */
export function tellNumbers(document: Document, list?: SourceList): void {
  document.dispatchEvent(new KzNumberedEvent(list));
}

/** Calls back where what widgets cite has changed, until the signal ends it. */
export function whenCited(document: Document, tell: () => void, signal: AbortSignal): void {
  document.addEventListener(KzCitedEvent.type, tell, {signal});
}

/** The hosts around an element, from the document on, and the element itself. */
function wayTo(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return isShadowRoot(root) ? [...wayTo(root.host), element] : [element];
}

/** What stands in another's shadow root stands where that one does. */
function compareWays(a: readonly Element[], b: readonly Element[]): number {
  for (const [i, one] of a.entries()) {
    const other = b[i];
    if (!other) return 1;
    if (one !== other) return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return a.length - b.length;
}
