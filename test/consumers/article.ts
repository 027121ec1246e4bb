/** The article that every consumer's site shows: a card, a list in Korean, and mostly a chart. */
import assert from 'node:assert/strict';
import {type TestContext} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import type {Page} from 'puppeteer-core';
import type {Opened, Sites} from './sites.js';

/**
 * A reader reads the article and opens a source; the page's own code learns which. Nothing else was ever shown: no other
 * fact, date or heading level before the framework had its say.
 */
export async function read({page, complaints, scripts, shown}: Opened, t: TestContext): Promise<void> {
  assert.deepEqual(complaints, []);
  await page.waitForSelector('kz-fact-card >>> [part=value]');
  assert.match(await textOf(page, 'kz-fact-card'), /\$4\.2 billion/u);
  await page.waitForSelector('kz-event-list >>> [lang=ko] [part=list]');
  if (await page.$('kz-trade-chart')) await readChart(page);
  await page.click('kz-fact-card >>> [part=source]');
  await page.waitForFunction(() => document.querySelector('output')?.textContent === 'kr-trade-2019');
  assert.deepEqual(complaints, []);
  const tags = [...shown].map((text) => text.split(' ', 1)[0]);
  assert.equal(new Set(tags).size, tags.length, [...shown].join('\n'));
  const contents = [...scripts.values()];
  const bytes = contents.reduce((sum, content) => sum + content.length, 0);
  const brotli = contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
  t.diagnostic(`${t.name}: ${bytes} bytes of script in ${scripts.size} files, ${brotli} with brotli`);
}

/** The chart is drawn, and says its values. */
export async function readChart(page: Page): Promise<void> {
  await page.waitForSelector('kz-trade-chart >>> [part=figure] [part=chart]');
  assert.match(await textOf(page, 'kz-trade-chart'), /\$3\.08 billion/u);
}

/** What a server rendered is read without script; with it, it comes to life and has the same values. */
export async function readRendered(open: Sites['open'], address: string): Promise<void> {
  await readChart((await open(address, {script: false})).page);
  const {page, complaints} = await open(address);
  await liveChart(page);
  const isKept = await page.evaluate(
    () => Reflect.get(globalThis, 'firstChart') === document.querySelector('kz-trade-chart')
  );
  assert(isKept, 'the server’s own element comes to life');
  assert.deepEqual(complaints, []);
}

/** The card of a page of `docs/hosts` shows its fact, and its code learns whose source a reader opens. */
export async function readDocumented({page, complaints}: Opened): Promise<void> {
  await page.waitForSelector('kz-fact-card >>> [part=value]');
  assert.match(await textOf(page, 'kz-fact-card'), /\$4\.2 billion/u);
  await page.click('kz-fact-card >>> [part=source]');
  await page.waitForFunction(() => document.querySelector('kz-fact-card')?.title === 'kr-trade-2019');
  assert.deepEqual(complaints, []);
}

/** A reader goes from the article to what the server rendered: the framework puts it into the same page. */
export async function followLink(open: Sites['open'], address: string): Promise<Opened> {
  const opened = await open(address);
  assert.deepEqual(opened.complaints, []);
  await opened.page.click('a[href="/rendered"]');
  await opened.page.waitForFunction(
    () => location.pathname.startsWith('/rendered') && !document.querySelector('kz-fact-card')
  );
  await liveChart(opened.page);
  assert.equal(await opened.page.$('kz-trade-chart > template'), null);
  assert.deepEqual(opened.complaints, []);
  return opened;
}

async function liveChart(page: Page): Promise<void> {
  await page.waitForSelector('kz-trade-chart >>> .root:not(.static)');
  await readChart(page);
}

/** The page's own code learned that the card is ready, though that may have been before it listened. */
export async function learnState({page}: Opened): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#state')?.textContent === 'ready');
}

/** What a server wrote asks for what the article asks for: it is HTML's attributes that do. */
export function assertServed(html: string): void {
  const card = attributesOf(html, 'kz-fact-card');
  assert.equal(card.get('fact'), 'kr-trade-2019');
  for (const tag of ['kz-fact-card', 'kz-event-list', 'kz-trade-chart']) {
    const attributes = attributesOf(html, tag);
    assert.equal(attributes.get('as-of'), '2022', tag);
    assert.equal(attributes.get('heading-level'), '2', tag);
    // Of an element of HTML any other name is none of ours: `asOf` is read as `asof`.
    for (const [name, value] of attributes) assert.doesNotMatch(`${name}=${value}`, /[A-Z].*=|\[object/u, tag);
  }
  assert.equal(attributesOf(html, 'kz-event-list').get('limit'), '2');
  assert.match(html, /Trade was \$4\.2 billion in 2019\./u);
}

function attributesOf(html: string, tag: string): Map<string, string> {
  const [, written] = new RegExp(`<${tag}([^>]*)>`, 'u').exec(html) ?? [];
  assert(written !== undefined, `no ${tag} in ${html}`);
  return new Map(
    [...written.matchAll(/([^\s="]+)(?:="([^"]*)")?/gu)].map(([, name = '', value = '']) => [name, value])
  );
}

/** The text of a widget as a reader sees it. */
export async function textOf(page: Page, tag: string): Promise<string> {
  const text = await page.$eval(`${tag} >>> .root`, (root) => (root instanceof HTMLElement ? root.innerText : ''));
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}
