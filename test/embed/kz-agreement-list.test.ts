import assert from 'node:assert/strict';
import {test} from 'node:test';
import {convert} from 'html-to-text';
import * as v from 'valibot';
import {jsonLd} from '../../src/embed/json-ld.js';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetJson} from '../../src/embed/widget-json.js';
import {widgetOembed} from '../../src/embed/widget-oembed.js';
import {widgetSvg} from '../../src/embed/widget-svg.js';
import {renderStatic} from '../../src/ssr.js';
import {plain} from '../view/show.js';
import {parseXml} from '../view/xml.js';

const shown = ['kz-agreement-list', {partner: 'gb', lang: 'en'}] as const;
const title = /Memorandum on a strategic partnership in green hydrogen/u;

test('reads whole without script: statuses and what they mean, agreements, and the words of their sources', async () => {
  const {html} = await renderStatic(...shown);
  const text = convert(html, {wordwrap: false});
  for (const part of [title, /Signed \(3\)/u, /A report says that it was signed/u, /No report here says/u])
    assert.match(text, part);
  assert.match(text, /“a strategic partnership on green hydrogen”/u);
  assert(html.includes('<script type="application/ld+json">{"@context":"https://schema.org","@type":"ItemList"'));
});

test('what a limit leaves out is folded away, and each status counts it', async () => {
  const {html, fallback} = await renderStatic('kz-agreement-list', {partner: 'gb', limit: 2, lang: 'en'});
  assert.match(html, /<details class="rest"><summary>Show all 6<\/summary>/u);
  assert.equal(html.match(/Signed \(3\)/gu)?.length, 2, 'above, and within the rest');
  assert.match(fallback, /^Agreements by status: signed \(3\), discussed \(2\), planned \(1\)\./u);
});

const sentences: readonly (readonly [attributes: Readonly<Record<string, string>>, sentence: string])[] = [
  [
    {},
    'Agreements by status: signed (6), agreed (8), discussed (6), planned (1). No report here says that any of these is in force.',
  ],
  [
    {partner: 'busan', 'as-of': '2022-12-31'},
    'Agreements by status: signed (2). As of 31 December 2022. A later report (20 November 2023) says more. No report here says that any of these is in force.',
  ],
  [
    {heading: 'Mit Kasachstan', status: 'planned'},
    'Mit Kasachstan: planned (1). No report here says that any of these is in force.',
  ],
  [{to: '1990'}, 'No such agreement has been taken from these reports.'],
];
for (const [attributes, sentence] of sentences) {
  test(`says in the text inside its tag: ${sentence}`, async () => {
    const {fallback} = await renderStatic('kz-agreement-list', {...attributes, lang: 'en'});
    assert.equal(plain(fallback), sentence);
  });
}

test('is a picture with its statuses, their meaning and its citations', async () => {
  const svg = widgetSvg(await prepareWidget(...shown), 592);
  const names = parseXml(svg).map(({name}) => name);
  for (const name of ['title', 'desc', 'dc:source', 'text']) assert(names.includes(name), name);
  for (const part of ['Signed (3)', 'A report says that it was signed.', 'No report here says', 'Parties: Kazakhstan'])
    assert(plain(svg)?.includes(part), part);
  assert.match(svg, title);
});

test('is JSON, and an oEmbed answer', async () => {
  const widget = await prepareWidget(...shown);
  assert.match(widgetJson(widget), title);
  const oembed = widgetOembed(widget, {attributes: shown[1], base: 'https://news.example/', width: 640});
  assert.match(oembed, /frame\.html#kz-agreement-list\?partner=gb/u);
});

const listed = v.object({
  description: v.string(),
  numberOfItems: v.number(),
  itemListElement: v.array(v.object({item: v.record(v.string(), v.unknown())})),
});

test('a machine is told that documents claim it, with the status, and of nobody that he signed', async () => {
  const {view, ...widget} = await prepareWidget('kz-agreement-list', {partner: 'gb'});
  assert(view.state === 'ready');
  const {description, numberOfItems, itemListElement} = v.parse(listed, jsonLd(view, {...widget, isOwn: false}));
  assert.equal(description, 'No report here says that any of these is in force.');
  assert.equal(numberOfItems, 6);
  const nodes = itemListElement.map(({item}) => item);
  const memorandum = nodes.find(({name}) => title.test(String(name)));
  assert(memorandum);
  const {citation, disambiguatingDescription, text, ...rest} = memorandum;
  assert.equal(plain(String(text)), 'Memorandum on a strategic partnership in green hydrogen (signed, 18 March 2023)');
  assert.match(String(disambiguatingDescription), /“today” in the report/u);
  assert.match(JSON.stringify(citation), /a strategic partnership on green hydrogen/u);
  assert.deepEqual(rest, {
    '@type': 'Claim',
    name: 'Memorandum on a strategic partnership in green hydrogen',
    temporalCoverage: '2023-03-18',
    about: [
      {'@type': 'Place', name: 'Kazakhstan'},
      {'@type': 'Place', name: 'United Kingdom'},
    ],
    keywords: ['Hydrogen'],
  });
  const plan = nodes.find(({text: told}) => /planned as of/u.test(String(told)));
  assert(plan && !('temporalCoverage' in plan), 'nobody dates the plan');
});
