/** What Chromium alone can imitate: forced colours, print, reduced motion, and what a screen reader is given. */
import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import '../../src/define.js';
import {emulateMedia} from '../runner/commands.js';
import {all, click, focus, isVisible, opener, press, rendered, show, text, the, until} from './page.js';

const widgets = [
  '<kz-fact-card fact="kr-trade-2019"></kz-fact-card>',
  '<kz-trade-chart partner="kr gb"></kz-trade-chart>',
  '<kz-event-list partner="kr" filterable></kz-event-list>',
  '<kz-agreement-list partner="gb" filterable></kz-agreement-list>',
  '<kz-people-list side="kr" filterable></kz-people-list>',
];
const number = '<p>Trade was <kz-fact fact="kr-trade-2019">$4.2 billion</kz-fact> in 2019.</p>';
const sources = '<kz-sources partner="gb"></kz-sources>';
/** What stands in a place of its own; a number stands in a sentence, and prints no source there. */
const blocks = [...widgets, sources];
const every = [...blocks, number];
const tag = (markup: string) => /kz-[\w-]+/u.exec(markup)?.[0] ?? '';

afterEach(() => emulateMedia({}));

describe('in print', () => {
  for (const markup of blocks) {
    it(`${tag(markup)} prints the source of what it shows, and no buttons to press`, async () => {
      const widget = await show(markup);
      await emulateMedia({media: 'print'});
      // What sources show comes after the widgets are drawn.
      await until(() => text(widget).includes('“'));
      expect(text(widget))
        .to.match(/“.+”/u)
        .and.match(/paragraph \d+ of \d+/iu);
      expect(all(widget, 'button', /^(Copy .+|Check it yourself|Close|CSV|SVG|Table)$/u)).to.have.length(0);
    });
  }

  it('a chart prints each citation once, though a mark’s source was opened before', async () => {
    const chart = await show('<kz-trade-chart partner="kr gb"></kz-trade-chart>');
    await click(the(chart, 'button', /^United Kingdom, 2022/u).querySelector('.target') ?? chart);
    await press('Escape');
    await emulateMedia({media: 'print'});
    await until(() => text(chart).includes('“'));
    expect(text(chart).match(/“which grew to/gu)).to.have.length(1);
  });

  it('a chart shown as a table prints its sources once', async () => {
    const chart = await show('<kz-trade-chart partner="gb"></kz-trade-chart>');
    await click(the(chart, 'button', 'Table'));
    await emulateMedia({media: 'print'});
    await until(() => text(chart).includes('“'));
    expect(text(chart).match(/“which grew to/gu)).to.have.length(1);
  });

  it('a chart is drawn for the paper, however wide the screen is', async () => {
    const page = await show('<div style="width: 300px"><kz-trade-chart partner="kr gb"></kz-trade-chart></div>');
    const chart = page.querySelector('kz-trade-chart') ?? page;
    const drawn = () => chart.shadowRoot?.querySelector('svg')?.viewBox.baseVal.width;
    await until(() => drawn() === 300);
    await emulateMedia({media: 'print'});
    await until(() => drawn() === 640);
    await emulateMedia({});
    await until(() => drawn() === 300);
  });

  it('a list that does not show all its events says how many there are', async () => {
    const list = await show('<kz-event-list partner="kr" limit="3"></kz-event-list>');
    expect(text(list)).not.to.match(/3 of \d+ events/u);
    await emulateMedia({media: 'print'});
    await rendered();
    expect(text(list)).to.match(/3 of \d+ events/u);
    await emulateMedia({});
    await click(the(list, 'button', /^Show all/u));
    await emulateMedia({media: 'print'});
    await rendered();
    expect(text(list)).not.to.match(/\d of \d+ events/u);
  });

  it('a list prints no filters, no buttons beside its sources, and keeps a year with its events', async () => {
    const list = await show('<kz-event-list partner="kr" filterable></kz-event-list>');
    expect(all(list, 'combobox')).not.to.have.length(0);
    await emulateMedia({media: 'print'});
    await rendered();
    expect(all(list, 'combobox')).to.have.length(0);
    expect(all(list, 'button')).to.have.length(0);
    expect(text(list)).not.to.include('¶');
    for (const year of list.shadowRoot?.querySelectorAll('[part=year]') ?? [])
      expect(getComputedStyle(year).breakAfter).to.equal('avoid');
    for (const group of list.shadowRoot?.querySelectorAll('.group') ?? [])
      expect(getComputedStyle(group).display, 'a year beside its events may stay behind alone').to.equal('block');
    const [event] = list.shadowRoot?.querySelectorAll('[part=event]') ?? [];
    const below = (selector: string) => event?.querySelector(selector)?.getBoundingClientRect().top ?? 0;
    expect(below('.printed-source')).to.be.greaterThan(below('[part=title]'));
  });

  it('what is printed looks as if nothing of it could be pressed', async () => {
    for (const markup of every) {
      const widget = await show(markup);
      await emulateMedia({media: 'print'});
      await rendered();
      const {shadowRoot} = widget.querySelector(tag(markup)) ?? widget;
      const underlined = [...(shadowRoot?.querySelectorAll('button, [role=button], summary, a') ?? [])].filter(
        (one) => isVisible(one) && getComputedStyle(one).textDecorationLine !== 'none'
      );
      expect(
        underlined.map(({textContent}) => textContent),
        markup
      ).to.deep.equal([]);
      await emulateMedia({});
    }
  });

  it('a chart prints each document once, with all that was read in it, and each note once', async () => {
    const chart = await show('<kz-trade-chart partner="kr"></kz-trade-chart>');
    await emulateMedia({media: 'print'});
    await rendered();
    const printed = text(chart);
    expect(printed.match(/The summit of the South Korean and Kazakh presidents/gu)).to.have.length(1);
    for (const value of ['2017: $1.5 billion', '2019: $4.2 billion', '2020: $3.08 billion'])
      expect(printed).to.include(`Trade between Kazakhstan and South Korea, ${value} (paragraph 7 of 14)`);
    expect(printed.match(/read as dollars/gu)).to.have.length(1);
    expect([...(chart.shadowRoot?.querySelectorAll('blockquote') ?? [])].filter(isVisible)).to.have.length(4);
  });

  it('a card prints its notes', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>');
    await emulateMedia({media: 'print'});
    await rendered();
    expect(text(card)).to.include('read as dollars');
  });
});

