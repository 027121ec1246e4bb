/** Writes `dist/llms.txt`: all that somebody, or a program in his place, needs to write a right tag without reading further. */
import {readFileSync, writeFileSync} from 'node:fs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const {name: packageName, version, description} = read('package.json');
const {modules} = read('dist/custom-elements.json');
const {snippets} = read('dist/embed.json');
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

/** Lists of ids, each under a heading of its own, by the attribute that takes them. */
const idLists = {
  fact: 'Facts',
  measure: 'Measures',
  partner: 'Partners',
  topic: 'Topics',
  document: 'Documents',
  kind: 'Kinds of event',
  person: 'People',
  place: 'Places',
  organisation: 'Organisations',
  party: 'Parties',
};
const [{script}] = snippets;

/** The attributes that mean the same in every element. */
const common = elements[0].attributes.filter((one) => elements.every(({attributes}) => attributes.some(isSameAs(one))));

const text = `# ${packageName}

> ${description} Version ${version}, MIT.

An element shows what documents report about Kazakhstan and a partner: a figure, a series, events. Choose it by ids, which are listed
below; an id that is not listed is unknown, and the element then shows the text inside its tag. Do not make up ids or figures.

## Put a tag into a page

Copy the files with \`npx ${packageName} copy public/kz-widgets\`. The script stands in the \`<head>\`, once; the tags stand where they belong:

\`\`\`html
${script.replaceAll('BASE/', '/kz-widgets/').replaceAll(/ integrity="[^"]*" crossorigin/gu, '')}
\`\`\`

- Write inside the tag a sentence with what the widget shows: it stands there before the script runs, without it, and in feeds.
- Write attributes, in kebab-case (\`as-of\`, \`heading-level\`); each tag has its end tag. Several ids have spaces between them.
- Where a page has few tags of few kinds, \`elements/TAG.js\` brings one element, and \`kz-widgets-auto.js\` those whose tags are there.
- With a bundler: \`import 'kz-widgets/elements/TAG'\` defines one tag, \`import 'kz-widgets/define'\` all of them.
- In React: \`import {KzFactCard} from 'kz-widgets/react'\`, with \`headingLevel\`, \`asOf\`, \`onKzSelect\`. Types of the tags:
  \`kz-widgets/jsx\`, \`/vue\`, \`/svelte\`, \`/solid\`, \`/preact\`.
- On a server: \`renderStatic(tag, attributes, {lang, today})\` of \`kz-widgets/ssr\` gives \`html\` that needs no script; so does
  \`npx kz-widgets render TAG --attribute value --format html\`.
- A page for each framework and CMS is in \`docs/hosts\` of the package.

## All elements

${common.map(attributeLine).join('\n')}
${elements[0].members
  .filter(({attribute}) => attribute === undefined)
  .map((member) => `- property \`${member.name}\`: ${member.description.replaceAll('\n', ' ')}`)
  .join('\n')}
${elements[0].events.map((event) => `- event \`${event.name}\`: ${event.description}`).join('\n')}

${elements.map(elementSection).join('\n\n')}

# Ids

${Object.entries(idLists)
  .map(([attribute, heading]) => list(heading, valuesOf(attribute)))
  .join('\n\n')}

${['events', 'agreements']
  .map((type) =>
    list(
      `${type[0].toUpperCase()}${type.slice(1)}, for reading: a list selects them by the attributes above`,
      read(`data/${type}.json`).map(({id, title}) => ({name: id, description: title}))
    )
  )
  .join('\n\n')}
`;
writeFileSync('dist/llms.txt', text);

function elementSection(element) {
  const {tagName, summary, attributes, cssProperties, cssParts} = element;
  const own = attributes.filter((attribute) => !common.some(isSameAs(attribute)));
  const {npm} = snippets.find(({tag}) => tag === tagName);
  return `## ${tagName}

${summary}

\`\`\`html
${npm.html}
\`\`\`

${own.map(attributeLine).join('\n')}
- styles: \`${cssProperties.map(({name}) => name).join('`, `')}\`
- parts: \`${cssParts.map(({name}) => name).join('`, `')}\``;
}

function isSameAs({name, description}) {
  return (other) => other.name === name && other.description === description;
}

function attributeLine({name, type, values = [], description, default: initial}) {
  const isListed = idLists[name] && values.length === valuesOf(name).length;
  const listed = isListed
    ? ` Ids: ${idLists[name]}, below.`
    : values.length > 0
      ? ` Values: ${values.map((value) => `\`${value.name}\``).join(', ')}.`
      : '';
  const kind = ['number', 'boolean'].includes(type.text) ? ` (${type.text}, ${initial} by default)` : '';
  return `- \`${name}\`${kind}: ${description}${listed}`;
}

function valuesOf(attribute) {
  return elements.flatMap(({attributes}) => attributes).find(({name}) => name === attribute).values;
}

function list(heading, values) {
  const line = (value) => `- \`${value.name}\`${value.description ? `: ${value.description}` : ''}`;
  return `## ${heading}\n\n${values.map(line).join('\n')}`;
}
