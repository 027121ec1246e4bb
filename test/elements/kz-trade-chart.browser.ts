/** A chart as a reader sees it: heading, summary, key, notes, forms, and what is never drawn. */
import {expect} from '@open-wc/testing';
import '../../src/define/kz-trade-chart.js';
import {hostData, openNote, statusNote, trade, type Fields} from './data.js';
import {all, click, rendered, show, showWith, text, the} from './page.js';

const chartWith = (facts: readonly Fields[], attributes = '') =>
  showWith(hostData({facts}), `<kz-trade-chart ${attributes}></kz-trade-chart>`);

const drawn = (chart: Element, selector: string) => [...(chart.shadowRoot?.querySelectorAll(selector) ?? [])];

/** The marks, each a button that speaks its value. */
const marks = (chart: Element) => all(chart, 'button', /: .*\d.*\. /u).filter((mark) => mark.matches('svg *'));

describe('kz-trade-chart', () => {
  it('shows heading, summary, unit, a mark a value, and its sources', async () => {
    const chart = await show('<kz-trade-chart partner="kr gb">Fallback</kz-trade-chart>');
    expect(the(chart, 'heading').innerText).to.equal('Kazakhstan’s trade with South Korea and the United Kingdom');
    expect(text(chart)).to.include(
      'South Korea: more than $750 million (2008) and $3.08 billion (2020); ' +
        'highest figure here: $4.2 billion (2019); no figure for 2009–2016, 2018 or after 2020. ' +
        'United Kingdom: $1.8 billion (2022).'
    );
    expect(text(chart)).to.include('US dollars').and.not.include('Fallback');
    expect(
      marks(chart).map((mark) => mark.getAttribute('aria-label')?.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''))
    ).to.deep.equal([
      'South Korea, 2008: more than $750 million, 1 of 5. OREANDA-NEWS, 15 May 2009 (according to the official website government.kz).',
      'South Korea, 2017: $1.5 billion, 2 of 5. Report of 17 August 2021 (publisher not named).',
      'South Korea, 2019: $4.2 billion, 3 of 5. Report of 17 August 2021 (publisher not named).',
      'South Korea, 2020: $3.08 billion, 4 of 5. Report of 17 August 2021 (publisher not named).',
      'United Kingdom, 2022: $1.8 billion, 5 of 5. KAZINFORM, 18 March 2023 (according to the press office of Kazakhstan’s foreign ministry).',
    ]);
    expect(the(chart, 'button', /^Sources?: /u).innerText).to.include('KAZINFORM');
    await expect(chart).to.be.accessible();
  });

  const selections: [attributes: string, years: string[]][] = [
    ['partner="kr" from="2017"', ['2017', '2019', '2020']],
    ['partner="kr" to="2017"', ['2008', '2017']],
    ['partner="kr" document="kr-state-visit-2009"', ['2008']],
    ['partner="kr" as-of="2010"', ['2008']],
    ['partner="gb" topic="trade"', ['2022']],
    ['from="2020"', ['2020', '2022']],
  ];
  for (const [attributes, years] of selections) {
    it(`draws ${years.join(', ')} with ${attributes}`, async () => {
      const chart = await show(`<kz-trade-chart ${attributes}></kz-trade-chart>`);
      const labels = marks(chart).map((mark) => mark.getAttribute('aria-label') ?? '');
      const one = chart.shadowRoot?.querySelector('.one .period')?.textContent;
      expect(one ? [one] : labels.map((label) => /, (\d{4}): /u.exec(label)?.[1])).to.deep.equal(years);
    });
  }

  it('tells one value in words, with no drawing around it, and its source opens', async () => {
    const chart = await show('<kz-trade-chart partner="kr" as-of="2010"></kz-trade-chart>');
    expect(chart.shadowRoot?.querySelector('svg[role]')).to.equal(null);
    expect(the(chart, 'heading').innerText).to.include('trade with South Korea');
    expect(text(chart)).to.match(/South Korea\s+more than\s+\$750 million\s+2008/u);
    await click(the(chart, 'button', /^Source/u));
    expect(the(chart, 'dialog', /^Source/u).innerText).to.include('750 million');
    await expect(chart).to.be.accessible();
  });

  it('says on which date it stands', async () => {
    const chart = await show('<kz-trade-chart partner="kr" as-of="2010-01-31"></kz-trade-chart>');
    expect(text(chart)).to.include('As of 31 January 2010');
    expect(text(chart)).to.include('A later report (17 August 2021) says more');
  });

  it('draws another measure, with its own unit', async () => {
    const chart = await show('<kz-trade-chart measure="companies"></kz-trade-chart>');
    expect(text(chart)).to.include('about 550 companies');
    expect(the(chart, 'heading').innerText).to.match(
      /^Companies operating in Kazakhstan: South Korea and the United Kingdom$/u
    );
    await expect(chart).to.be.accessible();
  });

  it('takes a heading and its level', async () => {
    const chart = await show('<kz-trade-chart heading="Trade rises" heading-level="2"></kz-trade-chart>');
    expect(the(chart, 'heading', 'Trade rises').getAttribute('aria-level')).to.equal('2');
  });

  it('lists what it cannot draw: values whose period is open', async () => {
    const chart = await show('<kz-trade-chart measure="investment"></kz-trade-chart>');
    expect(text(chart)).to.match(/Not drawn, as the exact dates are not given: .*more than \$16 billion/u);
    expect(marks(chart)).to.have.length(1);
  });

  it('shows no empty drawing where every period is open', async () => {
    const period = {basis: 'open', how: 'no year is told'};
    const chart = await chartWith([trade(2019, 3_000_000, {period, notes: [openNote]})]);
    expect(text(chart)).to.include('Not drawn, as the exact dates are not given').and.not.include('NaN');
    expect(drawn(chart, 'svg[role]'), 'a drawing').to.have.length(0);
    await expect(chart).to.be.accessible();
  });

  it('follows attributes that change', async () => {
    const chart = await show('<kz-trade-chart partner="kr"></kz-trade-chart>');
    chart.setAttribute('partner', 'gb');
    await rendered();
    expect(the(chart, 'heading').innerText).to.equal('Kazakhstan’s trade with the United Kingdom');
    expect(text(chart)).to.include('$1.8 billion');
  });
});

