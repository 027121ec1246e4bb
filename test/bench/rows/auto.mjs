/** The script that fetches what the tags need, beside the one that brings everything: the same page, on a phone. */
import {PredefinedNetworkConditions} from 'puppeteer-core';
import {phone} from '../browser.mjs';
import {documentOf, ourScript, readyMark} from '../documents.mjs';
import {ratioRow, timePages} from '../timing.mjs';

const {latency, download, upload} = PredefinedNetworkConditions['Slow 4G'];

/** What the pages hold, by the row that measures it. */
const contents = {
  card: {work: 'one card', tags: ['kz-fact-card']},
  chart: {work: 'one chart', tags: ['kz-trade-chart']},
  all: {work: 'card, chart and list', tags: ['kz-fact-card', 'kz-trade-chart', 'kz-event-list']},
};

const networks = {
  phone: {name: '150 ms, 200 kB/s', device: phone},
  slow: {
    name: `Slow 4G: ${latency} ms, ${download / 1000} kB/s`,
    device: {...phone, latency, downloadThroughput: download, uploadThroughput: upload},
  },
};

/** Rows by their names, `auto-card` and so on. */
export const autoRows = Object.fromEntries(
  Object.entries(contents).flatMap(([content, {work, tags}]) =>
    Object.entries(networks).map(([network, {name, device}]) => [
      `auto-${content}-${network}`,
      (bench) =>
        autoPage(bench, {
          work: `page with ${work}, elements by their tags (${name}, CPU 4 times slower)`,
          tags,
          device,
        }),
    ])
  )
);

async function autoPage({browser, site, runs, examples}, {work, tags, device}) {
  const body = tags.map((tag) => examples.find((example) => example.tag === tag).html).join('<p>Between.</p>');
  const scripts = {
    'kz-widgets-auto.js': '<script type="module" async src="/dist/kz-widgets-auto.js"></script>',
    'kz-widgets.js': ourScript('/dist/kz-widgets.js'),
    ...(tags.length === 1 && {[`elements/${tags[0]}.js`]: ourScript(`/dist/elements/${tags[0]}.js`)}),
  };
  const pages = Object.entries(scripts).map(([name, script]) => {
    const path = `/${tags.length}-${tags[0]}-${name.replace('/', '-')}.html`;
    site.add(path, documentOf({head: readyMark(tags.length) + script, body}));
    return {name: `kz-widgets, ${name}`, url: site.url(path)};
  });
  return ratioRow({work, against: pages[1].name}, await timePages({browser, pages, runs, device}));
}
