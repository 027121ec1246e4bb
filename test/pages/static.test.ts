/** Elements that a server rendered: without the script, replaced by it in one step, and under a strict policy. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import * as v from 'valibot';
import {runInNode} from './in-node.js';
import {happening, hostData, openNote, statusNote, trade, type HostData} from '../elements/data.js';
import {describeIn, ready, script, seen} from './site.js';

const rendering = v.array(v.object({html: v.string(), styleHash: v.string()}));

/** What a server prints with the built package. */
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

/** The script comes when the page has long been read. */
const comes = (page: Page) => page.addScriptTag({type: 'module', url: '/dist/kz-widgets.js'});

const withoutScript = (width: number) => async (page: Page) => {
  await page.setJavaScriptEnabled(false);
  await page.setViewport({width, height: 900});
};

/** Counts how often each widget’s rendering is replaced, before the script runs. */
const watch = `addEventListener('readystatechange', () => {
  if (document.readyState !== 'interactive') return;
  window.renderings = [];
  for (const [i, {shadowRoot}] of [...document.querySelectorAll('main > :not(script)')].entries()) {
    if (!shadowRoot) continue;
    window.renderings[i] = 0;
    new MutationObserver((records) => { if (records.some(({removedNodes}) => [...removedNodes].some(({nodeType}) => nodeType === 1))) window.renderings[i]++; })
      .observe(shadowRoot, {childList: true});
  }
}, true);`;

const count = (page: Page, tag: string, selector: string) =>
  page.evaluate(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.querySelectorAll(wanted).length ?? 0,
    tag,
    selector
  );

/** Waits until the script has put its own rendering in the place of every server's. */
async function takenOver(page: Page): Promise<void> {
  await ready(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > :not(script)')].every(
      (widget) => widget.matches(':defined') && !widget.shadowRoot?.querySelector('.static')
    )
  );
}

/** Each widget's words, without what the script adds or takes away: whatever it has on buttons and in tables. */
const sentences = (page: Page) =>
  page.$$eval(
    'main >>> :is([part=label], [part=value], [part=period], [part=change], [part=summary], [part=unit], [part=title], [part=date], [part=year], .line)',
    (parts) =>
      parts.filter((part) => part.checkVisibility()).map((part) => part.textContent.replaceAll(/\s+/gu, ' ').trim())
  );

const heights = (page: Page) =>
  page.$$eval('main > :not(script)', (widgets) => widgets.map((widget) => widget.getBoundingClientRect().height));

const watchShifts = `window.shifts = [];
  new PerformanceObserver((list) => {
    for (const {value, sources} of list.getEntries())
      window.shifts.push(value + ': ' + sources.map(({node, previousRect, currentRect}) =>
        [node?.nodeName, node?.className, node?.textContent?.trim().slice(0, 30), previousRect.top, currentRect.top, previousRect.height, currentRect.height].join(' ')).join('; '));
  }).observe({type: 'layout-shift', buffered: true});`;

const years = (partner: string, values: readonly number[]) =>
  values.map((value, i) => trade(2010 + i, value * 1e6, {}, partner));

const own: readonly (readonly [what: string, tag: string, data: HostData])[] = [
  ['one value', 'kz-trade-chart', hostData({facts: years('island', [3])})],
  ['losses', 'kz-trade-chart', hostData({facts: years('island', [3, -4, 5, -1.5])})],
  ['many values', 'kz-trade-chart', hostData({facts: years('island', [1, 3, 2, 5, 4, 7, 6, 9, 8])})],
  [
    'a value without a date, an estimate and a lower bound',
    'kz-trade-chart',
    hostData({
      facts: [
        ...years('island', [3, 4, 5]),
        trade(2018, 7e6, {period: {basis: 'open', how: 'The letter tells no year.'}, notes: [openNote]}),
        trade(2019, 8e6, {qualifier: 'estimated', status: 'estimated', notes: [statusNote]}),
        trade(2020, 9e6, {qualifier: 'more-than'}),
      ],
    }),
  ],
  [
    'a long list',
    'kz-event-list',
    hostData({events: Array.from({length: 90}, (_, i) => happening(`visit-${i}`, String(1930 + i)))}),
  ],
];

