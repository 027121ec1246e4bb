/** The marks of a chart under pointer, touch and keys. */
import {expect} from '@open-wc/testing';
import '../../src/define/kz-trade-chart.js';
import {sendMouse} from '../runner/commands.js';
import {hostData, trade} from './data.js';
import {
  all,
  click,
  focus,
  focusedName,
  hover,
  nameOf,
  press,
  rendered,
  show,
  showWith,
  text,
  the,
  until,
} from './page.js';

/** Two partners: the island in 2016, 2018 and 2020, the shore in 2017 and 2021. */
const facts = [
  trade(2016, 1_000_000),
  trade(2018, 3_000_000, {qualifier: 'more-than'}),
  trade(2020, 2_000_000),
  trade(2017, 500_000, {}, 'shore'),
  trade(2021, 700_000, {}, 'shore'),
];
const chart = () => showWith(hostData({facts}), '<kz-trade-chart></kz-trade-chart>');
const marks = (of: Element) => all(of, 'button').filter((button) => button.matches('svg *'));
const mark = (of: Element, start: string): Element => {
  const found = marks(of).find((one) => nameOf(one).startsWith(start));
  if (!found) throw new Error(`no mark ${start}`);
  return found;
};
const tooltip = (of: Element) =>
  of.shadowRoot?.querySelector('[part=tooltip]')?.textContent.replaceAll(/\s+/gu, ' ').trim();

