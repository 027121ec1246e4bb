/** A real WordPress: what an administrator and an author paste, and what their readers see. */
import {UNMEASURED} from '../../src/elements/shared/size-controller.js';
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import sirv from 'sirv';
import {frameSnippet} from '../../src/embed/oembed.js';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetOembed} from '../../src/embed/widget-oembed.js';
import {ownRecords} from '../../stories/shared/own-data.js';
import {ensurePackages} from '../runner/packages.mjs';
import {isMissing, launchBrowser} from './browser.js';
import {WordPress, wordpressPackages} from './wordpress.js';

const {missing, why, advice} = ensurePackages(wordpressPackages);
const isLacking = missing.length > 0 && `no WordPress on this machine (${why}); to have it, ${advice}`;

it('a WordPress is there where every test must run', {skip: !process.env['CI'] && isLacking}, () =>
  assert.equal(isLacking, false)
);

const built = sirv('dist', {dev: true});

/** What the site below answers a content system: a widget in a frame, no wider than the system wants. */
async function answerTo(request: URLSearchParams): Promise<string> {
  const asked = new URL(request.get('url') ?? '').searchParams;
  const {tag = '', files = 'files', ...attributes} = Object.fromEntries(asked);
  const width = Math.min(640, Number(request.get('maxwidth')));
  const dataset = attributes['src'] === undefined ? undefined : ownData();
  const widget = await prepareWidget(tag, attributes, {dataset}, {...UNMEASURED, width: width - 48});
  return widgetOembed(widget, {attributes, base: `${home()}/${files}/`, width});
}

/** A site that offers widgets, on another host than WordPress: a page for each, its oEmbed answer, and the frame's files. */
const provider = createServer((request, response) => {
  const {pathname, href, searchParams} = new URL(request.url ?? '', home());
  if (pathname === '/oembed') {
    void answerTo(searchParams).then((answer) =>
      response.writeHead(200, {'content-type': 'application/json'}).end(answer)
    );
  } else if (pathname === '/widget') {
    const answer = `${home()}/oembed?url=${encodeURIComponent(href)}`;
    response.writeHead(200, {'content-type': 'text/html'});
    response.end(`<title>Widget</title><link rel="alternate" type="application/json+oembed" href="${answer}">`);
  } else if (pathname === '/files/own.json') {
    response.writeHead(200, {'content-type': 'application/json', 'access-control-allow-origin': '*'});
    response.end(JSON.stringify(ownData()));
  } else if (pathname === '/story') {
    response.writeHead(200, {'content-type': 'text/html'}).end('<title>Story</title>');
  } else {
    request.url = pathname.replace('/files', '');
    built(request, response, () => void response.writeHead(404).end());
  }
});

/** The site's own records, with a document that stands on it. */
function ownData(): unknown {
  const documents = ownRecords.documents?.map((document) => ({
    ...document,
    ...('link' in document && {link: `${home()}/story`}),
  }));
  return {...ownRecords, documents};
}

function home(): string {
  const address = provider.address();
  assert(address && typeof address === 'object');
  return `http://localhost:${address.port}`;
}

const script = '<script type="module" blocking="render" src="/kz-widgets/kz-widgets.js"></script>';
const sentences = [
  'Trade with Korea was $4.2 billion in 2019.',
  'In August 2021 the presidents met in Seoul.',
  'Three memorandums were signed in 2023.',
  'James Cleverly came for the United Kingdom.',
  'KAZINFORM told of it in March 2023.',
];
const card = `<kz-fact-card fact="kr-trade-2019" lang="ko">\n${sentences[0]}\n</kz-fact-card>`;
const list = `<kz-event-list partner="kr" limit="3" lang="ru">\n${sentences[1]}\n</kz-event-list>`;
const offered = ['kz-fact-card', 'kz-event-list', 'kz-agreement-list', 'kz-people-list', 'kz-fact', 'kz-sources'];
const agreements = `<kz-agreement-list partner="gb" lang="kk">\n${sentences[2]}\n</kz-agreement-list>`;
const people = `<kz-people-list side="gb" lang="en">\n${sentences[3]}\n</kz-people-list>`;
/** Words that stay, in a sentence of the author's. */
const cited = 'Trade was <kz-fact fact="kr-trade-2017">$1.5 billion</kz-fact> in 2017.';
const whole = 'Trade was $1.5 billion in 2017.';
const sources = `<kz-sources lang="ko">\n${sentences[4]}\n</kz-sources>`;
const tags = `${script}\n${card}${list}${agreements}${people}${sources}\n\n${cited}`;

