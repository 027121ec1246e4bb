/** The longest time for which a page with one of each element does not answer its reader, on a processor four times slower. */
import {markTime, phone, visit} from '../browser.mjs';
import {documentOf, ourScript, readyMark} from '../documents.mjs';
import {summarize} from '../statistics.mjs';
import {longestTask} from '../trace.mjs';

const categories = [
  'toplevel',
  'v8',
  'v8.execute',
  'blink',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
];

export async function longestTasks({browser, site, runs, examples}) {
  const body = examples.map(({html}) => `<p>Before.</p>${html}`).join('');
  const head = readyMark(examples.length) + ourScript('/dist/kz-widgets.js');
  site.add('/one-of-each.html', documentOf({head, body}));
  const tasks = [];
  // The network is that of loopback: it makes nothing longer.
  const device = {...phone, latency: 0, downloadThroughput: -1, uploadThroughput: -1};
  for (let run = 0; run < runs; run++) {
    const {task} = await visit(
      browser,
      site.url('/one-of-each.html'),
      async ({page}) => {
        await markTime(page, 'drawn');
        return {task: longestTask(JSON.parse(Buffer.from(await page.tracing.stop()).toString()))};
      },
      {device, prepare: ({page}) => page.tracing.start({categories})}
    );
    tasks.push(task);
  }
  const part = (name) => summarize(tasks.map((task) => task[name])).median.toFixed(0);
  const {median, lower, upper} = summarize(tasks.map(({duration, parsing}) => duration - parsing));
  return {
    work: 'longest task of a page with one of each element, CPU 4 times slower, beyond parsing',
    value: median,
    lower,
    upper,
    unit: 'ms',
    atMost: 50,
    notes: [
      `the longest task took ${part('duration')} ms, of which parsing and compiling ${part('parsing')}, ` +
        `running scripts ${part('scripting')}, style and layout ${part('layout')}, painting ${part('painting')}, ` +
        `collecting garbage ${part('garbage')}`,
    ],
  };
}