/** Every element in the forms that differ in height, in every language, and with data of a host's own. */
const unmoved: readonly (readonly [what: string, html: string, data?: HostData])[] = [
  ...['en', 'kk', 'ko', 'ru'].map((lang) => {
    const all = renderAll(
      ['kz-fact-card', {fact: 'kr-trade-2019', lang}],
      ['kz-fact-card', {partner: 'kr', lang, 'as-of': '2021-12-31'}],
      ['kz-trade-chart', {partner: 'gb', lang}],
      ['kz-trade-chart', {partner: 'kr', lang}],
      ['kz-trade-chart', {partner: 'kr gb', form: 'bars', lang}],
      ['kz-event-list', {partner: 'kr', limit: 3, filterable: true, lang}],
      ['kz-agreement-list', {partner: 'gb', limit: 3, filterable: true, lang}],
      ['kz-people-list', {side: 'kr', limit: 3, filterable: true, lang}],
      ['kz-sources', {partner: 'kr gb', lang}]
    );
    return [`all of them in ${lang}`, all.map(({html}) => html).join('')] as const;
  }),
  ...own.map(([what, tag, data]) => {
    const [widget] = renderAll([tag, {src: '/our-data.json'}, {dataset: data}]);
    return [what, widget?.html ?? '', data] as const;
  }),
];

