/** Spaces of any kind as one, and letters in the one form that Unicode has for each. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replaceAll('\u2060', '').replaceAll(/\s+/gu, ' ').replaceAll('’', "'");
}
