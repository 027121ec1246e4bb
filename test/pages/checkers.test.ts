/** Several elements on one page, in every state: as the script shows them, and as a server rendered them. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {renderStatic} from '../../src/ssr.js';
import {axeFaults, ibmFaults, lostReferences} from './checkers.js';
import {describeIn, type Answer, type Site, type Visit} from './site.js';

type Attributes = Readonly<Record<string, string>>;

const shown: readonly (readonly [tag: string, attributes: Attributes])[] = [
  ['kz-fact-card', {fact: 'kr-trade-2019'}],
  ['kz-fact-card', {fact: 'busan-export-contracts-2022', heading: 'Promoted'}],
  ['kz-trade-chart', {partner: 'kr gb'}],
  ['kz-trade-chart', {partner: 'gb kr', form: 'bars'}],
  ['kz-event-list', {partner: 'kr', limit: '3', filterable: ''}],
  ['kz-event-list', {status: 'planned', heading: 'Planned'}],
  ['kz-agreement-list', {partner: 'kr', limit: '3', filterable: ''}],
  ['kz-people-list', {side: 'kr', limit: '3', filterable: ''}],
  ['kz-people-list', {show: 'organisations', kind: 'bank', heading: 'Banks'}],
];
const empty: typeof shown = [
  ['kz-fact-card', {partner: 'gb', to: '1995'}],
  ['kz-trade-chart', {partner: 'gb', to: '1995'}],
  ['kz-event-list', {partner: 'gb', to: '1980'}],
  ['kz-agreement-list', {partner: 'gb', to: '1980'}],
];
/** What there is only where the script runs: something unknown, what has not come, what does not come. */
const unfinished: typeof shown = [
  ['kz-fact-card', {partner: 'atlantis'}],
  ['kz-trade-chart', {src: '/slow/records.json'}],
  ['kz-event-list', {src: '/nowhere.json'}],
];

const page = (body: string, rest: Answer = {}): Answer => ({
  ...rest,
  body: `<main><h1>News</h1><h2>Trade and visits</h2>${body}</main>`,
});

const tag = ([name, attributes]: (typeof shown)[number], text = '') =>
  `<${name} ${Object.entries(attributes)
    .map(([attribute, value]) => `${attribute}="${value}"`)
    .join(' ')}>${text}</${name}>`;

const live = page(
  [...shown, ...empty, ...unfinished].map((one) => tag(one)).join('') +
    [...empty, ...unfinished].map((one) => tag(one, '<p>What the page says itself.</p>')).join(''),
  {slow: () => new Promise(() => undefined)}
);

const rendered = async () =>
  page((await Promise.all([...shown, ...empty].map(async (one) => (await renderStatic(...one)).html))).join(''), {
    head: '',
  });

async function openLive(site: Site): Promise<Visit> {
  const visit = await site.open(live);
  // Each says its state, in words or by the text inside its tag; the page waits for one of them for ever.
  await visit.page.waitForFunction(() =>
    [...document.querySelectorAll('main > *')].every(
      (widget) => !('state' in widget) || widget.state !== 'loading' || widget.getAttribute('src')?.startsWith('/slow/')
    )
  );
  return visit;
}

/** All that a reader can unfold, and a source on top. */
async function unfold(opened: Page): Promise<void> {
  for (const table of await opened.$$('kz-trade-chart >>> [part=controls] button:first-child')) await table.click();
  for (const notes of await opened.$$('main >>> summary')) await notes.click();
  await opened.click('kz-event-list >>> [data-source]');
  await opened.waitForSelector('kz-event-list >>> :popover-open .where');
}

const ways: readonly (readonly [what: string, open: (site: Site) => Promise<Visit>])[] = [
  ['as the script shows it', openLive],
  [
    'with tables, notes and a source open',
    async (site) => {
      const visit = await openLive(site);
      await unfold(visit.page);
      return visit;
    },
  ],
  [
    'on a phone',
    async (site) => {
      const visit = await openLive(site);
      await visit.page.setViewport({width: 320, height: 640});
      await unfold(visit.page);
      return visit;
    },
  ],
  ['as a server rendered it', async (site) => site.open(await rendered())],
];

describeIn(['chromium'], 'a page with several elements', (site) => {
  for (const [what, open] of ways) {
    it(`has no fault that axe or IBM’s checker finds, and no reference that leads nowhere: ${what}`, async () => {
      const {page: opened, requests} = await open(site);
      const askedOfOthers = () => requests.filter((path) => !path.startsWith('/dist/'));
      const asked = askedOfOthers();
      assert.deepEqual(await lostReferences(opened), []);
      assert.deepEqual(await axeFaults(opened), []);
      assert.deepEqual(await ibmFaults(opened), []);
      // What checks the page is there already: nothing is fetched for it. The widgets' later part comes when it comes.
      assert.deepEqual(askedOfOthers(), asked);
      await opened.close();
    });
  }

  it('is looked at by all three: each finds a fault that is there', async () => {
    const wrong = '<div><footer>One</footer></div><p aria-describedby="nothing">Two</p><button></button>';
    const {page: opened} = await site.open({head: '', body: `<main><h1>News</h1>${wrong}</main>`});
    assert.deepEqual(await lostReferences(opened), ['p aria-describedby="nothing" leads to 0']);
    assert.match((await axeFaults(opened)).join('\n'), /button-name/u);
    assert.match((await ibmFaults(opened)).join('\n'), /aria_id_unique/u);
  });
});
