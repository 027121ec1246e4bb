import assert from 'node:assert/strict';
import {test} from 'node:test';
import {convert} from 'html-to-text';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetJson} from '../../src/embed/widget-json.js';
import {widgetOembed} from '../../src/embed/widget-oembed.js';
import {widgetSvg} from '../../src/embed/widget-svg.js';
import {renderStatic} from '../../src/ssr.js';
import {parseXml} from '../view/xml.js';

const shown = ['kz-fact', {fact: 'kr-trade-2019', lang: 'en'}] as const;
const value = /\$4\.2[ \u00a0]billion/u;

test('has the value in its tag without words of an author, and nothing around it that a sentence would show', async () => {
  const {html, fallback} = await renderStatic(...shown);
  assert.match(fallback, value);
  assert(html.includes(`</template>${fallback}</kz-fact><script type="application/ld+json">`));
  assert(html.includes('"@type":"Observation"'));
  assert(html.includes('<data value="4200000000"><slot></slot></data>'));
});

test('keeps an author’s words', async () => {
  const {html, fallback} = await renderStatic(...shown, {words: 'four & a bit'});
  assert.equal(fallback, 'four & a bit');
  assert(html.includes('</template>four &amp; a bit</kz-fact>'));
});

test('tells a server how an author’s words stand to the record', async () => {
  const states: string[] = [];
  for (const words of ['$4.2 billion', '$4.5 billion', 'a lot'])
    states.push((await renderStatic(...shown, {words})).comparison?.state ?? 'none');
  assert.deepEqual(states, ['agrees', 'differs', 'unread']);
  assert.equal((await renderStatic(...shown)).comparison, undefined);
});

test('opens its source without script, by a button that says what it opens', async () => {
  const {html} = await renderStatic(...shown);
  assert.match(html, /<button part="source" popovertarget="s0" aria-label="Source: Trade between [^"]+"/u);
  assert.match(convert(html, {wordwrap: false}), /“\$4\.2 billion won in 2019”/u);
});

test('says nothing of its own in a sentence that no document answers', async () => {
  const {html, fallback} = await renderStatic('kz-fact', {fact: 'kr-trade-2019', 'as-of': '2010', lang: 'en'});
  assert.equal(fallback, '');
  assert(!html.includes('No figure'));
});

test('refuses a fact that there is not, and none at all', async () => {
  await assert.rejects(renderStatic('kz-fact', {fact: 'kr-trade-1066'}), {message: 'unknown fact: kr-trade-1066'});
  await assert.rejects(renderStatic('kz-fact', {}), {message: 'no fact is named'});
});

test('is a picture with what it measures and its citation', async () => {
  const svg = widgetSvg(await prepareWidget(...shown), 592);
  const names = parseXml(svg).map(({name}) => name);
  for (const name of ['title', 'desc', 'dc:source', 'text']) assert(names.includes(name), name);
  assert.match(svg, value);
  assert.match(svg, /Trade between Kazakhstan and South Korea/u);
});

test('is JSON, and an oEmbed answer with its sentence', async () => {
  const widget = await prepareWidget(...shown);
  assert.match(widgetJson(widget), /"number": 4200000000/u);
  const oembed = widgetOembed(widget, {attributes: shown[1], base: 'https://news.example/', width: 640});
  assert.match(oembed, /frame\.html#kz-fact\?fact=kr-trade-2019/u);
  assert.match(oembed, /Trade between Kazakhstan and South Korea, 2019: \$4\.2/u);
});
