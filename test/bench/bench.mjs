/** Everything that a row needs: the site, the browser, the peers, and examples of each element. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {launchChromium} from './browser.mjs';
import {addPeers} from './peers.mjs';
import {BenchSite} from './server.mjs';

/** What a page shows of each element, and the sentence inside the tag. An element without an example here is shown bare. */
const shown = {
  'kz-fact-card': {
    attributes: {fact: 'kr-trade-2019'},
    fallback: 'Trade between Kazakhstan and Korea was $4.2 billion in 2019.',
  },
  'kz-trade-chart': {attributes: {partner: 'kr gb'}, fallback: 'Trade with Korea was $3.08 billion in 2020.'},
  'kz-event-list': {
    attributes: {partner: 'kr', from: '2021', to: '2022'},
    fallback: 'In August 2021 the presidents met in Seoul.',
  },
  'kz-agreement-list': {attributes: {partner: 'gb'}, fallback: 'Three memorandums were signed in March 2023.'},
  'kz-people-list': {attributes: {side: 'kr'}, fallback: 'The presidents and the mayors of those years.'},
  'kz-fact': {attributes: {fact: 'kr-trade-2019'}, fallback: '$4.2 billion'},
  'kz-sources': {attributes: {partner: 'gb'}, fallback: 'A report of 18 March 2023.'},
};

/** Opens the site and the browser; `close` ends both. */
export async function openBench(runs) {
  const {renderStatic} = await import('../../dist/ssr.js');
  const site = new BenchSite();
  await site.start();
  for (const folder of ['', '/elements', '/auto', '/words', '/languages', '/frame', '/frame/languages'])
    if (existsSync(`dist${folder}`)) site.addFolder(`/dist${folder}`, `dist${folder}`);
  const browser = await launchChromium();
  const close = async () => {
    await browser.close();
    site.stop();
  };
  try {
    const bench = {
      browser,
      site,
      runs,
      renderStatic,
      chromium: await browser.version(),
      peers: await addPeers(site),
      facts: JSON.parse(readFileSync('data/facts.json', 'utf8')),
      documents: JSON.parse(readFileSync('data/documents.json', 'utf8')),
      examples: await examplesOf(renderStatic, site),
    };
    return {bench, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** Each element as a tag, as a server renders it, and as a frame. */
async function examplesOf(renderStatic, site) {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const tags = modules.flatMap(({declarations = []}) => declarations.flatMap(({tagName}) => tagName ?? []));
  return Promise.all(
    [...new Set(tags)].map(async (tag) => {
      const {attributes = {}, fallback = ''} = shown[tag] ?? {};
      const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      const {html} = await renderStatic(tag, attributes, {lang: 'en', today: '2023-03-18'});
      return {
        tag,
        attributes,
        fallback,
        html: `<${tag}${written.join('')}>${fallback}</${tag}>`,
        still: html,
        frame: frameOf(tag, attributes, site),
      };
    })
  );
}

/** The snippet that our own command writes. */
function frameOf(tag, attributes, site) {
  const flags = Object.entries(attributes).flatMap(([name, value]) => [`--${name}`, value]);
  const command = ['dist/cli/main.js', 'render', tag, ...flags, '--format', 'oembed', '--base', site.url('/dist/')];
  const {html} = JSON.parse(execFileSync(process.execPath, command, {encoding: 'utf8'}));
  const path = site.url('/dist/frame-host.js').replaceAll('/', '&#47;');
  return html.replace(path, '/dist/frame-host.js').replace(site.url('/dist/frame-host.js'), '/dist/frame-host.js');
}
