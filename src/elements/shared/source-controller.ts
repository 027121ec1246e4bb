import {html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult} from 'lit';
import type {Messages} from '../../format/messages.js';
import type {SourceView} from '../../view/source.js';
import {KzSelectEvent} from './events.js';
import type {OpenedSource, ToList} from './opened-source.js';
import {isPrinting, whenPrinting} from './printing.js';

let areBeside = false;

/** Has sources stand beside what opens them in a small window too, where a page grows for them: none is a sheet. */
export function keepSourcesBeside(): void {
  areBeside = true;
}

/** The sources behind a button or a mark, as they are now. */
type SourcesOf = (id: string) => readonly SourceView[];

/** How what sources show comes to the element. */
interface Later {
  /** What renders it, once it is there with its words. */
  readonly part: OpenedSource | undefined;
  complete(): Promise<boolean>;
}

/** What the popover shows. */
interface Opened {
  readonly id: string;
  /** The button that it stands beside; a mark has none, and is opened by script. */
  readonly button: HTMLButtonElement | undefined;
  /** What had the focus before the popover took it. */
  readonly opener: Element | null;
  /** Whether a reader had it open already, in nodes that are gone. */
  readonly isAgain: boolean;
  /** Whether it has been closed: the browser tells of that in a moment, and the host may render before. */
  isClosed: boolean;
  /** What there is to say of it: that its words did not arrive, or whether they were copied. */
  status: keyof Pick<Messages, 'copied' | 'copyFailed' | 'failed' | 'loading'> | undefined;
}

/**
 * The one popover in which an element opens sources without leaving the page. A source is made when a reader asks for
 * it: a page with a thousand values pays for none of them before. On paper, where nothing opens, each stands in its place.
 */
