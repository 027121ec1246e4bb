/** Many cards, events and points. */
import {documentOf, ourScript, readyMark, scriptedDocument} from '../documents.mjs';
import {markTime} from '../browser.mjs';
import {minimalElements} from '../minimal-elements.mjs';
import {compare} from '../statistics.mjs';
import {ratioRow, timePages} from '../timing.mjs';

const THOUSAND = 1000;

/** A thousand cards, of all facts by turns, against an element that has nothing but their visible part. */
export async function cards({browser, site, runs, facts}) {
  const script = ourScript('/dist/elements/kz-fact-card.js');
  const tagged = (tag, count) =>
    Array.from({length: count}, (_, i) => `<${tag} fact="${facts[i % facts.length].id}"></${tag}>`).join('\n');
  const ours = (count) => documentOf({head: readyMark(count) + script, body: tagged('kz-fact-card', count)});
  site.add('/facts.html', ours(facts.length));
  site.add('/cards.html', ours(THOUSAND));
  site.add('/minimal.js', await minimalElements(browser, site.url('/facts.html'), (page) => markTime(page, 'drawn')));
  const head = ourScript('/minimal.js');
  site.add('/minimal.html', documentOf({head, body: tagged('minimal-fact-card', THOUSAND)}));
  const pages = [
    {name: 'kz-fact-card', url: site.url('/cards.html')},
    {name: 'a minimal Lit element', url: site.url('/minimal.html')},
  ];
  return ratioRow(
    {work: '1,000 cards', against: 'a minimal Lit element with the same visible DOM', atMost: 1.3},
    await timePages({browser, pages, runs})
  );
}

/** Events of a host's own. */
export async function events({browser, site, runs, peers}) {
  const ours = ourOwn(site, 'our-events', 'kz-event-list', 'kz-event-list', THOUSAND);
  const row = {work: '1,000 events', against: peers.events[0].name, atMost: 0.33};
  return withGiven(ratioRow(row, await timePages({browser, pages: [ours, ...peers.events], runs})));
}

/** Many more against a thousand. */
export async function moreEvents({browser, site, runs}, count, atMost) {
  const work = `${count.toLocaleString('en')} events`;
  const pages = [count, THOUSAND].map((each) =>
    ourOwn(site, 'our-events', 'kz-event-list', `kz-event-list, ${each.toLocaleString('en')} events`, each)
  );
  return withGiven(ratioRow({work, against: '1,000 events', atMost}, await timePages({browser, pages, runs})));
}

/** Points of a host's own, checked and drawn. */
export async function points({browser, site, runs, peers}, count, atMost) {
  const ours = ourOwn(site, 'our-points', 'kz-trade-chart', 'kz-trade-chart', count);
  const peer = peers.points(count);
  const row = {work: `${count.toLocaleString('en')} points of own data`, against: peer.name, atMost};
  return withGiven(ratioRow(row, await timePages({browser, pages: [ours, peer], runs})));
}

/** A page whose script makes the data and an element that shows them. */
export function ourOwn(site, page, element, name, count) {
  const head = readyMark() + ourScript(`/dist/elements/${element}.js`);
  site.add(`/${page}.html`, scriptedDocument({name: page, head}));
  return {name, url: site.url(`/${page}.html?count=${count}`), isGiven: true};
}

/** Adds the ratio without what comes before the data: the network, the scripts, the making of the records. */
function withGiven(row) {
  const [ours, theirs] = row.pages;
  if (!ours.given || !theirs.given) return row;
  const {value} = compare([ours.given.median], [theirs.given.median]);
  const medians = [ours, theirs].map(({given}) => `${Math.round(given.median)} ms`).join(' against ');
  return {...row, notes: [`from the data in hand to drawn ${medians}, a ratio of ${value.toFixed(2)}`]};
}