const frame = frameSnippet({
  base: 'http://news.example/kz-widgets/',
  tag: 'kz-trade-chart',
  attributes: {partner: 'kr gb', lang: 'ru'},
  title: 'Trade with South Korea and the United Kingdom',
  height: 421,
}).replaceAll('http://news.example', '');

/** The same content as the classic editor keeps it, and in a block that is left as it is. */
const forms: readonly (readonly [form: string, (content: string) => string])[] = [
  ['the classic editor', (content) => `Before.\n\n${content}\n\nAfter.`],
  ['a block of HTML', (content) => `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`],
];

const embedForms: typeof forms = [
  ['the classic editor', (address) => `Before.\n\n${address}\n\nAfter.`],
  [
    'a block for embeds',
    (address) =>
      `<!-- wp:embed {"url":"${address}","type":"rich"} -->\n<figure class="wp-block-embed is-type-rich">` +
      `<div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`,
  ],
];

const roles = ['administrator', 'author'] as const;
type Role = (typeof roles)[number];
/** Lower than WordPress lets a frame be, within that, and higher. */
const embedded: readonly (readonly [tag: string, lang: string, address: () => string])[] = [
  ['kz-fact-card', 'kk', () => `${home()}/widget?tag=kz-fact-card&fact=kr-trade-2019&lang=kk`],
  ['kz-trade-chart', 'ru', () => `${home()}/widget?tag=kz-trade-chart&partner=kr+gb&lang=ru`],
  ['kz-event-list', 'ko', () => `${home()}/widget?tag=kz-event-list&partner=kr&lang=ko`],
  ['kz-agreement-list', 'kk', () => `${home()}/widget?tag=kz-agreement-list&partner=gb&lang=kk`],
  ['kz-people-list', 'ru', () => `${home()}/widget?tag=kz-people-list&side=gb&lang=ru`],
  ['kz-fact', 'ko', () => `${home()}/widget?tag=kz-fact&fact=kr-trade-2019&lang=ko`],
  ['kz-sources', 'en', () => `${home()}/widget?tag=kz-sources&partner=gb&lang=en`],
];

