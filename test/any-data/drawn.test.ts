/** Whatever data the check takes, every element shows it: without an error, within its box, in linear room. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {svgToPng} from '../../src/embed/png.js';
import {checkRecords} from '../../src/model/check/index.js';
import {renderStatic} from '../../src/ssr.js';
import {listSvg} from '../../src/view/list-svg.js';
import {agreementListView} from '../../src/view/agreement-list.js';
import {eventListView} from '../../src/view/event-list.js';
import {factCardSvg} from '../../src/view/fact-card-svg.js';
import {peopleListView} from '../../src/view/people-list.js';
import {factCardView} from '../../src/view/fact-card.js';
import {tradeChartSvg} from '../../src/view/trade-chart-svg.js';
import {anyData} from './any-data.js';
import {assertDrawnWithin, assertPictureWithin} from './drawn-within.js';
import {anyLook, chartOf, datasetOf, goodData, localeOf, sameEachTime} from './shown.js';

test('nearly all data that are made here pass the check, so that what follows is of all kinds', () => {
  const states = fc.sample(anyData, 100).map((data) => checkRecords(data).state);
  assert(states.filter((state) => state === 'good').length > 80);
});

test('a chart of any data stands within its box, in every form, language and width', () => {
  fc.assert(
    fc.property(goodData, anyLook, (data, look) => {
      const dataset = datasetOf(data);
      const view = chartOf(dataset, look);
      if (!view) return;
      assertDrawnWithin(view.layout);
      const values = [...dataset.facts.values()].filter(({kind}) => kind === 'quantity').length;
      assert(view.layout.marks.length <= values);
      const svg = tradeChartSvg(view, look.lang);
      assertPictureWithin(svg);
      assert(svg.length < 60_000 + 3000 * values, `${svg.length} bytes for ${values} values`);
    }),
    {...sameEachTime, numRuns: 100}
  );
});

test('a card of any fact, and a list of any events, people and organisations stand within their pictures', () => {
  fc.assert(
    fc.property(goodData, anyLook, (data, look) => {
      const dataset = datasetOf(data);
      const locale = localeOf(look);
      for (const {id} of [...dataset.facts.values()].slice(-12)) {
        const view = factCardView(dataset, {fact: id}, locale);
        assert(view.state === 'ready', view.state);
        assertPictureWithin(factCardSvg(view, look.width, locale));
      }
      const view = eventListView(dataset, {request: {filterable: true}, chosen: {}, showAll: true}, locale);
      assert.equal(view.state, dataset.events.size === 0 ? 'empty' : 'ready');
      if (view.state === 'ready') assertPictureWithin(listSvg(view, look.width, locale));
      const agreements = agreementListView(dataset, {request: {filterable: true}, chosen: {}, showAll: true}, locale);
      assert.equal(agreements.state, dataset.agreements.size === 0 ? 'empty' : 'ready');
      if (agreements.state === 'ready') assertPictureWithin(listSvg(agreements, look.width, locale));
      for (const show of ['people', 'organisations'] as const) {
        const list = peopleListView(dataset, {request: {show, filterable: true}, chosen: {}, showAll: true}, locale);
        assert.equal(list.state, dataset[show].size === 0 ? 'empty' : 'ready');
        if (list.state === 'ready') assertPictureWithin(listSvg(list, look.width, locale));
      }
    }),
    {...sameEachTime, numRuns: 100}
  );
});

/** Tags of a page for a value or an event: its row, its source and its mark. */
const MOST_TAGS = 60;

test('each element is written as a page of any data, with so many tags a record at most', async () => {
  await fc.assert(
    fc.asyncProperty(goodData, anyLook, async (data, {lang, form}) => {
      const {facts, events, agreements} = datasetOf(data);
      const [fact = ''] = facts.keys();
      const rendered = [
        await renderStatic('kz-fact-card', {fact}, {dataset: data, lang}),
        await renderStatic('kz-trade-chart', {measure: 'amount', form}, {dataset: data, lang}),
        await renderStatic('kz-event-list', {filterable: true}, {dataset: data, lang}),
        await renderStatic('kz-agreement-list', {filterable: true}, {dataset: data, lang}),
        await renderStatic('kz-people-list', {filterable: true}, {dataset: data, lang}),
        await renderStatic('kz-fact', {fact, sentence: true}, {dataset: data, lang}),
        await renderStatic('kz-sources', {from: '-9999'}, {dataset: data, lang}),
        await renderStatic('kz-people-list', {show: 'organisations', filterable: true}, {dataset: data, lang}),
      ];
      for (const {html} of rendered) {
        assert(!/undefined|NaN|\[object/u.test(html), html.slice(0, 200));
        const tags = html.match(/<[a-z]/gu)?.length ?? 0;
        const records = facts.size + events.size + agreements.size;
        assert(tags < 500 + MOST_TAGS * records, `${tags} of ${records}`);
      }
    }),
    {...sameEachTime, numRuns: 20}
  );
});

test('a chart of any data is drawn as a picture', async () => {
  await fc.assert(
    fc.asyncProperty(goodData, anyLook, async (data, look) => {
      const view = chartOf(datasetOf(data), look);
      if (view) assert((await svgToPng(tradeChartSvg(view, look.lang))).length > 0);
    }),
    {...sameEachTime, numRuns: 3}
  );
});
