import {compactPath} from './compact-path.js';

/** Elements at whose edges HTML shows no space: blocks, parts of tables and of lists, and shapes of SVG. */
const BLOCKS =
  'blockquote|caption|details|div|figure|li|ol|option|p|section|select|style|summary|table|tbody|td|th|thead|tr|ul|g|path|rect|svg|tspan';
const AROUND_BLOCKS = new RegExp(` ?(</?(?:${BLOCKS})(?: [^<>]*)?>) ?`, 'gu');
/** Buttons show none within. */
const IN_BUTTONS = / (?=<\/button>)|(?<=<button[^<>]*>) /gu;
/** Nothing but its like or its parent's end follows these, and HTML asks for no end of theirs then. */
const ENDS = /<\/(?:option|td|th|tr|li)>/gu;

/**
 * Leaves out of an element's rendering what no reader sees: space between blocks, and end tags that HTML can spare.
 */
export function compactHtml(html: string): string {
  return html
    .replaceAll(/[ \t\n\r]+/gu, ' ')
    .replaceAll(/ class=""| (?=\/?>)/gu, '')
    .replaceAll(AROUND_BLOCKS, '$1')
    .replaceAll(IN_BUTTONS, '')
    .replaceAll(ENDS, '')
    .replaceAll(/ d="([^"]*)"/gu, (_, path: string) => ` d="${compactPath(path)}"`);
}
