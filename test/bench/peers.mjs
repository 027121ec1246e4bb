/** The pages that ours are measured against. */
import {bundlePage, peerFile, versioned} from './bundle.mjs';
import {scriptedDocument} from './documents.mjs';

const styles = {
  uplot: 'uplot/dist/uPlot.min.css',
  'vis-timeline': 'vis-timeline/styles/vis-timeline-graph2d.min.css',
  timelinejs: '@knight-lab/timelinejs/dist/css/timeline.css',
};

/** Bundles the peers, and puts them and the scripts of our pages on the site. */
export async function addPeers(site) {
  for (const [name, path] of Object.entries(styles)) site.add(`/peers/${name}.css`, peerFile(path));
  site.add('/peers/timelinejs-library.js', peerFile('@knight-lab/timelinejs/dist/js/timeline.js'));
  for (const name of ['our-points', 'our-events']) site.add(`/pages/${name}.js`, await bundlePage(name));

  const page = async (name, title, {query = '', style, ...more} = {}) => {
    site.add(`/pages/${name}.js`, await bundlePage(name));
    site.add(`/${name}.html`, scriptedDocument({name, ...(style && {styles: `/peers/${style}.css`}), ...more}));
    return {name: title, url: site.url(`/${name}.html${query}`), isGiven: query !== ''};
  };
  const uplot = versioned('uPlot', 'uplot');
  const uplotPoints = await page('uplot-points', uplot, {style: 'uplot'});
  const query = '?count=1000';
  return {
    charts: [
      await page('uplot', uplot, {style: 'uplot'}),
      await page('chartjs', versioned('Chart.js', 'chart.js')),
      await page('plot', versioned('Observable Plot', '@observablehq/plot')),
      await page('highcharts', `${versioned('Highcharts', 'highcharts')} with accessibility`),
      await page('echarts', versioned('ECharts', 'echarts')),
      await page('vega', versioned('Vega-Embed', 'vega-embed')),
    ],
    events: [
      await page('vis-timeline', versioned('vis-timeline', 'vis-timeline'), {query, style: 'vis-timeline'}),
      await page('timelinejs', versioned('TimelineJS', '@knight-lab/timelinejs'), {
        query,
        style: 'timelinejs',
        libraries: ['/peers/timelinejs-library.js'],
      }),
    ],
    points: (count) => ({...uplotPoints, url: `${uplotPoints.url}?count=${count}`, isGiven: true}),
  };
}
