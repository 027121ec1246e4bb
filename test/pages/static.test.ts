/** Elements that a server rendered: without the script, taken over by it, and under a strict policy. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as v from 'valibot';
import {runInNode} from './in-node.js';
import {describeIn, ready, script, seen} from './site.js';

const rendering = v.array(v.object({html: v.string(), styleHash: v.string()}));

/** What a server prints with the built package, whose templates are those of the script. */
function renderAll(...widgets: readonly (readonly [tag: string, attributes: object, options?: object])[]) {
  return v.parse(
    rendering,
    runInNode(`
      const {renderStatic} = await import('kz-widgets/ssr');
      const widgets = ${JSON.stringify(widgets)};
      console.log(JSON.stringify(await Promise.all(widgets.map((widget) => renderStatic(...widget)))));
    `)
  );
}

const three = renderAll(
  ['kz-fact-card', {fact: 'kr-trade-2019'}],
  ['kz-trade-chart', {partner: 'kr gb'}],
  ['kz-event-list', {partner: 'kr', from: '2019', to: '2021', limit: 2, filterable: true}]
);
const body = `<main>${three.map(({html}) => html).join('\n')}</main>`;
/** A column of the width that a server draws for, so that the script has nothing to draw anew. */
const column = '<link rel="stylesheet" href="/column.css">';

/** The script as the snippet has it: the page waits for it with its first picture. */
const blocking = script.replace('module"', 'module" blocking="render"');

const withoutScript = (width: number) => async (page: Page) => {
  await page.setJavaScriptEnabled(false);
  await page.setViewport({width, height: 900});
};

/** Remembers every node that the server rendered, and each change of it, before the script runs. */
const watch = `addEventListener('readystatechange', () => {
  if (document.readyState !== 'interactive') return;
  const nodesOf = (root) => [root, ...[...root.childNodes].flatMap(nodesOf)];
  const roots = [...document.querySelectorAll('main > *')].map(({shadowRoot}) => shadowRoot).filter(Boolean);
  const before = roots.map(nodesOf);
  window.changes = [];
  for (const root of roots)
    new MutationObserver((records) => window.changes.push(...records.map(({type, target}) => type + ' of ' + target.nodeName)))
      .observe(root, {subtree: true, childList: true, attributes: true, characterData: true});
  window.lost = () => roots.flatMap((root, i) => { const now = new Set(nodesOf(root)); return before[i].filter((node) => !now.has(node)); }).length;
  window.rendered = before.flat().length;
}, true);`;

const count = (page: Page, tag: string, selector: string) =>
  page.evaluate(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.querySelectorAll(wanted).length ?? 0,
    tag,
    selector
  );

/** Waits until the script has taken every widget over. */
async function takenOver(page: Page): Promise<void> {
  await ready(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > *')].every((widget) => widget.matches(':defined'))
  );
  await page.waitForNetworkIdle({idleTime: 200});
}

// Only Chromium can be told to run no script.
describeIn(['chromium'], 'elements that a server rendered, without script', (site) => {
  it('say without script what they say with it, and their buttons that need it are not there', async () => {
    const {page, complaints} = await site.open({head: '', body}, withoutScript(768));
    const [card = '', chart = '', list = ''] = await seen(page);
    assert.match(card, /\$4\.2 billion\s+2019\s+Up 180% from \$1\.5 billion/u);
    assert.match(chart, /No document reports 2009–2016 and 2018/u);
    assert.match(chart, /2020\s+\$3\.08 billion\s+South Korea/u);
    assert.doesNotMatch(chart, /CSV/u);
    assert.match(list, /hold summit talks in Seoul/u);
    assert.doesNotMatch(list, /All partners/u);
    assert.deepEqual(complaints, []);
  });

  it('are styled without script', async () => {
    const {page} = await site.open({head: '', body}, withoutScript(768));
    const style = await page.evaluate(() => {
      const value = document.querySelector('kz-fact-card')?.shadowRoot?.querySelector('[part=value]');
      return value && [getComputedStyle(value).fontWeight, getComputedStyle(value).fontSize];
    });
    assert.deepEqual(style, ['700', '36px']);
  });

  it('open a source without script', async () => {
    const {page} = await site.open({head: '', body}, withoutScript(768));
    const button = await page.$('kz-fact-card >>> [part=source]');
    await button?.click();
    assert.equal(await count(page, 'kz-fact-card', ':popover-open'), 1);
    assert.match((await seen(page))[0] ?? '', /“\$4\.2 billion won in 2019”/u);
  });

  it('show on a phone without script the table, whose words can be read, and stay within the page', async () => {
    const {page} = await site.open({head: '', body}, withoutScript(320));
    const [drawing = -1, table = -1, overflow] = await page.evaluate(() => {
      const root = document.querySelector('kz-trade-chart')?.shadowRoot;
      const {scrollWidth, clientWidth} = document.documentElement;
      return [
        root?.querySelector('.drawing')?.getBoundingClientRect().height,
        root?.querySelector('table')?.getBoundingClientRect().height,
        scrollWidth - clientWidth,
      ];
    });
    assert.equal(drawing, 0);
    assert(table > 100);
    assert.equal(overflow, 0);
  });

  it('show on a phone each value beside its period, without scrolling to the side', async () => {
    for (const lang of ['en', 'kk', 'ko', 'ru']) {
      const [chart] = renderAll(['kz-trade-chart', {partner: 'kr gb', lang}]);
      const {page} = await site.open({head: '', body: chart?.html ?? ''}, withoutScript(320));
      const beyond = await page.$$eval('kz-trade-chart >>> tbody tr', (rows) =>
        rows
          .filter((row) => (row.children[1]?.getBoundingClientRect().right ?? Infinity) > innerWidth)
          .map((row) => row.textContent)
      );
      assert.deepEqual(beyond, [], lang);
    }
  });

  it('show the events beyond the limit without script when they are asked for', async () => {
    const {page} = await site.open({head: '', body}, withoutScript(768));
    const summary = await page.$('kz-event-list >>> details.unscripted > summary');
    const before = (await seen(page))[2] ?? '';
    await summary?.click();
    const after = (await seen(page))[2] ?? '';
    assert(after.length > before.length, 'no more than before');
    assert(after.startsWith(before.slice(0, 40)));
  });
});

