import assert from 'node:assert/strict';
import {test} from 'node:test';
import {convert} from 'html-to-text';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetJson} from '../../src/embed/widget-json.js';
import {widgetOembed} from '../../src/embed/widget-oembed.js';
import {widgetSvg} from '../../src/embed/widget-svg.js';
import {renderPage, renderStatic, type StaticWidget} from '../../src/ssr.js';
import {hostData, trade} from '../elements/data.js';
import {parseXml} from '../view/xml.js';

const shown = ['kz-sources', {partner: 'gb', lang: 'en'}] as const;
const name = /KAZINFORM, 18[ \u00a0]March[ \u00a0]2023/u;
const words = /“which grew to \$1\.8 billion last year”/u;

const read = ({html}: StaticWidget) => convert(html, {wordwrap: false}).replaceAll('\u00a0', ' ');

test('reads whole without script: its documents, and every passage with what it says', async () => {
  const list = await renderStatic(...shown);
  const text = read(list);
  assert.match(text, name);
  assert.match(text, words);
  assert.match(text, /Trade between Kazakhstan and the United Kingdom, 2022: \$1\.8 billion/u);
  assert.match(list.fallback, /^Source: KAZINFORM, /u);
  assert(list.html.includes('<script type="application/ld+json">{"@context":"https://schema.org","@type":"ItemList"'));
});

test('says in the text inside its tag that nothing is cited, alone and without attributes', async () => {
  assert.equal((await renderStatic('kz-sources')).fallback, 'No source is cited on this page.');
});

test('is a picture with its documents and its citations', async () => {
  const svg = widgetSvg(await prepareWidget(...shown), 592);
  const names = parseXml(svg).map((element) => element.name);
  for (const one of ['title', 'desc', 'dc:source', 'text']) assert(names.includes(one), one);
  assert.match(svg, name);
});

test('is JSON, and an oEmbed answer', async () => {
  const widget = await prepareWidget(...shown);
  assert.match(widgetJson(widget), name);
  assert.match(widgetJson(widget), /which grew to \$1\.8 billion last year/u);
  const oembed = widgetOembed(widget, {attributes: shown[1], base: 'https://news.example/', width: 640});
  assert.match(oembed, /frame\.html#kz-sources\?partner=gb/u);
});

const page = [
  {tag: 'kz-sources'},
  {tag: 'kz-fact-card', attributes: {fact: 'gb-trade-2022'}},
  {tag: 'kz-trade-chart', attributes: {partner: 'kr'}},
  {tag: 'kz-event-list', attributes: {partner: 'gb', limit: 1}},
];

test('has the sources of a page’s widgets in their order, and they have its numbers', async () => {
  const [list, card, chart, events] = await renderPage(page);
  assert(list && card && chart && events);
  const text = read(list);
  assert.match(text, /\[1\]\s+KAZINFORM[^]*\[2\]\s+OREANDA-NEWS[^]*\[3\]\s+report of 17 August 2021/u);
  assert.match(
    text,
    /paragraph 5 of 9[^]*Used in:\s+\* Trade between Kazakhstan and the United Kingdom, 2022: \$1\.8 billion/u
  );
  assert.match(list.fallback, /^Sources: KAZINFORM, [^;]*; OREANDA-NEWS, /u);
  assert.match(read(card), /Source: \[1\] KAZINFORM/u);
  assert.match(read(chart), /Sources: \[2\] OREANDA-NEWS.*; \[3\] report of 17 August 2021/u);
  assert.match(read(events), /\[1\] ¶ \d/u);
});

test('two lists of a page are the same, and another’s data are apart', async () => {
  const place = {document: 'first-letter', row: 3, column: '2019', asWritten: '5'};
  const dataset = hostData({facts: [{...trade(2019, 5), citations: [place]}]});
  const [first, , second] = await renderPage([
    {tag: 'kz-sources'},
    {tag: 'kz-fact-card', dataset},
    {tag: 'kz-sources'},
  ]);
  assert(first && second);
  assert.equal(first.html, second.html);
  assert.match(read(first), /\[1\]\s+The Lantern, 10 March 2024[^]*row 3, column “?2019/u);
});

test('a page without a list has no numbers: each widget is as it is alone', async () => {
  const [card] = await renderPage(page.slice(1));
  assert.deepEqual(card, await renderStatic('kz-fact-card', {fact: 'gb-trade-2022'}));
});

test('a page names what is wrong with one of its tags', async () => {
  await assert.rejects(renderPage([...page, {tag: 'kz-fact-card', attributes: {fact: 'x'}}]), /unknown fact: x/u);
  await assert.rejects(renderPage(page, {today: 'now'}), /today: not a day/u);
});

for (const [lang, used] of [
  ['kk', /Қолданылған жері/u],
  ['ru', /Где использовано/u],
  ['ko', /쓰인 곳/u],
] as const) {
  test(`${lang}: a page is rendered in its language`, async () => {
    const [list] = await renderPage(page, {lang});
    assert(list);
    assert.match(read(list), used);
    assert(list.html.startsWith(`<kz-sources lang="${lang}">`));
  });
}
