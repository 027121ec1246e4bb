/** A list of agreements as a reader sees it: statuses with what they mean, dates, parties and fields. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define/kz-agreement-list.js';
import type {KzAgreementList} from '../../src/index.js';
import {agreement, hostData} from './data.js';
import {all, answer, click, focus, focusedName, isVisible, press, rendered, text, the, until} from './page.js';

const words = 'The page’s own words.';
const cited = (asWritten: string, document = 'first-letter') => [{document, paragraph: 1, asWritten}];

const some = [
  agreement('pact', 'signed', '2021-05-14'),
  agreement('treaty', 'in-force', '2023', {
    steps: [
      {status: 'signed', when: {basis: 'stated', from: '2019'}},
      {status: 'in-force', when: {basis: 'stated', from: '2023'}},
    ],
  }),
  agreement('lease', 'ended', '2022'),
  agreement('pledge', 'agreed', '2021', {partners: ['shore'], topics: ['ships'], parties: ['home', 'shore']}),
  agreement('hope', 'planned', '2027'),
];
const own = (agreements = some) => hostData({agreements});

/** The element with words of the page inside. */
async function show(attributes: string, data?: unknown): Promise<KzAgreementList> {
  const element = await fixture<KzAgreementList>(
    `<kz-agreement-list ${attributes}><p>${words}</p></kz-agreement-list>`
  );
  if (data === undefined) await rendered();
  else {
    element.data = data;
    await answer(element);
  }
  return element;
}

const headings = (list: Element) => all(list, 'heading').map(({innerText}) => innerText.trim());
const lines = (list: Element) =>
  all(list, 'listitem').map(({innerText}) => innerText.replaceAll(/[\s\u00a0]+/gu, ' ').replace(/ ¶ \d+ ?$/u, ''));
