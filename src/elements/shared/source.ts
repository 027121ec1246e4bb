import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../format/messages.js';
import type {Passage, SourceView} from '../../view/source.js';
import {KzSelectEvent} from './events.js';

export interface SourceButton {
  /** Unique in the element: what ties the button to its popover. */
  readonly id: string;
  /** What stands on the button. */
  readonly text: string;
  /** What the button says aloud, where its text needs its surroundings. */
  readonly spoken?: string;
}

/** A button, and the popover in which it opens sources without leaving the page. It works without script. */
export function renderSource(
  sources: readonly SourceView[],
  {id, text, spoken}: SourceButton,
  messages: Messages
): TemplateResult {
  return html`<button
      type="button"
      class="link"
      part="source"
      popovertarget=${id}
      aria-haspopup="dialog"
      aria-label=${spoken ?? nothing}
    >
      ${text}
    </button>
    ${renderSourcePopover(sources, id, messages)}`;
}

/** The popover alone. One that a mark opens by script has no button to stand beside: it is centred. */
export function renderSourcePopover(
  sources: readonly SourceView[],
  id: string,
  messages: Messages,
  isCentred = false
): TemplateResult {
  const onToggle = (event: ToggleEvent) => {
    const popover = event.currentTarget;
    if (!(popover instanceof HTMLElement)) return;
    if (event.newState !== 'open') {
      giveFocusBack(popover);
      return;
    }
    // What was said of another copy, perhaps of another source.
    popover.querySelector('[role=status]')?.replaceChildren();
    takeFocus(popover);
    for (const {id: record} of sources.slice(0, 1)) popover.dispatchEvent(new KzSelectEvent(record));
  };
  return html`<div
    popover
    id=${id}
    part="popover"
    class=${isCentred ? 'popover centred' : 'popover'}
    role="dialog"
    tabindex="-1"
    aria-label=${messages.sourceOf(sources.length === 1 ? (sources[0]?.title ?? '') : messages.sources)}
    @toggle=${onToggle}
  >
    ${sources.map((source) => renderRecord(source, messages))}
    <div class="actions">
      <button type="button" class="copy" @click=${(event: Event) => void copyText(event, sources, messages)}>
        ${messages.copyCitation}
      </button>
      <button type="button" popovertarget=${id} popovertargetaction="hide">${messages.close}</button>
      <span role="status"></span>
    </div>
  </div>`;
}

function renderRecord({title, passages, notes}: SourceView, messages: Messages): TemplateResult {
  return html`<section class="record">
    <p class="title">${title}</p>
    ${passages.map(renderPassage)}
    ${
      notes.length === 0
        ? nothing
        : html`<p class="quiet">${messages.notes}</p>
            <ul>
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
    }
  </section>`;
}

function renderPassage({where, about, words, lang, links}: Passage): TemplateResult {
  return html`<blockquote lang=${lang || nothing}>“${words}”</blockquote>
    <p class="where">${where}</p>
    <p class="quiet">${about}</p>
    ${links.map(({href, text}) => html`<p><a href=${href} rel="noopener">${text}</a></p>`)}`;
}

/** What had the focus before a popover took it. */
const openers = new WeakMap<HTMLElement, Element>();

function takeFocus(popover: HTMLElement): void {
  const root = popover.getRootNode();
  const opener = root instanceof ShadowRoot ? root.activeElement : null;
  if (opener) openers.set(popover, opener);
  popover.focus();
}

/** Chromium forgets who opened a popover within a shadow root. Whoever went on elsewhere is left there. */
function giveFocusBack(popover: HTMLElement): void {
  const opener = openers.get(popover);
  const root = popover.getRootNode();
  const isLost =
    root instanceof ShadowRoot &&
    (root.activeElement === null ? document.activeElement === document.body : popover.contains(root.activeElement));
  if (isLost && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus();
}

async function copyText(event: Event, sources: readonly SourceView[], messages: Messages): Promise<void> {
  const button = event.currentTarget;
  const status = button instanceof Element ? button.parentElement?.querySelector('[role=status]') : undefined;
  const text = sources.map(({citationText}) => citationText).join('\n\n');
  const copied = await writeToClipboard(text);
  if (status) status.textContent = copied ? messages.copied : messages.copyFailed;
}

/** Whether the text is on the clipboard: a page without https has none, and a browser may refuse. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
