/**
 * Records by id, in their order; where two share one, the later. Ids that ascend are told apart without an index, so
 * there is none before somebody asks for a record: of a series of a hundred thousand values, perhaps nobody does.
 */
export class ById<R extends {readonly id: string}> implements ReadonlyMap<string, R> {
  /** The records as long as their ids ascend. */
  #ascending: R[] = [];
  #last = '';
  #index: Map<string, R> | undefined;

  /** Adds a record and says whether its id is new. */
  add(record: R): boolean {
    const {id} = record;
    if (!this.#index && id > this.#last) {
      this.#ascending.push(record);
      this.#last = id;
      return true;
    }
    const index = this.#indexed();
    const {size} = index;
    return index.set(id, record).size > size;
  }

  get size(): number {
    return this.#index?.size ?? this.#ascending.length;
  }

  get(id: string): R | undefined {
    return this.#indexed().get(id);
  }

  has(id: string): boolean {
    return this.#indexed().has(id);
  }

  values(): MapIterator<R> {
    return this.#index?.values() ?? this.#ascending.values();
  }

  keys(): MapIterator<string> {
    return this.#indexed().keys();
  }

  entries(): MapIterator<[string, R]> {
    return this.#indexed().entries();
  }

  [Symbol.iterator](): MapIterator<[string, R]> {
    return this.entries();
  }

  forEach(tell: (record: R, id: string, all: ReadonlyMap<string, R>) => void): void {
    for (const [id, record] of this.entries()) tell(record, id, this);
  }

  #indexed(): Map<string, R> {
    if (!this.#index) {
      this.#index = new Map(this.#ascending.map((record) => [record.id, record]));
      this.#ascending = [];
    }
    return this.#index;
  }
}
