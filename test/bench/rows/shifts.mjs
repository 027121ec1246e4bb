/** Whether text that somebody reads moves when a widget comes: every element, every way into a page, four widths. */
import {setTimeout as sleep} from 'node:timers/promises';
import {visit} from '../browser.mjs';
import {documentOf, ourScript} from '../documents.mjs';

const WIDTHS = [320, 390, 768, 1280];
const LATE = 500;
const HYDRATING = 400;

/** How long after its last file a page is watched. */
const WATCHED = 600;

const column = '<style>main { max-width: 640px; margin: auto }</style>';
const around = (widget) => `<main><h1>An article</h1><p>Before it.</p>${widget}<p>After it, and on.</p></main>`;

/** The ways by name: what a page of each holds, with the address of the scripts' folder. */
const ways = {
  'script and tag': ({html}, dist) => ({head: ourScript(`${dist}/kz-widgets.js`), body: html}),
  'script of one element': ({tag, html}, dist) => ({head: ourScript(`${dist}/elements/${tag}.js`), body: html}),
  'server, then script': ({still}, dist) => ({
    head: `<script type="module" src="${dist}/kz-widgets.js"></script>`,
    body: still,
  }),
  'server without script': ({still}) => ({body: still}),
  frame: ({frame}, dist) => ({body: frame.replace('/dist/frame-host.js', `${dist}/frame-host.js`)}),
};

export async function layoutShift({browser, site, examples}) {
  const found = [];
  let pages = 0;
  for (const example of examples) {
    for (const [way, make] of Object.entries(ways)) {
      for (const delay of delaysOf(way)) {
        const path = `/shift-${example.tag}-${way.replaceAll(/\W+/gu, '-')}-${delay}.html`;
        const {head = '', body} = make(example, delay > 0 ? `/late-${delay}/dist` : '/dist');
        site.add(path, documentOf({head: column + head, body: around(body)}));
        for (const width of WIDTHS) {
          const {shift} = await visit(browser, site.url(path), ({page}) => shiftOf(page, delay), {
            viewport: {width, height: 800},
          });
          pages++;
          if (shift > 0)
            found.push({what: `${example.tag}, ${way}`, when: `${width} px, script after ${delay} ms`, shift});
        }
      }
    }
  }
  found.sort((a, b) => b.shift - a.shift);
  const worst = new Map(found.toReversed().map((shifted) => [shifted.what, shifted]));
  return {
    work: 'layout shift, every element, every way in, 320 to 1,280 px',
    value: found[0]?.shift ?? 0,
    atMost: 0,
    notes: [
      `${found.length} of ${pages} pages shift`,
      ...[...worst.values()].map(({what, when, shift}) => `${what}: up to ${shift.toFixed(4)} (${when})`),
    ],
  };
}

function delaysOf(way) {
  if (way === 'server without script') return [0];
  return way === 'server, then script' ? [HYDRATING, LATE] : [0, LATE];
}

async function shiftOf(page, delay) {
  await sleep(delay + WATCHED);
  const frames = page.frames().filter((frame) => !frame.detached);
  const shifts = await Promise.all(frames.map((frame) => frame.evaluate(totalShift)));
  return {shift: shifts.reduce((sum, shift) => sum + shift, 0)};
}

/** Runs in the page. The observer is told what came before it in a task of its own. */
function totalShift() {
  return new Promise((resolve) => {
    let total = 0;
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) total += value;
    }).observe({type: 'layout-shift', buffered: true});
    setTimeout(() => resolve(total), 100);
  });
}
