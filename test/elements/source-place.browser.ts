/** Where a source opens: beside what opened it, over nothing that it explains, and never as a slit. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {engine, sendMouse, setViewport} from '../runner/commands.js';
import {tags} from './asked.js';
import {all, click, focused, nameOf, press, rendered, show, text, the, until} from './page.js';

const large = {width: 800, height: 800};
const isAnchoring = CSS.supports('position-area', 'block-end');
const tooWide = engine === 'webkit' ? ' (not run: WebKitGTK’s window is no narrower than about 450 pixels)' : '';

after(() => setViewport({width: 800, height: 600}));

/**
 * In two steps, once there is a widget: WebKit holds what it found of the window for the styles of an element that is gone,
 * until the window changes while there is another one.
 */
async function resize(size: typeof large): Promise<void> {
  await setViewport({...size, height: 700});
  await rendered();
  await setViewport(size);
  await rendered();
}

const inkOf = (chart: Element, id: string) =>
  [...(chart.shadowRoot?.querySelectorAll(`[data-mark='${id}']`) ?? [])].map((ink) => ink.getBoundingClientRect());

const beside = (a: DOMRect, b: DOMRect): number =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);

/** The opened source, with its words. */
const opened = (widget: Element) => until(() => all(widget, 'dialog').find((dialog) => text(dialog).includes('“')));

async function chartWith(attributes: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(`<div style="width: 640px; margin: 300px 0; font: 16px 'Noto Sans'"></div>`);
  const chart = await show(`<kz-trade-chart partner="kr gb" ${attributes}></kz-trade-chart>`, box);
  await resize(large);
  return chart;
}

const noAnchor = isAnchoring ? '' : ' (not run: no anchor positioning here)';
describe(`the source of a mark${noAnchor}`, () => {
  for (const form of ['line', 'bars', 'points'])
    for (const id of ['kr-trade-2008', 'kr-trade-2019', 'gb-trade-2022'])
      it(`stands at its mark, and covers neither it nor its label: ${id}, as ${form}${noAnchor}`, async function () {
        if (noAnchor) this.skip();
        const chart = await chartWith(`form="${form}"`);
        await click(chart.shadowRoot?.querySelector(`.mark[data-mark='${id}']`) ?? chart);
        const source = (await opened(chart)).getBoundingClientRect();
        const anchor = chart.shadowRoot?.querySelector('.anchor')?.getBoundingClientRect() ?? new DOMRect();
        expect(Math.round(beside(source, anchor))).to.be.within(0, 4);
        const inks = inkOf(chart, id);
        for (const ink of inks) expect(Math.round(beside(source, ink))).to.be.at.least(0);
        const [left, right] = [Math.min(...inks.map((ink) => ink.left)), Math.max(...inks.map((ink) => ink.right))];
        // A label has more room than its letters take, as fonts differ, and Firefox counts what a miter might take.
        expect(anchor.width).to.be.within(right - left - 10, 1.4 * (right - left));
        expect(Math.abs(anchor.left + anchor.right - left - right)).to.be.below(0.4 * (right - left));
        expect([source.left >= 0, source.right <= innerWidth, source.bottom <= innerHeight]).not.to.include(false);
      });

  it(`stands beside the next mark, once that is pressed${noAnchor}`, async function () {
    if (noAnchor) this.skip();
    const chart = await chartWith('');
    for (const id of ['kr-trade-2017', 'gb-trade-2022']) {
      await click(chart.shadowRoot?.querySelector(`.mark[data-mark='${id}']`) ?? chart);
      const source = (await opened(chart)).getBoundingClientRect();
      expect(Math.round(Math.min(...inkOf(chart, id).map((ink) => beside(source, ink))))).to.be.within(0, 12);
      await press('Escape');
    }
    expect(chart.shadowRoot?.querySelector('.anchor')).to.equal(null);
  });
});

describe('a click in a drawing', () => {
  /** A place so far below a mark that no other value is nearer. */
  async function below(chart: Element, pixels: number): Promise<void> {
    const mark = chart.shadowRoot?.querySelector('.mark[data-mark="kr-trade-2017"]');
    mark?.scrollIntoView({block: 'center'});
    const [left = 0, bottom = 0] =
      inkOf(chart, 'kr-trade-2017')
        .slice(0, 1)
        .map(({left, bottom}) => [left, bottom])[0] ?? [];
    await sendMouse({type: 'click', position: [Math.round(left) - 2, Math.round(bottom + pixels)]});
    await rendered();
  }
  const tooltip = (chart: Element) => chart.shadowRoot?.querySelector('[part=tooltip] strong')?.textContent ?? '';

  it('opens the source of a value that is as near as 24 pixels', async () => {
    const chart = await chartWith('form="points"');
    await below(chart, 20);
    expect(nameOf(the(chart, 'dialog'))).to.match(/2017/u);
  });

  it('opens nothing between 24 and 40 pixels, where a value is told alone', async () => {
    const chart = await chartWith('form="points"');
    await below(chart, 32);
    expect(all(chart, 'dialog')).to.have.length(0);
    expect(tooltip(chart)).to.match(/1\.5/u);
  });

  it('does nothing on empty paper', async () => {
    const chart = await chartWith('form="points"');
    chart.scrollIntoView();
    const {left = 0, top = 0} = chart.shadowRoot?.querySelector('.drawing')?.getBoundingClientRect() ?? {};
    await sendMouse({type: 'click', position: [Math.round(left) + 220, Math.round(top) + 40]});
    await rendered();
    expect(all(chart, 'dialog')).to.have.length(0);
    expect(tooltip(chart)).to.equal('');
  });
});

