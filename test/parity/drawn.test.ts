/**
 * The drawing of a file is the one on the page: the same marks, lines, labels and colours at the same places. Headings, notes
 * and padding are each form's own, so both pictures are cut to the drawing.
 */
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import type {Page} from 'puppeteer-core';
import {UNMEASURED} from '../../src/elements/shared/size-controller.js';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetSvg} from '../../src/embed/widget-svg.js';
import {describeIn, ready, script, type Site} from '../pages/site.js';

/**
 * How much may differ: this share of the pixels, each by more than the colour distance (0 to 1) and not at the edge of a
 * letter. As this is written none does; a name that is not bold is seven times as much.
 */
const tolerance = {pixels: 0.001, colour: 0.2};

const folder = 'coverage/parity';

/** The ink and the letters of a file, on the page. */
const page = `body { margin: 0; background: #fff; color: #222; font: 16px 'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif }
  :lang(ko) { font-family: 'Noto Sans CJK KR', 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif }`;

const drawings: readonly (readonly [what: string, attributes: Readonly<Record<string, string>>])[] = [
  ['a line', {partner: 'kr gb'}],
  ['bars', {partner: 'kr gb', form: 'bars'}],
];

/** A part of a page. */
async function pictureOf(opened: Page, box: {x: number; y: number; width: number; height: number}): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await opened.screenshot({clip: box})));
}

/** The drawing as the script shows it. */
async function shown(site: Site, markup: string, lang: string, width: number): Promise<PNG> {
  const {page: opened} = await site.open(
    {
      head: `${script}<style>${page}</style>`,
      html: `lang="${lang}"`,
      body: `<div style="width:${width}px">${markup}</div>`,
    },
    (prepared) => prepared.setViewport({width: 1000, height: 1400})
  );
  await ready(opened);
  await opened.evaluate(() =>
    document.fonts.ready.then(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  );
  const box = await opened.$eval('kz-trade-chart >>> [part=chart] svg', (drawing) => {
    const {x, y, width: room, height} = drawing.getBoundingClientRect();
    // A drawing is put on whole pixels, wherever the text above it ends.
    return {x: Math.round(x), y: Math.round(y), width: Math.round(room), height: Math.round(height)};
  });
  const picture = await pictureOf(opened, box);
  await opened.close();
  return picture;
}

/** The same cut out of a file: what stands around its marks. */
async function written(site: Site, svg: string, {width, height}: PNG): Promise<PNG> {
  const {page: opened} = await site.open({head: '<style>body { margin: 0 }</style>', body: svg}, (prepared) =>
    prepared.setViewport({width: 1000, height: 1400})
  );
  const corner = await opened.$eval('g:has(> g > title)', (drawing) => {
    const {e: x = 0, f: y = 0} = drawing instanceof SVGGraphicsElement ? (drawing.getScreenCTM() ?? {}) : {};
    return {x, y};
  });
  const picture = await pictureOf(opened, {...corner, width, height});
  await opened.close();
  return picture;
}

/** Fails where more differs than may, and leaves both pictures and what differs to be looked at. */
function compare(name: string, onPage: PNG, inFile: PNG): void {
  const {width, height} = onPage;
  const diff = new PNG({width, height});
  const options = {threshold: tolerance.colour, includeAA: false};
  const share = pixelmatch(onPage.data, inFile.data, diff.data, width, height, options) / (width * height);
  if (share <= tolerance.pixels) return;
  mkdirSync(folder, {recursive: true});
  for (const [form, picture] of Object.entries({page: onPage, file: inFile, diff}))
    writeFileSync(join(folder, `${name}-${form}.png`), PNG.sync.write(picture));
  assert.fail(
    `${(share * 100).toFixed(2)} % of the pixels differ, ${tolerance.pixels * 100} % may: ${folder}/${name}-diff.png`
  );
}

describeIn(['chromium'], 'a drawing (no other engine is compared: letters differ)', (site) => {
  for (const [what, attributes] of drawings)
    for (const lang of ['en', 'ko'])
      for (const width of [640, 320])
        it(`is on the page as it is in its file: ${what}, ${lang}, ${width} px`, async () => {
          const words = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
          const onPage = await shown(site, `<kz-trade-chart ${words.join(' ')}></kz-trade-chart>`, lang, width);
          const size = {...UNMEASURED, width};
          const svg = widgetSvg(await prepareWidget('kz-trade-chart', {...attributes, lang}, {}, size), width);
          compare(`${what.replaceAll(' ', '-')}-${lang}-${width}`, onPage, await written(site, svg, onPage));
        });
});