describe('in print, with a source open', () => {
  for (const markup of widgets) {
    it(`${tag(markup)} has nothing over the article’s text, and each source in its place`, async () => {
      const page = await show(`<div>${markup}<p>The article goes on.</p></div>`);
      const widget = page.querySelector(tag(markup)) ?? page;
      await click(all(widget, 'button', /^Sources?: /u)[0] ?? widget);
      await until(() => all(widget, 'dialog')[0]?.querySelector('blockquote') ?? undefined);
      await emulateMedia({media: 'print'});
      await rendered();
      expect(all(widget, 'dialog')).to.have.length(0);
      const quotes = [...(widget.shadowRoot?.querySelectorAll('blockquote') ?? [])].filter(isVisible);
      expect(quotes).not.to.have.length(0);
      const {top, bottom} = widget.getBoundingClientRect();
      for (const quote of quotes) {
        expect(quote.getBoundingClientRect().top).to.be.at.least(top);
        expect(quote.getBoundingClientRect().bottom).to.be.at.most(bottom);
      }
      page.querySelector('p')?.scrollIntoView();
      const next = page.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
      expect(next.top).to.be.at.least(widget.getBoundingClientRect().bottom);
      expect(document.elementFromPoint(next.left + 5, next.top + 5)).to.equal(page.querySelector('p'));
    });
  }
});

describe('a sentence on paper', () => {
  for (const isOpen of [false, true])
    it(`keeps its words and its lines${isOpen ? ', with the source of its number open' : ''}`, async () => {
      const page = await show(`<div>${number}<p>The article goes on.</p></div>`);
      const [sentence = page, next = page] = page.children;
      const before = sentence.getBoundingClientRect().height;
      const fact = page.querySelector('kz-fact') ?? page;
      if (isOpen) {
        await click(opener(fact));
        await until(() => all(fact, 'dialog')[0]?.querySelector('blockquote') ?? undefined);
      }
      await emulateMedia({media: 'print'});
      await rendered();
      expect(page.innerText).to.equal('Trade was $4.2 billion in 2019.\n\nThe article goes on.');
      expect(sentence.getBoundingClientRect().height).to.equal(before);
      expect(all(fact, 'dialog')).to.have.length(0);
      const {left, top} = next.getBoundingClientRect();
      expect(document.elementFromPoint(left + 5, top + 5)).to.equal(next);
    });
});

