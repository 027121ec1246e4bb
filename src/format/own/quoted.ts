/** A name in a table has its marks, a number or a letter none. */
export function quoted(name: string | number, [open, close]: readonly [open: string, close: string]): string {
  return /^(?:\p{Lu}{1,2}|[\d\s–-]+)$/u.test(String(name)) ? String(name) : `${open}${name}${close}`;
}
