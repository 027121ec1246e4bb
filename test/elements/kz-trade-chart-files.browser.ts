/** A chart as a table, and as the files that a reader takes along. */
import {expect} from '@open-wc/testing';
import {csvParse} from 'd3-dsv';
import '../../src/define/kz-trade-chart.js';
import {hostData, trade} from './data.js';
import {all, click, focus, focusedName, press, show, showWith, text, the, until} from './page.js';

const facts = [
  trade(2016, 9_000_000, {qualifier: 'more-than', label: 'Trade, in "real" dollars'}),
  trade(2018, 3_000_000, {attributedTo: '=HYPERLINK("https://evil.example")'}),
  trade(2017, 500_000, {notes: [{kind: 'currency', text: 'Line one, 5 < 6 & "quoted".'}]}, 'shore'),
];
const chart = () => showWith(hostData({facts}), '<kz-trade-chart></kz-trade-chart>');
const periods = (of: Element) => all(of, 'row').map((row) => row.children[0]?.textContent.trim());

describe('the table of a chart', () => {
  it('takes the place of the drawing and gives it back, by keyboard', async () => {
    const shown = await chart();
    const button = the(shown, 'button', 'Table');
    await focus(button);
    await press('Enter');
    expect(all(shown, 'button', 'Table')).to.have.length(0);
    expect(focusedName()).to.equal('Chart');
    expect(the(shown, 'button', 'Chart').hasAttribute('aria-pressed')).to.equal(false);
    expect(all(shown, 'table')).to.have.length(1);
    expect(shown.shadowRoot?.querySelector('svg[role]')).to.equal(null);
    await expect(shown).to.be.accessible();
    await press('Enter');
    expect(all(shown, 'table')).to.have.length(0);
    expect(shown.shadowRoot?.querySelector('svg[role]')).not.to.equal(null);
  });

  it('holds every value with qualifier, period, partner, what it measures and a source that opens', async () => {
    const shown = await chart();
    await click(the(shown, 'button', 'Table'));
    const [first] = all(shown, 'row');
    expect(first?.innerText.replaceAll(/[\s\u00a0]+/gu, ' ')).to.equal(
      '2016 more than $9 million The Island Trade, in "real" dollars ¶ 1'
    );
    expect(first?.children[0]?.getAttribute('scope')).to.equal('row');
    await click(the(shown, 'button', /^Source: .*2018/u));
    expect(text(the(shown, 'dialog'))).to.include('“trade in 2018”');
  });

  it('has the signs of its sources at the end of its rows, each spoken with its paragraph', async () => {
    const shown = await chart();
    await click(the(shown, 'button', 'Table'));
    const table = shown.shadowRoot?.querySelector('table')?.getBoundingClientRect();
    const range = document.createRange();
    for (const button of all(shown, 'button', /^Source: .+, paragraph \d+ of \d+$/u)) {
      range.selectNodeContents(button);
      expect(range.getBoundingClientRect().right).to.be.closeTo(table?.right ?? 0, 1);
    }
    expect(all(shown, 'button', /^Source: .+, paragraph \d+ of \d+$/u)).to.have.length(3);
  });

  it('sorts by a column, then the other way round, and says so', async () => {
    const shown = await chart();
    await click(the(shown, 'button', 'Table'));
    expect(periods(shown)).to.deep.equal(['2016', '2017', '2018']);
    expect(the(shown, 'columnheader', /^Period/u).getAttribute('aria-sort')).to.equal('ascending');
    await click(the(shown, 'button', /^Value/u));
    expect(periods(shown)).to.deep.equal(['2017', '2018', '2016']);
    expect(the(shown, 'columnheader', /^Value/u).getAttribute('aria-sort')).to.equal('ascending');
    expect(the(shown, 'columnheader', /^Period/u).hasAttribute('aria-sort')).to.equal(false);
    await click(the(shown, 'button', /^Value/u));
    expect(periods(shown)).to.deep.equal(['2016', '2018', '2017']);
    expect(the(shown, 'columnheader', /^Value/u).getAttribute('aria-sort')).to.equal('descending');
  });

  it('shows of each column that sorts that it does', async () => {
    const shown = await chart();
    await click(the(shown, 'button', 'Table'));
    expect(all(shown, 'columnheader').map(({innerText}) => innerText.trim())).to.deep.equal([
      'Period ▲',
      'Value ↕',
      'Partner ↕',
      'What it measures ↕',
      'Source',
    ]);
  });

  it('is a tab stop only while it is wider than its room, and says then what it is', async () => {
    const shown = await chart();
    await click(the(shown, 'button', 'Table'));
    const room = () => the(shown, 'table').parentElement;
    expect(room()?.hasAttribute('tabindex')).to.equal(false);
    shown.style.width = '200px';
    await until(() => room()?.tabIndex === 0);
    expect(all(shown, 'group', 'Table')).to.have.length(1);
    await expect(shown).to.be.accessible();
    shown.style.width = '';
    await until(() => room()?.hasAttribute('tabindex') === false);
  });

  it('sorts by keyboard, with the focus kept', async () => {
    const shown = await chart();
    await click(the(shown, 'button', 'Table'));
    const head = the(shown, 'button', /^Partner/u);
    await focus(head);
    await press('Enter', 'Enter');
    expect(all(shown, 'row').map((row) => row.children[2]?.textContent.trim())).to.deep.equal([
      'The Shore',
      'The Island',
      'The Island',
    ]);
    expect(shown.shadowRoot?.activeElement === head).to.equal(true);
  });
});

