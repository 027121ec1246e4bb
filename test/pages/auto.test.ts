/** The script that fetches an element when its tag is on the page. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {type Page} from 'puppeteer-core';
import * as v from 'valibot';
import {describeIn, ready, script, seen, tags} from './site.js';

const auto = '<script type="module" async src="/dist/kz-widgets-auto.js"></script>';
const card = '<kz-fact-card fact="kr-trade-2019"><p>The page’s own words.</p></kz-fact-card>';
const list = '<kz-event-list partner="kr"><p>The presidents met in 2021.</p></kz-event-list>';

const {files} = v.parse(
  v.object({files: v.array(v.object({file: v.string(), integrity: v.string()}))}),
  JSON.parse(readFileSync('dist/embed.json', 'utf8'))
);
const parts = files.filter(({file}) => file.startsWith('auto/'));

/** The files that were asked for, without folder and hash: `kz-fact-card`, `shared`. */
const namesOf = (requests: readonly string[]) =>
  requests.flatMap((path) => (path.includes('/auto/') ? path.replace(/^.*\/auto\/(.+)-[\w-]{8}\.js$/u, '$1') : []));
const elementsOf = (requests: readonly string[]) => namesOf(requests).filter((name) => name !== 'shared');
const add = (page: Page, markup: string) =>
  page.evaluate((added) => document.body.insertAdjacentHTML('beforeend', `<section>${added}</section>`), markup);

it('has a file for each element, and names them by what is in them', () => {
  const names = parts.map(({file}) => `/${file}`);
  assert.deepEqual(elementsOf(names).sort(), tags.toSorted());
  assert(namesOf(names).includes('shared'));
});

describeIn(['chromium', 'firefox'], 'the script that fetches what the tags need', (site) => {
  it('fetches one element with what it shares, once, and complains of nothing', async () => {
    const {page, requests, complaints} = await site.open({head: auto, body: card});
    await ready(page);
    assert.match((await seen(page)).join(), /Up 180% on 2017/u);
    assert.deepEqual(elementsOf(requests), ['kz-fact-card']);
    assert.equal(new Set(requests).size, requests.length, requests.join());
    assert.deepEqual(complaints, []);
  });

  it('fetches no part of an element where there is no tag', async () => {
    const {page, requests} = await site.open({head: auto, body: '<p>Words.</p>'});
    await add(page, '<p>More words.</p>');
    await page.waitForNetworkIdle();
    assert.deepEqual(requests, ['/article', '/dist/kz-widgets-auto.js']);
  });

  it('shows all three with one Lit', async () => {
    const {page, complaints} = await site.open({head: auto});
    await ready(page);
    assert.equal(await page.evaluate('window.litElementVersions.length'), 1);
    assert.deepEqual(complaints, []);
  });

  it('fetches an element for a tag that comes later, however deep, and asks for nothing twice', async () => {
    const {page, requests, complaints} = await site.open({head: auto, body: card});
    await ready(page);
    await add(page, `<div>${list}</div>`);
    await ready(page);
    await add(page, card + list);
    await ready(page);
    assert.deepEqual(elementsOf(requests), ['kz-fact-card', 'kz-event-list']);
    assert.equal(new Set(requests).size, requests.length, requests.join());
    assert.deepEqual(complaints, []);
  });

  it('fetches an element for a tag that comes by itself, and for one that takes the place of the whole page', async () => {
    const {page, requests} = await site.open({head: auto, body: '<p>Words.</p>'});
    await page.evaluate(() => document.body.append(document.createElement('kz-fact-card')));
    await page.waitForFunction(() => customElements.get('kz-fact-card'));
    await page.evaluate((markup) => {
      const body = document.createElement('body');
      body.innerHTML = markup;
      document.body.replaceWith(body);
    }, list);
    await ready(page);
    assert.deepEqual(elementsOf(requests), ['kz-fact-card', 'kz-event-list']);
  });

  it('leaves a tag in a template alone until it is on the page', async () => {
    const {page, requests} = await site.open({head: auto, body: `<template>${card}</template>`});
    await page.waitForNetworkIdle();
    assert.deepEqual(namesOf(requests), []);
    await page.evaluate(() => {
      const template = document.querySelector('template');
      if (template) document.body.append(template.content.cloneNode(true));
    });
    await ready(page);
    assert.deepEqual(elementsOf(requests), ['kz-fact-card']);
  });

  it('with a version in its address asks for nothing twice', async () => {
    const head = auto.replace('.js', '.js?v=2');
    const {page, requests, complaints} = await site.open({head});
    await ready(page);
    const paths = requests.map((path) => path.replace(/\?.*/u, ''));
    assert.equal(new Set(paths).size, paths.length, paths.join());
    assert.deepEqual(complaints, []);
  });

  it('from any folder', async () => {
    const {page, requests, complaints} = await site.open({head: auto.replace('/dist/', '/copy/')});
    await ready(page);
    assert(requests.every((path) => path === '/article' || path.startsWith('/copy/')));
    assert.deepEqual(complaints, []);
  });

  it('fetches a language from beside itself', async () => {
    const {page, requests} = await site.open({head: auto, body: card, html: 'lang="ko"'});
    await page.waitForSelector('kz-fact-card >>> [lang=ko] [part=card]');
    assert(requests.includes('/dist/languages/ko.js'));
  });

  it('under a strict policy, Trusted Types included', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    const {page, complaints} = await site.open({head: auto, headers: {'content-security-policy': policy}});
    await ready(page);
    assert.deepEqual(complaints, []);
  });

  it('behind the script of all elements fetches none, without a warning', async () => {
    const {page, requests, complaints} = await site.open({head: script + auto.replace(' async', '')});
    await ready(page);
    assert.deepEqual(namesOf(requests), []);
    assert.deepEqual(complaints, []);
  });
});

describeIn(['chromium'], 'a part of that script that does not come', (site) => {
  it('leaves the text in the tag, with one warning, and is asked for again by the next tag', async () => {
    let isBroken = true;
    const {page, requests, complaints} = await site.open({head: auto, body: card + card}, async (prepared) => {
      await prepared.setRequestInterception(true);
      prepared.on('request', (request) => {
        void (isBroken && request.url().includes('/auto/kz-fact-card-') ? request.abort() : request.continue());
      });
    });
    await page.waitForNetworkIdle();
    assert.match((await seen(page)).join(), /The page’s own words/u);
    assert.equal(complaints.filter((line) => line.includes('kz-fact-card could not be loaded')).length, 1);
    isBroken = false;
    await add(page, card);
    await ready(page);
    assert.deepEqual(elementsOf(requests), ['kz-fact-card', 'kz-fact-card']);
  });

  const pinned = (isRight: boolean) => {
    const integrity = Object.fromEntries(
      parts.map(({file, integrity: hash}) => [`/dist/${file}`, isRight ? hash : hash.replace('sha384-', 'sha384-AAAA')])
    );
    return `<script type="importmap">${JSON.stringify({integrity})}</script>${auto}`;
  };

  it('can be pinned by an import map', async () => {
    const {page, complaints} = await site.open({head: pinned(true)});
    await ready(page);
    assert.deepEqual(complaints, []);
    const other = await site.open({head: pinned(false), body: card});
    await other.page.waitForNetworkIdle();
    assert.match((await seen(other.page)).join(), /The page’s own words/u);
    assert(other.complaints.some((line) => line.includes('kz-fact-card could not be loaded')));
  });
});
