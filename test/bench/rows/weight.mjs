/** Nodes in a page, and bytes of a server's answer. */
import {markTime, visit} from '../browser.mjs';
import {documentOf, ourScript, readyMark} from '../documents.mjs';
import {events, points} from '../pages/own-data.js';
import {ourOwn} from './many.mjs';

const THOUSAND = 1000;

const told = (count) => count.toLocaleString('en');
const ofMany = (count) => (count === THOUSAND ? '' : ` of ${told(count)}`);

/** All nodes of a card: itself, and elements, texts and comments below it. */
export async function cardNodes({browser, site, facts}) {
  const tags = facts.map(({id}) => `<kz-fact-card fact="${id}"></kz-fact-card>`).join('');
  const head = readyMark(facts.length) + ourScript('/dist/elements/kz-fact-card.js');
  site.add('/card-nodes.html', documentOf({head, body: tags}));
  const {all, most} = await visit(browser, site.url('/card-nodes.html'), async ({page}) => {
    await markTime(page, 'drawn');
    return page.evaluate(() => {
      const counts = [...document.querySelectorAll('kz-fact-card')].map(({shadowRoot}) => {
        const walker = document.createTreeWalker(shadowRoot);
        let nodes = 2;
        while (walker.nextNode()) nodes++;
        return nodes;
      });
      return {all: counts.reduce((sum, nodes) => sum + nodes, 0), most: Math.max(...counts)};
    });
  });
  return {
    work: 'nodes of a card',
    value: all / facts.length,
    atMost: 45,
    notes: [`mean of ${facts.length} facts, with the tag and its shadow root; ${most} at most`],
  };
}

/** Nodes of an event: of those in the page, and of the whole list for each that it holds. */
export async function eventNodes({browser, site}, count = THOUSAND) {
  const {url} = ourOwn(site, 'our-events', 'kz-event-list', 'events', count);
  const {all, drawn, each} = await visit(browser, url, async ({page}) => {
    await markTime(page, 'drawn');
    return nodesOfEntries(page, 'kz-event-list', 'event');
  });
  return {
    work: `nodes of an event${ofMany(count)}`,
    value: Math.max(all / count, each),
    atMost: 14,
    notes: [
      `${drawn} of ${told(count)} events are in the page with ${each.toFixed(1)} nodes each; the list has ${all} nodes`,
    ],
  };
}

/** Nodes of a whole list, how many entries it has drawn, and the mean of their nodes. */
export function nodesOfEntries(page, tag, part) {
  return page.evaluate(
    (name, entry) => {
      const nodesOf = (root) => {
        const walker = document.createTreeWalker(root);
        let nodes = 1;
        while (walker.nextNode()) nodes++;
        return nodes;
      };
      const root = document.querySelector(name).shadowRoot;
      const items = [...root.querySelectorAll(`[part~=${entry}]`)];
      const each = items.reduce((sum, item) => sum + nodesOf(item), 0) / items.length;
      return {all: nodesOf(root), drawn: items.length, each};
    },
    tag,
    part
  );
}

/** Nodes that a chart has for a point, beyond its marks: what a chart of many has more than one of few. */
export async function pointNodes({browser, site}, count = THOUSAND) {
  const few = 10;
  const counts = {};
  for (const each of [count, few]) {
    const {url} = ourOwn(site, 'our-points', 'kz-trade-chart', 'points', each);
    counts[each] = await visit(browser, url, async ({page}) => {
      await markTime(page, 'drawn');
      return page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('kz-trade-chart').shadowRoot);
        const nodes = {drawing: 0, beside: 0};
        while (walker.nextNode()) {
          const {parentElement} = walker.currentNode;
          nodes[parentElement?.closest('svg, canvas') ? 'drawing' : 'beside']++;
        }
        return nodes;
      });
    });
  }
  const added = (part) => (counts[count][part] - counts[few][part]) / (count - few);
  return {
    work: `nodes of a point beside the drawing${ofMany(count)}`,
    value: Math.max(0, added('beside')),
    atMost: 0,
    notes: [`in the drawing ${added('drawing').toFixed(2)} nodes for each of ${told(count)} points`],
  };
}

/** Bytes of a server's rendering, before compression. */
export async function staticBytes({renderStatic}, tag, count = THOUSAND) {
  const isList = tag === 'kz-event-list';
  const dataset = isList ? events(count) : points(count);
  const {html} = await renderStatic(tag, {}, {dataset, lang: 'en'});
  return {
    work: `static HTML of ${told(count)} ${isList ? 'events' : 'points'}`,
    value: Buffer.byteLength(html) / 1e6,
    unit: 'MB',
    atMost: ((isList ? 0.6 : 0.4) * count) / THOUSAND,
  };
}