describe('the marks of a chart by keyboard', () => {
  it('are one tab stop', async () => {
    expect(marks(await chart()).filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
  });

  it('begin with the first in time', async () => {
    const stops = marks(await chart()).filter(({tabIndex}) => tabIndex === 0);
    expect(stops.map(nameOf)[0]).to.match(/^The Island, 2016: /u);
  });

  it('are all on one way through time, and each says where on it one is', async () => {
    const shown = await chart();
    const [first] = marks(shown).filter(({tabIndex}) => tabIndex === 0);
    if (first) await focus(first);
    const names = [focusedName()];
    for (let i = 1; i < facts.length; i++) {
      await press('ArrowRight');
      names.push(focusedName());
    }
    const places = names.map((name) => /, (\d{4}): .*, (\d of 5)\. /u.exec(name)?.slice(1).join(': '));
    expect(places).to.deep.equal(['2016: 1 of 5', '2017: 2 of 5', '2018: 3 of 5', '2020: 4 of 5', '2021: 5 of 5']);
  });

  it('tell how they are used', async () => {
    const root = (await chart()).shadowRoot;
    const drawing = root?.querySelector('svg[role]');
    const described = root?.getElementById(drawing?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    expect(described).to.include('Arrow keys').and.include('Enter');
    // Only there: who reads on comes by no sentence on keys, which a phone has not.
    const readOn = [...(root?.querySelectorAll('p') ?? [])].filter((line) => line.textContent.includes('Arrow keys'));
    expect(readOn.map((line) => line.checkVisibility())).to.deep.equal([false]);
  });

  const ways: [from: string, keys: string[], to: string][] = [
    ['The Island, 2018', ['ArrowLeft'], 'The Shore, 2017'],
    ['The Island, 2018', ['ArrowRight'], 'The Island, 2020'],
    ['The Island, 2020', ['ArrowRight'], 'The Shore, 2021'],
    ['The Shore, 2021', ['Home'], 'The Island, 2016'],
    ['The Island, 2016', ['End'], 'The Shore, 2021'],
    ['The Island, 2018', ['ArrowDown'], 'The Shore, 2017'],
    ['The Shore, 2021', ['ArrowUp'], 'The Island, 2020'],
    ['The Island, 2016', ['ArrowLeft'], 'The Island, 2016'],
    ['The Shore, 2021', ['ArrowRight'], 'The Shore, 2021'],
    ['The Island, 2016', ['ArrowUp'], 'The Island, 2016'],
    ['The Island, 2016', ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown'], 'The Shore, 2021'],
  ];
  for (const [from, keys, to] of ways) {
    it(`${keys.join(', ')} leads from ${from} to ${to}`, async () => {
      const shown = await chart();
      const start = mark(shown, from);
      if (start instanceof SVGElement) await focus(start);
      await press(...keys);
      expect(focusedName()).to.match(new RegExp(`^${to}: `, 'u'));
      expect(
        marks(shown)
          .filter(({tabIndex}) => tabIndex === 0)
          .map(nameOf)
      ).to.deep.equal([focusedName()]);
    });
  }

  it('show the tooltip with value, qualifier, period and source; Escape puts it away', async () => {
    const shown = await chart();
    const start = mark(shown, 'The Island, 2018');
    if (start instanceof SVGElement) await focus(start);
    expect(tooltip(shown)).to.match(/^The Island, 2018 ?more than \$3.million ?The Lantern, 10.March.2024$/u);
    await press('Escape');
    expect(tooltip(shown)).to.equal(undefined);
    expect(focusedName()).to.match(/^The Island, 2018: /u);
  });

  for (const key of ['Enter', ' ']) {
    it(`open the source on ${key === ' ' ? 'the space bar' : key}; Escape closes it and gives the focus back`, async () => {
      const shown = await chart();
      const start = mark(shown, 'The Island, 2018');
      if (start instanceof SVGElement) await focus(start);
      await press(key);
      expect(text(the(shown, 'dialog'))).to.include('“trade in 2018”');
      await expect(shown).to.be.accessible();
      await press('Escape');
      expect(all(shown, 'dialog')).to.have.length(0);
      expect(focusedName()).to.match(/^The Island, 2018: /u);
    });
  }
});

describe('the marks of a chart by pointer', () => {
  it('show the tooltip while the pointer is near', async () => {
    const shown = await chart();
    await hover(mark(shown, 'The Shore, 2021'));
    expect(tooltip(shown)).to.match(/^The Shore, 2021/u);
    await hover(the(shown, 'heading'));
    expect(tooltip(shown)).to.equal(undefined);
  });

  it('open the source on a click', async () => {
    const shown = await chart();
    await click(mark(shown, 'The Island, 2016'));
    expect(text(the(shown, 'dialog'))).to.include('“trade in 2016”');
  });

  it('open another source after the first was closed', async () => {
    const shown = await chart();
    await click(mark(shown, 'The Island, 2016'));
    await press('Escape');
    await click(mark(shown, 'The Shore, 2021'));
    expect(text(the(shown, 'dialog')))
      .to.include('“trade in 2021”')
      .and.not.include('2016');
  });

  it('show the tooltip on a touch', async () => {
    const shown = await chart();
    const target = mark(shown, 'The Island, 2020');
    const {left, top} = target.getBoundingClientRect();
    const at = {clientX: left + 5, clientY: top + 5, bubbles: true, composed: true, pointerType: 'touch'};
    target.dispatchEvent(new PointerEvent('pointerdown', at));
    await rendered();
    expect(tooltip(shown)).to.match(/^The Island, 2020/u);
  });

  it('keep the tooltip when the finger is lifted, until the next touch, and not when it scrolls', async () => {
    const shown = await chart();
    const target = mark(shown, 'The Island, 2020');
    const {left, top} = target.getBoundingClientRect();
    const at = {clientX: left + 5, clientY: top + 5, bubbles: true, composed: true, pointerType: 'touch'};
    const touch = async (...types: string[]) => {
      for (const type of types) target.dispatchEvent(new PointerEvent(type, at));
      shown.shadowRoot?.querySelector('.drawing')?.dispatchEvent(new PointerEvent('pointerleave', at));
      await rendered();
    };
    await touch('pointerdown', 'pointerup');
    expect(tooltip(shown)).to.match(/^The Island, 2020/u);
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    await rendered();
    expect(tooltip(shown)).to.equal(undefined);
    await touch('pointerdown', 'pointercancel');
    expect(tooltip(shown)).to.equal(undefined);
  });

  it('tell the page which value was opened', async () => {
    const shown = await show('<kz-trade-chart partner="kr"></kz-trade-chart>');
    const records: string[] = [];
    shown.addEventListener('kz-select', ({record}) => void records.push(record));
    await click(mark(shown, 'South Korea, 2017'));
    expect(records).to.deep.equal(['kr-trade-2017']);
  });

  it('keep the tooltip while the pointer goes on to it, and while it stays there', async () => {
    const shown = await chart();
    await hover(mark(shown, 'The Shore, 2021'));
    const tip = await until(() => shown.shadowRoot?.querySelector('[part=tooltip]') ?? undefined);
    const {left, right, bottom} = tip.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(right) - 3, Math.round(tip.getBoundingClientRect().top) + 3]});
    await rendered();
    for (const x of [right - 8, (left + right) / 2, left + 3]) {
      await sendMouse({type: 'move', position: [Math.round(x), Math.round(bottom) - 3]});
      await rendered();
      expect(tooltip(shown)).to.match(/^The Shore, 2021/u);
    }
    await sendMouse({type: 'click', position: [Math.round(left) + 3, Math.round(bottom) - 3]});
    await rendered();
    expect(all(shown, 'dialog')).to.have.length(0);
    await hover(the(shown, 'heading'));
    expect(tooltip(shown)).to.equal(undefined);
  });

  it('give the tooltip of the focus back when the pointer goes', async () => {
    const shown = await chart();
    const start = mark(shown, 'The Island, 2016');
    if (start instanceof SVGElement) await focus(start);
    await hover(mark(shown, 'The Shore, 2021'));
    expect(tooltip(shown)).to.match(/^The Shore, 2021/u);
    await hover(the(shown, 'heading'));
    expect(tooltip(shown)).to.match(/^The Island, 2016/u);
  });

  it('leave the tooltip away that Escape has put away, though the pointer trembles on the mark', async () => {
    const shown = await chart();
    const pointed = mark(shown, 'The Shore, 2021');
    await hover(pointed);
    await press('Escape');
    const {left, top} = pointed.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(left) + 3, Math.round(top) + 3]});
    await rendered();
    expect(tooltip(shown)).to.equal(undefined);
    await hover(the(shown, 'heading'));
    await hover(pointed);
    expect(tooltip(shown)).to.match(/^The Shore, 2021/u);
  });

  it('leave Escape to the page once the drawing with its tooltip is gone', async () => {
    const shown = await chart();
    await hover(mark(shown, 'The Shore, 2021'));
    const button = the(shown, 'button', 'Table');
    await focus(button);
    await press('Enter');
    await until(() => all(shown, 'table')[0]);
    const heard: string[] = [];
    const hear = ({key, defaultPrevented}: KeyboardEvent) => void heard.push(`${key} ${defaultPrevented}`);
    document.addEventListener('keydown', hear);
    await press('Escape');
    document.removeEventListener('keydown', hear);
    expect(heard).to.deep.equal(['Escape false']);
    await click(the(shown, 'button', 'Chart'));
    expect(tooltip(shown)).to.equal(undefined);
  });

  it('keep the tooltip inside the chart, at its right end and at its left', async () => {
    const shown = await chart();
    const {left, right} = shown.getBoundingClientRect();
    for (const one of ['The Island, 2016', 'The Shore, 2021']) {
      await hover(mark(shown, one));
      const tip = shown.shadowRoot?.querySelector('[part=tooltip]')?.getBoundingClientRect();
      expect(tip?.left).to.be.at.least(left);
      expect(tip?.right).to.be.at.most(right);
    }
  });
});
