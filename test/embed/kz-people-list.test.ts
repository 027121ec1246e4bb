import assert from 'node:assert/strict';
import {test} from 'node:test';
import {convert} from 'html-to-text';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetJson} from '../../src/embed/widget-json.js';
import {widgetOembed} from '../../src/embed/widget-oembed.js';
import {widgetSvg} from '../../src/embed/widget-svg.js';
import {renderStatic} from '../../src/ssr.js';
import {parseXml} from '../view/xml.js';

const shown = ['kz-people-list', {partner: 'kr', lang: 'en'}] as const;
const value = /Moon Jae-in/u;
const role = /President of South Korea, as of the report of 17[ \u00a0]August[ \u00a0]2021/u;

test('reads whole without script: names, roles, events, and the words of their sources', async () => {
  const {html, fallback} = await renderStatic(...shown);
  const text = convert(html, {wordwrap: false});
  for (const part of [value, role, /In\s6\sevents/u, /Presidents Moon and Tokayev meet over tea/u])
    assert.match(text, part);
  assert.match(text, /“the Korean president”/u);
  assert.match(fallback, /^9 people\. South Korea: Ahn Seong-min, .+ Country not said: Hong Beom-do\.$/u);
  assert(html.includes('<script type="application/ld+json">{"@context":"https://schema.org","@type":"ItemList"'));
});

test('says in the text inside its tag that no document reports any', async () => {
  const {fallback} = await renderStatic('kz-people-list', {to: '1900', lang: 'en'});
  assert.equal(fallback, 'No record of such a person has been taken from these reports.');
});

test('is for machines people with roles of then: no date that no document gives, and nobody is anything', async () => {
  const {html} = await renderStatic('kz-people-list', {person: 'moon-jae-in', lang: 'en'});
  const [, json = ''] = /<script type="application\/ld\+json">(.+?)<\/script>/u.exec(html) ?? [];
  assert.match(json, /"@type":"Person","name":"Moon Jae-in","hasOccupation":\[\{"@type":"Role"/u);
  assert.doesNotMatch(json, /startDate|endDate|jobTitle|worksFor|nationality/u);
});

test('is for machines organisations, with a place only where one is said', async () => {
  const {html} = await renderStatic('kz-people-list', {
    show: 'organisations',
    organisation: 'kookmin honda-securities',
    lang: 'ru',
  });
  assert.match(html, /"@type":"Organization","name":"Honda Securities","subjectOf"/u);
  assert.match(html, /"name":"Kookmin","location":\{"@type":"Place","name":"Южная Корея"\}/u);
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
  assert.match(oembed, /frame\.html#kz-people-list\?partner=kr/u);
});
