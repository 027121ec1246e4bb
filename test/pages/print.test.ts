/** The built widgets on paper. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {runInNode} from './in-node.js';
import {complete, describeIn, script} from './site.js';

describeIn(['chromium'], 'an article on paper', (site) => {
  const sheets = async (body: string) => {
    const {page} = await site.open({head: script, body});
    // What sources show stands on paper too.
    await complete(page);
    const pdf = Buffer.from(await page.pdf({format: 'a5'})).toString('latin1');
    return pdf.match(/\/Type \/Page\b/gu)?.length;
  };

  it('has its chart on the sheet on which it begins: a line before it costs no sheet', async () => {
    const chart = '<kz-trade-chart partner="kr gb"></kz-trade-chart>';
    const alone = await sheets(chart);
    assert(alone !== undefined && alone > 1, 'longer than a sheet');
    assert.equal(await sheets(`<p>An article begins.</p>${chart}`), alone);
  });
});

const sentence = '<p>It was <kz-fact fact="kr-trade-2008">more than $750 million</kz-fact> in 2008.</p>';
const another = '<kz-fact-card fact="gb-trade-2022"></kz-fact-card>';
const named = '[OREANDA-NEWS, 15 May 2009 (according to the official website government.kz)]';
/** What a server prints of the same number. */
const rendered = `<p>It was ${String(
  runInNode(`
    const {renderStatic} = await import('kz-widgets/ssr');
    const words = {words: 'more than $750 million'};
    console.log(JSON.stringify((await renderStatic('kz-fact', {fact: 'kr-trade-2008', lang: 'en'}, words)).html));
  `)
)} in 2008.</p>`;

/** What stands behind a number's words: what is drawn there, and how much wider than the words it makes them. */
const behind = (page: Page) =>
  page.$eval('kz-fact', (fact) => {
    const opener = fact.shadowRoot?.querySelector('.opener');
    const words = document.createRange();
    words.selectNodeContents(fact);
    const {content} = opener ? getComputedStyle(opener, '::after') : {content: 'no opener'};
    const more = (opener?.getBoundingClientRect().width ?? 0) - words.getBoundingClientRect().width;
    return {content: content.replaceAll('\u00a0', ' '), isWider: more > 5};
  });

describeIn(['chromium'], 'a number in a sentence on paper', (site) => {
  const list = '<kz-sources></kz-sources>';
  const pages: [what: string, body: string, cited: string][] = [
    ['the number of its document in the list', `${another}${sentence}${list}`, '[2]'],
    ['its number where the list stands first', `${list}${another}${sentence}`, '[2]'],
    ['the name of its document where the page has no list', `${another}${sentence}`, named],
  ];
  for (const [what, body, cited] of pages) {
    it(`has ${what} behind its words, and nothing on the screen`, async () => {
      const {page} = await site.open({head: script, body});
      await complete(page);
      assert.deepEqual(await behind(page), {content: 'none', isWider: false});
      await page.emulateMediaType('print');
      assert.deepEqual(await behind(page), {content: `" ${cited}"`, isWider: true});
    });
  }

  it('follows the list, which leaves the page and comes back', async () => {
    const {page} = await site.open({head: script, body: `${another}${sentence}${list}`});
    await complete(page);
    await page.emulateMediaType('print');
    const cited = async (text: string) => {
      await page.waitForFunction(
        (wanted) =>
          document
            .querySelector('kz-fact')
            ?.shadowRoot?.querySelector('.opener')
            ?.getAttribute('data-cited')
            ?.replaceAll('\u00a0', ' ') === wanted,
        {timeout: 10_000},
        text
      );
      assert.deepEqual(await behind(page), {content: `" ${text}"`, isWider: true});
    };
    await page.evaluate(() => document.querySelector('kz-sources')?.remove());
    await cited(named);
    await page.evaluate(() => document.body.append(document.createElement('kz-sources')));
    await cited('[2]');
  });

  it('has the name of its document without the script too', async () => {
    const {page} = await site.open({head: '', body: rendered}, (opened) => opened.setJavaScriptEnabled(false));
    await page.emulateMediaType('print');
    assert.deepEqual(await behind(page), {content: `" ${named}"`, isWider: true});
  });
});