describeIn(['chromium', 'firefox'], 'elements that a server rendered', (site, engine) => {
  it('are taken over by the script without a changed node', async () => {
    const {page, complaints} = await site.open({head: `${column}${script}`, body}, (tab) =>
      tab.evaluateOnNewDocument(watch)
    );
    await takenOver(page);
    assert((await page.evaluate('window.rendered')) !== 0);
    assert.deepEqual(await page.evaluate('window.changes'), []);
    assert.equal(await page.evaluate('window.lost()'), 0);
    assert.deepEqual(complaints, []);
  });

  it('live on once they are taken over: another width, the table, the rest of the list, another language', async () => {
    const {page} = await site.open({head: `${column}${script}`, body});
    await takenOver(page);
    await page.setViewport({width: 480, height: 900});
    await page.waitForFunction(
      () =>
        Number(document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('svg')?.getAttribute('width')) < 640
    );
    await (await page.$('kz-trade-chart >>> .controls button'))?.click();
    await page.waitForFunction(() => !document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('.drawing'));
    assert.equal(await count(page, 'kz-trade-chart', 'table'), 1);
    const shown = await count(page, 'kz-event-list', '.event');
    await (await page.$('kz-event-list >>> [part=more]'))?.click();
    await page.waitForFunction(
      () => !document.querySelector('kz-event-list')?.shadowRoot?.querySelector('[part=more]')
    );
    assert.equal(await count(page, 'kz-event-list', '.event'), shown);
    await page.evaluate(() => document.querySelector('kz-fact-card')?.setAttribute('lang', 'ko'));
    await page.waitForFunction(() => document.querySelector('kz-fact-card')?.shadowRoot?.textContent.includes('42억'));
  });

  it('in other languages wait for them, and are taken over without a changed node', async () => {
    const others = renderAll(
      ['kz-fact-card', {fact: 'kr-trade-2019'}, {lang: 'ko'}],
      ['kz-event-list', {filterable: true}, {lang: 'kk'}],
      ['kz-event-list', {filterable: true, limit: 3}, {lang: 'ru'}]
    );
    const {page, complaints} = await site.open(
      {head: `${column}${script}`, body: `<main>${others.map(({html}) => html).join('')}</main>`},
      (tab) => tab.evaluateOnNewDocument(watch)
    );
    await takenOver(page);
    assert.match((await seen(page))[0] ?? '', /42억 달러/u);
    assert.deepEqual(await page.evaluate('window.changes'), []);
    assert.deepEqual(complaints, []);
  });

  it('whose text is no longer what the data say are rendered anew, once', async () => {
    const [card] = three;
    const stale = card?.html.replaceAll('$4.2 billion', '$9.9 billion') ?? '';
    const {page} = await site.open({body: `<main>${stale}</main>`});
    await page.waitForFunction(
      () =>
        document.querySelector('kz-fact-card')?.shadowRoot?.textContent.includes('$4.2\u00a0billion') ||
        document.querySelector('kz-fact-card')?.shadowRoot?.textContent.includes('$4.2 billion')
    );
    assert.equal(await count(page, 'kz-fact-card', '[part=card]'), 1);
    assert.doesNotMatch((await seen(page))[0] ?? '', /9\.9/u);
  });

  it('with another heading level or another link than now are rendered anew, though the words are the same', async () => {
    const [card] = renderAll(['kz-fact-card', {fact: 'kr-trade-2019', heading: 'Trade', 'heading-level': 2}]);
    const late = '<script>document.querySelector("kz-fact-card").setAttribute("heading-level", "5")</script>';
    const {page} = await site.open({body: `<main>${card?.html ?? ''}</main>${late}`});
    await takenOver(page);
    const level = () => page.$eval('kz-fact-card >>> [part=heading]', (heading) => heading.getAttribute('aria-level'));
    assert.equal(await level(), '5');
    assert.equal(await count(page, 'kz-fact-card', '[part=card]'), 1);
  });

  it('whose markup is another version’s are rendered anew, once', async () => {
    const [card] = three;
    const other = card?.html.replace(/<!--lit-part [\w+/]+=*-->/u, '<!--lit-part AAAAAAAAAAA=-->') ?? '';
    const {page, complaints} = await site.open({body: `<main>${other}</main>`});
    await takenOver(page);
    assert.equal(await count(page, 'kz-fact-card', '[part=card]'), 1);
    assert.deepEqual(complaints, []);
  });

  it('stay as they are where the script’s file for them does not arrive, and are then rendered anew', async () => {
    const {page} = await site.open({
      head: '<script type="module" src="/no-hydration/kz-widgets.js"></script>',
      body,
    });
    await takenOver(page);
    assert.equal(await count(page, 'kz-fact-card', '[part=card]'), 1);
    assert.match((await seen(page))[0] ?? '', /\$4\.2 billion/u);
  });

  it('hold under a policy that names the hash of their styles, before the script and after it', async () => {
    const hashes = [...new Set(three.map(({styleHash}) => styleHash))].join(' ');
    const policy = `default-src 'none'; script-src 'self'; style-src ${hashes}; require-trusted-types-for 'script'; trusted-types lit-html`;
    for (const hasScript of [false, true]) {
      const {page, complaints} = await site.open({
        head: hasScript ? script : '',
        body,
        headers: {'content-security-policy': policy},
      });
      if (hasScript) await takenOver(page);
      assert.equal(await weightOf(page), '700');
      assert.deepEqual(
        complaints.filter((complaint) => !complaint.includes('favicon')),
        []
      );
    }
  });

  it('have their styles from the script under a policy that forbids those of the page', async () => {
    const policy = "default-src 'none'; script-src 'self'; style-src 'none'";
    const {page} = await site.open({body, headers: {'content-security-policy': policy}});
    await takenOver(page);
    assert.equal(await weightOf(page), '700');
  });

  it('with a dataset of the host’s keep it until the page gives it to them too', async () => {
    const data = {
      documents: [
        {
          id: 'gazette',
          date: '2024-05-02',
          language: 'en',
          about: 'A year of trade',
          digest: `sha256-${'1'.repeat(64)}`,
          paragraphs: 3,
        },
      ],
      measures: [{id: 'trade', label: 'Trade', unit: 'USD'}],
      facts: [
        {
          id: 'trade-2023',
          kind: 'quantity',
          label: 'Trade with Ruritania',
          measure: 'trade',
          value: 5_000_000,
          unit: 'USD',
          qualifier: 'exact',
          status: 'reported',
          period: {basis: 'stated', from: '2023'},
          scope: {from: 'kz', to: 'ruritania', direction: 'two-way', kind: 'flow'},
          partners: ['ruritania'],
          topics: [],
          citations: [{document: 'gazette', paragraph: 1, asWritten: 'five million dollars'}],
        },
      ],
      places: ['kz', 'ruritania'].map((id) => ({
        id,
        name: id,
        kind: 'country',
        citations: [{document: 'gazette', paragraph: 1, asWritten: id}],
      })),
    };
    const [card] = renderAll(['kz-fact-card', {fact: 'trade-2023'}, {dataset: data}]);
    const {page, complaints} = await site.open(
      {head: `${column}${script}`, body: `<main>${card?.html ?? ''}</main>`},
      (tab) => tab.evaluateOnNewDocument(watch)
    );
    await takenOver(page);
    assert.match((await seen(page))[0] ?? '', /\$5 million/u);
    await page.evaluate((records) => {
      const element = document.querySelector('kz-fact-card');
      if (element) Object.assign(element, {data: records});
      return new Promise((resolve) => document.addEventListener('kz-ready', resolve, {once: true}));
    }, data);
    assert.match((await seen(page))[0] ?? '', /\$5 million/u);
    assert.deepEqual(await page.evaluate('window.changes'), []);
    assert.deepEqual(complaints, []);
  });

  if (engine === 'chromium') {
    it('do not move the page when the script of the snippet takes over, in a column of a text’s width', async () => {
      const {page} = await site.open({head: `${column}${blocking}`, body}, (tab) =>
        tab.evaluateOnNewDocument(`window.shift = 0;
          new PerformanceObserver((list) => { for (const {value} of list.getEntries()) window.shift += value; })
            .observe({type: 'layout-shift', buffered: true});`)
      );
      await takenOver(page);
      assert.equal(await page.evaluate('window.shift'), 0);
    });
  }
});

const weightOf = (page: Page) =>
  page.evaluate(() => {
    const value = document.querySelector('kz-fact-card')?.shadowRoot?.querySelector('[part=value]');
    return value && getComputedStyle(value).fontWeight;
  });
