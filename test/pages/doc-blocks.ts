/** The code blocks of a Markdown page in a language. */
export function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gmsu)].flatMap(([, lang, code = '']) =>
    lang === language ? [code] : []
  );
}

/** The files that a Markdown page gives, by their paths: blocks below a line that ends with the path and a colon. */
export function files(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/`([\w./-]+\.\w+)`\)?:\n\n```\w+\n(.*?)^```/gmsu)].map(([, path = '', code = '']) => [path, code])
  );
}