describe('what can be pressed', () => {
  /** The colours of a page and of its quiet text: ours, and those of the demo. */
  const grounds: [scheme: 'light' | 'dark', ground: string, style: string][] = [
    ['light', '#fff', 'color: #000'],
    ['dark', '#121212', 'color: #fff'],
    ['light', '#fcf9f3', 'color: #1d1b18; --kz-quiet-color: #5f5a52; --kz-line-color: #d8d0c2'],
    ['dark', '#14191b', 'color: #ece6da; --kz-quiet-color: #b0a999; --kz-line-color: #3a4144'],
  ];
  for (const [scheme, ground, style] of grounds)
    it(`is told from text by an underline of 3:1 on a ${scheme} ground, ${ground}`, async () => {
      await emulateMedia({'prefers-color-scheme': scheme});
      const page = await show(`<div style="background: ${ground}; ${style}">${every.join('')}</div>`);
      for (const markup of every)
        for (const one of page.querySelector(tag(markup))?.shadowRoot?.querySelectorAll('.link, .opener, summary, a') ??
          []) {
          const line = painted(ground, getComputedStyle(one).textDecorationColor);
          expect(contrast(line, painted(ground)), one.textContent).to.be.at.least(3);
        }
    });
});

/** Colours over each other, as a screen shows them. */
function painted(...colours: string[]): string {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  for (const colour of context ? colours : []) {
    if (context) context.fillStyle = colour;
    context?.fillRect(0, 0, 1, 1);
  }
  return `rgb(${[...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join(', ')})`;
}

/** How far two colours are apart, as WCAG counts it. */
function contrast(...colours: [string, string]): number {
  const [dark = 0, light = 0] = colours
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = (/\d+, \d+, \d+/u.exec(colour)?.[0] ?? '').split(', ').map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('on the whole screen', () => {
  /** What is behind a widget there: its own ground, else the browser's black one. */
  const ground = (widget: Element) => {
    const {backgroundColor} = getComputedStyle(widget);
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? 'rgb(0, 0, 0)' : backgroundColor;
  };
  afterEach(async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
  });

  const pages: [what: string, style: string][] = [
    ['that says nothing of colours', ''],
    ['of both schemes', ':root { color-scheme: light dark }'],
    ['that is dark by its own colours', 'div { background: #111; color: #eee }'],
    ['that colours every element for its dark ground', 'div { background: #111 } * { color: #eee }'],
  ];
  for (const scheme of ['light', 'dark'] as const) {
    for (const [what, style] of pages) {
      for (const markup of blocks) {
        it(`${tag(markup)} can be read, on a page ${what}, for a reader of ${scheme} screens`, async () => {
          await emulateMedia({'prefers-color-scheme': scheme});
          const page = await show(`<div><style>${style}</style><button>Whole screen</button>${markup}</div>`);
          const widget = page.querySelector(tag(markup)) ?? page;
          page.querySelector('button')?.addEventListener('click', () => void widget.requestFullscreen());
          await click(page.querySelector('button') ?? page);
          await until(() => document.fullscreenElement === widget);
          const words = [
            ...(widget.shadowRoot?.querySelectorAll('[role=heading], [part=value], [part=title], [part=name], text') ??
              []),
          ];
          expect(words).not.to.have.length(0);
          for (const one of words) {
            const {color, fill} = getComputedStyle(one);
            const ink = one instanceof SVGElement ? fill : color;
            if (ink.startsWith('rgb(')) expect(contrast(ink, ground(widget)), ink).to.be.at.least(4.5);
          }
        });
      }
    }
  }
});