// Only Chromium can be told to run no script.
describeIn(['chromium'], 'elements that a server rendered, without script', (site) => {
  it('say without script what they say with it, and their buttons that need it are not there', async () => {
    const {page, complaints} = await site.open({head: '', body}, withoutScript(768));
    const [card = '', chart = '', list = ''] = await seen(page);
    assert.match(card, /\$4\.2 billion\s+2019\s+Up 180% on 2017 \(\$1\.5 billion\), by our calculation/u);
    assert.match(chart, /no figure for 2009–\u2060?2016, 2018 or after 2020/u);
    assert.match(chart, /\$3\.08 billion/u);
    assert.doesNotMatch(chart, /CSV|South Korea, 2020: /u);
    assert.match(list, /Tokayev and Moon agree at summit/u);
    assert.doesNotMatch(list, /All partners/u);
    assert.deepEqual(complaints, []);
  });

  it('are styled without script', async () => {
    const {page} = await site.open({head: '', body}, withoutScript(768));
    const style = await page.evaluate(() => {
      const value = document.querySelector('kz-fact-card')?.shadowRoot?.querySelector('[part=value]');
      return value && [getComputedStyle(value).fontWeight, getComputedStyle(value).fontSize];
    });
    assert.deepEqual(style, ['700', '44px']);
  });

  it('open a source without script', async () => {
    const {page} = await site.open({head: '', body}, withoutScript(768));
    const button = await page.$('kz-fact-card >>> [part=source]');
    await button?.click();
    assert.equal(await count(page, 'kz-fact-card', ':popover-open'), 1);
    assert.match((await seen(page))[0] ?? '', /“\$4\.2 billion won in 2019”/u);
  });

  it('show on a phone without script a drawing whose letters can be read, and stay within the page', async () => {
    const {page} = await site.open({head: '', body}, withoutScript(320));
    const drawings = await page.$$eval('kz-trade-chart >>> .drawing', (all) =>
      all
        .filter((drawing) => drawing.checkVisibility())
        .map((drawing) => {
          const svg = drawing.querySelector('svg');
          const scale = svg?.getScreenCTM()?.a ?? 0;
          const letters = [...drawing.querySelectorAll('text')].map((text) =>
            parseFloat(getComputedStyle(text).fontSize)
          );
          const box = drawing.getBoundingClientRect();
          const beyond = [...drawing.querySelectorAll('text, path')].filter((ink) => {
            const {left, right, top, bottom} = ink.getBoundingClientRect();
            return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
          });
          return {least: Math.min(...letters) * scale, beyond: beyond.length};
        })
    );
    assert.equal(drawings.length, 1);
    assert((drawings[0]?.least ?? 0) >= 11, `letters of ${drawings[0]?.least} pixels`);
    assert.equal(drawings[0]?.beyond, 0);
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      0
    );
  });

  it('show on a phone each value beside its period in the opened table, without scrolling to the side', async () => {
    for (const lang of ['en', 'kk', 'ko', 'ru']) {
      const [chart] = renderAll(['kz-trade-chart', {partner: 'kr gb', lang}]);
      const {page} = await site.open({head: '', body: chart?.html ?? ''}, withoutScript(320));
      await (await page.$('kz-trade-chart >>> .values > summary'))?.click();
      const ends = await page.$$eval('kz-trade-chart >>> tbody tr', (rows) =>
        rows.map((row) => row.children[1]?.getBoundingClientRect().right ?? Infinity)
      );
      assert(ends.length > 0);
      assert.deepEqual(
        ends.filter((end) => end === 0 || end > 320),
        [],
        lang
      );
    }
  });

  it('lead from every value to its words and to where they stand', async () => {
    const {page} = await site.open({head: '', body}, withoutScript(768));
    await (await page.$('kz-trade-chart >>> .values > summary'))?.click();
    const [, chart = ''] = await seen(page);
    for (const words of ['more than US 750 million in 2008', '$4.2 billion won in 2019'])
      assert(chart.includes(`“${words}”`));
    for (const button of await page.$$('kz-trade-chart >>> tbody [part=source]')) {
      await button.click();
      const told = await page.$eval('kz-trade-chart >>> :popover-open', (popover) => popover.textContent);
      assert.match(told, /paragraph \d+ of \d+/u);
      await page.keyboard.press('Escape');
    }
  });

  it('have on paper every word, though nothing opens there', async () => {
    const {page} = await site.open({head: '', body}, withoutScript(768));
    await page.emulateMediaType('print');
    const [card = '', chart = '', list = ''] = await seen(page);
    assert.match(card, /“\$4\.2 billion won in 2019”/u);
    assert.match(chart, /“more than US 750 million in 2008”/u);
    const hidden = await page.$$eval('kz-event-list >>> blockquote', (all) =>
      all.filter((words) => words.getBoundingClientRect().height === 0).map(({textContent}) => textContent)
    );
    assert.deepEqual(hidden, []);
    assert.match(list, /“/u);
  });

  it('show the events beyond the limit without script when they are asked for', async () => {
    const {page} = await site.open({head: '', body}, withoutScript(768));
    const shown = () =>
      page.$$eval('kz-event-list >>> [part=event]', (all) => all.filter((event) => event.checkVisibility()).length);
    assert.equal(await shown(), 2);
    await (await page.$('kz-event-list >>> details.rest > summary'))?.click();
    assert((await shown()) > 2);
  });
});