describe('a WordPress', {skip: isLacking}, () => {
  let wordpress: WordPress;
  before(async () => {
    provider.listen(0, '127.0.0.1');
    await once(provider, 'listening');
    wordpress = await WordPress.start(Number(new URL(home()).port));
  });
  after(async () => {
    provider.close();
    await wordpress.stop();
  });

  for (const engine of ['chromium', 'firefox'] as const) {
    describe(`in ${engine}`, {skip: isMissing(engine)}, () => {
      let browser: Browser;
      before(async () => {
        browser = await launchBrowser(engine);
      });
      after(() => browser.close());

      /** Publishes a post and opens it. */
      async function open(role: Role, content: string) {
        const [address] = wordpress.publish([{role, content}]);
        assert(address);
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => {
          const complaint = `${message.text()} ${message.location().url ?? ''}`;
          // WordPress has no icon of its own that it could be asked for.
          if (['warn', 'error'].includes(message.type()) && !complaint.includes('/favicon.ico'))
            complaints.push(complaint);
        });
        page.on('pageerror', (error) => complaints.push(String(error)));
        await page.goto(address, {waitUntil: 'load'});
        return {page, complaints};
      }

      for (const [form, written] of forms) {
        it(`shows an administrator’s tags, each in its language, from ${form}`, async () => {
          const {page, complaints} = await open('administrator', written(tags));
          await shows(page, 'kz-fact-card', 'ko');
          await shows(page, 'kz-event-list', 'ru');
          await shows(page, 'kz-agreement-list', 'kk');
          await shows(page, 'kz-people-list', 'en');
          await shows(page, 'kz-sources', 'ko');
          const text = await textOf(page);
          for (const sentence of sentences) assert(!text.includes(sentence), text);
          assert(text.includes(whole), text);
          await page.click('kz-fact');
          await page.waitForSelector('kz-fact >>> [role=dialog] blockquote');
          assert.deepEqual(complaints, []);
        });

        it(`leaves an author’s sentences, apart from each other, from ${form}`, async () => {
          const {page, complaints} = await open('author', written(tags));
          assert.equal(await page.$(`${offered.join()}, script[src*="kz-widgets"]`), null);
          const text = await textOf(page);
          assert(text.replaceAll(/\s+/gu, ' ').includes([...sentences, whole].join(' ')), text);
          assert.deepEqual(complaints, []);
        });

        it(`shows an administrator’s frame with its height, from ${form}`, async () => {
          const {page, complaints} = await open('administrator', written(frame));
          await fits(page, 0, 'ru');
          assert.deepEqual(complaints, []);
        });

        it(`leaves nothing of an author’s frame, from ${form}`, async () => {
          const {page} = await open('author', written(frame));
          assert.equal(await page.$('iframe, script[src*="kz-widgets"]'), null);
        });
      }

      for (const [form, written] of embedForms) {
        for (const role of roles) {
          it(`embeds the page of every widget for an ${role}, each in its language and with its height, from ${form}`, async () => {
            const {page, complaints} = await open(
              role,
              embedded.map(([, , address]) => written(address())).join('\n\n')
            );
            for (const [i, [, lang]] of embedded.entries()) await fits(page, i, lang);
            assert.deepEqual(
              await page.$$eval('blockquote', (quotes) => quotes.filter((quote) => quote.checkVisibility())),
              []
            );
            assert.deepEqual(
              await page.$$eval('iframe', (frames) => frames.map((one) => one.getAttribute('style'))),
              embedded.map(() => null)
            );
            assert.deepEqual(complaints, []);
          });
        }

        it(`shows a sentence that leads to the widget where its frame does not come, from ${form}`, async () => {
          const {page} = await open(
            'author',
            written(`${home()}/widget?tag=kz-fact-card&fact=kr-trade-2019&lang=ru&files=nowhere`)
          );
          const quote = await page.waitForSelector('blockquote');
          const seen = await quote?.evaluate((one) => [
            one.checkVisibility(),
            one.innerText.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''),
          ]);
          assert.deepEqual(seen, [true, 'Товарооборот Казахстана и Южной Кореи, 2019 г.: 4,2 млрд долл.']);
          const [address] = (await quote?.$$eval('a', (links) => links.map(({href}) => href))) ?? [];
          assert.equal(address, `${home()}/nowhere/frame.html#kz-fact-card?fact=kr-trade-2019&lang=ru`);
        });
      }

      it('leads a reader who follows a link to the frame’s own host there, and leaves the page for no other', async () => {
        const own = `${home()}/widget?tag=kz-fact-card&fact=ruritania-trade-2015&src=own.json`;
        const {page} = await open('author', `Before.\n\n${own}\n\nAfter.`);
        await fits(page, 0, 'en');
        const inside = await frameIn(page);
        await (await inside.waitForSelector(':scope >>> [part=source]'))?.click();
        const before = page.url();
        await (await inside.waitForSelector(':scope >>> a[href*="example.org"]'))?.click();
        await (await inside.waitForSelector(':scope >>> a[href*="/story"]'))?.click();
        await page.waitForFunction((address) => location.href !== address, {}, before);
        // It leads to the cited words, where the browser shows that in its address.
        assert.equal(page.url().replace(/#:~:text=.*$/u, ''), `${home()}/story`);
      });
    });
  }
});

/** Waits until a tag of the page itself shows its widget in a language. */
async function shows(page: Page, tag: string, lang: string): Promise<void> {
  await page.waitForFunction(
    (name, wanted) => {
      const root = document.querySelector(name)?.shadowRoot;
      return (
        root?.querySelector('[part=card], [part=figure], [part=list]')?.closest('[lang]')?.getAttribute('lang') ===
        wanted
      );
    },
    {timeout: 10_000},
    tag,
    lang
  );
}

async function frameIn(page: Page, place = 0): Promise<Frame> {
  const inside = await (await page.$$('iframe'))[place]?.contentFrame();
  assert(inside, `no frame ${place}`);
  return inside;
}

/** Waits until a frame shows its widget in a language, and its page has given it the height that WordPress allows. */
async function fits(page: Page, place: number, lang: string): Promise<void> {
  const frame = await frameIn(page, place);
  await frame.waitForFunction(
    (wanted) => {
      const root = document.documentElement;
      const shown = document
        .querySelector('main > *')
        ?.shadowRoot?.querySelector('[part=card], [part=figure], [part=list], [part=value]');
      const height = Math.ceil(root.getBoundingClientRect().height);
      return shown && root.lang === wanted && innerHeight === Math.min(1000, Math.max(200, height));
    },
    {},
    lang
  );
}

function textOf(page: Page): Promise<string> {
  return page.$eval('.entry-content', (content) => (content instanceof HTMLElement ? content.innerText : ''));
}
