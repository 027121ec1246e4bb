import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Locale} from '../../format/locale.js';
import type {Messages} from '../../format/messages.js';
import type {Dataset} from '../../model/dataset.js';
import type {EmptyView, MissingView} from '../../view/options.js';
import type {Citing} from '../../view/cited-documents.js';
import type {CitedRecord, SourceView} from '../../view/source.js';
import {adoptStylesThere} from './adopt-styles.js';
import {base} from './base.styles.js';
import {CitingController} from './citing-controller.js';
import {DataController, type ElementState, type FailedView, type LoadingView} from './data-controller.js';
import type {KzErrorEvent, KzReadyEvent} from './events.js';
import {renderFallback} from './fallback.js';
import {flagConverter} from './flag.js';
import {isStatic} from './is-static.js';
import {langConverter} from './language.js';
import type {OpenedSource} from './opened-source.js';
import {isPrinting} from './printing.js';
import {SourceController} from './source-controller.js';
import type {SourceButton} from './source-button.js';
import {StaticSources} from './static-sources.js';
import {Strangers} from './strangers.js';
import {TakeOverController} from './take-over-controller.js';

export type {CitedRecord, Locale, Messages, SourceView};

/** A view that has something to show. */
interface ReadyView {
  readonly state: 'ready';
  readonly heading: string | undefined;
}

/**
 * What all elements have: the attributes that choose records, data in a language, the five states, the fallback, sources
 * that open, and a shell that holds on any page. An element adds its own attributes, its view and its template.
 *
 * @slot - The fallback: shown before the script runs, without it, and when there is nothing to show.
 *
 * @fires {KzReadyEvent} kz-ready - The element shows what it was asked for, or says that no document reports it.
 * @fires {KzSelectEvent} kz-select - The reader opened a source.
 * @fires {KzErrorEvent} kz-error - The element cannot show what it was asked for; the fallback stands in.
 *
 * @csspart heading - The heading, where there is one.
 * @csspart source - The button that opens a source.
 * @csspart popover - The source, opened.
 * @csspart message - The sentence that stands in where there is neither data nor a fallback.
 *
 * @cssproperty --kz-quiet-color - Colour of secondary text; a softened text colour by default.
 * @cssproperty --kz-line-color - Colour of lines and borders.
 * @cssproperty --kz-surface-color - Ground of the opened source; the page's canvas by default.
 * @cssproperty --kz-focus-color - Colour of the focus ring.
 * @cssproperty [--kz-space=0.5em] - The unit of spacing: rows are that far from each other.
 * @cssproperty [--kz-rule=2px solid] - The rule on top of each widget, as a border is written.
 */
export abstract class KzElement<Ready extends ReadyView> extends LitElement {
  static override styles: CSSResultGroup = base;

  static override properties: PropertyDeclarations = {
    partner: {type: String},
    topic: {type: String},
    document: {type: String},
    from: {type: String},
    to: {type: String},
    asOf: {type: String, attribute: 'as-of'},
    heading: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
    lang: {converter: langConverter, reflect: true},
    src: {type: String},
    data: {attribute: false},
    deferHydration: {attribute: 'defer-hydration', converter: flagConverter},
  };

  /** Partners: place ids with spaces between them, such as `kr gb`; all by default. */
  declare partner: string;
  /** Topics: ids with spaces between them; all by default. */
  declare topic: string;
  /** Documents: ids with spaces between them; all by default. */
  declare document: string;
  /** First date: `2021`, `2021-08` or `2021-08-16`. */
  declare from: string;
  /** Last date, in the same forms. */
  declare to: string;
  /** The date on which the article stands, in the same forms: only documents published by then count. */
  declare asOf: string;
  /** Heading, where the element's own is not wanted. */
  declare heading: string;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** Language: `en`, `kk`, `ko` or `ru`; by default the nearest one around the element. */
  declare lang: string;
  /** Address of the host's own dataset (JSON, the same schema), whose ids the other attributes then take. */
  declare src: string;
  /** The host's own dataset, as an object. */
  declare data: unknown;
  /**
   * Has the element wait for its `data`, and show none of ours before: on the tag where a server writes it and a script sets them.
   *
   * @attribute defer-hydration
   */
  declare deferHydration: boolean;

