/** Our components in a page of React's, which a server rendered: drawn before React comes, and alive after it. */
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {renderToString} from 'react-dom/server';
import * as v from 'valibot';
import {build} from 'vite';
import {describeIn} from '../pages/site.js';
import {app} from './react-app.js';

const bundle = v.object({output: v.tuple([v.object({code: v.string()})])});
const toldSchema = v.object({calls: v.array(v.string()), refs: v.array(v.nullish(v.string()))});

describeIn(['chromium', 'firefox'], 'components of React’s', (site) => {
  let content = '';
  before(async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      // In development React mounts twice, and says what it does not like.
      define: {'process.env.NODE_ENV': '"development"'},
      resolve: {conditions: ['production', 'browser']},
      build: {
        write: false,
        minify: false,
        rolldownOptions: {input: 'test/frameworks/react-page.ts', output: {codeSplitting: false}},
      },
    });
    content = v.parse(bundle, built).output[0].code;
  });

  /** Opens the app as a server wrote it, with the page's script. */
  async function open(html: string) {
    const visit = await site.open({head: '', body: `<div id="root">${html}</div>`});
    await visit.page.addScriptTag({content, type: 'module'});
    await visit.page.waitForFunction('window.told');
    return visit;
  }
  const told = async (page: Page) => v.parse(toldSchema, await page.evaluate('window.told'));
  const property = (page: Page, id: string, name: string) =>
    page.$eval(`#${id}`, (element, key): unknown => Reflect.get(element, key), name);
  const drawn = (page: Page) => page.evaluate('window.drawn.join("\\n")').then(String);

  it('show from the start what was asked for, and call each handler once when React comes', async () => {
    const {page, complaints} = await open(renderToString(app));
    await page.waitForFunction('document.querySelector("#list").state === "ready"');
    assert.deepEqual((await told(page)).calls, []);
    assert.match(await drawn(page), /As of 31 December 2021/u);
    assert.equal(await property(page, 'list', 'headingLevel'), 2);
    assert.equal(await property(page, 'own', 'state'), 'loading');

    await page.evaluate('window.hydrate()');
    await page.waitForFunction('window.told.calls.length >= 7');
    await page.waitForNetworkIdle({idleTime: 200});
    assert.deepEqual((await told(page)).calls.sort(), [
      'error unknown fact: nobody-knows kz-fact-card',
      'ready ready kz-agreement-list',
      'ready ready kz-event-list',
      'ready ready kz-fact',
      'ready ready kz-fact-card',
      'ready ready kz-people-list',
      'ready ready kz-sources',
    ]);
    assert.deepEqual(complaints, ['[kz-fact-card] unknown fact: nobody-knows']);
    assert.match(await page.$eval('#own', ({shadowRoot}) => shadowRoot?.textContent ?? ''), /\$4\.2.million/u);
    // One drawing each: the host's own data never stood behind ours.
    assert.equal(await page.evaluate('window.drawn.length'), 6);
    assert.equal(await page.$eval('#own', (card) => card.hasAttribute('defer-hydration')), false);
  });

  it('follow their props, and have their defaults again without them', async () => {
    const {page} = await open(renderToString(app));
    await page.evaluate('window.hydrate()');
    await page.waitForFunction('window.told.change');
    await page.evaluate("window.told.change({list: {partner: 'gb', headingLevel: 4}})");
    await page.waitForFunction('document.querySelector("#list").partner === "gb"');
    for (const [name, value] of Object.entries({headingLevel: 4, asOf: '', filterable: false, limit: 0, id: 'list'}))
      assert.equal(await property(page, 'list', name), value, name);
    await page.evaluate('window.told.change({list: {partner: undefined, hidden: true}})');
    await page.waitForFunction('document.querySelector("#list").partner === ""');
    assert.equal(await property(page, 'list', 'headingLevel'), 3);
    assert.equal(await property(page, 'list', 'hidden'), true);
    await page.evaluate('window.told.change({list: {hidden: false, filterable: true}})');
    await page.waitForFunction('document.querySelector("#list").filterable');
    assert.equal(await property(page, 'list', 'hidden'), false);
  });

  it('tell a handler of a click, and give a ref the element', async () => {
    const {page} = await open(renderToString(app));
    await page.evaluate('window.hydrate()');
    await page.waitForFunction('window.told.refs.length > 0');
    await page.waitForSelector('#list >>> [part=source]');
    await (await page.$('#list >>> [part=source]'))?.click();
    await page.waitForFunction('window.told.calls.some((call) => call.startsWith("select"))');
    const {calls, refs} = await told(page);
    assert.equal(calls.filter((call) => /^select \S+ kz-event-list$/u.test(call)).length, 1);
    assert.equal(refs.at(-1), 'list');
  });

  it('leave a number in the flow of its sentence, opened with the number that the list of sources has', async () => {
    const {page, complaints} = await open(renderToString(app));
    await page.evaluate('window.hydrate()');
    await page.waitForFunction('document.querySelector("#number").comparison === "agrees"');
    assert.equal(
      await page.$eval('p:has(#number)', ({innerText}) => innerText),
      'Trade was more than $750 million in 2008.'
    );
    // Lists above it may still be moving it.
    await page.locator('#number').click();
    await page.waitForFunction('window.told.calls.includes("select kr-trade-2008 kz-fact")');
    await page.waitForSelector('#number >>> [role=dialog]');
    const opened = await page.$eval('#number >>> [role=dialog]', ({textContent}) => textContent);
    const [number] = /\[\d+\] OREANDA-NEWS/u.exec(opened.replaceAll('\u00a0', ' ')) ?? [];
    assert(number, opened);
    const listed = await page.$eval('#sources', ({shadowRoot}) => shadowRoot?.textContent ?? '');
    assert(listed.replaceAll(/\s+/gu, ' ').includes(number), listed);
    assert.deepEqual(complaints, ['[kz-fact-card] unknown fact: nobody-knows']);
  });

  it('do the same where no server rendered them', async () => {
    const {page, complaints} = await open('');
    await page.evaluate('window.render()');
    await page.waitForFunction('window.told.calls.length >= 7');
    await page.waitForNetworkIdle({idleTime: 200});
    assert.equal((await told(page)).calls.length, 7);
    assert.equal(await page.evaluate('window.drawn.length'), 6);
    assert.equal(await property(page, 'list', 'filterable'), true);
    assert.equal(await page.$eval('#list', ({className}) => className), 'wide');
    assert.deepEqual(complaints, ['[kz-fact-card] unknown fact: nobody-knows']);
  });
});
