import {fieldOf, idFrom, isFields, isList, isName, textOf, withMissing, type Fields} from './fields.js';

const everyMade = new WeakSet<Fields>();

/** Whether a place was made of a name. */
export function isMade(place: Fields): boolean {
  return everyMade.has(place);
}

/**
 * The places that records name. A partner that is only a name has no record of its own, and a place that has no citation was
 * read where it is named first.
 */
export class Places {
  readonly #idByName = new Map<string, string>();
  readonly #within = new Map<string, string>();
  readonly #known = new Set<string>();
  readonly #organisations = new Map<string, Fields>();
  /** Ids of those that lack a citation, and the citation where they are named first. */
  readonly #uncited = new Map<string, unknown>();
  /** Those that have no record, by id. */
  readonly #made = new Map<string, Fields>();

  /** Of the first record: what a place has that none names. */
  #firstCitations: unknown;

  constructor(given: unknown, organisations: unknown) {
    for (const place of isList(given) ? given : []) {
      if (!isFields(place)) continue;
      const name = textOf(place, 'name');
      const id = textOf(place, 'id') ?? (name === undefined ? '' : idFrom(name));
      this.#known.add(id);
      if (name !== undefined) this.#idByName.set(name.toLowerCase(), id);
      const within = textOf(place, 'within');
      if (within !== undefined) this.#within.set(id, within);
      if (!Object.hasOwn(place, 'citations')) this.#uncited.set(id, undefined);
    }
    for (const organisation of isList(organisations) ? organisations : []) {
      const id = isFields(organisation) ? textOf(organisation, 'id') : undefined;
      if (id !== undefined && isFields(organisation) && !this.#known.has(id)) this.#organisations.set(id, organisation);
    }
  }

  /** Whether any place still needs the citation of a record that names it. */
  get areUncited(): boolean {
    return this.#uncited.size > 0;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  isOrganisation(id: string): boolean {
    return this.#organisations.has(id);
  }

  /** The id that a record gives, or that of the name that it gives. */
  idOf(text: string): string {
    if (this.#known.has(text)) return text;
    return this.#idByName.get(text.toLowerCase()) ?? (isName(text) ? idFrom(text) : text);
  }

  /** Notes where a record was read that may name none. */
  read(record: Fields): void {
    this.#firstCitations ??= citationsOf(record);
  }

  /** Notes that a record names a place, and gives back its id. A partner has a record in any case. */
  name(text: string, record: Fields): string {
    const id = this.idOf(text);
    if (this.#uncited.has(id)) this.#cite(id, record);
    if (this.#known.has(id) || this.#made.has(id)) return id;
    const organisation = this.#organisations.get(id);
    if (organisation) this.#made.set(id, {...placeOf(organisation), id});
    else if (isName(text)) this.#made.set(id, {id, name: text, kind: 'country', citations: citationsOf(record)});
    return id;
  }

  #cite(id: string, record: Fields): void {
    for (let at: string | undefined = id; at !== undefined && this.#uncited.has(at); at = this.#within.get(at)) {
      if (this.#uncited.get(at) !== undefined) return;
      const citations = citationsOf(record);
      if (citations === undefined) return;
      this.#uncited.set(at, citations);
    }
  }

  complete(place: Fields): Fields {
    const name = textOf(place, 'name');
    const id = textOf(place, 'id') ?? (name === undefined ? undefined : idFrom(name));
    return withMissing(place, {id, kind: 'country', citations: this.#uncited.get(id ?? '') ?? this.#firstCitations});
  }

  made(): readonly Fields[] {
    const made = [...this.#made.values()];
    for (const place of made) everyMade.add(place);
    return made;
  }
}

/** An organisation that is a partner (the EU, OPEC) as a place of that name. */
function placeOf(organisation: Fields): Fields {
  return {name: fieldOf(organisation, 'name'), kind: 'group', citations: fieldOf(organisation, 'citations')};
}

/** The first citation of a record. */
function citationsOf(record: Fields): unknown {
  const citations = fieldOf(record, 'citations');
  return isList(citations) && citations.length > 0 ? citations.slice(0, 1) : undefined;
}