describeIn(['chromium', 'firefox'], 'elements that a server rendered', (site, engine) => {
  it('say the same in the same room when the script takes over, and are rendered once', async () => {
    const {page, complaints} = await site.open({head: '', body: `${body}<p>After it.</p>`}, (tab) =>
      tab.evaluateOnNewDocument(watch)
    );
    const before = {words: await sentences(page), heights: await heights(page)};
    await comes(page);
    await takenOver(page);
    const now = {words: await sentences(page), heights: await heights(page)};
    assert.deepEqual(await page.evaluate('window.renderings'), [1, 1, 1]);
    assert.deepEqual(complaints, []);
    assert.deepEqual(now, before);
  });

  it('wait while the reader has the focus in them, wherever in them he goes on to', async () => {
    const {page} = await site.open({head: '', body: `<button>elsewhere</button>${body}`});
    const first = await page.$('kz-event-list >>> [part=source]');
    await first?.focus();
    await comes(page);
    await page.waitForFunction(() => !document.querySelector('kz-fact-card')?.shadowRoot?.querySelector('.static'));
    const focused = () =>
      page.$eval('kz-event-list', (list) => {
        const element = list.shadowRoot?.activeElement;
        return element && `${element.getRootNode() === list.shadowRoot} ${element.getAttribute('popovertarget')}`;
      });
    assert.equal(await focused(), 'true s0');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'true s1');
    assert.equal(await count(page, 'kz-event-list', '.static'), 1);
    await page.focus('button');
    await takenOver(page);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'elsewhere');
  });

  it('wait until an opened source is closed', async () => {
    const {page} = await site.open({head: '', body});
    await (await page.$('kz-fact-card >>> [part=source]'))?.click();
    await comes(page);
    await page.waitForFunction(() => !document.querySelector('kz-event-list')?.shadowRoot?.querySelector('.static'));
    assert.equal(await count(page, 'kz-fact-card', ':popover-open'), 1);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const focused = document.activeElement?.shadowRoot?.activeElement;
      if (focused instanceof HTMLElement) focused.blur();
    });
    await takenOver(page);
    assert.equal(await count(page, 'kz-fact-card', ':popover-open'), 0);
  });

  it('keep open what the reader unfolded, the focus where it was, and what he selected around them', async () => {
    const {page} = await site.open({head: '', body: `<p id="before">Before them.</p>${body}`});
    for (const name of ['kz-fact-card >>> [part=notes]', 'kz-trade-chart >>> .values', 'kz-event-list >>> .rest'])
      await page.$eval(name, (details) => details.toggleAttribute('open', true));
    const events = await count(page, 'kz-event-list', '[part=event]');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#before') ?? document.body));
    await comes(page);
    await takenOver(page);
    await page.waitForFunction(() => document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('table'));
    assert.equal(await count(page, 'kz-fact-card', '[part=notes][open]'), 1);
    await page.waitForFunction(
      () => !document.querySelector('kz-event-list')?.shadowRoot?.querySelector('[part=more]')
    );
    assert.equal(await count(page, 'kz-event-list', '[part=event]'), events);
    assert.equal(await page.evaluate(() => String(getSelection())), 'Before them.');
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  });

  it('live on once they are taken over: another width, the table, the rest of the list, another language', async () => {
    const {page} = await site.open({body});
    await takenOver(page);
    await page.setViewport({width: 480, height: 900});
    await page.waitForFunction(
      () =>
        Number(document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('svg')?.getAttribute('width')) < 640
    );
    await (await page.$('kz-trade-chart >>> .controls button'))?.click();
    await page.waitForFunction(() => !document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('.drawing'));
    assert.equal(await count(page, 'kz-trade-chart', 'table'), 1);
    const shown = await count(page, 'kz-event-list', '.item');
    await (await page.$('kz-event-list >>> [part=more]'))?.click();
    await page.waitForFunction(
      () => !document.querySelector('kz-event-list')?.shadowRoot?.querySelector('[part=more]')
    );
    assert((await count(page, 'kz-event-list', '.item')) > shown);
    await page.evaluate(() => document.querySelector('kz-fact-card')?.setAttribute('lang', 'ko'));
    await page.waitForFunction(() => document.querySelector('kz-fact-card')?.shadowRoot?.textContent.includes('42억'));
  });

  it('in other languages wait for them, and are rendered once', async () => {
    const others = renderAll(
      ['kz-fact-card', {fact: 'kr-trade-2019'}, {lang: 'ko'}],
      ['kz-event-list', {filterable: true}, {lang: 'kk'}],
      ['kz-event-list', {filterable: true, limit: 3}, {lang: 'ru'}]
    );
    const {page, complaints} = await site.open({body: `<main>${others.map(({html}) => html).join('')}</main>`}, (tab) =>
      tab.evaluateOnNewDocument(watch)
    );
    await takenOver(page);
    assert.match((await seen(page))[0] ?? '', /42억 달러/u);
    assert.deepEqual(await page.evaluate('window.renderings.filter((times) => times !== 1)'), []);
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
    const changed = '<script>document.querySelector("kz-fact-card").setAttribute("heading-level", "5")</script>';
    const {page} = await site.open({body: `<main>${card?.html ?? ''}</main>${changed}`});
    await takenOver(page);
    const level = () => page.$eval('kz-fact-card >>> [part=heading]', (heading) => heading.getAttribute('aria-level'));
    assert.equal(await level(), '5');
    assert.equal(await count(page, 'kz-fact-card', '[part=card]'), 1);
  });

  it('whose markup is another version’s are rendered anew, once', async () => {
    const [card] = three;
    const other = card?.html.replace(/<div part="card"[^>]*>/u, '<section><table><!--lit-part AAAAAAAAAAA=-->') ?? '';
    const {page, complaints} = await site.open({body: `<main>${other}</main>`}, (tab) =>
      tab.evaluateOnNewDocument(watch)
    );
    await takenOver(page);
    assert.equal(await count(page, 'kz-fact-card', '[part=card]'), 1);
    assert.deepEqual(await page.evaluate('window.renderings'), [1]);
    assert.deepEqual(complaints, []);
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
    const data = hostData({facts: [trade(2023, 5_000_000)]});
    const [card] = renderAll(['kz-fact-card', {fact: 'island-trade-2023'}, {dataset: data}]);
    const {page, complaints} = await site.open({body: `<main>${card?.html ?? ''}</main>`}, (tab) =>
      tab.evaluateOnNewDocument(watch)
    );
    await page.waitForFunction(() => document.querySelector('kz-fact-card')?.matches(':defined'));
    await page.waitForNetworkIdle({idleTime: 200});
    assert.equal(await count(page, 'kz-fact-card', '.static'), 1);
    assert.match((await seen(page))[0] ?? '', /\$5 million/u);
    await page.evaluate((records) => {
      const element = document.querySelector('kz-fact-card');
      if (element) Object.assign(element, {data: records});
      return new Promise((resolve) => document.addEventListener('kz-ready', resolve, {once: true}));
    }, data);
    assert.match((await seen(page))[0] ?? '', /\$5 million/u);
    assert.deepEqual(await page.evaluate('window.renderings'), [1]);
    assert.deepEqual(complaints, []);
  });

  if (engine === 'chromium') {
    for (const [what, html, data] of unmoved) {
      it(`do not move the page when the script takes over: ${what}`, async () => {
        for (const width of [320, 390, 768, 1280]) {
          const {page} = await site.open(
            {
              body: `<main><p>Before it.</p>${html}<p>After it.</p></main>`,
              head: '',
              json: JSON.stringify(data ?? {}),
            },
            async (tab) => {
              await tab.setViewport({width, height: 1200});
              await tab.evaluateOnNewDocument(watchShifts);
            }
          );
          await comes(page);
          await page.waitForFunction(() =>
            [...document.querySelectorAll('main > :not(p, script)')].every(
              ({shadowRoot}) => shadowRoot && !shadowRoot.querySelector('.static')
            )
          );
          await page.waitForNetworkIdle({idleTime: 200});
          assert.deepEqual(await page.evaluate('window.shifts'), [], `${width} px`);
          await page.close();
        }
      });
    }
  }
});

const weightOf = (page: Page) =>
  page.evaluate(() => {
    const value = document.querySelector('kz-fact-card')?.shadowRoot?.querySelector('[part=value]');
    return value && getComputedStyle(value).fontWeight;
  });