describe('the form of a chart', () => {
  const two = [trade(2018, 2_000_000), trade(2019, 3_000_000)];
  const forms: [what: string, facts: Fields[], attributes: string, links: number][] = [
    ['a line where a partner has two values', two, '', 1],
    ['no line between two partners', [trade(2018, 2_000_000), trade(2019, 3_000_000, {}, 'shore')], 'form="line"', 0],
    ['points without a line', two, 'form="points"', 0],
    ['bars without a line', two, 'form="bars"', 0],
  ];
  for (const [what, facts, attributes, links] of forms) {
    it(`is ${what}`, async () => {
      const chart = await chartWith(facts, attributes);
      expect(drawn(chart, '.link-line')).to.have.length(links);
      expect(marks(chart)).to.have.length(facts.length);
      await expect(chart).to.be.accessible();
    });
  }

  for (const attributes of ['', 'form="line"', 'form="bars"'])
    it(`is none for one value ${attributes && `with ${attributes}`}`, async () => {
      const chart = await chartWith([trade(2019, 3_000_000)], attributes);
      expect(drawn(chart, 'svg[role]')).to.have.length(0);
      expect(text(chart)).to.match(/The Island\s+\$3 million\s+2019/u);
      await expect(chart).to.be.accessible();
    });

  it('stands bars on zero, as high as their values', async () => {
    const chart = await chartWith(two, 'form="bars"');
    const [low, high] = marks(chart).map((mark) => mark.getBoundingClientRect());
    expect(low?.bottom).to.be.closeTo(high?.bottom ?? 0, 0.2);
    // The outline's stroke of two pixels adds the same to both.
    expect(((low?.height ?? 0) - 2) / ((high?.height ?? 1) - 2)).to.be.closeTo(2 / 3, 0.03);
  });

  it('dashes the line across nothing reported in between, and says so in a band, or in the key', async () => {
    const chart = await chartWith([...two, trade(2023, 5_000_000)]);
    expect(text(chart)).to.include('No such figure in these reports for 2020–2022');
    const dashes = drawn(chart, '.link-line').map((link) => getComputedStyle(link).strokeDasharray !== 'none');
    expect(dashes).to.deep.equal([false, true]);
    expect(text(chart)).to.include('no figure for 2020–2022.').and.not.include('in between');
    const years = [2010, 2011, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];
    const narrow = await chartWith(years.map((year) => trade(year, 2_000_000)));
    expect(text(narrow)).to.include('no figure in these reports in between');
  });

  it('keeps true distances of time: five years take five times the room of one', async () => {
    const chart = await chartWith([trade(2015, 1_000_000), trade(2016, 2_000_000), trade(2021, 3_000_000)]);
    const [a = 0, b = 0, c = 0] = marks(chart).map((mark) => {
      const {left, width} = mark.getBoundingClientRect();
      return left + width / 2;
    });
    expect((c - b) / (b - a)).to.be.closeTo(5, 0.05);
  });
});