  readonly #data = new DataController(this);
  readonly #takeOver = new TakeOverController(this);
  readonly #sources = new SourceController(
    this,
    (id) => this.sourcesOf(id),
    this.#data,
    () => {
      this.requestUpdate();
      this.performUpdate();
    }
  );
  readonly #citing = new CitingController(this, {
    whose: () => this.#data.whose,
    lang: () => this.locale.lang,
    cites: () => this.cites(),
    renumber: () => this.remake(),
    close: () => this.closeSource(),
  });
  /** The numbers of documents in a page that a server renders. */
  declare protected documentNumber: Locale['documentNumber'];
  readonly #strangers = new Strangers(this, this.#sources);
  /** What came later, with styles of its own. */
  #part: OpenedSource | undefined;
  #staticSources: StaticSources | undefined;
  /** What the view was made of: it is made anew only for something else. */
  #madeOf: readonly unknown[] = [];
  #made: Ready | EmptyView | MissingView | undefined;
  #view: Ready | EmptyView | MissingView | LoadingView | FailedView = {state: 'loading', message: ''};
  #isUnfolded = false;

  constructor() {
    super();
    this.partner = '';
    this.topic = '';
    this.document = '';
    this.from = '';
    this.to = '';
    this.asOf = '';
    this.heading = '';
    this.headingLevel = 3;
    // eslint-disable-next-line wc/no-constructor-attributes -- Lit reflects it in an update, and an empty one never
    this.lang = '';
    this.src = '';
    this.data = undefined;
    this.deferHydration = false;
  }

  /**
   * How far the element is, for a script that comes later than `kz-ready` or `kz-error`: `loading`, `ready`, `empty` where no
   * document reports what it asks for, `missing` where it names what is unknown, `failed` where the host's data are not usable.
   */
  get state(): ElementState {
    return this.#data.state;
  }

  /**
   * The `kz-ready` or `kz-error` of what the element is asked for at present, for a script that comes later than the event: at
   * once where the page was told, else when it is. It never rejects; an element that is on no page is asked for nothing yet.
   */
  get settled(): Promise<KzReadyEvent | KzErrorEvent> {
    return this.#data.settled();
  }

  /** What the element shows of a dataset. */
  protected abstract makeView(dataset: Dataset, locale: Locale): Ready | EmptyView | MissingView;

  /** Places what a view says. */
  protected abstract renderView(view: Ready, locale: Locale): TemplateResult;

  /** Has the view made anew: a reader chose something else, or there is another room for it. */
  protected remake(): void {
    this.#made = undefined;
    this.requestUpdate();
  }

  /** What the page's list of sources is told of it, if it cites anything. */
  protected get citing(): Citing | undefined {
    return this.#citing.citing;
  }

  /** Whose ids the records have: of our data nothing. */
  protected get whose(): unknown {
    return this.#data.whose;
  }

  /** How texts are written at present. */
  protected get locale(): Locale {
    return this.#data.locale;
  }

  /** The view, once there is one to show. */
  protected get ready(): Ready | undefined {
    return isReady(this.#view) ? this.#view : undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Lit's own gives the sheets of the script's document, which another one refuses.
    // eslint-disable-next-line wc/attach-shadow-constructor -- a server's is there before
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#adoptStyles(root);
    return root;
  }

  /** A style sheet belongs to a document, and stays behind when the element goes to another. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    this.#part = this.#data.part;
    adoptStylesThere(root, [...stylesOf(this), ...(this.#part ? [this.#part.styles] : [])]);
  }

  protected override shouldUpdate(): boolean {
    return this.#takeOver.mayUpdate(() => this.#data.isReady());
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {locale, origin} = this.#data;
    let shown: Dataset | undefined;
    this.#view = this.#data.view((dataset, plain) => {
      const written = this.#citing.numbered(plain, this.documentNumber);
      const madeOf = [dataset, written, this.#data.part, isPrinting(this)];
      if (!this.#made || changed.size > 0 || madeOf.some((one, i) => one !== this.#madeOf[i])) {
        this.#made = this.makeView(dataset, written);
        this.#madeOf = madeOf;
      }
      shown = dataset;
      return this.#made;
    });
    this.#citing.shows(this.#view, shown);
    if (isStatic(this)) this.#staticSources = new StaticSources(this.#data.locale.lang);
    if (changed.size > 0 || locale !== this.#data.locale || origin !== this.#data.origin) this.closeSource();
  }

  protected override update(changed: PropertyValues): void {
    this.#strangers.update(this.#view, () => super.update(changed));
    if (this.shadowRoot && this.#part !== this.#data.part) this.#adoptStyles(this.shadowRoot);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    const {locale} = this.#data;
    return this.renderShell(
      isReady(view) ? this.renderView(view, locale) : this.renderFallback(view.message),
      isStatic(this)
        ? this.#staticSources?.places()
        : this.#sources.popover(locale.messages, this.#citing.toList, isReady(view) ? view.heading : ''),
      ['root', isStatic(this) && 'static', isReady(view) && 'framed', this.#citing.isNumbered && 'numbered']
        .filter(Boolean)
        .join(' ')
    );
  }

  /** What holds on any page: `shown` and what opens from it, in a box that takes none of the page's rules for itself. */
  protected renderShell(shown: TemplateResult, opened: unknown, classes: string): TemplateResult {
    return html`<div class=${classes} lang=${this.locale.lang} dir="ltr">${shown} ${opened}</div>
      <div class="room"></div>`;
  }

  /** What stands in for what cannot be shown. */
  protected renderFallback(message: string): TemplateResult {
    return renderFallback(this, message);
  }

  /** The sources of an id that a button or a mark opens. */
  protected abstract sourcesOf(id: string): readonly SourceView[];

  /** All records that it shows with where they were read, in its order, for the page's list of sources. */
  protected abstract cites(): readonly CitedRecord[];

  /** A button that opens the sources of its id. */
  protected renderSource(button: SourceButton): TemplateResult {
    const {id, text, spoken, isPrintedElsewhere = false} = button;
    if (isStatic(this) && this.#staticSources)
      return this.#staticSources.button(button, this.sourcesOf(id), this.locale.messages);
    return html`<button
        type="button"
        class="link"
        part="source"
        aria-haspopup="dialog"
        aria-expanded=${this.isOpened(id)}
        aria-label=${spoken ?? nothing}
        data-source=${id}
        @click=${this.onSource}
        .textContent=${text}
      ></button
      >${isPrintedElsewhere ? nothing : this.renderPrinted(id)}`;
  }

  /** What opens the sources that a button names by `data-source`. */
  protected get onSource(): (event: Event) => void {
    return this.#sources.onClick;
  }

  /** Whether the sources of an id are open, for the button that opens them. */
  protected isOpened(id: string): boolean {
    return this.#sources.isOpened(id);
  }

  /** The sources of an id in their place, on paper. */
  protected renderPrinted(id: string): TemplateResult | undefined {
    return isStatic(this) ? undefined : this.#sources.printed(id, this.locale.messages);
  }

  /** The words of an id's sources, where a server renders a table. */
  protected renderSourceWords(id: string): unknown {
    return isStatic(this) ? this.#staticSources?.inWords(this.sourcesOf(id)) : nothing;
  }

  /** Notes that a reader unfolds. */
  protected renderNotes(notes: readonly string[]): TemplateResult | typeof nothing {
    const {messages} = this.#data.locale;
    return notes.length === 0
      ? nothing
      : html`<details part="notes" class="quiet" ?open=${this.#isUnfolded} @toggle=${this.#onNotes}>
          <summary>${messages.notes}</summary>
          ${this.opened?.renderShortly(notes, messages, renderNotes) ?? html`<p>${messages.loading}</p>`}
        </details>`;
  }

  #onNotes({currentTarget}: Event): void {
    this.#isUnfolded = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    void this.#data.complete();
  }

  /** What renders sources and tables, once it is there. */
  protected get opened(): OpenedSource | undefined {
    return isStatic(this) ? this.#staticSources?.part : this.#data.part;
  }

  /** Whether the records have what only sources and notes show: fetches it, where it is not there. */
  protected complete(): Promise<boolean> {
    return this.#data.complete();
  }

  /** Opens sources that no button stands for. */
  protected openSource(id: string): void {
    this.#sources.open(id);
  }

  /** Closes an opened source: in its place may stand another's in a moment. */
  protected closeSource(): void {
    this.#sources.close();
  }
}

function renderNotes(notes: readonly string[]): TemplateResult[] {
  return notes.map((note) => html`<p>${note}</p>`);
}

function isReady<Ready extends ReadyView>(
  view: Ready | EmptyView | MissingView | LoadingView | FailedView
): view is Ready {
  return view.state === 'ready';
}

function stylesOf({constructor}: LitElement): CSSResultOrNative[] {
  return isElementClass(constructor) ? constructor.elementStyles : [];
}

function isElementClass(constructor: object): constructor is typeof LitElement {
  return 'elementStyles' in constructor;
}

/** What of an element's properties is none of its attributes. */
export type NoAttribute = keyof LitElement | 'adoptedCallback' | 'state' | 'settled' | 'comparison';