interface Download {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** The file that a click gives the reader; the browser itself saves nothing. */
async function download(button: string): Promise<Download> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') ?? {};
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return 'blob:nothing';
  };
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  try {
    await click(the(await chart(), 'button', button));
    await until(() => blobs.length > 0);
  } finally {
    Object.defineProperty(URL, 'createObjectURL', original);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  }
  expect(blobs).to.have.length(1);
  // Not `text()`, which takes the byte order mark away.
  const content = new TextDecoder('utf-8', {ignoreBOM: true}).decode(await blobs[0]?.arrayBuffer());
  return {name: names.join(), type: blobs[0]?.type ?? '', content};
}

describe('the CSV of a chart', () => {
  it('is a CSV file that spreadsheets read as UTF-8', async () => {
    const {name, type, content} = await download('CSV');
    expect(name).to.match(/\.csv$/u);
    expect(type).to.match(/^text\/csv/u);
    expect(content.startsWith('\ufeff')).to.equal(true);
  });

  it('parses back to every value with its citation', async () => {
    const rows = csvParse((await download('CSV')).content.slice(1));
    expect(rows).to.have.length(facts.length);
    expect(rows[0]).to.include({
      id: 'island-trade-2016',
      label: 'Trade, in "real" dollars',
      value: '9000000',
      unit: 'USD',
      qualifier: 'more-than',
      as_written: 'trade in 2016',
      period_from: '2016',
      paragraph: '1',
    });
    expect(rows[0]?.['source']?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')).to.equal(
      'The Lantern, 10 March 2024, paragraph 1 of 3'
    );
    expect(rows[1]?.['notes']).to.equal('Line one, 5 < 6 & "quoted".');
  });

  it('holds no text that a spreadsheet would run', async () => {
    const cells = csvParse((await download('CSV')).content.slice(1)).flatMap((row) => Object.values(row));
    expect(cells.join('\n')).to.include('HYPERLINK');
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).to.deep.equal([]);
  });
});

describe('the SVG of a chart', () => {
  const parse = async () => {
    const file = await download('SVG');
    return {...file, svg: new DOMParser().parseFromString(file.content, 'image/svg+xml')};
  };

  it('is well-formed, with title, description and every citation', async () => {
    const {name, type, svg} = await parse();
    expect(name).to.match(/\.svg$/u);
    expect(type).to.equal('image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.documentElement.localName).to.equal('svg');
    expect(svg.querySelector('svg > title')?.textContent).to.equal('Trade: Home\u00a0– The Island and The Shore');
    expect(svg.querySelector('svg > desc')?.textContent).to.include('more than');
    const sources = [...svg.querySelectorAll('metadata *')].filter(({localName}) => localName === 'source');
    expect(sources).to.have.length(facts.length);
    expect(sources[0]?.textContent).to.include('“trade in 2016”').and.include('The Lantern');
  });

  it('holds no script, foreign content, event handler or address to load', async () => {
    const {svg} = await parse();
    expect(svg.querySelectorAll('script, foreignObject, image, use, style, b')).to.have.length(0);
    const attributes = [...svg.querySelectorAll('*')].flatMap(({attributes: list}) => [...list]);
    expect(attributes.filter(({name}) => /^on|href$|^src$/iu.test(name))).to.deep.equal([]);
  });

  it('can be seen by itself: it names its source and loads as a picture', async () => {
    const {content, svg} = await parse();
    expect([...svg.querySelectorAll('svg > g > text')].map((line) => line.textContent).join(' ')).to.include(
      'The Lantern'
    );
    const picture = new Image();
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(content)}`;
    await picture.decode();
    expect(picture.naturalWidth).to.be.greaterThan(200);
  });
});

describe('the controls of a chart', () => {
  it('say what they give', async () => {
    const shown = await show('<kz-trade-chart partner="kr"></kz-trade-chart>');
    expect(the(shown, 'button', 'CSV').title)
      .to.match(/CSV/u)
      .and.match(/sources/u);
    expect(the(shown, 'button', 'SVG').title)
      .to.match(/SVG/u)
      .and.match(/sources/u);
  });
});