const heads = (list: Element) => [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.status-heading') ?? [])];

describe('kz-agreement-list', () => {
  it('lists agreements by status with their counts, and says what each word means and that none is in force', async () => {
    const list = await show('partner="gb"');
    expect(list.state).to.equal('ready');
    expect(headings(list)).to.deep.equal(['Agreements by status', 'Signed (3)', 'Discussed (2)', 'Planned (1)']);
    const said = text(list);
    expect(said).to.include('A report says that it was signed.');
    expect(said).to.include('No report here says that any of these is in force.').and.not.include(words);
    await expect(list).to.be.accessible();
  });

  it('tells of each when, what, between whom, on what, and where it was read', async () => {
    const list = await show('partner="busan" status="signed"');
    expect(lines(list)).to.deep.equal([
      'on or before 21 September 2022 Business agreement with Almaty’s Corporate Investment Bureau Parties: Trade delegation from Busan, Almaty City Corporate Investment Bureau; Fields: Trade',
      '14 September 2022 Friendly cooperation city agreement of Almaty and Busan Parties: Almaty, Busan; Fields: City diplomacy, People-to-people exchanges, Economy, Culture, Tourism, Film, Digital industry, Health care',
    ]);
    expect(list.shadowRoot?.querySelector('time')?.dateTime).to.equal('2022-09-14');
  });

  it('opens the source of an agreement, with how its status was read', async () => {
    const list = await show('party="kepco"');
    await click(the(list, 'button', /^Source: Agreement to build the Balkhash .+ \(agreed, .+\), paragraph 10/u));
    const popover = await until(() => all(list, 'dialog')[0]);
    await until(() => popover.textContent.includes('“'));
    expect(text(popover)).to.include('that it was signed is not said');
    await expect(list).to.be.accessible();
  });

  it('shows what is in force or has ended in a host’s own data, with each step on the way', async () => {
    const list = await show('', own());
    expect(headings(list)).to.deep.equal([
      'Agreements by status',
      ...['In force (1)', 'Ended (1)', 'Signed (1)', 'Agreed (1)', 'Planned (1)'],
    ]);
    expect(text(list)).to.include('Signed 2019; in force 2023').and.not.include('No report here says');
    await expect(list).to.be.accessible();
  });

  it('moves a row to the status that it had as of a date', async () => {
    const later = agreement('deal', 'signed', '2025-02', {
      citations: [...cited('the deal'), ...cited('the deal', 'second-letter')],
      earlier: [{before: 'second-letter', status: 'agreed', when: {basis: 'stated', from: '2024'}}],
    });
    const list = await show('', own([later]));
    expect(headings(list)[1]).to.equal('Signed (1)');
    list.asOf = '2024-12-31';
    await rendered();
    expect(headings(list)[1]).to.equal('Agreed (1)');
    expect(lines(list)[0]).to.match(/^2024 The deal/u);
  });

  it('filters by status, and counts what is left', async () => {
    const list = await show('filterable', own());
    const status = list.shadowRoot?.querySelector<HTMLElement>('select[name=status]');
    await focus(status ?? list);
    await press('S');
    await rendered();
    expect(text(the(list, 'status'))).to.equal('1 entry');
    expect(headings(list)).to.deep.equal(['Agreements by status', 'Signed (1)']);
    await expect(list).to.be.accessible();
  });

  it('shows the rest on request, and a keyboard goes on there', async () => {
    const list = await show('limit="2" partner="gb"');
    expect(headings(list)).to.deep.equal(['Agreements by status', 'Signed (3)']);
    await focus(the(list, 'button', 'Show all 6'));
    await press('Enter');
    await rendered();
    expect(all(list, 'listitem')).to.have.length(6);
    expect(focusedName()).to.match(/^Source: Memorandum/u);
  });

  it('gives each status a mark of its own, beside its first word', async () => {
    const list = await show('', own());
    const marks = heads(list).map((heading) => {
      const {borderStyle, borderInlineStartWidth, borderInlineEndWidth, backgroundColor} = getComputedStyle(
        heading,
        '::before'
      );
      return [borderStyle, borderInlineStartWidth, borderInlineEndWidth, backgroundColor].join(' ');
    });
    // What is in force and what was signed are as firm as each other.
    expect(new Set(marks).size).to.equal(heads(list).length - 1);
    for (const heading of heads(list))
      expect(parseFloat(getComputedStyle(heading).paddingInlineStart)).to.be.greaterThan(14);
  });

  it('hangs all statuses in one column, and breaks none within a word', async () => {
    for (const lang of ['en', 'kk', 'ko', 'ru']) {
      for (const width of [320, 600, 1200]) {
        const list = await show(`lang="${lang}" style="width: ${width}px; max-inline-size: none"`);
        await until(() => list.shadowRoot?.querySelector(`[lang=${lang}] .status-heading`) ?? undefined);
        const starts = [...(list.shadowRoot?.querySelectorAll('.meaning') ?? [])].map(
          (line) => line.getBoundingClientRect().left
        );
        expect(new Set(starts).size, `${lang} ${width}`).to.equal(1);
        for (const heading of heads(list)) {
          const parts = heading.innerText.trim().split(' ').length;
          expect(heading.getBoundingClientRect().height, heading.innerText).to.be.below(parts * 24);
        }
      }
    }
  });

  it('names what it does not know', async () => {
    const told: string[] = [];
    const {warn} = console;
    console.warn = (message: string) => told.push(message);
    try {
      await show('status="done"');
      await show('party="atlantis"');
    } finally {
      console.warn = warn;
    }
    expect(told).to.deep.equal([
      '[kz-agreement-list] unknown status: done',
      '[kz-agreement-list] unknown party: atlantis',
    ]);
  });

  const unshown: [state: KzAgreementList['state'], attributes: string, data?: unknown][] = [
    ['empty', 'to="1990"'],
    ['missing', 'partner="atlantis"'],
    ['failed', '', {facts: 'none'}],
  ];
  for (const [state, attributes, data] of unshown) {
    it(`is ${state}: the words inside its tag stay`, async () => {
      const element = await show(attributes, data);
      expect(element.state).to.equal(state);
      expect(text(element).trim()).to.equal('');
      expect(isVisible(element.children[0] ?? element)).to.be.true;
      await expect(element).to.be.accessible();
    });
  }

  it('is loading while its data are on their way: the words inside its tag are read meanwhile', async () => {
    const {fetch: ask} = globalThis;
    globalThis.fetch = () => new Promise(() => undefined);
    try {
      const element = await show('src="/never.json"');
      expect(element.state).to.equal('loading');
      expect(isVisible(element.children[0] ?? element)).to.be.true;
      await expect(element).to.be.accessible();
    } finally {
      globalThis.fetch = ask;
    }
  });
});
