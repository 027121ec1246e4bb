import documents from '../data/documents.json' with {type: 'json'};

const script = '<script type="module" blocking="render" src="/kz-widgets.js"></script>';

/** The date of the newest document: a widget fixed on it goes on saying what it says today. */
const newest = documents
  .map(({date}) => date)
  .sort()
  .at(-1);

/**
 * What a page needs to show the same: the script once, and the tags as they stand in the story, with the way to fix
 * them on a date, or to let them move with the data. Storybook passes the snippet through here a second time on its docs
 * pages.
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
  const tags = onLinesOfTheirOwn(outdented.join('\n').trim());
  return [script, tags, otherWay(tags)].filter(Boolean).join('\n');
}

/** Where a content system strips the tags, the sentences of several stay apart. */
function onLinesOfTheirOwn(tags) {
  return tags.replaceAll(/(<(kz-[\w-]+)[^>]*>)([^<\n]+)(?=<\/\2>)/gu, '$1\n  $3\n');
}

/** The snippet as it is can be pasted whole; what it offers besides stands in a comment. */
function otherWay(tags) {
  // Our newest document says nothing of a host's own data.
  if (/<kz-[^>]*\ssrc=/u.test(tags)) return '';
  if (/<kz-[^>]*\sas-of=/u.test(tags))
    return '<!-- Fixed: it shows what the documents published by as-of say. Without as-of it moves with the data. -->';
  const fixed = tags.replaceAll(/<kz-[\w-]+/gu, `$& as-of="${newest}"`);
  return `<!-- It moves with the data. For an article that must go on saying what it says today, use this instead:\n${fixed}\n-->`;
}
