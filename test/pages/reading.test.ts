/** A whole page in use: no jump while it loads, printed, touched, zoomed. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {type Page} from 'puppeteer-core';
import {complete, describeIn, longArticle, ready, seen, widgets} from './site.js';

const observe = `window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true});`;

/** How far what was on the screen had to move so far: a shift that is made here is told after all others. */
async function shiftOf(page: Page): Promise<unknown> {
  await ready(page);
  return page.evaluate(`new Promise((resolve) => requestAnimationFrame(resolve)).then(async () => {
    const now = performance.now();
    const block = document.createElement('div');
    block.style.height = '100px';
    document.body.prepend(block);
    const isMade = ({startTime}) => startTime >= now;
    while (!shifts.some(isMade)) await new Promise((resolve) => setTimeout(resolve, 10));
    return shifts.filter((shift) => !isMade(shift)).reduce((sum, {value}) => sum + value, 0);
  })`);
}

describeIn(['chromium'], 'a page that loads slowly (layout shifts are told by no other engine)', (site) => {
  const prepare = (page: Page) => page.evaluateOnNewDocument(observe);

  it('moves nothing with the snippet of the demo', async () => {
    const head = '<script type="module" blocking="render" src="/slow/kz-widgets.js"></script>';
    const {page} = await site.open({head, body: longArticle, slow: () => sleep(400)}, prepare);
    assert.equal(await shiftOf(page), 0);
  });

  it('moves something without it, so that the test above can fail', async () => {
    const head = '<script type="module" src="/slow/kz-widgets.js"></script>';
    let painted: Promise<unknown> = Promise.resolve();
    const {page} = await site.open({head, body: longArticle, slow: () => painted}, async (opened) => {
      await prepare(opened);
      painted = opened.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    });
    assert.notEqual(await shiftOf(page), 0);
  });
});

describeIn(['chromium'], 'a printed page (no other engine can be asked to print)', (site) => {
  it('holds what the widgets show, with every citation, and no buttons', async () => {
    const {page} = await site.open({body: longArticle});
    await complete(page);
    await page.emulateMediaType('print');
    const texts = await seen(page);
    for (const [i, words] of [
      ['$4.2 billion won in 2019', 'paragraph 7 of 14'],
      ['more than US 750 million in 2008', 'paragraph 7 of 14'],
      ['take a walk after a tea meeting', 'paragraph 1 of 14'],
      ['a strategic partnership on green hydrogen', 'paragraph 3 of 9'],
      ['paragraph 2 of 9'],
      // Its source stands in the list.
      ['$4.2 billion'],
      ['$4.2 billion won in 2019', 'a strategic partnership on green hydrogen', 'Paragraph 3 of 9'],
    ].entries())
      for (const one of words) assert(texts[i]?.includes(one), `${i}: ${one}\n${texts[i]}`);
    const text = texts.join('\n');
    assert.doesNotMatch(text, /^(Copy citation|Close|CSV|SVG|Table)$/mu);
    assert((await page.pdf()).length > 10_000);
  });
});

const opened = (page: Page, tag: string) =>
  page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>(':popover-open')?.innerText,
    {},
    tag
  );

describeIn(['chromium', 'firefox'], 'a page that is touched', (site, engine) => {
  async function tap(page: Page, tag: string, selector: string): Promise<void> {
    const place = await page.evaluate(
      (name, wanted) => {
        const element = document.querySelector(name)?.shadowRoot?.querySelector(wanted);
        element?.scrollIntoView({block: 'center'});
        const box = element?.getBoundingClientRect();
        return box && {x: box.left + box.width / 2, y: box.top + box.height / 2};
      },
      tag,
      selector
    );
    assert(place, `${tag} has ${selector}`);
    await page.touchscreen.tap(place.x, place.y);
  }
  const touched: [what: string, tag: string, selector: string, words: RegExp][] = [
    ['a card’s source', 'kz-fact-card', '[part=source]', /“\$4\.2 billion won in 2019”/u],
    ['a chart’s mark', 'kz-trade-chart', '[data-mark=kr-trade-2008]', /“more than US 750 million in 2008”/u],
    ['an event’s source', 'kz-event-list', '[part=source]', /paragraph \d+ of \d+/u],
    ['an agreement’s source', 'kz-agreement-list', '[part=source]', /“[^”]+”[^]*paragraph \d+ of 9/u],
    ['the source of a person’s office', 'kz-people-list', '[part=source]', /“[^”]+”[^]*paragraph \d+ of 9/u],
    ['a number’s source', 'kz-fact', '.opener', /“\$4\.2 billion won in 2019”/u],
  ];
  // Of a slot's bare text Firefox's driver makes no touch and no click; of an element in a slot it makes both.
  const body =
    engine === 'firefox' ? longArticle.replaceAll(/(<kz-fact [^>]*>)([^<]*)/gu, '$1<span>$2</span>') : longArticle;
  for (const [what, tag, selector, words] of touched) {
    it(`opens ${what}`, async () => {
      const {page} = await site.open({body});
      await ready(page);
      await tap(page, tag, selector);
      assert.match(String(await (await opened(page, tag)).jsonValue()), words);
    });
  }
});