export class SourceController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sourcesOf: SourcesOf;
  readonly #later: Later;
  readonly #flush: () => void;
  #opened: Opened | undefined;
  /** What was open in nodes that are gone, by its id, until the host has rendered. */
  #lost: string | undefined;
  #isReopening = false;
  #stopWaiting: (() => void) | undefined;

  /** `flush` renders the host at once: a browser opens, and prints, only what is there. */
  constructor(host: ReactiveElement, sourcesOf: SourcesOf, later: Later, flush: () => void) {
    this.#host = host;
    this.#sourcesOf = sourcesOf;
    this.#later = later;
    this.#flush = flush;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopWaiting = whenPrinting(this.#host, this.#flush);
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
  }

  /** At once, before whoever took the nodes can take the new ones: another button may stand there now. */
  hostUpdated(): void {
    const id = this.#lost;
    if (id === undefined) return;
    this.#lost = undefined;
    this.#isReopening = true;
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-source]');
    const button = [...buttons].find(({dataset}) => dataset['source'] === id);
    if (button) button.click();
    else this.open(id);
    this.#isReopening = false;
  }

  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  /** Whether the sources of an id are open. */
  isOpened(id: string): boolean {
    return this.#opened?.id === id;
  }

  /** The sources of an id in their place, on paper. */
  printed(id: string, messages: Messages): TemplateResult | undefined {
    const {part} = this.#later;
    if (!isPrinting(this.#host) || !part) return undefined;
    return html`<div class="printed-source">${part.renderSources(this.#sourcesOf(id), messages)}</div>`;
  }

  /** The popover, while it is open. `toList` leads to the page's list of sources. Several are named by the `heading` above them. */
  popover(messages: Messages, toList: ToList, heading = ''): TemplateResult | typeof nothing {
    if (!this.#opened) return nothing;
    const {id, button, status} = this.#opened;
    const sources = this.#sourcesOf(id);
    const {part} = this.#later;
    return html`<div
      popover
      id="source"
      part="popover"
      class=${[!button && 'centred', areBeside && 'beside'].filter(Boolean).join(' ')}
      role="dialog"
      tabindex="-1"
      aria-label=${sources.length > 1 ? `${messages.sources}: ${heading}` : messages.sourceOf(sources[0]?.title ?? '')}
      @beforetoggle=${this.#onBeforeToggle}
      @toggle=${this.#onToggle}
      @focusout=${this.#onFocusOut}
    >
      <button
        type="button"
        class="close"
        aria-label=${messages.close}
        popovertarget="source"
        popovertargetaction="hide"
        @click=${this.#onClose}
      >
        ✕
      </button>
      ${part?.renderSources(sources, messages, heading, toList)}
      <div class="actions">
        ${part ? html`<button type="button" class="link" @click=${this.#onCopy}>${messages.copyCitation}</button>` : nothing}
        <span role="status" .textContent=${status ? messages[status] : ''}></span>
      </div>
    </div>`;
  }

  /** Opens a source that no button stands for: beside an `.anchor` that the host renders, else in the middle of the window. */
  open(id: string): void {
    this.close();
    this.#show(id, undefined, this.#focused);
    const element = this.#element;
    // Where the host had to render anew, it is open already.
    if (opens(element) && !element.matches(':popover-open')) element.showPopover();
  }

  /** What an open source stands beside may be another record's in a moment. */
  close(): void {
    if (!this.#opened) return;
    const element = this.#element;
    if (opens(element)) element.hidePopover();
    this.#forget();
  }

  /** What is open, and not closed by its reader, opens again once the host has rendered. */
  lose(): void {
    this.#lost = this.#opened?.isClosed ? undefined : this.#opened?.id;
    this.close();
  }

  /** The browser does the rest: it opens what a pressed button names, beside it, and closes it when it is pressed again. */
  readonly onClick = ({currentTarget: button}: Event): void => {
    if (!(button instanceof HTMLButtonElement)) return;
    if (this.#opened?.button === button) {
      this.#onClose();
      return;
    }
    this.close();
    this.#show(button.dataset['source'] ?? '', button, button);
    // Where the host had to render anew, another button stands there now, and has opened it.
    if (button.isConnected) button.popoverTargetElement = this.#element ?? null;
  };

  #show(id: string, button: HTMLButtonElement | undefined, opener: Element | null): void {
    const status = this.#later.part ? undefined : 'loading';
    const opened: Opened = {id, button, opener, isAgain: this.#isReopening, isClosed: false, status};
    this.#opened = opened;
    this.#flush();
    if (!opens(this.#element)) this.#tell(opened);
    if (this.#later.part) return;
    void this.#later.complete().then((isThere) => {
      opened.status = isThere ? undefined : 'failed';
      this.#host.requestUpdate();
    });
  }

  /** It is open: says so to the page. */
  #tell({id, isAgain}: Opened): void {
    const element = this.#element;
    element?.focus();
    if (isAgain) return;
    for (const source of this.#sourcesOf(id).slice(0, 1)) element?.dispatchEvent(new KzSelectEvent(source.id));
  }

  /** Where nothing else closes it. */
  readonly #onClose = (): void => {
    if (!opens(this.#element)) this.close();
  };

  #forget(): void {
    const {button} = this.#opened ?? {};
    if (button) button.popoverTargetElement = null;
    this.#opened = undefined;
    this.#host.requestUpdate();
  }

  get #element(): HTMLElement | undefined {
    return this.#host.renderRoot.querySelector<HTMLElement>('#source') ?? undefined;
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  readonly #onBeforeToggle = ({currentTarget, newState}: ToggleEvent): void => {
    if (this.#opened && currentTarget === this.#element) this.#opened.isClosed = newState === 'closed';
  };

  readonly #onToggle = ({currentTarget, newState}: ToggleEvent): void => {
    // One that is gone closes a moment later.
    if (!(currentTarget instanceof HTMLElement) || currentTarget !== this.#element || !this.#opened) return;
    const {opener} = this.#opened;
    if (newState === 'open') {
      this.#tell(this.#opened);
      return;
    }
    // Chromium forgets who opened a popover within a shadow root. Whoever went on elsewhere is left there.
    const focused = this.#focused;
    const {ownerDocument} = this.#host;
    const isLost =
      focused === null ? ownerDocument.activeElement === ownerDocument.body : currentTarget.contains(focused);
    if (isLost && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus();
    this.#forget();
  };

  /** Whoever goes on by keyboard has read it: it would cover what has the focus next. What is pressed sees to it itself. */
  readonly #onFocusOut = ({relatedTarget}: FocusEvent): void => {
    if (!(relatedTarget instanceof Element)) return;
    const opened = this.#opened;
    // Once the browser has moved the focus, which closing would give back.
    setTimeout(() => {
      const isLeft = !this.#element?.contains(this.#focused) && !relatedTarget.matches(':active');
      if (isLeft && this.#opened === opened) this.close();
    });
  };

  readonly #onCopy = async (): Promise<void> => {
    const opened = this.#opened;
    if (!opened) return;
    const isCopied = await this.#later.part?.copy(this.#sourcesOf(opened.id));
    opened.status = isCopied ? 'copied' : 'copyFailed';
    this.#host.requestUpdate();
  };
}

/** Whether the browser opens and closes it. The pages that tests make in Node do not: it stands in its place there, open. */
function opens(element: HTMLElement | undefined): element is HTMLElement {
  return element !== undefined && 'showPopover' in element;
}
