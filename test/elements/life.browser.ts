/** A widget's life on a page: removed, added again, moved, seen on another day. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {ask, asked, type Tag} from './asked.js';
import {hostData, trade} from './data.js';
import {all, click, press, rendered, said, show, showWith, text, the, until} from './page.js';

/** A number in a sentence writes its value where the author left the tag empty: the words in it are else its own. */
const widgets: [tag: Tag, attributes: string, says: string, inside?: string][] = [
  ['kz-fact-card', 'fact="kr-trade-2019"', '$4.2 billion'],
  ['kz-trade-chart', 'partner="kr"', 'highest figure here: $4.2 billion (2019)'],
  ['kz-event-list', 'partner="gb"', 'Prime Minister Smailov'],
  ['kz-agreement-list', 'partner="gb"', 'green hydrogen'],
  ['kz-people-list', 'side="gb"', 'James Cleverly'],
  ['kz-fact', 'fact="kr-trade-2019"', '$4.2 billion', ''],
  ['kz-sources', 'partner="gb"', 'KAZINFORM'],
];

for (const [tag, attributes, says, inside = 'Fallback'] of widgets) {
  describe(`${tag} on a page that changes`, () => {
    it('shows the same after it was removed and added again, and tells nothing twice', async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      let told = 0;
      page.addEventListener('kz-ready', () => told++);
      const widget = await show(`<${tag} ${attributes}>${inside}</${tag}>`, page);
      const before = said(widget);
      const parent = widget.parentElement;
      widget.remove();
      await rendered();
      parent?.append(widget);
      await rendered();
      expect(said(widget)).to.equal(before);
      expect(before).to.include(says);
      expect(told).to.equal(1);
    });

    it('shows the same after it was moved', async () => {
      const page = await show(`<div><section></section><${tag} ${attributes}></${tag}></div>`);
      const widget = page.querySelector(tag) ?? page;
      const before = said(widget);
      page.querySelector('section')?.append(widget);
      await rendered();
      expect(said(widget)).to.equal(before);
      expect(before).to.include(says);
    });

    it('takes changes while it is off the page', async () => {
      const widget = await show(`<${tag} ${attributes}>The page’s own words.</${tag}>`);
      expect(all(widget, 'button')).not.to.have.length(0);
      const parent = widget.parentElement;
      widget.remove();
      ask(widget, asked[tag].missing);
      parent?.append(widget);
      await rendered();
      expect(said(widget)).not.to.include(says);
      expect(all(widget, 'button')).to.have.length(0);
      expect(widget.innerText).to.equal('The page’s own words.');
    });

    it('can be made by script, hidden, and set before it is on the page', async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const widget = document.createElement(tag);
      for (const [, name = '', value = ''] of attributes.matchAll(/(\w+)="([^"]*)"/gu))
        widget.setAttribute(name, value);
      widget.hidden = true;
      page.append(widget);
      await rendered();
      expect(widget.getBoundingClientRect().height).to.equal(0);
      widget.hidden = false;
      await rendered();
      expect(said(widget)).to.include(says);
    });

    it('is hidden until it is found: it keeps its words for the search of a page, which shows it', async function () {
      const widget = await show(`<${tag} ${attributes} id="sought" hidden="until-found"></${tag}>`);
      const {display, contentVisibility} = getComputedStyle(widget);
      const part = widget.shadowRoot?.querySelector('.heading, .label, .opener') ?? widget;
      expect(part.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
      // An engine that cannot show what it finds hides it as any other.
      if (!('onbeforematch' in widget)) this.skip();
      // The contents of a box are hidden, and of nothing else.
      expect([display, contentVisibility]).to.deep.equal([tag === 'kz-fact' ? 'inline-block' : 'block', 'hidden']);
      location.hash = '#sought';
      await until(() => said(widget).includes(says));
      expect(part.checkVisibility()).to.equal(true);
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('can be cloned', async () => {
      const widget = await show(`<${tag} ${attributes}></${tag}>`);
      const copy = widget.cloneNode(true);
      widget.after(copy);
      await rendered();
      expect(copy instanceof HTMLElement && said(copy)).to.equal(said(widget));
    });
  });
}

describe('a widget in use, when it is moved', () => {
  it('a chart stays the table that the reader asked for, and follows its new place’s width', async () => {
    const page = await show('<div><section></section><kz-trade-chart partner="kr"></kz-trade-chart></div>');
    const section = page.querySelector('section');
    section?.style.setProperty('width', '350px');
    const chart = page.querySelector('kz-trade-chart') ?? page;
    await click(the(chart, 'button', 'Table'));
    section?.append(chart);
    await rendered();
    expect(all(chart, 'table')).to.have.length(1);
    await click(the(chart, 'button', 'Chart'));
    await rendered();
    expect(chart.shadowRoot?.querySelector('svg[role]')?.getBoundingClientRect().width).to.equal(350);
  });

  it('a card can be removed while its source is open, and opens it again', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>');
    const parent = card.parentElement;
    await click(the(card, 'button', /^Source/u));
    card.remove();
    parent?.append(card);
    await rendered();
    expect(all(card, 'dialog')).to.have.length(0);
    await click(the(card, 'button', /^Source/u));
    expect(all(card, 'dialog')).to.have.length(1);
    await press('Escape');
  });
});

describe('a widget as of a date', () => {
  const later = [{document: 'second-letter', paragraph: 1, asWritten: 'trade again'}];
  const data = hostData({facts: [trade(2018, 1e6), trade(2019, 2e6), trade(2020, 3e6, {citations: later})]});
  const cards: [what: string, attributes: string, says: string[], not: string[]][] = [
    ['shows the latest value known by then', 'as-of="2024-12-31"', ['$2 million', 'As of 31 December 2024'], ['$3']],
    ['says that a later document says more', 'as-of="2024-12"', ['A later report (10 March 2025) says more'], []],
    ['shows all once it is known', 'as-of="2025-03-10"', ['$3 million'], ['A later report']],
    ['says nothing of updates without a date', '', ['$3 million'], ['A later report', 'As of']],
    ['says nothing of updates where none came', 'as-of="2025-04"', ['$3 million'], ['A later report']],
    [
      'compares with what was known then',
      'as-of="2024-12-31"',
      ['Up 100% on 2018 ($1 million), by our calculation'],
      [],
    ],
    [
      'has nothing before the first document',
      'as-of="2023"',
      [
        'As of 2023 no figure or statement on this had been taken from these reports; the first is in the report of 10 March 2024.',
      ],
      ['$'],
    ],
  ];
  for (const [what, attributes, says, not] of cards) {
    it(`${what}: ${attributes || 'no as-of'}`, async () => {
      const card = await showWith(data, `<kz-fact-card partner="island" ${attributes}></kz-fact-card>`);
      for (const words of says) expect(text(card)).to.include(words);
      for (const words of not) expect(text(card)).not.to.include(words);
    });
  }

  it('keeps a named fact under a published article, and says that more is known', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2008" as-of="2010"></kz-fact-card>');
    expect(text(card)).to.include('more than $750 million').and.include('A later report (17 August 2021) says more');
    await expect(card).to.be.accessible();
  });
});
