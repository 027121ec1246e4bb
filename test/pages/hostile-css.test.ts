/** Pages whose style sheets mean no good: what a widget says stays readable. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {type Page} from 'puppeteer-core';
import {describeIn, longArticle, ready, script, widgets, type Site} from './site.js';

const sheets: [what: string, css: string][] = [
  ['takes every style back', '* { all: unset !important }'],
  [
    'resets every element',
    '*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; list-style: none }',
  ],
  ['has letters of no size', 'body { font-size: 0 }'],
  ['has letters of a size for ants', '* { font-size: 4px !important }'],
  ['writes in capitals', '* { text-transform: uppercase !important }'],
  ['has lines of no height', '* { line-height: 0 !important }'],
  ['pulls letters together', '* { letter-spacing: -0.3em !important }'],
  ['pushes words apart', '* { word-spacing: 3em !important }'],
  ['runs from right to left', '* { direction: rtl !important }'],
  ['moves the first line away', '* { text-indent: -9999px !important }'],
  ['never breaks a line', '* { white-space: nowrap !important }'],
  ['sets everything in bold italics', '* { font-weight: 900 !important; font-style: italic !important }'],
  ['hides what is in an article', 'body * { visibility: hidden }'],
  ['writes from top to bottom', '* { writing-mode: vertical-rl !important }'],
];

/** An article with every widget, and the source of its number open: the number's own words are the page's. */
async function open(site: Site, css: string): Promise<Page> {
  const {page} = await site.open({head: `<style>${css}</style>${script}`, body: longArticle});
  await ready(page);
  await page.evaluate(() => {
    const words = document.querySelector('kz-fact')?.shadowRoot?.querySelector('.opener');
    words?.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
  });
  await page.waitForFunction(() => document.querySelector('kz-fact')?.shadowRoot?.querySelector('blockquote'));
  return page;
}

interface Piece {
  readonly text: string;
  readonly size: number;
  /** Height of a line, in sizes of its letters. */
  readonly line: number;
  readonly style: string;
}

/** Every visible piece of text in the widgets, as it is set. */
function pieces(page: Page): Promise<Piece[]> {
  return page.evaluate(
    (all) =>
      [...document.querySelectorAll(all)]
        .flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll('*') ?? [])])
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
        .filter((element) => element.checkVisibility() && !element.closest('.hidden, select'))
        .map((element) => {
          const {
            fontSize,
            lineHeight,
            textTransform,
            letterSpacing,
            wordSpacing,
            visibility,
            direction,
            textIndent,
            writingMode,
          } = getComputedStyle(element);
          const size = parseFloat(fontSize);
          return {
            text: element.textContent.trim().slice(0, 40),
            size,
            line: element instanceof SVGElement || lineHeight === 'normal' ? 1.2 : parseFloat(lineHeight) / size,
            style: [textTransform, letterSpacing, wordSpacing, visibility, direction, textIndent, writingMode]
              .join(' ')
              .replaceAll('normal', '0px'),
          };
        }),
    widgets
  );
}

describeIn(['chromium', 'firefox'], 'a widget on a page', (site) => {
  for (const [what, css] of sheets) {
    it(`that ${what} stays readable: ${css}`, async () => {
      const page = await open(site, css);
      const found = await pieces(page);
      assert(found.length > 20);
      assert.deepEqual(
        found.filter(({line}) => line < 1 || line > 2),
        [],
        'lines too low or too high'
      );
      assert.deepEqual([...new Set(found.map(({style}) => style))], ['none 0px 0px visible ltr 0px horizontal-tb']);
    });
  }

  const sizes: [what: string, css: string][] = [
    ['that says nothing of sizes', ''],
    ['whose letters have no size', 'body { font-size: 0 }'],
    ['whose letters are for ants', '* { font-size: 4px !important }'],
    ['that takes every style back', '* { all: unset !important }'],
  ];
  for (const [what, css] of sizes) {
    it(`${what} has no letter smaller than 12 pixels: ${css || 'no sheet'}`, async () => {
      const page = await open(site, css);
      const small = (await pieces(page)).filter(({size}) => size < 12);
      assert.deepEqual(
        small.map(({size, text}) => `${size}: ${text}`),
        []
      );
    });
  }

  it('with a root font of 62.5 % is as large as on any other', async () => {
    const measure = (page: Page) =>
      page.evaluate(
        (all) =>
          [...document.querySelectorAll(all)].map((widget) => {
            const {width, height} = widget.getBoundingClientRect();
            return [Math.round(width), Math.round(height)];
          }),
        widgets
      );
    const sizes: number[][][] = [];
    for (const css of ['body { font-size: 16px }', 'html { font-size: 62.5% } body { font-size: 1.6rem }']) {
      const page = await open(site, css);
      sizes.push(await measure(page));
    }
    assert.deepEqual(sizes[1], sizes[0]);
  });

  it('follows the page’s letters: twice as large there, twice as large here', async () => {
    const sizes: (number | undefined)[] = [];
    for (const css of ['body { font-size: 16px }', 'body { font-size: 32px }']) {
      const page = await open(site, css);
      sizes.push((await pieces(page)).find(({text}) => text.startsWith('$4.2'))?.size);
    }
    assert.equal(sizes[1], (sizes[0] ?? 0) * 2);
  });
});
