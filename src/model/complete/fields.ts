/** The fields of a record as somebody wrote it, nothing of it checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether the value is an object with named fields, not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** A field that the record itself has; what every object inherits is none of it. */
export function fieldOf(record: Fields, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export function textOf(record: Fields, key: string): string | undefined {
  const value = fieldOf(record, key);
  return typeof value === 'string' ? value : undefined;
}

/** The record with what it lacks; the record itself where that is nothing. */
export function withMissing(record: Fields, missing: Fields): Fields {
  let completed: Record<string, unknown> | undefined;
  for (const key of Object.keys(missing)) {
    const value = missing[key];
    if (value === undefined || Object.hasOwn(record, key)) continue;
    completed ??= {...record};
    completed[key] = value;
  }
  return completed ?? record;
}

/** The record with other values of some fields; the record itself where none is given. */
export function withChanged(record: Fields, changes: Fields): Fields {
  const changed = Object.entries(changes).filter(([, value]) => value !== undefined);
  return changed.length === 0 ? record : {...record, ...Object.fromEntries(changed)};
}

/** A name as an id: `Côte d’Ivoire` is `cote-d-ivoire`. */
export function idFrom(text: string): string {
  // Most are made of ids and dates, and there may be a hundred thousand of them.
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/u.test(text)) return text;
  const plain = text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();
  return plain.match(/[\p{Ll}\p{Lo}\p{M}\d]+/gu)?.join('-') ?? '';
}

/**
 * Whether a text that is the id of no record is a name: ids have neither capitals nor spaces. In a script that has no capitals,
 * or that no one writes names with (Georgian), any text is one.
 */
export function isName(text: string): boolean {
  return /[\p{Lu}\p{Lo}\p{Script=Georgian}\s]/u.test(text) && idFrom(text) !== '';
}
