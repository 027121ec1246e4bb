/** Whether anything stays of elements that a page has added and removed. */
import {documentOf, ourScript} from '../documents.mjs';
import {visit} from '../browser.mjs';
import {agreements, events, points} from '../pages/own-data.js';

/** As often before anything is counted: so long the engine goes on compiling and learning, about 150 kB of its own. */
const WARM_UP = 2000;
const TIMES = 2000;

/** What the engine's tables may still move by, in bytes: 25 an element, and the least that could stay of one is more. */
const NOISE = 50_000;

export async function growth({browser, site, examples}) {
  const notes = [];
  let worst = 0;
  let isStill = true;
  for (const {what, beside = '', ...asked} of casesOf(examples)) {
    site.add('/growth.html', documentOf({head: ourScript('/dist/kz-widgets.js'), body: beside}));
    const {grown} = await visit(browser, site.url('/growth.html'), async ({page, session}) => {
      await page.waitForFunction((name) => customElements.get(name) !== undefined, {}, asked.tag);
      await page.evaluate((records) => (globalThis.records = records), asked.data);
      await addAndRemove(page, asked, WARM_UP);
      const before = await metricsOf(session);
      await addAndRemove(page, asked, TIMES);
      const after = await metricsOf(session);
      return {grown: Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]))};
    });
    worst = Math.max(worst, grown.JSHeapUsedSize);
    if (grown.Nodes > 0 || grown.JSEventListeners > 0) isStill = false;
    notes.push(
      `${what}: heap ${(grown.JSHeapUsedSize / 1000).toFixed(1)} kB, ` +
        `nodes ${grown.Nodes}, listeners ${grown.JSEventListeners}`
    );
  }
  return {
    work: '2,000 times added, opened, translated and removed: growth of the heap',
    // A node or a listener that stays is a fault, however small the heap.
    value: isStill ? Math.max(0, worst) / 1000 : Infinity,
    unit: 'kB',
    atMost: NOISE / 1000,
    notes,
  };
}

/** Each element with our data and with a host's own, and what meets on a page: numbers and their list. */
function casesOf(examples) {
  const own = {...points(5), events: events(5).events, agreements: agreements(5).agreements};
  const number = examples.find(({tag}) => tag === 'kz-fact');
  return [
    ...examples.flatMap(({tag, attributes, fallback}) => [
      {what: `${tag}, bundled data`, tag, attributes, fallback},
      {what: `${tag}, own data`, tag, attributes: ownAttributes(tag, own), fallback, data: own},
    ]),
    {what: 'kz-fact, beside a list of sources', ...number, beside: '<kz-sources></kz-sources>'},
    {what: 'kz-sources, beside a number', tag: 'kz-sources', attributes: {}, fallback: '', beside: number.html},
  ];
}

/** What makes an element show records of the host's own. */
function ownAttributes(tag, {facts}) {
  if (tag === 'kz-sources') return {partner: 'island'};
  return tag === 'kz-fact-card' || tag === 'kz-fact' ? {fact: facts[0].id} : {};
}

async function addAndRemove(page, asked, times) {
  await page.evaluate(
    async ({tag, attributes, fallback}, count) => {
      // A task between two: a language arrives in one, and a timer waits longer than it.
      const {port1, port2} = new MessageChannel();
      const nextTask = () => new Promise((resolve) => ((port1.onmessage = resolve), port2.postMessage('')));
      const drawn = async (element) => {
        await element.updateComplete;
        await nextTask();
        await element.updateComplete;
      };
      for (let i = 0; i < count; i++) {
        const element = document.createElement(tag);
        for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
        if (globalThis.records) element.data = globalThis.records;
        element.textContent = fallback;
        document.body.append(element);
        const {type, state} = await element.settled;
        // What shows nothing leaves nothing, and its row would say that all is well.
        if (state !== 'ready') throw new Error(`${tag}: ${state ?? type}`);
        await element.updateComplete;
        element.shadowRoot.querySelector('[part~=source], [part~=value][role=button], summary')?.click();
        await drawn(element);
        element.lang = i % 2 === 0 ? 'ko' : 'kk';
        await drawn(element);
        element.remove();
      }
      // What waits for an idle page holds its element until then.
      for (let i = 0; i < 3; i++) await new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)));
    },
    asked,
    times
  );
}

async function metricsOf(session) {
  await session.send('Performance.enable');
  // What a first collection frees, a second one finds.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  const wanted = ['JSHeapUsedSize', 'Nodes', 'JSEventListeners'];
  return Object.fromEntries(metrics.filter(({name}) => wanted.includes(name)).map(({name, value}) => [name, value]));
}
