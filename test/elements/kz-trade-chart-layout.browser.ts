/** The drawing in narrow and wide containers: what is written can be read, and much data stays little drawing. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define/kz-trade-chart.js';
import {hostData, trade, type Fields} from './data.js';
import {all, answer, focus, nameOf, press, rendered, text, the} from './page.js';

const kr = '<kz-trade-chart partner="kr gb"></kz-trade-chart>';
const partners = ['island', 'shore', 'cape'];
const dense = partners.flatMap((partner, i) =>
  Array.from({length: 5}, (_, n) => trade(2015 + n, (n + 1) * (i + 2) * 1e6, {qualifier: 'more-than'}, partner))
);

/** A chart in a container of a width. */
async function chartIn(width: number, markup: string, facts?: readonly Fields[]): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>('<div></div>');
  place.style.setProperty('width', `${width}px`);
  place.style.setProperty('font', "16px 'Noto Sans'");
  await document.fonts.load("16px 'Noto Sans'");
  const chart = document.createElement('kz-trade-chart');
  for (const {name, value} of new DOMParser().parseFromString(markup, 'text/html').body.firstElementChild?.attributes ??
    [])
    chart.setAttribute(name, value);
  if (facts) chart.data = hostData({facts});
  place.append(chart);
  await answer(chart);
  return chart;
}

const texts = (chart: Element) =>
  [...(chart.shadowRoot?.querySelectorAll('svg[role] text') ?? [])]
    .filter(({textContent}) => textContent.trim() !== '')
    .map((node) => ({says: node.textContent.trim(), box: node.getBoundingClientRect()}));

/** Pairs of texts that are written across each other by more than a hair. */
function collisions(chart: Element): string[] {
  const found = texts(chart);
  return found.flatMap((a, i) =>
    found
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
          // A line's box is higher than its letters.
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 5
      )
      .map((b) => `${a.says} × ${b.says}`)
  );
}

const cases: [what: string, markup: string, facts?: readonly Fields[]][] = [
  ['two partners', kr],
  ['bars of two partners', '<kz-trade-chart partner="kr gb" form="bars"></kz-trade-chart>'],
  ['a sum', '<kz-trade-chart measure="investment"></kz-trade-chart>'],
  ['companies', '<kz-trade-chart measure="companies"></kz-trade-chart>'],
  ['three partners, five lower bounds each', '<kz-trade-chart></kz-trade-chart>', dense],
  ['the same as bars', '<kz-trade-chart form="bars"></kz-trade-chart>', dense],
];

for (const width of [280, 420, 700, 1200]) {
  describe(`a chart ${width} pixels wide`, () => {
    for (const [what, markup, facts] of cases) {
      it(`${what}: no label leaves the drawing, none is written across another`, async () => {
        const chart = await chartIn(width, markup, facts);
        const {left, right} = chart.getBoundingClientRect();
        expect(right - left).to.equal(width);
        const outside = texts(chart).filter(({box}) => box.left < left - 1 || box.right > right + 1);
        expect(outside.map(({says}) => says)).to.deep.equal([]);
        expect(collisions(chart)).to.deep.equal([]);
        expect(texts(chart).length).to.be.greaterThan(0);
      });
    }

    it('needs no sideways scrolling', async () => {
      const chart = await chartIn(width, kr);
      expect(chart.scrollWidth).to.be.at.most(width);
    });
  });
}