describe('the marks of a chart', () => {
  const kinds: [what: string, says: string, change: Fields][] = [
    ['an approximation', 'about or almost', {qualifier: 'about'}],
    ['a value not quite reached', 'about or almost', {qualifier: 'almost'}],
    ['a lower bound', 'more than', {qualifier: 'more-than'}],
    ['an estimate', 'estimate', {qualifier: 'estimated', status: 'estimated'}],
    ['a target', 'target, promoted or expected figure', {status: 'target'}],
    ['a promotion', 'target, promoted or expected figure', {status: 'promoted', notes: [statusNote]}],
  ];
  const shape = (mark: Element | undefined) =>
    mark &&
    `${getComputedStyle(mark).fill} ${getComputedStyle(mark).strokeDasharray} ${mark.getAttribute('d')?.replaceAll(/[\d.,-]+/gu, '') ?? ''}`;

  for (const [what, says, change] of kinds) {
    it(`tell ${what} from an exact value, and the key spells it out: ${says}`, async () => {
      const chart = await chartWith([trade(2018, 3_000_000), trade(2019, 3_000_000, change)]);
      const [exact, special] = marks(chart);
      expect(shape(special)).not.to.equal(shape(exact));
      const key = drawn(chart, '.key li').map(({textContent}) => textContent.trim());
      expect(key).to.deep.equal([says]);
    });
  }

  it('differ from one another', async () => {
    const shapes = await Promise.all(
      ['exact', 'about', 'more-than', 'estimated', 'target'].map(async (known) => {
        const change =
          known === 'target'
            ? {status: known}
            : known === 'estimated'
              ? {qualifier: known, status: known}
              : {qualifier: known};
        return shape(marks(await chartWith([trade(2018, 3_000_000), trade(2019, 3_000_000, change)]))[1]);
      })
    );
    expect(new Set(shapes).size).to.equal(5);
  });

  it('differ by partner in more than colour, and each partner is named at its line', async () => {
    const partners = ['island', 'shore', 'cape'];
    const chart = await chartWith(partners.map((partner, i) => trade(2015 + 3 * i, 1e6 * (i + 1), {}, partner)));
    const outlines = marks(chart).map((mark) => mark.getAttribute('d')?.replaceAll(/[^a-z]/giu, ''));
    expect(new Set(outlines).size).to.equal(3);
    const labels = drawn(chart, 'text').map((label) => label.textContent);
    for (const name of ['The Island', 'The Shore', 'The Cape']) expect(labels.join()).to.include(name);
  });

  it('are explained by notes on demand', async () => {
    const notes = [{kind: 'currency', text: 'Written without a dollar sign.'}];
    const chart = await chartWith([trade(2019, 3_000_000, {notes})]);
    expect(text(chart)).not.to.include('dollar sign');
    await click(the(chart, 'summary', 'Notes'));
    expect(text(chart)).to.include('The Island, 2019: Written without a dollar sign.');
  });
});
