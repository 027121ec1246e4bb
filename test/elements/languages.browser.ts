/** What every language must have on a small screen: words that are whole, values that hold together, and nothing out of sight. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {loadLanguage, lookUpLanguage} from '../../src/elements/shared/language.js';
import {LANGUAGES} from '../../src/model/languages.js';
import {engine} from '../runner/commands.js';
import {click, rendered, show, until} from './page.js';

/** A widget in a language, in a container of a phone's width. */
async function inRoom(lang: string, markup: string, width = 320): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(`<div lang="${lang}"></div>`);
  page.style.setProperty('width', `${width}px`);
  const widget = await show(markup, page);
  await until(
    () =>
      widget.shadowRoot?.firstElementChild?.getAttribute('lang') === lang && widget.shadowRoot.querySelector('[part]')
  );
  await rendered();
  return widget;
}

const partsOf = (widget: Element, selector: string) => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** What has no space in it and stands on two lines, although it has room on one; before a bracket a line may end. */
function torn(block: HTMLElement, parts: readonly Node[] = [block]): string[] {
  return parts.flatMap((part) => tornIn(part, block.clientWidth));
}

function tornIn(part: Node, room: number): string[] {
  const words: string[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const {0: word, index} of (node.textContent ?? '').matchAll(/\(?[^ \n(]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
      const wide = [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0);
      if (lines.size > 1 && wide < room) words.push(word);
    }
  return words;
}

const cards = [
  'kr-trade-2008',
  'gb-investment-to-2023',
  'busan-export-contracts-2022',
  'kr-trade-growth-2017-2019',
  'kz-warheads-1991-2001',
  'kr-trade-2019',
];

for (const lang of Object.keys(LANGUAGES)) {
  describe(`a small screen in ${lang}`, () => {
    for (const [tag, attributes] of [
      ['kz-event-list', ''],
      ['kz-agreement-list', ''],
      ['kz-people-list', 'show="organisations"'],
    ] as const)
      it(`shows every choice of a filter of ${tag} whole`, async () => {
        const list = await inRoom(lang, `<${tag} ${attributes} filterable></${tag}>`);
        const selects = partsOf(list, 'select');
        expect(selects).to.have.length(3);
        for (const select of selects) {
          if (!(select instanceof HTMLSelectElement)) continue;
          const room = select.getBoundingClientRect().width;
          for (const option of [...select.options]) {
            const alone = document.createElement('select');
            alone.style.setProperty('max-width', 'none');
            alone.append(option.cloneNode(true));
            select.after(alone);
            const {width} = alone.getBoundingClientRect();
            alone.remove();
            expect(width, option.text).to.be.at.most(room + 1);
          }
          // A label as wide as its select leaves no hole in the row.
          expect(select.labels[0]?.getBoundingClientRect().width).to.be.closeTo(room, 1);
        }
      });

    it('tears no value, date or source', async () => {
      for (const fact of cards)
        for (const width of [240, 320, 350]) {
          const card = await inRoom(lang, `<kz-fact-card fact="${fact}"></kz-fact-card>`, width);
          for (const part of partsOf(card, '.root p, .status, [part="source"]'))
            expect(torn(part), `${fact} ${width}`).to.deep.equal([]);
          const {right} = card.getBoundingClientRect();
          for (const part of partsOf(card, '.root *'))
            expect(part.getBoundingClientRect().right, part.textContent).to.be.at.most(right + 1);
        }
      for (const fact of cards)
        for (const width of [120, 150, 200, 320]) {
          const number = await inRoom(lang, `<kz-fact fact="${fact}" sentence></kz-fact>`, width);
          const place = number.parentElement ?? number;
          expect(torn(place, partsOf(number, '[part]')), `${fact} ${width}`).to.deep.equal([]);
          // Wherever in a line it comes to stand.
          number.removeAttribute('sentence');
          const words = document.createElement('span');
          words.style.setProperty('display', 'inline-block');
          place.prepend(words);
          for (let before = 0; before < width; before += 10) {
            words.style.setProperty('width', `${before}px`);
            await rendered();
            expect(torn(place, partsOf(number, '[part=value]')), `${fact} ${width} ${before}`).to.deep.equal([]);
          }
        }
      const sources = await inRoom(lang, '<kz-sources partner="kr gb"></kz-sources>');
      for (const part of partsOf(sources, '[part=name], summary')) expect(torn(part)).to.deep.equal([]);
      for (const measure of ['trade', 'companies', 'investment']) {
        const chart = await inRoom(lang, `<kz-trade-chart measure="${measure}"></kz-trade-chart>`);
        for (const part of partsOf(chart, '[part="summary"], [part="unit"], .key'))
          expect(torn(part), measure).to.deep.equal([]);
      }
    });

    it('tells the years without a figure in no more than a line', async () => {
      const {messages} = (await loadLanguage(lang)).locale;
      const chart = await inRoom(lang, '<kz-trade-chart partner="kr"></kz-trade-chart>');
      const [summary] = partsOf(chart, '[part="summary"]');
      if (!summary) throw new Error('no summary');
      for (const clause of [
        messages.unreported(['2009–\u20602016', '2018'], 2020),
        messages.unreported(['1990–\u20601995', '1997–\u20601999', '2001']),
        messages.unreportedMany(38, 58, '1962–\u20602019'),
      ]) {
        summary.textContent = `${clause}.`;
        expect(summary.clientHeight, clause).to.be.lessThan(parseFloat(getComputedStyle(summary).fontSize) * 2);
      }
    });

    it('has no column of the table out of sight without a sign', async () => {
      const chart = await inRoom(lang, '<kz-trade-chart partner="kr gb"></kz-trade-chart>');
      const [table] = partsOf(chart, '[part="controls"] button');
      await click(table ?? chart);
      await until(() => chart.shadowRoot?.querySelector('.scroll'));
      await rendered();
      const [scroll] = partsOf(chart, '.scroll');
      expect(scroll).to.exist;
      if (!scroll) return;
      const isWhole = scroll.scrollWidth <= scroll.clientWidth;
      const canFade = CSS.supports('animation-timeline', 'scroll()');
      expect(
        isWhole || !canFade || getComputedStyle(scroll).maskImage !== 'none',
        `${engine}: ${scroll.scrollWidth} of ${scroll.clientWidth}`
      ).to.equal(true);
      scroll.scrollLeft = scroll.scrollWidth;
      await rendered();
      expect(getComputedStyle(scroll).maskImage).to.equal('none');
    });
  });
}

describe('a language’s tag', () => {
  it('leads to each language of the list', () => {
    for (const lang of Object.keys(LANGUAGES)) expect(lookUpLanguage(`${lang}-x-news`)).to.equal(lang);
  });
});
