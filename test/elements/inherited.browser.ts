/** What a page gives all that stands in an element of its own reaches a widget too: none of it spoils one. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {setViewport} from '../runner/commands.js';
import {tags} from './asked.js';
import {all, opener, rendered, until} from './page.js';

const widgets = `<kz-fact-card fact="kr-trade-2019"></kz-fact-card>
  <kz-trade-chart partner="kr gb"></kz-trade-chart>
  <kz-event-list partner="kr" filterable limit="4"></kz-event-list>
  <kz-agreement-list partner="gb" filterable></kz-agreement-list>
  <kz-people-list side="kr" filterable limit="4"></kz-people-list>
  <kz-sources partner="gb"></kz-sources>
  <p>Trade was <kz-fact fact="kr-trade-2019">$4.2 billion</kz-fact> in 2019.</p>`;

/** Inherited properties with values that pages give to articles, banners, captions and buttons. */
const given: readonly string[] = [
  'text-transform: uppercase',
  'font-variant: small-caps',
  'font-variant-caps: all-small-caps',
  'font-style: italic',
  'font-weight: 900',
  'font-size-adjust: 0.9',
  'letter-spacing: 0.5em',
  'letter-spacing: -0.3em',
  'word-spacing: 3em',
  'line-height: 0',
  'line-height: 60px',
  'text-indent: -9999px',
  'text-indent: 5em',
  'white-space: nowrap',
  'white-space: pre-wrap',
  'text-align: center',
  'text-align: justify',
  'text-align: right',
  'text-align-last: right',
  'text-shadow: 0 0 9px red',
  'text-emphasis: filled',
  'direction: rtl',
  'writing-mode: vertical-rl',
  'text-orientation: upright; writing-mode: vertical-lr',
  'visibility: hidden',
  'word-break: break-all',
  'line-break: anywhere',
  'hyphens: auto',
  'overflow-wrap: normal',
  'list-style: square inside',
  'border-collapse: separate; border-spacing: 20px',
  'caption-side: bottom',
  '-webkit-text-fill-color: transparent',
  '-webkit-text-stroke: 3px red',
  '-webkit-text-security: disc',
  '-webkit-text-size-adjust: 300%',
  'fill: red',
  'fill-opacity: 0',
  'stroke: red',
  'stroke: red; stroke-width: 9px; stroke-opacity: 0.5',
  'stroke-dasharray: 3',
  'stroke-linecap: round; stroke-linejoin: round',
  'text-anchor: end',
  'dominant-baseline: hanging',
  'paint-order: stroke',
];

/** What of a widget's parts is to be seen: where they are and how they are drawn. */
const drawn = [
  'color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'visibility',
  'direction',
  'writing-mode',
  'font-size',
  'font-weight',
  'font-style',
  'font-variant-caps',
  'font-size-adjust',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-transform',
  'text-shadow',
  'text-emphasis-style',
  'white-space',
  'word-break',
  'line-break',
  'hyphens',
  '-webkit-text-fill-color',
  '-webkit-text-stroke-width',
  '-webkit-text-security',
];

/** What a part is drawn with, if at all: lines have no ground, and what has no stroke no width of it. */
function isSeen(property: string, part: Element, styles: CSSStyleDeclaration): boolean {
  if (property.startsWith('stroke-') && styles.stroke === 'none') return false;
  if (property.startsWith('fill')) return part.matches('text, tspan, .outline, .link-line');
  return !/^(stroke|text-anchor|dominant|paint)/u.test(property) || part.matches('svg *:not(g)');
}

/** Whether two values are the same to the eye: boxes to the pixel. */
function isAlike(value: string, other = ''): boolean {
  const [one, two] = [value, other].map((numbers) => numbers.split(',').map(Number));
  if (!one || !two || [...one, ...two].some(Number.isNaN)) return value === other;
  return one.every((number, i) => Math.abs(number - (two[i] ?? Infinity)) <= 1);
}

/** What a reader may ask for, and what has no part in that: styles of drawings in a table, a sentence that nobody sees. */
interface Scene {
  readonly where: string;
  readonly without?: RegExp;
  readonly ask: (page: Element) => Promise<void>;
}

const asTable: Scene = {
  where: ', where a chart is a table',
  without: /stroke|fill|anchor|baseline|paint/u,
  ask: async (page) => {
    const chart = page.querySelector('kz-trade-chart');
    for (const button of chart?.shadowRoot?.querySelectorAll('button') ?? [])
      if (button.textContent.trim() === 'Table') button.click();
    while (!chart?.shadowRoot?.querySelector('table')) await rendered();
    await rendered();
  },
};

/** The words of a number in a sentence are the page's, and what opens from them is ours. */
const withSource: Scene = {
  where: ', where a number’s source is open',
  without: /^visibility/u,
  ask: async (page) => {
    const number = page.querySelector('kz-fact') ?? page;
    opener(number).click();
    await until(() => all(number, 'dialog')[0]?.querySelector('blockquote') ?? undefined);
    await rendered();
  },
};

async function looks(style: string, {ask}: Scene): Promise<Map<string, string>> {
  const page = await fixture<HTMLElement>(
    `<div style="width: 600px"><div style="width: 600px; ${style}">${widgets}</div></div>`
  );
  await rendered();
  const sources = page.querySelector('kz-sources')?.shadowRoot;
  await until(() => sources?.querySelector('[part=passage]') ?? undefined);
  for (const passages of sources?.querySelectorAll('details') ?? []) passages.open = true;
  await rendered();
  await ask(page);
  const found = new Map<string, string>();
  for (const widget of page.querySelectorAll(tags.join())) {
    // A source opens where there is room for it.
    const corner = (all(widget, 'dialog')[0] ?? widget).getBoundingClientRect();
    for (const [i, part] of [...(widget.shadowRoot?.querySelectorAll('.root *') ?? [])].entries()) {
      if (part.matches('style, option, .hidden, .hidden *, .corner, .ring, .ruler, .ruler *')) continue;
      const {left, top, width, height} = part.getBoundingClientRect();
      const name = `${widget.localName} ${i} ${part.localName}.${part.getAttribute('class') ?? ''}`;
      if (width === 0 && height === 0) continue;
      found.set(`${name} box`, [left - corner.left, top - corner.top, width, height].map(Math.round).join());
      const styles = getComputedStyle(part);
      for (const property of drawn)
        if (isSeen(property, part, styles)) found.set(`${name} ${property}`, styles.getPropertyValue(property));
    }
  }
  return found;
}

for (const scene of [{where: '', ask: () => Promise.resolve()}, asTable, withSource]) {
  describe(`a page’s inherited styles${scene.where}`, () => {
    let plain = new Map<string, string>();
    after(() => setViewport({width: 800, height: 600}));
    before(async () => {
      // A source is whole wherever it opens.
      await setViewport({width: 800, height: 1200});
      // With all that comes later.
      await looks('', asTable);
      plain = await looks('', scene);
      expect(plain.size).to.be.greaterThan(1000);
    });
    for (const style of given.filter((one) => !scene.without?.test(one))) {
      it(`leave a widget as it is: ${style}`, async () => {
        const found = await looks(style, scene);
        const differences = [...found].filter(([name, value]) => !isAlike(value, plain.get(name)));
        expect(differences.slice(0, 12)).to.deep.equal([]);
        expect(found.size).to.equal(plain.size);
      });
    }
  });
}
