/** The code blocks of a Markdown page in a language. */
export function blocks(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gmsu)].flatMap(([, lang, code = '']) =>
    lang === language ? [code] : []
  );
}
