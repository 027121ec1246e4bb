import type {ReactiveController, ReactiveElement} from 'lit';
import type {Language} from '../../format/language.js';
import type {Locale} from '../../format/locale.js';
import type {Dataset, OwnDataset} from '../../model/dataset.js';
import {bundledDataset, completeBundled, isBundledWhole} from './bundled.js';
import {KzErrorEvent, KzReadyEvent} from './events.js';
import {english, loadLanguage, nearestLang} from './language.js';
import {watchLanguage} from './language-watch.js';
import {fetchOpenedPart, openedPart} from './later.js';
import type {OpenedSource} from './opened-source.js';
import {checkedDataset, fetchedDataset, knownDataset, ownLocale} from './load-dataset.js';
import {warnOnce} from './warn.js';
import {whenIdle} from './when-idle.js';

/** The element's data or language is on its way. */
export interface LoadingView {
  readonly state: 'loading';
  readonly message: string;
}

/** The host's own data could not be used. */
export interface FailedView {
  readonly state: 'failed';
  readonly problem: string;
  readonly message: string;
}

/** An element with data: the host's own (`data`, `src`) or the bundled one. */
export interface DataHost extends ReactiveElement {
  readonly src: string;
  readonly data: unknown;
  readonly deferHydration: boolean;
}

/** The host's own data: what they are from, and how far they are. */
interface OwnData {
  readonly from: unknown;
  readonly aborter: AbortController;
  state: 'loading' | OwnDataset | Error;
}

/** How far an element is: what it was asked for is there, no document has it, it is unknown, or the data cannot be used. */
export type ElementState = 'loading' | 'ready' | 'empty' | 'missing' | 'failed';

interface View {
  readonly state: ElementState;
  readonly problem?: string;
}

/** What tells the page how it went. */
type Answer = KzReadyEvent | KzErrorEvent;

/**
 * Brings an element its data in its language, at once where both are there, and tells the page how
 * that went: `kz-ready`, `kz-error`, one console warning a cause.
 */
export class DataController implements ReactiveController {
  readonly #host: DataHost;
  #language: Language = english;
  #languageTag: string | undefined;
  #own: OwnData | undefined;
  /** Whether nothing can be shown before a language arrives; one that comes later takes the place of another. */
  #waitsForLanguage = false;
  #view: View = {state: 'loading'};
  #reported = '';
  /** What the page was told last, unless something else is on its way by now. */
  #answer: Answer | undefined;
  #asking: ((answer: Answer) => void)[] = [];
  #stopWatching: (() => void) | undefined;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How the page's texts are written at present. */
  get locale(): Locale {
    const {locale} = this.#language;
    return this.#own ? ownLocale(locale) : locale;
  }

  get state(): ElementState {
    return this.#view.state;
  }

  /** What the page is told of what the element is asked for at present: what it was told, or will be. */
  async settled(): Promise<Answer> {
    // What fails while it renders is told of by Lit, and answers nothing.
    await this.#host.updateComplete.catch(() => undefined);
    return this.#answer ?? new Promise((resolve) => this.#asking.push(resolve));
  }

