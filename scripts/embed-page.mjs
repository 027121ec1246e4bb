/** Makes the pages of the demo's "Embed": one chart by each way into a page, with what is built. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const {renderStatic} = await import(new URL('../dist/ssr.js', import.meta.url));

const folder = 'dist/site/embed';
const tag = `<kz-trade-chart partner="kr gb">
  Trade with Korea was $3.08 billion in 2020.
</kz-trade-chart>`;
const snippets = {
  script: `<script type="module" blocking="render" src="/kz-widgets.js"></script>\n${tag}`,
  npm: `import 'kz-widgets/elements/kz-trade-chart';\n\n${tag}`,
  frame: readFileSync('demo/embed/page.html', 'utf8')
    .match(/<iframe\s[^>]*sandbox[^>]*><\/iframe>/u)[0]
    .replace(/\s+/gu, ' ')
    .replace(' >', '>'),
  static: 'npx kz-widgets render kz-trade-chart --partner "kr gb" --format html',
  picture: 'npx kz-widgets render kz-trade-chart --partner "kr gb" --format svg',
};

mkdirSync(folder, {recursive: true});
writeFileSync(`${folder}/script.html`, page(snippets.script));

const bundle = await rollup({
  input: 'dist/npm/define/kz-trade-chart.js',
  plugins: [nodeResolve({exportConditions: ['production']})],
});
await bundle.write({dir: `${folder}/npm`, entryFileNames: 'main.js', plugins: [terser({module: true})]});
writeFileSync(
  `${folder}/npm.html`,
  page(`<script type="module" blocking="render" src="npm/main.js"></script>\n${tag}`)
);

const picture = `${folder}/kz-trade-chart.svg`;
const render = ['render', 'kz-trade-chart', '--partner', 'kr gb', '--format', 'svg', '--out', picture];
execFileSync(process.execPath, ['dist/cli/main.js', ...render], {stdio: 'inherit'});
const [, width, height] = / width="(\d+)" height="(\d+)"/u.exec(readFileSync(picture, 'utf8'));

const {html, fallback} = await renderStatic('kz-trade-chart', {partner: 'kr gb'});
const shown = readFileSync('demo/embed/page.html', 'utf8')
  .replace('<!-- static -->', () => html)
  .replace(
    '<!-- picture -->',
    () => `<img src="/embed/kz-trade-chart.svg" width="${width}" height="${height}" alt="${escape(fallback)}">`
  )
  .replace(
    /<section id="(\w+)">[^]*?(?=<\/section>)/gu,
    (section, way) => `${section}<pre>${escape(snippets[way])}</pre>`
  );
writeFileSync(`${folder}/index.html`, shown);

function page(body) {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>kz-trade-chart</title>
  <link rel="stylesheet" href="/embed/chart.css">
  ${body}
</html>
`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
