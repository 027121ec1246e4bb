/** What a picture of a widget says to see, as nobody can open a table or a tooltip in it. */
import assert from 'node:assert/strict';
import {UNMEASURED} from '../../src/elements/shared/size-controller.js';
import {it} from 'node:test';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetSvg} from '../../src/embed/widget-svg.js';

/** The texts that a picture of 180 pixels shows, in one line. */
async function seen(lang: string): Promise<string> {
  const size = {...UNMEASURED, width: 180};
  const svg = widgetSvg(await prepareWidget('kz-trade-chart', {partner: 'kr gb', lang}, {}, size), size.width);
  const shown = svg.slice(svg.indexOf('</metadata>')).replaceAll(/<title>.*?<\/title>/gsu, '');
  return shown.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

it('a chart too narrow for its labels says below the drawing the values that have none', async () => {
  const text = await seen('ko');
  assert(text.includes('한국, 2017년: 15억 달러'), text);
  assert(!text.includes('한국, 2019년: 42억 달러'), 'labelled already');
});

it('a list has its plans last, below a heading of their own', async () => {
  const svg = widgetSvg(await prepareWidget('kz-event-list', {partner: 'gb'}), 592);
  const bold = [...svg.matchAll(/font-weight="700"[^>]*>([^<]*)/gu)].map(([, text]) => text);
  assert.deepEqual(bold, ['Events', '2023', 'Planned']);
  assert(svg.indexOf('>Planned<') < svg.indexOf('>Planned as of'));
});

it('a list keeps a short date in one line', async () => {
  const svg = widgetSvg(await prepareWidget('kz-event-list', {partner: 'gb'}), 592);
  assert(svg.includes('>18\u00a0March<'));
});
