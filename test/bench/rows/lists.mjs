/** Agreements and people. */
import {markTime, phone, visit} from '../browser.mjs';
import {documentOf, ourScript, readyMark} from '../documents.mjs';
import {minimalElements} from '../minimal-elements.mjs';
import {ratioRow, timePages} from '../timing.mjs';
import {nodesOfEntries} from './weight.mjs';

/** What an entry is called in each list. */
const parts = {'agreement-list': 'agreement', 'people-list': 'person'};
const names = Object.keys(parts);

export const lists = {
  lists: {work: 'page with agreements and people'},
  phone: {work: 'page with agreements and people, on a phone (150 ms, 200 kB/s, CPU 4 times slower)', device: phone},
};

/** Both lists with all of our data, against an element that has nothing but their visible part. */
export async function listsPage({browser, site, runs}, {device, ...row}) {
  const ours = ourLists(site);
  site.add('/minimal-lists.js', await minimalElements(browser, ours.url, (page) => markTime(page, 'drawn')));
  site.add('/minimal-lists.html', documentOf({head: ourScript('/minimal-lists.js'), body: tagged('minimal-')}));
  const pages = [ours, {name: 'a minimal Lit element', url: site.url('/minimal-lists.html')}];
  return ratioRow(
    {...row, against: 'a minimal Lit element with the same visible DOM'},
    await timePages({browser, pages, runs, device})
  );
}

/** Nodes of an agreement, a person or an organisation, as of an event: the greater mean of the two lists. */
export async function entryNodes({browser, site}) {
  const found = await visit(browser, ourLists(site).url, async ({page}) => {
    await markTime(page, 'drawn');
    return {lists: await Promise.all(names.map((name) => nodesOfEntries(page, `kz-${name}`, parts[name])))};
  });
  return {
    work: 'nodes of an agreement or a person',
    value: Math.max(...found.lists.map(({each}) => each)),
    notes: found.lists.map(
      ({all, drawn, each}, i) =>
        `kz-${names[i]}: ${drawn} entries are drawn with ${each.toFixed(1)} nodes each; the list has ${all} nodes`
    ),
  };
}

function ourLists(site) {
  const head = readyMark(names.length) + ourScript('/dist/kz-widgets.js');
  site.add('/lists.html', documentOf({head, body: tagged('kz-')}));
  return {name: 'kz-agreement-list and kz-people-list', url: site.url('/lists.html')};
}

function tagged(prefix) {
  return names.map((name) => `<${prefix}${name}></${prefix}${name}>`).join('');
}
