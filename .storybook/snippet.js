const script = '<script type="module" blocking="render" src="/kz-widgets.js"></script>';

/**
 * What a page needs to show the same: the script once, and the tags as they stand in the story. Storybook passes the
 * snippet through here a second time on its docs pages.
 */
export function embedSnippet(markup) {
  if (markup.startsWith(script)) return markup;
  const lines = markup.replaceAll('=""', '').split('\n');
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.search(/\S/u));
  const indent = Math.min(...indents, Infinity);
  const outdented = [lines[0].trimStart(), ...lines.slice(1).map((line) => line.slice(Math.min(indent, line.length)))];
  return `${script}\n${outdented.join('\n').trim()}`;
}
