/** The places of a page that ask what stands in them for a width: none makes a widget nothing, none is made wider by it. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {rendered} from './page.js';

const widgets: [tag: string, attributes: string, text: string][] = [
  ['kz-fact-card', 'fact="kr-trade-2019"', '[part=value]'],
  ['kz-trade-chart', 'partner="kr gb"', '[part=summary]'],
  ['kz-event-list', 'partner="kr" limit="2"', '[part=title]'],
  ['kz-agreement-list', 'partner="kr" limit="2"', '[part=title]'],
  ['kz-people-list', 'side="kr" limit="2"', '[part=title]'],
  ['kz-sources', 'partner="gb"', '[part=name]'],
];
const widths = [120, 200, 320, 700];

/** What stands around a widget, which is `<w></w>`, and what the page's style sheet says. */
type Place = [what: string, markup: string, css?: string];

const inBox = (style: string, rest = ''): string => `<div style="${style}"><w></w>${rest}</div>`;
const onTag = (style: string): string => `<div><w style="${style}"></w></div>`;
const text = '<p>Some words.</p>';
const long = `<p>${'Many words that want all the room. '.repeat(12)}</p>`;

/** Places that take their width from what stands in them. */
const asking: Place[] = [
  ['a flex row', inBox('display:flex')],
  ['a flex row before a text', inBox('display:flex', text)],
  ['a flex row that wraps', inBox('display:flex;flex-wrap:wrap', text)],
  ['a flex row from right to left', inBox('display:flex;direction:rtl')],
  ['a flex row justified to the middle', inBox('display:flex;justify-content:center')],
  ['a flex row with space around', inBox('display:flex;justify-content:space-around')],
  ['a div in a flex row', '<div style="display:flex"><div><w></w></div></div>'],
  [
    'a fieldset in a flex row',
    '<div style="display:flex"><fieldset style="margin:0;padding:0;border:0"><w></w></fieldset></div>',
  ],
  ['an inline flex row', inBox('display:inline-flex')],
  ...['start', 'center', 'end', 'baseline'].flatMap((align): Place[] => [
    [`a flex row aligned to its ${align}`, inBox(`display:flex;align-items:${align}`)],
    [`a flex column aligned to its ${align}`, inBox(`display:flex;flex-direction:column;align-items:${align}`)],
    [`a grid whose items are placed at its ${align}`, inBox(`display:grid;place-items:${align}`)],
    [`a grid whose items are justified to its ${align}`, inBox(`display:grid;justify-items:${align}`)],
    [`a grid whose tracks are at its ${align}`, inBox(`display:grid;justify-content:${align}`)],
  ]),
  [
    'a flex column, itself in the middle',
    `<div style="display:flex;flex-direction:column"><w style="margin:auto"></w></div>`,
  ],
  [
    'a flex column, itself at the start',
    `<div style="display:flex;flex-direction:column"><w style="align-self:start"></w></div>`,
  ],
  ['a flex row, itself in the middle', `<div style="display:flex"><w style="margin:auto"></w></div>`],
  ['a flex row, allowed to be nothing', `<div style="display:flex"><w style="min-width:0"></w></div>`],
  ['a grid, itself in the middle', `<div style="display:grid"><w style="margin:auto"></w></div>`],
  ['a grid, itself justified to its end', `<div style="display:grid"><w style="justify-self:end"></w></div>`],
  ['a grid’s track of auto', inBox('display:grid;grid-template-columns:auto')],
  ['a grid’s track of auto before one of the rest', inBox('display:grid;grid-template-columns:auto 1fr')],
  ['a grid’s track of minmax(0, max-content)', inBox('display:grid;grid-template-columns:minmax(0,max-content)')],
  ['a grid’s track of fit-content(50%)', inBox('display:grid;grid-template-columns:fit-content(100%)')],
  ['an inline grid', inBox('display:inline-grid')],
  [
    'a subgrid',
    `<div style="display:grid;grid-template-columns:auto"><div style="display:grid;grid-template-columns:subgrid"><w></w></div></div>`,
  ],
  ['an inline block', inBox('display:inline-block')],
  ['an inline table', inBox('display:inline-table')],
  ['a box made a table', inBox('display:table')],
  ['a float to the left', inBox('float:left')],
  ['a float to the right of half the width', inBox('float:right;max-width:100%')],
  ['a width of fit-content', inBox('width:fit-content')],
  ['an absolute box', `<div style="position:relative;height:10px">${inBox('position:absolute')}</div>`],
  [
    'an absolute box held at one side',
    `<div style="position:relative;height:10px">${inBox('position:absolute;right:0')}</div>`,
  ],
  ['a sticky box in a flex row', `<div style="display:flex">${inBox('position:sticky;top:0')}</div>`],
  ['a fixed box', `<div style="transform:translate(0)">${inBox('position:fixed')}</div>`],
  ['a table’s only cell', '<table style="border-spacing:0"><tr><td style="padding:0"><w></w></table>'],
  ['a table’s header cell', '<table style="border-spacing:0"><tr><th style="padding:0"><w></w></table>'],
  ['a table’s caption', '<table><caption><w></w></caption></table>'],
  [
    'boxes made a table’s',
    '<div style="display:table"><div style="display:table-row"><div style="display:table-cell"><w></w></div></div></div>',
  ],
  ['a dialog', '<dialog open style="padding:0;border:0"><w></w></dialog>'],
  ['a button', '<button style="padding:0;border:0"><w></w></button>'],
  [
    'a legend',
    '<fieldset style="margin:0;padding:0;border:0;min-width:0"><legend style="padding:0"><w></w></legend></fieldset>',
  ],
  ['an inline block, itself', onTag('display:inline-block')],
  ['a flex box, itself', onTag('display:flex')],
  ['an inline flex box, itself', onTag('display:inline-flex')],
  ['a flex box of a column, itself', onTag('display:flex;flex-direction:column')],
  ['a flex box aligned to its start, itself', onTag('display:flex;flex-direction:column;align-items:start')],
  ['a grid, itself', onTag('display:grid')],
  ['a grid with its items in the middle, itself', onTag('display:grid;place-items:center')],
  ['an inline grid, itself', onTag('display:inline-grid')],
  ['an inline table, itself', onTag('display:inline-table')],
  ['a table, itself', onTag('display:table')],
  ['a flow root, itself', onTag('display:flow-root')],
  ['inline, itself', onTag('display:inline')],
  ['a float, itself', onTag('float:left')],
  ['a float of half the width, itself', onTag('float:right;max-width:100%')],
  ['absolute, itself', `<div style="position:relative"><w style="position:absolute"></w></div>`],
  ['fixed, itself', `<div style="transform:translate(0)"><w style="position:fixed"></w></div>`],
  ['fit-content, itself', onTag('width:fit-content')],
  ['max-content, itself', onTag('width:max-content')],
  ['min-content, itself', onTag('width:min-content')],
  ['min-content around it', inBox('width:min-content')],
  ['a grid’s track of min-content', inBox('display:grid;grid-template-columns:min-content')],
  [
    'a page that takes all before its elements away',
    inBox('display:flex'),
    '* { flex: initial } *::before, *::after { content: none !important }',
  ],
];

