import {bisectRight} from 'd3-array';
import {parseTree, printParseErrorCode, type ParseError} from 'jsonc-parser';

/** A place in a text, as editors count: both from 1 on. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Parsed JSON with the keys that it gives twice, or why it cannot be parsed. */
export type Json =
  | {
      readonly state: 'parsed';
      readonly value: unknown;
      readonly repeatedKeys: readonly string[];
    }
  | {readonly state: 'broken'; readonly message: string; readonly place: TextPlace};

/** Parses a file's text. A byte order mark, which some editors add, is no fault. */
export function parseJson(text: string): Json {
  const json = text.replace(/^\uFEFF/u, '');
  try {
    const value: unknown = JSON.parse(json);
    return {state: 'parsed', value, repeatedKeys: [...repeatedKeys(json)]};
  } catch (error) {
    // What another parser says of it has a place in every version of Node.
    const errors: ParseError[] = [];
    parseTree(json, errors, {allowTrailingComma: false, disallowComments: true});
    const [first] = errors;
    const said = error instanceof Error ? error.message : String(error);
    return {
      state: 'broken',
      message: first ? sentenceOf(printParseErrorCode(first.error), json[first.offset]) : said,
      place: placesIn(json)(first?.offset ?? json.length),
    };
  }
}

/** `CommaExpected` as a sentence that names the character there. */
function sentenceOf(code: string, found: string | undefined): string {
  const words = code.replaceAll(/\B[A-Z]/gu, (letter) => ` ${letter}`).toLowerCase();
  return `${words}, found ${found === undefined ? 'the end' : JSON.stringify(found)}`;
}

/** Finds the line and column of a character of a text: its lines are looked for once. */
export function placesIn(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    const line = bisectRight(starts, offset);
    return {line, column: offset - (starts[line - 1] ?? 0) + 1};
  };
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
