import documents from '../data/documents.json' with {type: 'json'};

const script = '<script type="module" blocking="render" src="/kz-widgets/kz-widgets.js"></script>';

/** The date of the newest document: a widget fixed on it goes on saying what it says today. */
const newest = documents
  .map(({date}) => date)
  .sort()
  .at(-1);

/**
 * The ways to have a story on a page, each whole: the script once, the tokens as a style, and the tags as they stand in
 * the story. The first is the one that the story shows; the other moves with the data, or stays as of a date.
 */
export function embedSnippets(markup) {
  const {tags, style} = withoutStyles(onLinesOfTheirOwn(outdented(markup.replaceAll('=""', ''))));
  const snippet = (title, code) => ({title, code: [script, style, code].filter(Boolean).join('\n')});
  const moving = snippet('Moves with the data', tags.replaceAll(/(<kz-[^>]*?)\sas-of="[^"]*"/gu, '$1'));
  // Our newest document says nothing of a host's own data.
  if (/<kz-[^>]*\ssrc=/u.test(tags)) return [moving];
  const [, asOf] = /<kz-[^>]*\sas-of="([^"]*)"/u.exec(tags) ?? [];
  if (asOf !== undefined) return [snippet(`Stays as of ${asOf}`, tags), moving];
  return [moving, snippet(`Stays as of ${newest}`, tags.replaceAll(/<kz-[\w-]+/gu, `$& as-of="${newest}"`))];
}

function outdented(markup) {
  const [first, ...others] = markup.split('\n');
  const indents = others.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u));
  const indent = Math.min(...indents, Infinity);
  return [first.trimStart(), ...others.map((line) => line.slice(Math.min(indent, line.length)))].join('\n').trim();
}

/** Where a content system strips the tags, the sentences of several stay apart. */
function onLinesOfTheirOwn(tags) {
  return tags.replaceAll(/(<(kz-[\w-]+)[^>]*>)([^<\n]+)(?=<\/\2>)/gu, '$1\n  $3\n');
}

/** A strict page blocks style attributes, and a content system strips them: tokens are a rule of the page. */
function withoutStyles(markup) {
  const rules = [];
  const tags = markup.replaceAll(/<(kz-[\w-]+)([^>]*?)\sstyle="([^"]*)"/gu, (match, tag, rest, declarations) => {
    const lines = declarations
      .replaceAll('&quot;', '"')
      .split(';')
      .map((line) => line.trim())
      .filter(Boolean);
    rules.push(`  ${tag} {\n${lines.map((line) => `    ${line};\n`).join('')}  }`);
    return `<${tag}${rest}`;
  });
  return {tags, style: rules.length > 0 ? `<style>\n${rules.join('\n')}\n</style>` : ''};
}