/** Places that take all that their content would like to have, beyond what is around them if need be, as a line of text does. */
const unbounded: Place[] = [
  ['a width of max-content', inBox('width:max-content')],
  ['a grid’s track of max-content', inBox('display:grid;grid-template-columns:max-content')],
  ['a page that writes from top to bottom', inBox('writing-mode:vertical-rl')],
  ['a page that writes from top to bottom, from the left', inBox('writing-mode:vertical-lr')],
  ['a popover', '<div popover="manual"><w></w></div>'],
  ['a dialog before all', '<dialog popover="manual"><w></w></dialog>'],
  ['a flex row that writes from top to bottom', inBox('writing-mode:vertical-rl;display:flex')],
  [
    'a page all of whose elements write from top to bottom',
    inBox(''),
    '.place, .place * { writing-mode: vertical-rl !important }',
  ],
];

/** Places that leave less than can be read in, and have room elsewhere. */
const tight: Place[] = [
  [
    'beside a wide photo',
    `<div style="display:flow-root"><div style="float:left;width:85%;height:9px"></div><w></w></div>`,
  ],
  [
    'a flex row beside a long text, allowed to be nothing',
    `<div style="display:flex"><w style="min-width:0"></w>${long}</div>`,
  ],
  [
    'a flex row beside a long text, of a page that allows all to be nothing',
    inBox('display:flex', long),
    '* { min-width: 0 }',
  ],
  ['half of a place, itself', onTag('float:left;max-width:50%')],
  [
    'a table of the whole width, in a cell of its own',
    `<table style="width:100%;border-spacing:0"><tr><td style="padding:0"><w></w></table>`,
  ],
];

