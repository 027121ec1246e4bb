/** The element shows what it was asked for, or says that no document reports it (`empty`). */
export class KzReadyEvent extends Event {
  static readonly type = 'kz-ready';
  readonly state: 'ready' | 'empty';

  constructor(state: 'ready' | 'empty') {
    super(KzReadyEvent.type, {bubbles: true, composed: true});
    this.state = state;
  }
}

/** The reader opened the source of a record. */
export class KzSelectEvent extends Event {
  static readonly type = 'kz-select';
  /** Id of the fact or event. */
  readonly record: string;

  constructor(record: string) {
    super(KzSelectEvent.type, {bubbles: true, composed: true});
    this.record = record;
  }
}

/** The element cannot show its data; the fallback is on the page. */
export class KzErrorEvent extends Event {
  static readonly type = 'kz-error';
  /** What is wrong, for a developer: `unknown fact: kr-trade-1066`. */
  readonly problem: string;

  constructor(problem: string) {
    super(KzErrorEvent.type, {bubbles: true, composed: true});
    this.problem = problem;
  }
}

/** What every element fires, by the event's name. */
export interface KzEventMap {
  'kz-ready': KzReadyEvent;
  'kz-select': KzSelectEvent;
  'kz-error': KzErrorEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends KzEventMap {}
}
