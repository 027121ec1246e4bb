const PARTS: Readonly<Record<string, string>> = {'¼': '25', '½': '5', '¾': '75'};

/**
 * Spaces of any kind as one, letters in the one form that Unicode has for each, and nothing that cannot be seen. A raised
 * digit behind a digit is a note or a power, and never one digit more.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/(\d*)([¼½¾])/gu, (_, whole: string, part: string) => `${whole || '0'}.${PARTS[part] ?? ''}`)
    .replaceAll(/(?<=\d)(?=[¹²³⁰⁴-⁹])/gu, '^')
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('’', "'")
    .replaceAll('\u2010', '-');
}
