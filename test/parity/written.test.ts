/** What a server and the command write has the words of the element that the script shows. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {convert} from 'html-to-text';
import {bundledDataset, completeBundled} from '../../src/elements/shared/bundled.js';
import {loadLanguage} from '../../src/elements/shared/language.js';
import {svgToPng} from '../../src/embed/png.js';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetSvg} from '../../src/embed/widget-svg.js';
import {renderStatic} from '../../src/ssr.js';
import {parseXml} from '../view/xml.js';
import {lacking, languages, views, wordsOf} from './words.js';

/** As a text browser shows it, and what it says of its drawing. */
async function serverText(tag: string, attributes: Readonly<Record<string, string>>, lang: string): Promise<string> {
  const {html} = await renderStatic(tag, attributes, {lang});
  return convert(html, {wordwrap: false});
}

for (const lang of languages) {
  for (const view of views) {
    const {name, tag, attributes} = view;
    test(`${name} has all its words in what a server renders, and in its file: ${lang}`, async () => {
      const language = await loadLanguage(lang);
      await completeBundled(language);
      const {seen, told} = wordsOf(view, bundledDataset(language), language.locale);
      assert(seen.length > (tag === 'kz-fact' ? 0 : 4) && told.length > 2);
      assert.deepEqual(lacking([...seen, ...told], await serverText(tag, attributes, lang)), [], 'a server’s');

      const elements = parseXml(widgetSvg(await prepareWidget(tag, attributes, {lang}), 640));
      const textOf = (...names: string[]) =>
        elements.flatMap(({name: element, text}) => (names.includes(element) ? [text] : [])).join(' ');
      assert.deepEqual(lacking(seen, textOf('text')), [], 'to be seen in the file');
      assert.deepEqual(lacking(told, textOf('text', 'title', 'desc', 'dc:source')), [], 'in the file');
    });
  }
}

test('a PNG is the picture of the SVG that the same command writes', async () => {
  const command = (format: string) => [
    'src/cli/main.ts',
    'render',
    'kz-trade-chart',
    '--partner',
    'kr gb',
    '--format',
    format,
  ];
  const run = (format: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', ...command(format)], {maxBuffer: 1e8});
  assert(Buffer.from(await svgToPng(run('svg').toString())).equals(run('png')));
});