/** Places that have a width: a widget takes it all, as a block does. */
const having: Place[] = [
  ['a block', inBox('')],
  ['a list', '<ul style="margin:0;padding:0"><li><w></w></ul>'],
  ['a paragraph', '<p><w></w>'],
  ['a link', '<a href="#x"><w></w></a>'],
  ['a quotation', '<blockquote style="margin:0"><w></w></blockquote>'],
  ['details', '<details open><summary>More</summary><w></w></details>'],
  ['a flex column', inBox('display:flex;flex-direction:column')],
  ['a flex row of which it takes all', `<div style="display:flex"><w style="flex:1"></w></div>`],
  ['a flex row, with a width of its own', `<div style="display:flex"><w style="width:100%"></w></div>`],
  ['a grid', inBox('display:grid')],
  ['a grid’s track of the rest', inBox('display:grid;grid-template-columns:1fr')],
  ['a grid’s track of minmax(0, 1fr)', inBox('display:grid;grid-template-columns:minmax(0,1fr)')],
  ['a grid of as many tracks as fit', inBox('display:grid;grid-template-columns:repeat(auto-fit,minmax(0,1fr))')],
  [
    'a grid with its items in the middle, of the whole width',
    `<div style="display:grid;place-items:center"><w style="width:100%"></w></div>`,
  ],
  [
    'a table of the whole width',
    '<table style="width:100%;border-spacing:0;table-layout:fixed"><tr><td style="padding:0"><w></w></table>',
  ],
  ['a fieldset', '<fieldset style="margin:0;padding:0;border:0;min-width:0"><w></w></fieldset>'],
  ['columns', inBox('columns:1')],
  ['a box that contains its layout', inBox('contain:content')],
  ['a box that contains its size', inBox('contain:strict;height:900px')],
  ['a box that is not there', inBox('display:contents')],
  ['a page without letters', inBox('font-size:0')],
  ['a page that resets every space', inBox(''), '* { margin: 0; padding: 0; min-width: 0; box-sizing: border-box }'],
  [
    'an orthogonal page',
    inBox(''),
    'kz-fact-card, kz-trade-chart, kz-event-list, kz-agreement-list, kz-people-list, kz-sources { writing-mode: vertical-rl !important }',
  ],
  ['right to left', '<div dir="rtl"><w></w></div>'],
];

interface Measured {
  readonly name: string;
  readonly width: number;
  readonly host: DOMRect;
  readonly root: DOMRect;
  readonly place: DOMRect;
  readonly words: number;
  readonly lines: number;
}

