/**
 * Writes `dist/embed.json`: for each file that a page fetches its version, size and integrity hash, and for each element
 * the snippets of the ways into a page. `BASE/` in a snippet stands for where the host keeps the files.
 */
import {createHash} from 'node:crypto';
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';

const {renderStatic} = await import(new URL('../dist/ssr.js', import.meta.url));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Folders of `dist` that a page fetches from, and what of the top folder is for pages. */
const folders = ['elements', 'auto', 'languages', 'words', 'frame', 'themes'];
const topFiles = /^(?!(index|define|ssr|ssr-edge|react)\.)[\w-]+\.(js|css|html)$/u;

/** What each element's snippet shows. */
const examples = {
  'kz-fact-card': {fact: 'kr-trade-2019'},
  'kz-trade-chart': {partner: 'kr gb'},
  'kz-event-list': {partner: 'kr', limit: 5},
  'kz-agreement-list': {partner: 'kr'},
  'kz-fact': {fact: 'kr-trade-2019'},
  'kz-sources': {partner: 'kr'},
  'kz-people-list': {side: 'kr'},
};

cpSync('themes', 'dist/themes', {recursive: true});
const files = [
  ...readdirSync('dist').filter((name) => topFiles.test(name)),
  ...folders.flatMap((folder) => readdirSync(`dist/${folder}`, {recursive: true}).map((name) => `${folder}/${name}`)),
].filter((name) => /\.(js|css|html)$/u.test(name));

const entries = files.sort().map((file) => {
  const content = readFileSync(`dist/${file}`);
  return {
    file,
    version,
    bytes: content.length,
    brotli: brotliCompressSync(content).length,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
});

const snippets = await Promise.all(
  Object.entries(examples).map(async ([tag, attributes]) => {
    const {fallback} = await renderStatic(tag, attributes);
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    // Where a content system strips the tags, the sentences of several stay apart.
    const space = tag === 'kz-fact' ? ['', ''] : ['\n  ', '\n'];
    const element = `<${tag}${written.join('')}>${space.join(fallback)}</${tag}>`;
    return {
      tag,
      script: `${scriptOf('kz-widgets.js')}\n${element}`,
      element: `${scriptOf(`elements/${tag}.js`)}\n${element}`,
      npm: {import: `import 'kz-widgets/elements/${tag}';`, html: element},
      static: `npx kz-widgets render ${tag}${Object.entries(attributes)
        .map(([name, value]) => ` --${name} "${value}"`)
        .join('')}`,
    };
  })
);

writeFileSync('dist/embed.json', `${JSON.stringify({version, files: entries, snippets}, null, 2)}\n`);

function scriptOf(file) {
  const {integrity} = entries.find((entry) => entry.file === file);
  return `<script type="module" blocking="render" src="BASE/${file}" integrity="${integrity}" crossorigin></script>`;
}
