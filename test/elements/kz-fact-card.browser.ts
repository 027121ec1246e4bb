/** A fact card as a reader sees it: value, period, change, status, in the card's own words. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/kz-fact-card.js';
import {claim, hostData, lamps, openNote, statusNote, trade, type Fields, type HostData} from './data.js';
import {all, click, rendered, show, showWith, text, the} from './page.js';

const cardWith = (data: HostData, attributes = '') => showWith(data, `<kz-fact-card ${attributes}></kz-fact-card>`);

describe('kz-fact-card', () => {
  it('shows the value first-hand: label, value with unit, period, change and source', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2019">Fallback</kz-fact-card>');
    expect(text(card)).to.match(
      /^Trade between Kazakhstan and South Korea\n+\$4\.2 billion\n+2019\n+Up 180% on 2017 \(\$1\.5 billion\), by our calculation\n+Source: report of 17 August 2021 \(publisher not named\)/u
    );
    expect(text(card)).not.to.include('Fallback');
    await expect(card).to.be.accessible();
  });

  it('says once what it measures', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>');
    const said = [...(card.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((part) => [
      part.getAttribute('aria-label'),
      part.childElementCount === 0 ? part.textContent : '',
    ]);
    expect(said.filter((words) => words === 'Trade between Kazakhstan and South Korea')).to.have.length(1);
  });

  it('gives every digit to those who ask', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>');
    await click(the(card, 'summary'));
    expect(text(card)).to.include('In digits: $4,200,000,000');
  });

  it('sets a long value small enough for a phone, where it breaks within no word', async () => {
    for (const fact of [lamps(18_323_000), lamps(1400, {qualifier: 'more-than'}), trade(2019, 345e12)]) {
      const data = hostData({facts: [{...fact, id: 'it'}]});
      const card = await cardWith(data, 'fact="it" style="inline-size: 288px; font: 16px \'Noto Sans\'"');
      const root = card.shadowRoot;
      const value = root?.querySelector('.number') ?? root?.querySelector('.value');
      const range = document.createRange();
      range.selectNodeContents(value ?? card);
      expect(new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size).to.equal(1);
    }
  });

  const wordings: [says: string, fact: Fields][] = [
    ['$4.2 million', trade(2019, 4_200_000)],
    ['about $4.2 million', trade(2019, 4_200_000, {qualifier: 'about'})],
    ['almost $4.2 million', trade(2019, 4_200_000, {qualifier: 'almost'})],
    ['more than $4.2 million', trade(2019, 4_200_000, {qualifier: 'more-than'})],
    ['an estimated $4.2 million', trade(2019, 4_200_000, {qualifier: 'estimated', status: 'estimated'})],
    ['$999,999', trade(2019, 999_999)],
    ['$1.2 trillion', trade(2019, 1_200_000_000_000)],
    ['1 lamp', lamps(1)],
    ['300 lamps', lamps(300)],
    ['more than 1,400 lamps', lamps(1400, {qualifier: 'more-than'})],
    ['Oldest fair on the coast', claim()],
  ];
  for (const [says, fact] of wordings) {
    it(`words the value as “${says}”`, async () => {
      const card = await cardWith(hostData({facts: [{...fact, id: 'it'}]}), 'fact="it"');
      expect(text(card).split('\n').filter(Boolean)[1]).to.equal(says);
    });
  }

  const statuses: [says: string, change: Fields][] = [
    ['2019 Promoted; not said to be signed', {status: 'promoted', notes: [statusNote]}],
    ['2019 Target', {status: 'target'}],
    ['2019', {status: 'reported'}],
    ['May 2019 – 3 June 2019', {period: {basis: 'stated', from: '2019-05', to: '2019-06-03'}}],
    ['Up to 10 March 2020', {period: {basis: 'open', by: '2020-03-10', how: 'no day is told'}, notes: [openNote]}],
    ['Date not given', {period: {basis: 'open', how: 'no day is told'}, notes: [openNote]}],
  ];
  for (const [says, change] of statuses) {
    it(`words period and status as “${says}”`, async () => {
      const card = await cardWith(hostData({facts: [trade(2019, 4_200_000, {id: 'it', ...change})]}), 'fact="it"');
      expect(text(card).split('\n').filter(Boolean)[2]).to.equal(says);
    });
  }

  it('says once that a value is an estimate', async () => {
    const fact = trade(2019, 4_200_000, {id: 'it', qualifier: 'estimated', status: 'estimated'});
    const card = await cardWith(hostData({facts: [fact]}), 'fact="it"');
    expect(text(card).split('\n').filter(Boolean).slice(1, 3)).to.deep.equal(['an estimated $4.2 million', '2019']);
  });

  const changes: [says: string, earlier: Fields, later: Fields][] = [
    ['Up 50% on 2018 ($2 million), by our calculation', {}, {}],
    ['Down 25% on 2018 ($4 million), by our calculation', {value: 4_000_000}, {}],
    ['Unchanged from $3 million (2018)', {value: 3_000_000}, {}],
    ['Previous figure: about $2 million (2018)', {qualifier: 'about'}, {}],
    ['Previous figure: more than $2 million (2018)', {qualifier: 'more-than'}, {}],
    ['Previous figure: $2 million (2018)', {}, {qualifier: 'more-than'}],
    ['Previous figure: $0 (2018)', {value: 0}, {}],
  ];
  for (const [says, earlier, later] of changes) {
    it(`tells the change as “${says}”`, async () => {
      const facts = [trade(2018, 2_000_000, earlier), trade(2019, 3_000_000, later)];
      const card = await cardWith(hostData({facts}), 'fact="island-trade-2019"');
      expect(text(card)).to.include(`\n${says}\n`);
    });
  }

  it('tells no change where nothing came before, or only another partner’s value', async () => {
    const facts = [trade(2018, 2_000_000, {}, 'shore'), trade(2019, 3_000_000), trade(2020, 1_000_000)];
    const card = await cardWith(hostData({facts}), 'fact="island-trade-2019"');
    expect(text(card)).not.to.match(/Up|Down|Before|Unchanged/u);
  });

  it('says who says so', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2008"></kz-fact-card>');
    expect(text(card))
      .to.include('more than $750 million')
      .and.include('According to participants in the presidents’ talks');
  });

  const choices: [which: string, attributes: string, id: string][] = [
    ['the latest value without a fact', 'measure="trade"', '$3 million'],
    ['the latest value of a partner', 'partner="shore"', '$9 million'],
    ['the latest value of a measure', 'measure="lamps"', '300 lamps'],
    ['the latest value of a topic', 'topic="ships"', '$1 million'],
    ['the latest value that a document reports', 'document="second-letter"', '$3 million'],
    ['the latest value up to a date', 'measure="trade" partner="island" to="2019"', '$2 million'],
    ['the latest value from a date on', 'measure="trade" from="2020"', '$3 million'],
  ];
  const chosenFrom = hostData({
    facts: [
      trade(2017, 1_000_000, {topics: ['ships']}),
      trade(2018, 9_000_000, {}, 'shore'),
      trade(2019, 2_000_000),
      trade(2020, 3_000_000, {citations: [{document: 'second-letter', paragraph: 1, asWritten: 'three million'}]}),
      lamps(300, {period: {basis: 'stated', from: '2016'}}),
    ],
  });
  for (const [which, attributes, value] of choices) {
    it(`shows ${which}: ${attributes}`, async () => {
      const card = await cardWith(chosenFrom, attributes);
      expect(text(card)).to.include(`\n${value}\n`);
    });
  }

  const headings: [attributes: string, level: string][] = [
    ['heading="Trade with Korea"', '3'],
    ['heading="Trade with Korea" heading-level="5"', '5'],
  ];
  for (const [attributes, level] of headings) {
    it(`has a heading of level ${level} with ${attributes}`, async () => {
      const card = await show(`<kz-fact-card fact="kr-trade-2019" ${attributes}></kz-fact-card>`);
      expect(the(card, 'heading', 'Trade with Korea').getAttribute('aria-level')).to.equal(level);
      await expect(card).to.be.accessible();
    });
  }

  it('has no heading unless one is given', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>');
    expect(all(card, 'heading')).to.have.length(0);
  });

  for (const width of [288, 400, 640])
    it(`keeps a qualifier readable beside text of 32 px, at ${width} px`, async () => {
      const page = await show(
        `<div style="width:${width}px;font-size:32px"><kz-fact-card fact="kr-trade-2008"></kz-fact-card></div>`
      );
      const card = page.querySelector('kz-fact-card') ?? page;
      const sizeOf = (part: string) =>
        parseFloat(getComputedStyle(card.shadowRoot?.querySelector(part) ?? card).fontSize);
      expect(sizeOf('.qualifier')).to.be.within(0.6 * sizeOf('.period'), sizeOf('.number'));
    });

  it('follows attributes that change', async () => {
    const card = await fixture(html`<kz-fact-card fact="kr-trade-2019"></kz-fact-card>`);
    card.setAttribute('fact', 'kr-trade-2008');
    card.setAttribute('heading', 'In 2008');
    await rendered();
    expect(text(card)).to.include('more than $750 million').and.not.include('4.2');
    expect(the(card, 'heading', 'In 2008')).to.exist;
  });
});
