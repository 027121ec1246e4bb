/** The pages that ours are measured against. */
import {bundlePage, peerFile, versioned} from './bundle.mjs';
import {scriptedDocument} from './documents.mjs';

/** What peers publish ready for a page, by the path it has on the site. */
const published = {
  '/peers/littlefoot.css': 'littlefoot/dist/littlefoot.css',
  '/peers/uplot.css': 'uplot/dist/uPlot.min.css',
  '/peers/vis-timeline.css': 'vis-timeline/styles/vis-timeline-graph2d.min.css',
  '/peers/timelinejs/css/timeline.css': '@knight-lab/timelinejs/dist/css/timeline.css',
  '/peers/timelinejs/css/icons/tl-icons.woff2': '@knight-lab/timelinejs/dist/css/icons/tl-icons.woff2',
  '/peers/timelinejs/js/timeline.js': '@knight-lab/timelinejs/dist/js/timeline.js',
};

/** Bundles the peers, and puts them and the scripts of our pages on the site. */
export async function addPeers(site) {
  for (const [path, file] of Object.entries(published)) site.add(path, peerFile(file));
  for (const name of ['our-points', 'our-events', 'littlefoot']) site.add(`/pages/${name}.js`, await bundlePage(name));

  const page = async (name, title, {query = '', ...files} = {}) => {
    site.add(`/pages/${name}.js`, await bundlePage(name));
    site.add(`/${name}.html`, scriptedDocument({name, ...files}));
    return {name: title, url: site.url(`/${name}.html${query}`), isGiven: query !== ''};
  };
  const uplot = versioned('uPlot', 'uplot');
  const uplotPoints = await page('uplot-points', uplot, {styles: '/peers/uplot.css'});
  const query = '?count=1000';
  return {
    charts: [
      await page('uplot', uplot, {styles: '/peers/uplot.css'}),
      await page('chartjs', versioned('Chart.js', 'chart.js')),
      await page('plot', versioned('Observable Plot', '@observablehq/plot')),
      await page('highcharts', `${versioned('Highcharts', 'highcharts')} with accessibility`),
      await page('echarts', versioned('ECharts', 'echarts')),
      await page('vega', versioned('Vega-Embed', 'vega-embed')),
    ],
    events: [
      await page('vis-timeline', versioned('vis-timeline', 'vis-timeline'), {query, styles: '/peers/vis-timeline.css'}),
      await page('timelinejs', versioned('TimelineJS', '@knight-lab/timelinejs'), {
        query,
        styles: '/peers/timelinejs/css/timeline.css',
        libraries: ['/peers/timelinejs/js/timeline.js'],
      }),
    ],
    footnotes: {
      name: versioned('littlefoot', 'littlefoot'),
      head: '<link rel="stylesheet" href="/peers/littlefoot.css" /><script type="module" src="/pages/littlefoot.js"></script>',
    },
    points: (count) => ({...uplotPoints, url: `${uplotPoints.url}?count=${count}`, isGiven: true}),
  };
}
