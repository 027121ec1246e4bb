import {css, html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../../format/messages.js';
import type {Passage, SourceView} from '../../view/source.js';
import {openedSource} from './opened-source.js';
import type {SourceButton} from './source-button.js';

/** A paragraph that was read. */
interface Place {
  readonly id: string;
  readonly passage: Passage;
  /** How many buttons lead to it. */
  uses: number;
}

/**
 * The sources of an element that a server renders: a page without the script opens them by popovers that are all there,
 * each beside its button, so that paper has them in their place. Nothing is told twice: records that were read in the
 * same passages share a popover, and a paragraph that several records were read in has one of its own.
 */
export class StaticSources {
  readonly part = openedSource({css, html, nothing});
  /** The popovers' ids by what they hold. */
  readonly #ids = new Map<string, string>();
  /** The popover that holds a passage. */
  readonly #holders = new Map<string, string>();
  /** Paragraphs by what is told of them. */
  readonly #places = new Map<string, Place>();
  /** The language around the sources. */
  readonly #lang: string;

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** A button that opens sources, with what it opens where no other button has that. */
  button({text, spoken}: SourceButton, sources: readonly SourceView[], messages: Messages): TemplateResult {
    const passages = sources.flatMap((source) => source.passages);
    const key = JSON.stringify([passages, sources.map(({notes}) => notes)]);
    const known = this.#ids.get(key);
    if (known !== undefined) return renderOpener(known, text, spoken);
    const id = `s${this.#ids.size}`;
    this.#ids.set(key, id);
    return html`${renderOpener(id, text, spoken)}
      <div popover id=${id} part="popover">
        ${passages.map((passage) => this.#renderOnce(passage, id))} ${this.part.renderNotes(sources, messages)}
      </div>`;
  }

  /** The words of sources as they stand in a table, which has room for them. */
  inWords(sources: readonly SourceView[]): readonly TemplateResult[] {
    return sources.map(
      ({passages, notes}) =>
        html`${passages.map((passage) => {
          const {words, lang, where} = passage;
          const place = this.#placeOf(passage);
          // No popover has told it: the button's own has to.
          place.uses = Infinity;
          return html`<span lang=${lang === this.#lang ? nothing : lang}>“${words}”</span>
            ${renderOpener(place.id, where)}`;
        })}
        ${notes.map((note) => html`<p>${note}</p>`)}`
    );
  }

  /** The popovers of paragraphs that have their own. */
  places(): readonly TemplateResult[] {
    return [...this.#places.values()]
      .filter(({uses}) => uses > 1)
      .map(({id, passage}) => html`<div popover id=${id} part="popover">${this.part.renderPlace(passage)}</div>`);
  }

  #renderOnce(passage: Passage, id: string): unknown {
    const key = JSON.stringify(passage);
    const holder = this.#holders.get(key);
    if (holder !== undefined) return html`<p><button popovertarget=${holder}>${passage.where}</button></p>`;
    this.#holders.set(key, id);
    const place = this.#placeOf(passage);
    place.uses += 1;
    return [this.part.renderWords(passage, this.#lang), this.#renderPlace(place, passage)];
  }

  #placeOf(passage: Passage): Place {
    const {where, about} = passage;
    // Others stand in the same place with other words.
    const links = passage.links.map(({href, text}) => ({href: href.replace(/#?:~:text=.*$/u, ''), text}));
    const key = JSON.stringify([where, about, links]);
    const place = this.#places.get(key) ?? {id: `p${this.#places.size}`, passage: {...passage, links}, uses: 0};
    this.#places.set(key, place);
    return place;
  }

  /** A generator, as its uses are known once all buttons are there: a server writes what it yields after that. */
  *#renderPlace(place: Place, passage: Passage): Generator<TemplateResult> {
    const {id, uses} = place;
    yield uses > 1 ? html`<button popovertarget=${id}>${passage.where}</button>` : this.part.renderPlace(passage);
  }
}

function renderOpener(id: string, text: string, spoken?: string): TemplateResult {
  return html`<button part="source" popovertarget=${id} aria-label=${spoken ?? nothing}>${text}</button>`;
}
