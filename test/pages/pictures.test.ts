/** SVG files of the widgets in an `<img>`, as newsletters and feeds show them. */
import assert from 'node:assert/strict';
import {UNMEASURED} from '../../src/elements/shared/size-controller.js';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {describe, it} from 'node:test';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetSvg} from '../../src/embed/widget-svg.js';
import {closeBrowser, isMissing, launchBrowser, openPage} from './browser.js';

/** A column of a newsletter, the narrowest of a phone, and the least that the command takes, without its margins. */
const widths = [640, 320, 232, 152];

const widgets: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['kz-fact-card', {fact: 'kr-trade-2019', lang: 'en'}],
  ['kz-fact-card', {fact: 'kr-trade-2008', lang: 'kk'}],
  ['kz-trade-chart', {partner: 'kr gb', lang: 'ko'}],
  ['kz-trade-chart', {partner: 'kr gb', lang: 'ru'}],
  ['kz-event-list', {partner: 'gb', lang: 'ko'}],
  ['kz-agreement-list', {partner: 'gb', lang: 'kk'}],
  ['kz-agreement-list', {lang: 'ru'}],
  ['kz-event-list', {partner: 'kr', limit: '8', lang: 'kk'}],
  ['kz-event-list', {lang: 'ru'}],
  ['kz-event-list', {lang: 'ko'}],
  ['kz-people-list', {lang: 'ru'}],
  ['kz-people-list', {show: 'organisations', lang: 'ko'}],
  ...['en', 'kk', 'ko', 'ru'].flatMap((lang): [string, Readonly<Record<string, string>>][] => [
    ['kz-people-list', {side: 'kr', lang}],
    ['kz-fact', {fact: 'kr-trade-2008', lang}],
    ['kz-fact', {fact: 'busan-export-contracts-2022', sentence: '', lang}],
    ['kz-sources', {partner: 'kr gb', lang}],
  ]),
  ['kz-event-list', {lang: 'en', limit: '9', 'as-of': '2022-12-31', heading: 'Reiseversicherung'.repeat(8)}],
  ...['en', 'kk', 'ko', 'ru'].flatMap((lang) =>
    ['kr-trade-2008', 'kr-trade-2019', 'busan-export-contracts-2022'].map(
      (fact) => ['kz-fact-card', {fact, lang}] as const
    )
  ),
  ...['en', 'kk'].map((lang) => ['kz-trade-chart', {partner: 'kr gb', form: 'bars', lang}] as const),
];

async function picture(tag: string, attributes: Readonly<Record<string, string>>, width: number): Promise<string> {
  const widget = await prepareWidget(tag, attributes, {}, {...UNMEASURED, width});
  return widgetSvg(widget, width);
}

for (const engine of ['chromium', 'firefox'] as const) {
  describe(`a widget’s picture in an <img> in ${engine}`, {skip: isMissing(engine)}, () => {
    it('has its own size, asks for nothing else, cuts off no text, and sets none over another', async (t) => {
      const files = new Map<string, string>(
        await Promise.all(
          widths.flatMap((width) =>
            widgets.map(async (widget, i) => [`/${i}-${width}.svg`, await picture(...widget, width)] as const)
          )
        )
      );
      const asked: string[] = [];
      const server = createServer(({url = ''}, response) => {
        asked.push(url);
        const svg = files.get(url);
        response.setHeader('content-type', svg === undefined ? 'text/html' : 'image/svg+xml');
        response.end(
          svg ??
            `<!doctype html><link rel="icon" href="data:,">${[...files.keys()].map((file) => `<img src="${file}">`).join('')}`
        );
      }).listen(0, '127.0.0.1');
      t.after(() => server.close());
      await once(server, 'listening');
      const address = server.address();
      assert(typeof address === 'object' && address !== null);
      const origin = `http://127.0.0.1:${address.port}`;
      const browser = await launchBrowser(engine);
      t.after(() => closeBrowser(browser));
      const page = await openPage(browser);
      await page.goto(origin, {waitUntil: 'load'});

      const sizes = await page.$$eval('img', (images) =>
        images.map((image) => [image.naturalWidth, image.naturalHeight])
      );
      const said = [...files.values()].map((svg) => / width="(\d+)" height="(\d+)"/u.exec(svg)?.slice(1).map(Number));
      assert.deepEqual(sizes, said);
      assert.deepEqual(asked.toSorted(), ['/', ...files.keys()].toSorted());

      // An image shows no part of its text to a script, so each file is opened by itself.
      for (const [file] of files) {
        await page.goto(origin + file);
        const cut = await page.$$eval('text', (texts) => {
          const room = document.documentElement.getBoundingClientRect();
          return texts
            .filter((text) => {
              const box = text.getBoundingClientRect();
              return box.left < room.left || box.right > room.right || box.bottom > room.bottom;
            })
            .map((text) => text.textContent);
        });
        assert.deepEqual(cut, [], file);
        const covered = await page.$$eval('text', (texts) => {
          const boxes = texts.map((text) => ({text: text.textContent, box: text.getBoundingClientRect()}));
          return boxes.flatMap(({text, box: a}, i) =>
            boxes
              .slice(i + 1)
              .filter(
                ({box: b}) =>
                  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
                  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height / 3
              )
              .map((other) => `${text} / ${other.text}`)
          );
        });
        assert.deepEqual(covered, [], file);
      }
    });
  });
}
