/** The article that every consumer's site shows: every element, but for the chart where the site imports none. */
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
  await readWords(page);
  await openNumber(page);
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

/** Agreements, people and sources are listed, and the sentence reads on through its number. */
export async function readWords(page: Page): Promise<void> {
  await page.waitForSelector('kz-agreement-list >>> [part=agreement]');
  assert.match(await textOf(page, 'kz-agreement-list'), /Friendly cooperation city agreement of Almaty and Busan/u);
  await page.waitForSelector('kz-people-list >>> [part=person]');
  assert.match(await textOf(page, 'kz-people-list'), /Lee Myung-bak\s+President of South Korea/u);
  const sentence = await page.$eval('p:has(kz-fact)', ({innerText}) => innerText.trim());
  assert.equal(unjoined(sentence), 'Trade was more than $750 million in 2008.');
  await page.waitForSelector('kz-sources >>> [part=document]');
  const listed = await textOf(page, 'kz-sources');
  assert.match(listed, /\[1\]\s+Report of 17 August 2021/u);
  assert.match(listed, /\[2\]\s+OREANDA-NEWS, 15 May 2009/u);
  assert.doesNotMatch(listed, /\p{Script=Hangul}/u, 'it is in its own language, whatever that of the widgets is');
}

/** The number agrees with its record, and opens where it was read, numbered as in the list. */
async function openNumber(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('kz-fact')?.comparison === 'agrees');
  // Lists above it may still be moving it.
  await page.locator('kz-fact').click();
  await page.waitForFunction(() => document.querySelector('output')?.textContent === 'kr-trade-2008');
  await page.waitForSelector('kz-fact >>> [role=dialog]', {visible: true});
  assert.match(await textOf(page, 'kz-fact', '[role=dialog]'), /\[2\] OREANDA-NEWS, 15 May 2009/u);
  await page.keyboard.press('Escape');
  await page.waitForSelector('kz-fact >>> [role=dialog]', {hidden: true});
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
  assert.equal(attributesOf(html, 'kz-fact-card').get('fact'), 'kr-trade-2019');
  assert.equal(attributesOf(html, 'kz-fact').get('fact'), 'kr-trade-2008');
  const lists = ['kz-event-list', 'kz-agreement-list', 'kz-people-list'];
  for (const tag of lists) assert.equal(attributesOf(html, tag).get('limit'), '2', tag);
  for (const tag of ['kz-fact', 'kz-fact-card', 'kz-trade-chart', 'kz-sources', ...lists]) {
    const attributes = attributesOf(html, tag);
    assert.equal(attributes.get('as-of'), '2022', tag);
    // A number within a sentence has no heading.
    if (tag !== 'kz-fact') assert.equal(attributes.get('heading-level'), '2', tag);
    // Of an element of HTML any other name is none of ours: `asOf` is read as `asof`.
    for (const [name, value] of attributes) assert.doesNotMatch(`${name}=${value}`, /[A-Z].*=|\[object/u, tag);
  }
  assert.match(html, /Trade was \$4\.2 billion in 2019\./u);
  assert.match(html, /<kz-fact [^>]*>more than \$750 million<\/kz-fact>/u);
}

function attributesOf(html: string, tag: string): Map<string, string> {
  const [, written] = new RegExp(`<${tag}(?=[\\s>])([^>]*)>`, 'u').exec(html) ?? [];
  assert(written !== undefined, `no ${tag} in ${html}`);
  return new Map(
    [...written.matchAll(/([^\s="]+)(?:="([^"]*)")?/gu)].map(([, name = '', value = '']) => [name, value])
  );
}

/** The text of a widget, or of a part of it, as a reader sees it. */
export async function textOf(page: Page, tag: string, part = '.root'): Promise<string> {
  const text = await page.$eval(`${tag} >>> ${part}`, (root) => (root instanceof HTMLElement ? root.innerText : ''));
  return unjoined(text);
}

/** A text without what holds it together within a line. */
function unjoined(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}