describe('a chart of its container’s size', () => {
  it('follows the container, not the window', async () => {
    const chart = await chartIn(300, kr);
    const drawn = () => chart.shadowRoot?.querySelector('svg[role]')?.getBoundingClientRect().width;
    expect(drawn()).to.equal(300);
    chart.parentElement?.style.setProperty('width', '600px');
    await rendered();
    expect(drawn()).to.equal(600);
  });

  it('has its own width where a page takes its containment away', async () => {
    for (const style of ['contain: none', 'all: initial; display: block']) {
      const chart = await chartIn(400, kr);
      chart.setAttribute('style', style);
      chart.setAttribute('partner', 'kr');
      await rendered();
      const drawing = chart.shadowRoot?.querySelector('svg[role]');
      expect(drawing?.getAttribute('viewBox')?.split(' ')[2], style).to.equal('400');
    }
  });

  it('is laid out anew where a page enlarges its public part', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.large::part(chart) { font-size: 26px }');
    document.adoptedStyleSheets.push(sheet);
    for (const width of [340, 460, 700]) {
      const chart = await chartIn(width, kr);
      chart.classList.add('large');
      await rendered();
      expect(collisions(chart), `${width}`).to.deep.equal([]);
      const {left} = chart.getBoundingClientRect();
      expect(Math.min(...texts(chart).map(({box}) => box.left)), `${width}`).to.be.at.least(left - 1);
    }
    document.adoptedStyleSheets.pop();
  });

  it('follows the size of the text around it', async () => {
    const chart = await chartIn(600, kr);
    // Not its width: some engines round each letter's to whole pixels.
    const year = () => {
      const drawn = [...(chart.shadowRoot?.querySelectorAll('svg[role] text') ?? [])];
      const label = drawn.find(({textContent}) => textContent.trim() === '2008');
      return label instanceof SVGGraphicsElement
        ? parseFloat(getComputedStyle(label).fontSize) * (label.getScreenCTM()?.a ?? 0)
        : 0;
    };
    const before = year();
    chart.style.setProperty('font-size', '32px');
    chart.parentElement?.style.setProperty('width', '601px');
    await rendered();
    expect(before).to.be.greaterThan(0);
    expect(year() / before).to.be.closeTo(2, 0.01);
    expect(collisions(chart)).to.deep.equal([]);
  });

  it('appears once it is shown, if it was hidden', async () => {
    const chart = await chartIn(500, kr);
    chart.hidden = true;
    chart.parentElement?.style.setProperty('width', '400px');
    await rendered();
    chart.hidden = false;
    await rendered();
    expect(chart.shadowRoot?.querySelector('svg[role]')?.getBoundingClientRect().width).to.equal(400);
  });

  it('is no higher than there is to draw: one value takes less room than five', async () => {
    const one = await chartIn(700, '<kz-trade-chart partner="gb"></kz-trade-chart>');
    const many = await chartIn(700, '<kz-trade-chart partner="kr"></kz-trade-chart>');
    const height = (chart: Element) =>
      chart.shadowRoot?.querySelector('[part=chart]')?.getBoundingClientRect().height ?? 0;
    expect(height(one)).to.be.lessThan(height(many) * 0.75);
  });

  it('is at most 800 pixels wide, at the left', async () => {
    const chart = await chartIn(1200, kr);
    const drawing = chart.shadowRoot?.querySelector('svg[role]')?.getBoundingClientRect();
    expect(drawing?.width).to.equal(800);
    expect(drawing?.left).to.equal(chart.getBoundingClientRect().left);
  });
});

describe('a chart whose page changes what no width tells', () => {
  const outside = (chart: Element) => {
    const {left, right} = chart.getBoundingClientRect();
    return texts(chart)
      .filter(({box}) => box.left < left - 1 || box.right > right + 1)
      .map(({says}) => says);
  };

  for (const width of [320, 640])
    it(`is laid out anew where a reader enlarges the text, ${width} pixels wide`, async () => {
      const chart = await chartIn(width, kr);
      chart.parentElement?.style.setProperty('font-size', '28px');
      await rendered();
      expect(collisions(chart)).to.deep.equal([]);
      expect(outside(chart)).to.deep.equal([]);
    });

  for (const font of ['monospace', "'DejaVu Sans Mono'", "'Courier New'"])
    it(`has room for letters as wide as those of ${font}, even where that font comes late`, async () => {
      const chart = await chartIn(460, kr);
      chart.parentElement?.style.setProperty('font-family', font);
      await rendered();
      expect(collisions(chart)).to.deep.equal([]);
      expect(outside(chart)).to.deep.equal([]);
    });

  it('has its whole width in a box that grows in', async () => {
    const place = await fixture<HTMLElement>('<div style="width: 700px; transform: scale(0.1)"></div>');
    const chart = document.createElement('kz-trade-chart');
    chart.partner = 'kr';
    place.append(chart);
    await answer(chart);
    place.style.setProperty('transform', 'none');
    await rendered();
    expect(chart.shadowRoot?.querySelector('svg[role]')?.getBoundingClientRect().width).to.equal(700);
  });

  it('keeps what it measures from readers', async () => {
    const chart = await chartIn(460, kr);
    const ruler = chart.shadowRoot?.querySelector('.ruler');
    expect(ruler?.textContent).to.equal('');
    expect(ruler && getComputedStyle(ruler).visibility).to.equal('hidden');
    expect(ruler?.getBoundingClientRect().height).to.equal(0);
  });
});

