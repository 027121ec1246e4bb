import {css, html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../format/messages.js';
import type {Passage, SourceView} from '../../view/source.js';
import {openedSource} from './opened-source.js';

/**
 * The sources of an element that a server renders: a page without the script opens them by popovers that are all there.
 * Records that were read in the same passages share one, and no passage is told twice.
 */
export class StaticSources {
  readonly #part = openedSource({css, html, nothing});
  /** The popovers' ids by what they hold. */
  readonly #ids = new Map<string, string>();
  /** The popover that holds a passage. */
  readonly #holders = new Map<string, string>();
  readonly #popovers: TemplateResult[] = [];

  /** What the buttons rendered so far open. */
  popovers(): readonly TemplateResult[] {
    return this.#popovers;
  }

  /** The popover that holds sources: made for the first button that asks for it. */
  idOf(sources: readonly SourceView[], messages: Messages): string {
    const passages = sources.flatMap((source) => source.passages);
    const notes = sources.flatMap((source) => source.notes);
    const key = JSON.stringify([passages, notes]);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `source-${this.#ids.size}`;
    this.#ids.set(key, id);
    this.#popovers.push(
      html`<div popover id=${id} class="popover" part="popover">
        ${passages.map((passage) => this.#renderOnce(passage, id))} ${this.#part.renderNotes(notes, messages)}
      </div>`
    );
    return id;
  }

  #renderOnce(passage: Passage, id: string): TemplateResult | typeof nothing {
    const key = JSON.stringify(passage);
    const holder = this.#holders.get(key) ?? id;
    this.#holders.set(key, holder);
    return holder === id
      ? this.#part.renderPassage(passage)
      : html`<p><button type="button" class="link" popovertarget=${holder}>${passage.where}</button></p>`;
  }
}
