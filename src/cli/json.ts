/** Parsed JSON with the keys that it gives twice, or why it cannot be parsed. */
export type Json =
  | {readonly state: 'parsed'; readonly value: unknown; readonly repeatedKeys: readonly string[]}
  | {readonly state: 'broken'; readonly message: string};

/** Parses a file's text. A byte order mark, which some editors add, is no fault. */
export function parseJson(text: string): Json {
  try {
    const json = text.replace(/^\uFEFF/u, '');
    const value: unknown = JSON.parse(json);
    return {state: 'parsed', value, repeatedKeys: [...repeatedKeys(json)]};
  } catch (error) {
    return {state: 'broken', message: error instanceof Error ? error.message : String(error)};
  }
}

// Valid JSON has these between its numbers, words and white space, and strings hide none of them.
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\],]/gu;

/** `JSON.parse` keeps the last of two values under one key and says nothing: a text lost without a word. */
function* repeatedKeys(json: string): Iterable<string> {
  const open: {readonly keys: Set<string>; at: string | number}[] = [];
  for (const [token, colon] of json.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') open.push({keys: new Set(), at: token === '[' ? 0 : ''});
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && typeof inner?.at === 'number') inner.at++;
    else if (colon !== undefined && inner) {
      inner.at = String(JSON.parse(token.slice(0, -colon.length)));
      if (inner.keys.has(inner.at)) yield open.map(({at}) => at).join('.');
      inner.keys.add(inner.at);
    }
  }
}
