/** The README's pictures, made from the built widgets: `npm run build` first. Light and dark, a picture an element. */
import {mkdirSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../test/runner/browsers.mjs';
import {serveSite} from './site.mjs';

const folder = 'docs/pictures';

const pictures = [
  {name: 'kz-fact-card', body: '<kz-fact-card fact="kr-trade-2019"></kz-fact-card>', width: 360},
  {name: 'kz-trade-chart', body: '<kz-trade-chart partner="kr gb"></kz-trade-chart>', width: 720},
  {name: 'kz-event-list', body: '<kz-event-list partner="kr" from="2021" to="2022"></kz-event-list>', width: 720},
  {
    name: 'kz-agreement-list',
    body: '<kz-agreement-list partner="gb" status="signed discussed"></kz-agreement-list>',
    width: 720,
  },
  {name: 'kz-people-list', body: '<kz-people-list side="kr"></kz-people-list>', width: 360},
  {
    name: 'kz-fact',
    body: `<p>At <kz-fact fact="gb-trade-2022">$1.8&nbsp;billion</kz-fact>, trade with the UK grew in 2022.</p>`,
    width: 440,
    // Room for the source below its number: where there is little, it covers the sentence.
    height: 544,
    opens: 'kz-fact',
  },
  {
    name: 'kz-sources',
    body: `<p>Trade with South Korea was <kz-fact fact="kr-trade-2019">$4.2&nbsp;billion</kz-fact> in 2019, and that with the
      United Kingdom <kz-fact fact="gb-trade-2022">$1.8&nbsp;billion</kz-fact> in 2022.</p><kz-sources></kz-sources>`,
    width: 720,
  },
];

const {chromium} = findBrowsers();
if (!chromium) throw new Error('no Chrome, Chromium or Edge found: set CHROME_PATH');

mkdirSync(folder, {recursive: true});
const {server, address} = await serveSite(8000);
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const {name, body, width, height = 400, opens} of pictures) {
  for (const scheme of ['light', 'dark']) {
    const page = await browser.newPage();
    await page.setViewport({width: width + 48, height, deviceScaleFactor: 2});
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(address);
    await page.setContent(
      `<!doctype html><html lang="en"><style>:root{color-scheme:light dark}body{margin:24px;font:16px/1.5 "Noto Sans",sans-serif}</style>
      <script type="module" src="${address}kz-widgets.js"></script>${body}`,
      {waitUntil: 'networkidle0'}
    );
    if (opens) await page.locator(`${opens} >>> [part~=value]`).click();
    await page.screenshot({path: `${folder}/${name}-${scheme}.png`, fullPage: true});
    await page.close();
  }
}
await browser.close();
server.close();