describe('the room that styles keep for a drawing', () => {
  const amounts: [what: string, markup: string, facts?: readonly Fields[]][] = [
    ['a sum', '<kz-trade-chart measure="investment"></kz-trade-chart>'],
    ['few values', kr],
    ['many values', '<kz-trade-chart></kz-trade-chart>', dense],
  ];
  for (const width of [320, 390, 419, 420, 640, 800, 1280])
    for (const [what, markup, facts] of amounts)
      it(`is as high as the drawing of ${what}, ${width} pixels wide`, async () => {
        const chart = await chartIn(width, markup, facts);
        const box = chart.shadowRoot?.querySelector('.drawing')?.getBoundingClientRect();
        const [, , , height] = chart.shadowRoot?.querySelector('svg[role]')?.getAttribute('viewBox')?.split(' ') ?? [];
        expect(box?.height).to.be.closeTo(Number(height), 0.6);
      });
});

describe('values that stand close', () => {
  const months = Array.from({length: 120}, (_, i) => {
    const from = `${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    return trade(2010, 1e6 + i * 1e4, {id: from, period: {basis: 'stated', from}});
  });

  it('are a line whose marks are not seen, and yet are found, told and opened', async () => {
    const chart = await chartIn(400, '<kz-trade-chart></kz-trade-chart>', months);
    const seen = [...(chart.shadowRoot?.querySelectorAll('.mark') ?? [])].filter(
      (mark) => getComputedStyle(mark).stroke !== 'none'
    );
    expect(seen).to.have.length(1);
    expect(all(chart, 'button', /^The Island, /u)).to.have.length(120);
  });

  it('stand on an axis of months', async () => {
    const chart = await chartIn(400, '<kz-trade-chart></kz-trade-chart>', months.slice(0, 12));
    expect(texts(chart).map(({says}) => says.replaceAll('\u00a0', ' '))).to.include.members(['Jan 2010', 'July']);
  });
});

describe('a chart of thousands of values', () => {
  const facts = Array.from({length: 3000}, (_, i) => {
    const month = String((i % 12) + 1).padStart(2, '0');
    const from = `${1770 + Math.floor(i / 12)}-${month}`;
    return trade(1770, 1e6 + ((i * 7919) % 1000) * 1e4, {id: `trade-${from}`, period: {basis: 'stated', from}});
  });

  it('is drawn in few nodes, and the keyboard walks its values one by one, each read out', async () => {
    const chart = await chartIn(400, '<kz-trade-chart></kz-trade-chart>', facts);
    expect(chart.shadowRoot?.querySelectorAll('svg[role] *').length).to.be.lessThan(40);
    const stop = all(chart, 'button').find((button) => button.matches('svg *') && button.tabIndex === 0);
    expect(stop && nameOf(stop)).to.match(/^The Island, January 1770: /u);
    await focus(stop ?? chart);
    const read: Element[] = [];
    const heard: string[] = [];
    chart.shadowRoot?.addEventListener('focusin', ({target}) => {
      if (!(target instanceof Element)) return;
      read.push(target);
      heard.push(nameOf(target));
    });
    await press('ArrowRight', 'ArrowRight', 'End', 'ArrowLeft', 'Home', 'ArrowRight');
    expect(heard).to.have.length(6);
    expect(heard.map((name) => /^The Island, (.*?\d{4}): \$/u.exec(name)?.[1] ?? name)[4]).to.equal('January 1770');
    expect(new Set(heard).size).to.equal(5);
    // A node that keeps the focus is not read out anew.
    for (const [i, node] of read.entries()) expect(node === read[i - 1]).to.equal(false);
    expect(all(chart, 'button').filter((button) => button.matches('svg *') && button.tabIndex === 0)).to.have.length(1);
    await press('Enter');
    expect(text(the(chart, 'dialog'))).to.include('“trade in 1770”');
  });

  it('keeps the highest and the lowest value, and its name', async () => {
    const chart = await chartIn(400, '<kz-trade-chart></kz-trade-chart>', facts);
    expect(text(chart)).to.match(/highest figure here: \$11.million/u);
    expect(the(chart, 'heading').innerText).to.equal('Trade: Home\u00a0– The Island');
  });
});
