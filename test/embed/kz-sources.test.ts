import assert from 'node:assert/strict';
import {test} from 'node:test';
import {convert} from 'html-to-text';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetJson} from '../../src/embed/widget-json.js';
import {widgetOembed} from '../../src/embed/widget-oembed.js';
import {widgetSvg} from '../../src/embed/widget-svg.js';
import {renderStatic} from '../../src/ssr.js';
import {parseXml} from '../view/xml.js';

const shown = ['kz-sources', {partner: 'kr', lang: 'en'}] as const;
const value = /2020: \$3\.08[ \u00a0]billion/u;

test('reads whole without script: its values, and the words of their sources', async () => {
  const {html, fallback} = await renderStatic(...shown);
  const text = convert(html, {wordwrap: false});
  assert.match(text, value);
  assert.match(text, /“\$4\.2 billion won in 2019”/u);
  assert.match(fallback, value);
  assert(html.includes('<script type="application/ld+json">{"@context":"https://schema.org","@type":"ItemList"'));
});

test('says in the text inside its tag that no document reports any', async () => {
  const {fallback} = await renderStatic('kz-sources', {to: '1990', lang: 'en'});
  assert.equal(fallback, 'No figure or statement on this has been taken from these reports.');
});

test('is a picture with its values and its citations', async () => {
  const svg = widgetSvg(await prepareWidget(...shown), 592);
  const names = parseXml(svg).map(({name}) => name);
  for (const name of ['title', 'desc', 'dc:source', 'text']) assert(names.includes(name), name);
  assert.match(svg, value);
});

test('is JSON, and an oEmbed answer', async () => {
  const widget = await prepareWidget(...shown);
  assert.match(widgetJson(widget), value);
  const oembed = widgetOembed(widget, {attributes: shown[1], base: 'https://news.example/', width: 640});
  assert.match(oembed, /frame\.html#kz-sources\?partner=kr/u);
});
