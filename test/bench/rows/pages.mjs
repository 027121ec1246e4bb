/** Whole pages, from navigation to drawn. */
import {phone} from '../browser.mjs';
import {documentOf, ourScript, readyMark} from '../documents.mjs';
import {ratioRow, timePages} from '../timing.mjs';

const chart = '<kz-trade-chart partner="kr gb">Trade with Korea was $3.08 billion in 2020.</kz-trade-chart>';

export const charts = {
  chart: {work: 'page with one chart', atMost: 0.8},
  phone: {work: 'page with one chart, on a phone (150 ms, 200 kB/s, CPU 4 times slower)', atMost: 0.9, device: phone},
};

/** A page with one chart, ours and the peers'. */
export async function chartPage({browser, site, runs, peers}, {device, ...row}) {
  const pages = [
    ['one-element', 'elements/kz-trade-chart.js'],
    ['all-elements', 'kz-widgets.js'],
  ].map(([name, file]) => {
    site.add(`/${name}.html`, documentOf({head: readyMark() + ourScript(`/dist/${file}`), body: chart}));
    return {name: `kz-widgets, ${file}`, url: site.url(`/${name}.html`)};
  });
  const [ours, whole] = pages;
  const timed = await timePages({browser, pages: [ours, ...peers.charts, whole], runs, device});
  return ratioRow({...row, against: peers.charts[0].name}, timed);
}

/** The same from a server, without a script. */
export async function staticPage({browser, site, runs, peers, renderStatic}) {
  const {html} = await renderStatic('kz-trade-chart', {partner: 'kr gb'}, {lang: 'en', today: '2023-03-18'});
  site.add('/static-chart.html', documentOf({body: html}));
  const ours = {name: 'kz-widgets, rendered by a server', url: site.url('/static-chart.html'), isStatic: true};
  const timed = await timePages({browser, pages: [ours, peers.charts[0]], runs});
  return ratioRow(
    {work: 'page with one chart, rendered by a server', against: peers.charts[0].name, atMost: 0.5},
    timed
  );
}
