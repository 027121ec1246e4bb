/** Small screens, large text, right-to-left pages: nothing scrolls sideways, nothing is cut, targets can be hit. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {engine, setViewport} from '../runner/commands.js';
import {hostData, trade} from './data.js';
import {all, click, opener, rendered, show, showWith, text, the} from './page.js';

const widgets: [tag: string, markup: string][] = [
  ['kz-fact-card', '<kz-fact-card fact="kr-investment-1993-2008" heading="Investment"></kz-fact-card>'],
  ['kz-trade-chart', '<kz-trade-chart partner="kr gb"></kz-trade-chart>'],
  ['kz-event-list', '<kz-event-list filterable></kz-event-list>'],
  ['kz-agreement-list', '<kz-agreement-list filterable></kz-agreement-list>'],
  ['kz-people-list', '<kz-people-list filterable></kz-people-list>'],
  ['kz-people-list of organisations', '<kz-people-list show="organisations" filterable></kz-people-list>'],
  ['kz-sources', '<kz-sources partner="kr gb"></kz-sources>'],
  ['kz-fact that writes a sentence', '<kz-fact fact="kr-investment-1993-2008" sentence></kz-fact>'],
];
/** What is itself a list of sources opens none. */
const citing = widgets.filter(([tag]) => tag !== 'kz-sources');
/** Words of a sentence are as high as its lines. */
const blocks = widgets.filter(([tag]) => !tag.startsWith('kz-fact '));

/** What stands beyond an edge of the widget's place, unless it scrolls in a box of its own. Labels in drawings have their own tests. */
function beyondEdges(widget: Element): string[] {
  const {left, right} = (widget.parentElement ?? widget).getBoundingClientRect();
  return [...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter((element) => element.checkVisibility() && !element.closest('.scroll, .hidden, .tooltip, svg *'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((element) => `${element.localName} ${element.textContent.trim().slice(0, 40)}`);
}

const rooms: [what: string, width: string, size: string][] = [
  ['a container of 280 pixels', '280px', '16px'],
  ['a container of 320 pixels and text of twice the size', '320px', '32px'],
  ['a container of 1,200 pixels', '1200px', '16px'],
];
for (const [what, width, size] of rooms) {
  describe(`in ${what}`, () => {
    for (const [tag, markup] of widgets) {
      it(`${tag} keeps everything within its edges`, async () => {
        const page = await fixture<HTMLElement>('<div></div>');
        page.style.setProperty('width', width);
        page.style.setProperty('font-size', size);
        const widget = await show(markup, page);
        await rendered();
        expect(beyondEdges(widget)).to.deep.equal([]);
      });
    }
  });
}

const tooWide = engine === 'webkit' ? ' (not run: WebKitGTK’s window is no narrower than about 450 pixels)' : '';
describe(`on a screen of 320 pixels${tooWide}`, () => {
  after(() => setViewport({width: 800, height: 600}));
  for (const [tag, markup] of citing) {
    it(`${tag} needs no sideways scrolling, nor does its opened source${tooWide}`, async function () {
      if (tooWide) this.skip();
      expect(await setViewport({width: 320, height: 640})).to.equal(true);
      const widget = await show(markup);
      const page = document.documentElement;
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      await click(opener(widget));
      const {left, right, top, bottom} = the(widget, 'dialog').getBoundingClientRect();
      // Of a sheet Firefox tells hundred-thousandths of a pixel.
      expect([left >= 0, right <= 320, top >= 0, Math.round(bottom) <= 640]).to.deep.equal([true, true, true, true]);
    });
  }
});

describe('on a right-to-left page', () => {
  for (const [tag, markup] of widgets) {
    it(`${tag} reads left to right in itself, within its edges, and passes axe`, async () => {
      const page = await fixture<HTMLElement>('<div dir="rtl" lang="ar"></div>');
      const widget = await show(markup, page);
      const parts = [...(widget.shadowRoot?.querySelectorAll('[part]') ?? [])];
      expect(parts).not.to.have.length(0);
      expect(parts.filter((part) => getComputedStyle(part).direction !== 'ltr')).to.deep.equal([]);
      expect(beyondEdges(widget)).to.deep.equal([]);
      await expect(widget).to.be.accessible();
    });
  }
});

describe('what is touched', () => {
  for (const [tag, markup] of blocks) {
    it(`is at least 24 pixels high in ${tag}`, async () => {
      const widget = await show(markup);
      const low = [...all(widget, 'button'), ...all(widget, 'combobox'), ...all(widget, 'summary')]
        // How near a pointer has to come to a mark is told by the tests of the pointer.
        .filter((control) => !(control instanceof SVGElement))
        .filter((control) => control.getBoundingClientRect().height < 23.5)
        .map((control) => control.textContent.trim());
      expect(low).to.deep.equal([]);
    });
  }
});

describe('very long words', () => {
  it('break rather than leave the card', async () => {
    const label = 'Handelsbeziehungsentwicklungsberichterstattungskommission'.repeat(3);
    const data = hostData({facts: [trade(2019, 4_200_000, {label})]});
    const page = await fixture<HTMLElement>('<div></div>');
    page.style.setProperty('width', '280px');
    const card = await showWith(data, '<kz-fact-card fact="island-trade-2019"></kz-fact-card>');
    page.append(card);
    await rendered();
    expect(text(card)).to.include(label);
    expect(beyondEdges(card)).to.deep.equal([]);
  });
});