// Only Chromium can be touched with a finger of a size: it takes a click to what it finds under it.
describeIn(['chromium'], 'a chart that is tapped', (site) => {
  for (const [width, form] of [
    [358, ''],
    [700, ''],
    [358, 'form="bars"'],
  ] as const)
    it(`opens the value whose label is tapped, at its middle and its ends: ${width} px ${form}`, async () => {
      const body = `<div style="width:${width}px"><kz-trade-chart partner="kr gb" ${form}></kz-trade-chart></div>`;
      const {page} = await site.open({body}, (opened) => opened.setViewport({width: 800, height: 800, hasTouch: true}));
      await ready(page);
      const session = await page.createCDPSession();
      const labels = await page.$eval('kz-trade-chart', (chart) =>
        [...(chart.shadowRoot?.querySelectorAll<SVGElement>('.mark-label') ?? [])].map((label) => {
          const {left, right, top, height} = label.getBoundingClientRect();
          return {id: label.dataset['mark'], left, right, y: top + height / 2};
        })
      );
      assert(labels.length > 3);
      for (const {id, left, right, y} of labels)
        for (const x of [left + 2, (left + right) / 2, right - 2]) {
          const touchPoints = [{x, y, radiusX: 14, radiusY: 14}];
          await session.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints});
          await session.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
          const shown = await (await opened(page, 'kz-trade-chart')).jsonValue();
          const wanted = await page.$eval(
            'kz-trade-chart',
            (chart, mark) => chart.shadowRoot?.querySelector(`.mark[data-mark="${mark}"]`)?.getAttribute('aria-label'),
            id
          );
          const period = /, (\d{4}):/u.exec(wanted ?? '')?.[1];
          assert(period && shown?.includes(period), `${id} at ${x}: ${shown}`);
          assert(shown?.includes(wanted?.startsWith('South') ? 'South Korea' : 'United Kingdom'), `${id}: ${shown}`);
          await page.keyboard.press('Escape');
          await page.waitForFunction(
            () => !document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector(':popover-open')
          );
        }
    });
});

describeIn(['chromium', 'firefox'], 'a chart over which a mouse is dragged', (site) => {
  it('opens nothing, even where the mouse comes back', async () => {
    const {page} = await site.open({body: '<kz-trade-chart partner="kr gb"></kz-trade-chart>'});
    await ready(page);
    const label = await page.$eval('kz-trade-chart', (chart) => {
      const {left, top, width, height} = chart.shadowRoot?.querySelector('.mark-label')?.getBoundingClientRect() ?? {};
      return {x: (left ?? 0) + (width ?? 0) / 2, y: (top ?? 0) + (height ?? 0) / 2};
    });
    await page.mouse.move(label.x, label.y);
    await page.mouse.down();
    await page.mouse.move(label.x + 40, label.y, {steps: 5});
    await page.mouse.move(label.x, label.y, {steps: 5});
    await page.mouse.up();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const open = () =>
      page.$eval('kz-trade-chart', (chart) => chart.shadowRoot?.querySelector(':popover-open') !== null);
    assert.equal(await open(), false);
    await page.mouse.click(label.x, label.y);
    await page.waitForFunction(() =>
      document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector(':popover-open')
    );
  });
});

describeIn(['chromium', 'firefox'], 'a page on a small screen', (site) => {
  it('is not scrolled sideways at 320 pixels, as at 400 % zoom', async () => {
    const {page} = await site.open({body: longArticle}, (prepared) => prepared.setViewport({width: 320, height: 640}));
    await ready(page);
    const [scroll = 1, client = 0] = await page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    assert(scroll <= client, `${scroll} <= ${client}`);
  });

  it('shows the same after its tags were moved about', async () => {
    const {page, complaints} = await site.open({body: `<section></section>${longArticle}`});
    await ready(page);
    await numbered(page);
    const before = await seen(page);
    await page.evaluate((all) => {
      const section = document.querySelector('section');
      for (const widget of document.querySelectorAll(all)) section?.append(widget);
    }, widgets);
    await ready(page);
    await numbered(page);
    assert.deepEqual(await seen(page), before);
    assert.deepEqual(complaints, []);
  });
});

/** Until each event's sign has the number of its paragraph, which comes once the page rests. */
async function numbered(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...(document.querySelector('kz-event-list')?.shadowRoot?.querySelectorAll('.item [part=source]') ?? [])].every(
      ({textContent}) => /\d/u.test(textContent)
    )
  );
}
