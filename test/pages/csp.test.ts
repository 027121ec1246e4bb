/** A page with a strict content security policy and Trusted Types: nothing that a widget does violates it. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {type Page} from 'puppeteer-core';
import {article, describeIn, longArticle, ready, seen, tags, type Site} from './site.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Puts violations where a test can read them. */
const listen = `window.violations = [];
  addEventListener('securitypolicyviolation', ({violatedDirective, sample, blockedURI}) => {
    if (!blockedURI.endsWith('/favicon.ico')) window.violations.push([violatedDirective, blockedURI, sample].join(' '));
  });`;

async function openStrict(site: Site, body = article) {
  const headers = {'content-security-policy': policy};
  return site.open({headers, body}, (page) => page.evaluateOnNewDocument(listen));
}

/** Clicks what is found by a selector inside a widget. */
async function click(page: Page, tag: string, selector: string): Promise<void> {
  const found = await page.evaluate(
    (name, wanted) => {
      const control = document.querySelector(name)?.shadowRoot?.querySelector(wanted);
      control?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, clientX: 1, clientY: 1}));
      return control !== null && control !== undefined;
    },
    tag,
    selector
  );
  assert(found, `${tag} has ${selector}`);
}

describeIn(['chromium', 'firefox'], 'a page with a strict policy', (site) => {
  it('notices a violation, so that the tests below can fail', async () => {
    const {page} = await openStrict(site);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction('window.violations.length > 0');
  });

  it('shows the widgets with their styles, without a violation', async () => {
    const {page} = await openStrict(site);
    await ready(page);
    assert.match((await seen(page)).join('\n'), /\$4\.2 billion/u);
    const weight = await page.evaluate(() => {
      const value = document.querySelector('kz-fact-card')?.shadowRoot?.querySelector('[part=value]');
      return value && getComputedStyle(value).fontWeight;
    });
    assert.equal(weight, '700');
    assert.deepEqual(await page.evaluate('window.violations'), []);
  });

  it('lets the reader open sources, see tooltips, sort, filter, download and change the language', async () => {
    const {page} = await openStrict(site);
    await ready(page);
    await click(page, 'kz-fact-card', '[part=source]');
    await click(page, 'kz-trade-chart', '[data-mark]');
    await page.evaluate(() => {
      const mark = document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('[data-mark]');
      if (mark instanceof SVGElement) mark.focus();
    });
    await page.waitForFunction(() =>
      document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('[part=tooltip]')
    );
    const left = await page.evaluate(() => {
      const tooltip = document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('[part=tooltip]');
      return tooltip && getComputedStyle(tooltip).left;
    });
    assert.match(left ?? '', /^\d+(\.\d+)?px$/u);
    for (const selector of ['.controls button:nth-child(3)', '.controls button:nth-child(2)', '.controls button'])
      await click(page, 'kz-trade-chart', selector);
    await page.waitForFunction(() => document.querySelector('kz-trade-chart')?.shadowRoot?.querySelector('table'));
    await click(page, 'kz-trade-chart', 'thead button');
    await click(page, 'kz-event-list', '[part=more]');
    await page.evaluate(() => document.querySelector('kz-event-list')?.setAttribute('lang', 'kk'));
    await page.waitForFunction(() =>
      document.querySelector('kz-event-list')?.shadowRoot?.querySelector('[lang=kk] [part=list]')
    );
    assert.deepEqual(await page.evaluate('window.violations'), []);
  });

  it('lets the reader open the source of every widget, and check a document of the list, without a violation', async () => {
    const {page} = await openStrict(site, longArticle);
    await ready(page);
    for (const tag of tags.filter((one) => one !== 'kz-sources')) {
      await click(page, tag, tag === 'kz-fact' ? '.opener' : '[part=source]');
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('[part=popover] blockquote'),
        {},
        tag
      );
    }
    await click(page, 'kz-sources', 'summary');
    await click(page, 'kz-sources', '.footer > button');
    await page.waitForFunction(() => {
      const list = document.querySelector('kz-sources')?.shadowRoot;
      return list?.querySelector('[part=passage]') && list.querySelector('input[type=file]');
    });
    assert.deepEqual(await page.evaluate('window.violations'), []);
  });

  it('checks a host’s own data, which the policy must let through', async () => {
    const {page} = await openStrict(site);
    await ready(page);
    await page.evaluate(() => {
      const card = document.querySelector('kz-fact-card');
      if (card) Object.assign(card, {data: {}});
    });
    await page.waitForFunction(() => document.querySelector('kz-fact-card')?.shadowRoot?.querySelector('slot'));
    assert.deepEqual(await page.evaluate('window.violations'), []);
  });
});