const openers: [what: string, markup: string, button: RegExp][] = [
  ['a card', '<kz-fact-card fact="kr-trade-2019"></kz-fact-card>', /^Source: /u],
  ['a list', '<kz-event-list partner="kr" limit="3"></kz-event-list>', /^Source: /u],
  ['a list of agreements', '<kz-agreement-list partner="kr" limit="3"></kz-agreement-list>', /^Source: /u],
  ['a list of people', '<kz-people-list side="kr" limit="3"></kz-people-list>', /^Source: /u],
  ['a number in a sentence', '<p>Trade was <kz-fact fact="kr-trade-2019">$4.2 billion</kz-fact>.</p>', /^\$4\.2/u],
  ['all values of a chart', '<kz-trade-chart partner="kr"></kz-trade-chart>', /^Sources: /u],
];
const openFrom = async (markup: string, button: RegExp, size = large) => {
  const page = await show(`<div>${markup}</div>`);
  const widget = page.querySelector(tags.join()) ?? page;
  await resize(size);
  await click(all(widget, 'button', button)[0] ?? widget);
  return {widget, source: await opened(widget)};
};

const windows: [what: string, width: number, height: number, lowest: number][] = [
  ['a window at 400 % zoom', 320, 256, 220],
  ['a phone', 320, 640, 256],
  ['a phone on its side', 700, 320, 256],
  ['a low window', 800, 500, 256],
];
for (const [window, width, height, lowest] of windows)
  describe(`a source in ${window}, ${width} by ${height}${width < 450 ? tooWide : ''}`, () => {
    for (const [what, markup, button] of openers)
      it(`of ${what} is no slit, and its Close is in sight before and after it scrolls`, async function () {
        if (width < 450 && tooWide) this.skip();
        const {widget, source} = await openFrom(markup, button, {width, height});
        const {top, bottom, left, right} = source.getBoundingClientRect();
        expect(bottom - top).to.be.at.least(Math.min(lowest, source.scrollHeight));
        expect([top >= 0, bottom < height + 1, left >= 0, right <= width]).not.to.include(false);
        const close = the(widget, 'button', 'Close');
        for (const scrolled of [0, source.scrollHeight]) {
          source.scrollTop = scrolled;
          await rendered();
          const box = close.getBoundingClientRect();
          expect(box.top - top).to.be.within(0, 20);
          expect(widget.shadowRoot?.elementFromPoint(box.left + 16, box.top + 16)).to.equal(close);
          // With a scroll bar, where it takes room.
          expect(right - box.right).to.be.within(0, 36);
          expect(Math.min(box.width, box.height)).to.be.at.least(24);
          const words = [...source.querySelectorAll('p, blockquote')].map((one) => one.getBoundingClientRect().right);
          expect(Math.max(...words)).to.be.at.most(box.left);
        }
      });
  });

describe(`a source on a phone${tooWide}`, () => {
  it(`is a sheet as wide as the window, from its lower edge${tooWide}`, async function () {
    if (tooWide) this.skip();
    for (const [, markup, button] of openers) {
      const {source} = await openFrom(markup, button, {width: 320, height: 640});
      const {left, right, bottom} = source.getBoundingClientRect();
      expect([left, right, bottom].map(Math.round)).to.deep.equal([0, document.documentElement.clientWidth, 640]);
      await press('Escape');
    }
  });
});

describe('what an opened source says', () => {
  it('tells a document once, then each paragraph below its words', async () => {
    const {source} = await openFrom('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>', /^Source/u);
    const [title, document, about, words, paragraph] = text(source)
      .split('\n')
      .filter((line) => /\w/u.test(line));
    expect(title).to.equal('Trade between Kazakhstan and South Korea, 2019: $4.2 billion');
    expect(document).to.match(/eport of 17 August 2021 \(publisher not named\)$/u);
    expect(about).to.match(/^The summit/u);
    expect(words).to.match(/^“.+”$/u);
    expect(paragraph).to.equal('paragraph 7 of 14');
  });

  it('groups several records by document, each quote with whose value it is, and tells each note once', async () => {
    const {source} = await openFrom('<kz-trade-chart partner="kr"></kz-trade-chart>', /^Sources: /u);
    const said = text(source);
    expect(said.match(/The summit of the South Korean and Kazakh presidents/gu)).to.have.length(1);
    for (const value of ['2017: $1.5 billion', '2019: $4.2 billion', '2020: $3.08 billion'])
      expect(said).to.include(`Trade between Kazakhstan and South Korea, ${value} (paragraph 7 of 14)`);
    const notes = [...source.querySelectorAll('.note')].map(({textContent}) => textContent.trim());
    expect(notes.length).to.be.greaterThan(1);
    expect(new Set(notes).size).to.equal(notes.length);
    expect(all(source, 'listitem')).to.have.length(0);
    const shared = [...source.querySelectorAll('.note')].find(({textContent}) =>
      textContent.includes('read as dollars')
    );
    expect(shared?.nextElementSibling?.textContent).to.match(/2019: \$4\.2/u);
  });

  it('ends with the button that copies it, and begins with the one that closes it', async () => {
    const {widget, source} = await openFrom('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>', /^Source/u);
    expect(all(source, 'button').map(nameOf)).to.deep.equal(['Close', 'Copy citation']);
    expect(focused()).to.equal(source);
    await press('Tab');
    expect(focused()).to.equal(the(widget, 'button', 'Close'));
    expect(the(widget, 'button', 'Close').innerText.trim()).to.equal('✕');
  });
});