describe('in forced colours', () => {
  beforeEach(() => emulateMedia({'forced-colors': 'active'}));
  const canvasText = () => {
    const probe = document.createElement('p');
    probe.style.setProperty('color', 'CanvasText');
    document.body.append(probe);
    const {color} = getComputedStyle(probe);
    probe.remove();
    return color;
  };

  it('a chart’s lines, marks and labels have the reader’s colour', async () => {
    const chart = await show('<kz-trade-chart partner="kr gb"></kz-trade-chart>');
    for (const selector of ['.link-line', '.outline', '.axis'])
      for (const part of chart.shadowRoot?.querySelectorAll(`svg[role] ${selector}`) ?? [])
        expect(getComputedStyle(part).stroke, selector).to.equal(canvasText());
    for (const part of chart.shadowRoot?.querySelectorAll('svg[role] text, svg[role] tspan') ?? [])
      expect(getComputedStyle(part).fill).to.equal(canvasText());
  });

  it('bars of two partners are told apart, in the drawing and in the key', async () => {
    const chart = await show(
      '<div style="width: 288px"><kz-trade-chart partner="kr gb" form="bars"></kz-trade-chart></div>'
    );
    const root = chart.querySelector('kz-trade-chart')?.shadowRoot;
    for (const place of ['svg[role]', '.key']) {
      const bars = [...(root?.querySelectorAll(`${place} .outline.full`) ?? [])];
      expect(new Set(bars.map((bar) => getComputedStyle(bar).fill)).size, place).to.be.greaterThan(1);
    }
  });

  it('a focused mark still shows its ring', async () => {
    const chart = await show('<kz-trade-chart partner="kr gb"></kz-trade-chart>');
    const mark = the(chart, 'button', /^United Kingdom, 2022/u);
    await focus(mark);
    // A key pressed in it makes the focus one of the keyboard.
    await press('End');
    const target = mark.querySelector('.target');
    expect(target && getComputedStyle(target).stroke).not.to.equal('none');
  });

  for (const markup of every) {
    it(`${tag(markup)} passes axe`, async () => {
      // The reader's own colours are drawn, and axe reads the page's.
      await expect(await show(markup)).to.be.accessible({ignoredRules: ['color-contrast']});
    });
  }
});

describe('with reduced motion', () => {
  for (const markup of every) {
    it(`${tag(markup)} moves nothing`, async () => {
      await emulateMedia({'prefers-reduced-motion': 'reduce'});
      const page = await show(markup);
      const {shadowRoot} = page.querySelector(tag(markup)) ?? page;
      expect(shadowRoot?.querySelectorAll('*')).not.to.have.length(0);
      for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
        const {animationName, transitionDuration} = getComputedStyle(element);
        expect(`${animationName} ${transitionDuration}`).to.match(/^none 0s(, 0s)*$/u);
      }
    });
  }
});

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'role' in value;
}

/** What a screen reader says, a line a stop. */
function spoken(node: Node): string[] {
  const own = node.name ? [`${node.role}: ${node.name.replaceAll(/\s+/gu, ' ').trim()}`] : [];
  return [...own, ...(node.children ?? []).flatMap(spoken)];
}

async function reading(markup: string): Promise<string[]> {
  await show(markup);
  const snapshot: unknown = await executeServerCommand('a11y-snapshot', {});
  if (!isNode(snapshot)) throw new Error('no snapshot');
  return spoken(snapshot);
}

describe('read aloud', () => {
  it('a card says what, how much, when, how it moved and where from', async () => {
    const lines = (await reading('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>')).join('\n');
    for (const words of [
      'Trade between Kazakhstan and South Korea',
      '$4.2 billion',
      '2019',
      'Up 180% on 2017 ($1.5 billion), by our calculation',
    ])
      expect(lines).to.include(words);
    expect(lines)
      .to.match(/button: Source: report of 17 August 2021/u)
      .and.match(/Notes/u);
  });

  it('a chart says its heading, its summary and each value once', async () => {
    const lines = await reading('<kz-trade-chart partner="kr gb"></kz-trade-chart>');
    expect(lines).to.include('heading: Kazakhstan’s trade with South Korea and the United Kingdom');
    expect(lines.join('\n').replaceAll('\u2060', '')).to.include('no figure for 2009–2016, 2018 or after 2020.');
    const values = lines.filter((line) => line.includes('$4.2 billion') && line.startsWith('button'));
    expect(values).to.deep.equal([
      'button: South Korea, 2019: $4.2 billion, 3 of 5. Report of 17 August 2021 (publisher not named).',
    ]);
    expect(lines.filter((line) => /^\w+: (\$\d|2008$)/u.test(line))).to.deep.equal([]);
  });

  it('a chart says nothing of what its marks look like', async () => {
    const lines = await reading('<kz-trade-chart partner="kr gb"></kz-trade-chart>');
    expect(lines.filter((line) => /nothing reported|Arrow keys/u.test(line))).to.deep.equal([]);
  });

  it('a list says its years as headings, and each source button what it is the source of', async () => {
    const lines = await reading('<kz-event-list partner="kr" from="2019" to="2021"></kz-event-list>');
    expect(lines).to.include.members(['heading: Events', 'heading: 2021', 'heading: 2019']);
    expect(
      lines.filter(
        (line) => /^button: (Source|¶)/u.test(line) && !/^button: Source: .+, paragraph \d+ of \d+$/u.test(line)
      )
    ).to.deep.equal([]);
    expect(lines.filter((line) => line.startsWith('button: Source: ')).length).to.be.greaterThan(4);
  });
});