  /** Whether the records have what only sources and notes show. */
  get #isWhole(): boolean {
    return this.#own !== undefined || isBundledWhole(this.#language);
  }

  /** What renders sources and notes, once it is there with their words. */
  get part(): OpenedSource | undefined {
    return this.#isWhole ? openedPart() : undefined;
  }

  /** Whose ids its records have: of our data nothing, of a host's own their object or the address that it leads to. */
  get whose(): unknown {
    const from = this.#own?.from;
    return typeof from === 'string' && URL.canParse(from, this.#host.baseURI)
      ? new URL(from, this.#host.baseURI).href
      : from;
  }

  /** Fetches what only sources and notes show, and has the host say it. Whether it arrived. */
  async complete(): Promise<boolean> {
    try {
      if (!this.part) await Promise.all([fetchOpenedPart(), this.#isWhole || completeBundled(this.#language)]);
      this.#host.requestUpdate();
      return true;
    } catch {
      return false;
    }
  }

  /** What the records are from: another one means other records. */
  get origin(): unknown {
    return this.#own?.state;
  }

  /** Whether there is something to show: its language and its data have arrived, and are sound. */
  isReady(): boolean {
    this.#readLanguage();
    this.#readOwnData();
    const view: View = this.#make(() => ({state: 'ready'}));
    if (view.state === 'ready') return true;
    this.#view = view;
    this.#report();
    return false;
  }

  /** The element's view of its data. An error in the host's data makes a view that says so; nothing is thrown. */
  view<V extends View>(make: (dataset: Dataset, locale: Locale) => V): V | LoadingView | FailedView {
    // Not in `hostUpdate`: Lit calls that after the element's `willUpdate`, which is where views are made.
    this.#readLanguage();
    this.#readOwnData();
    const view = this.#make(make);
    this.#view = view;
    return view;
  }

  hostConnected(): void {
    this.#stopWatching = watchLanguage(this.#host, () => {
      if (this.#tagAround() !== this.#languageTag) this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  /** An element that is only moved comes back at once, and what it waits for goes on. */
  hostDisconnected(): void {
    this.#stopWatching?.();
    void Promise.resolve().then(() => {
      if (this.#host.isConnected || this.#own?.state !== 'loading') return;
      this.#own.aborter.abort();
      this.#own = undefined;
    });
  }

  hostUpdated(): void {
    this.#report();
    // Once the page has drawn what it has; on paper all words stand at once.
    if (this.#view.state === 'ready' && !this.part) whenIdle(() => void this.complete());
  }

  #report(): void {
    const {state, problem} = this.#view;
    const report = `${state} ${problem ?? ''}`;
    if (report === this.#reported) return;
    this.#reported = report;
    this.#answer = answerOf(this.#view);
    if (!this.#answer) return;
    if (problem !== undefined) warnOnce(this.#host.localName, problem);
    for (const tell of this.#asking.splice(0)) tell(this.#answer);
    this.#host.dispatchEvent(this.#answer);
  }

  #make<V extends View>(make: (dataset: Dataset, locale: Locale) => V): V | LoadingView | FailedView {
    const {messages} = this.locale;
    const own = this.#own?.state;
    const isDeferred = own === undefined && this.#host.deferHydration;
    if (this.#waitsForLanguage || own === 'loading' || isDeferred) return {state: 'loading', message: messages.loading};
    if (own instanceof Error) return {state: 'failed', problem: own.message, message: messages.failed};
    try {
      const dataset = own ? (own.inLanguage?.(this.locale.lang) ?? own) : bundledDataset(this.#language);
      return make(dataset, this.locale);
    } catch (error) {
      return {state: 'failed', problem: String(error), message: messages.failed};
    }
  }

  #tagAround(): string {
    return this.#host.lang || nearestLang(this.#host);
  }

  #readLanguage(): void {
    const tag = this.#tagAround();
    if (tag === this.#languageTag) return;
    this.#languageTag = tag;
    const language = loadLanguage(tag);
    this.#waitsForLanguage = language instanceof Promise && this.#view.state === 'loading';
    if (!(language instanceof Promise)) this.#language = language;
    else
      void language
        .catch((error: unknown) => {
          warnOnce('kz-widgets', `the language ${tag} could not be loaded, so English stands in: ${String(error)}`);
          return english;
        })
        .then((arrived) => {
          if (this.#languageTag !== tag) return;
          this.#language = arrived;
          this.#waitsForLanguage = false;
          this.#host.requestUpdate();
        });
  }

  #readOwnData(): void {
    const {data, src} = this.#host;
    const from = data ?? (src || undefined);
    // Also where a page sets what equals nothing, itself included.
    if (Object.is(from, this.#own?.from)) return;
    this.#own?.aborter.abort();
    this.#own = undefined;
    if (from === undefined) return;
    const own: OwnData = {from, aborter: new AbortController(), state: knownDataset(data) ?? 'loading'};
    this.#own = own;
    if (own.state !== 'loading') return;
    const settle = (state: OwnDataset | Error) => {
      own.state = state;
      if (this.#own === own) this.#host.requestUpdate();
    };
    (data === undefined || data === null ? fetchedDataset(src, own.aborter.signal) : checkedDataset(data)).then(
      settle,
      (error: unknown) => settle(error instanceof Error ? error : new Error(String(error)))
    );
  }
}

function answerOf({state, problem}: View): Answer | undefined {
  if (state === 'ready' || state === 'empty') return new KzReadyEvent(state);
  return problem === undefined ? undefined : new KzErrorEvent(problem);
}