/** Puts each widget into places of each width, all on one page. */
async function measure([, markup, css = '']: Place): Promise<Measured[]> {
  const places = widgets.flatMap(([tag, attributes]) =>
    widths.map((width) => {
      const filled = markup.replaceAll('<w', `<${tag} ${attributes}`).replaceAll('</w>', `</${tag}>`);
      return `<div class="place" style="position:relative;width:${width}px">${filled}</div>`;
    })
  );
  const page = await fixture<HTMLElement>(`<div><style>${css}</style>${places.join('')}</div>`);
  for (const popover of page.querySelectorAll<HTMLElement>('[popover]')) popover.showPopover();
  await rendered();
  return [...page.querySelectorAll('.place')].map((place, i) => {
    const [tag = '', , selector = ''] = widgets[Math.floor(i / widths.length)] ?? [];
    const widget = place.querySelector(tag) ?? place;
    const shown = widget.shadowRoot?.querySelector(selector) ?? place;
    const letters = document.createRange();
    letters.selectNodeContents(shown);
    return {
      name: `${tag} in ${widths[i % widths.length]}`,
      width: widths[i % widths.length] ?? 0,
      host: widget.getBoundingClientRect(),
      root: widget.shadowRoot?.querySelector('.root')?.getBoundingClientRect() ?? new DOMRect(),
      place: place.getBoundingClientRect(),
      words: shown.textContent.trim().split(/[\s–]+/u).length,
      lines: new Set([...letters.getClientRects()].map(({top}) => Math.round(top))).size,
    };
  });
}

/** What cannot be read in the widgets of a place. */
function unreadable(measured: readonly Measured[]): string[] {
  return measured.flatMap(({name, width, host, root, words, lines}) => [
    ...(root.width >= Math.min(width, 120) - 1 ? [] : [`${name} is ${root.width} wide`]),
    ...(Math.abs(root.width - host.width) <= 1 ? [] : [`${name} is ${root.width} wide in its ${host.width}`]),
    ...(lines <= words ? [] : [`${name} breaks ${words} words into ${lines} lines`]),
  ]);
}

/** What stands beyond the place that it was put into. */
function beyond(measured: readonly Measured[]): string[] {
  return measured
    .filter(({host, place}) => host.left < place.left - 1 || host.right > place.right + 1)
    .map(({name, host, place}) => `${name} stands from ${host.left - place.left} to ${host.right - place.left}`);
}

describe('a place that asks for a width', () => {
  for (const place of [...asking, ...tight]) {
    it(`is told one that can be read, and that it has: ${place[0]}`, async () => {
      const measured = await measure(place);
      expect([...unreadable(measured), ...beyond(measured)]).to.deep.equal([]);
    });
  }
  for (const place of unbounded) {
    it(`is told a text’s column, where it would take any: ${place[0]}`, async () => {
      const measured = await measure(place);
      expect(unreadable(measured)).to.deep.equal([]);
      expect(measured.filter(({host}) => host.width > 640)).to.deep.equal([]);
    });
  }
});

describe('a place that has a width', () => {
  for (const place of having) {
    it(`is filled: ${place[0]}`, async () => {
      const measured = await measure(place);
      expect([...unreadable(measured), ...beyond(measured)]).to.deep.equal([]);
      expect(measured.map(({host}) => Math.round(host.width))).to.deep.equal(measured.map(({width}) => width));
    });
  }
});

describe('the space around a widget in running text', () => {
  const margins = async (css: string): Promise<string[]> => {
    const tags = widgets.map(([tag, attributes]) => `<${tag} ${attributes}></${tag}>`).join('');
    const page = await fixture<HTMLElement>(`<div><style>${css}</style>${tags}</div>`);
    return widgets.map(([tag]) => {
      const {marginBlockStart, marginBlockEnd} = getComputedStyle(page.querySelector(tag) ?? page);
      return `${marginBlockStart} ${marginBlockEnd}`;
    });
  };

  it('is that of a paragraph', async () => {
    expect(new Set(await margins(''))).to.deep.equal(new Set(['16px 16px']));
  });

  const rules: [css: string, margin: string][] = [
    ['* { margin: 0 }', '0px 0px'],
    [
      'kz-fact-card, kz-trade-chart, kz-event-list, kz-agreement-list, kz-people-list, kz-sources { margin: 0 }',
      '0px 0px',
    ],
    [':not(:defined), :defined { margin-block: 3px 5px }', '3px 5px'],
    ['@layer page { div > * { margin: 7px } }', '7px 7px'],
  ];
  for (const [css, margin] of rules) {
    it(`is the page’s, whatever rule says so: ${css}`, async () => {
      expect(new Set(await margins(css))).to.deep.equal(new Set([margin]));
    });
  }
});
