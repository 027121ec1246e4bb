import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import type * as citing from '../../src/elements/shared/citing.js';
import type {CitingWidget} from '../../src/elements/shared/citing.js';
import type {KzSources} from '../../src/index.js';
import {hostData, trade} from './data.js';
import {
  all,
  answer,
  click,
  focus,
  focused,
  focusedName,
  isVisible,
  nameOf,
  press,
  rendered,
  show,
  text,
  the,
  until,
} from './page.js';

const words = 'The page’s own words.';
const list = `<kz-sources><p>${words}</p></kz-sources>`;
const korea = '<kz-fact-card fact="kr-trade-2019"></kz-fact-card>';
const britain = '<kz-fact-card fact="gb-trade-2022"></kz-fact-card>';

type Citing = Pick<typeof citing, 'joinCiters' | 'listOf'>;
const isCopy = (module: unknown): module is Citing =>
  typeof module === 'object' && module !== null && 'joinCiters' in module;

/** The documents of a list, each as it is numbered. */
const documents = (sources: Element) =>
  [...(sources.shadowRoot?.querySelectorAll('.document') ?? [])].map((document) =>
    [...document.querySelectorAll('.number, .name')].map(nameOf).join(' ').replaceAll('\u00a0', ' ')
  );
const summit = 'report of 17 August 2021 (publisher not named)';
const visit = 'KAZINFORM, 18 March 2023 (according to the press office of Kazakhstan’s foreign ministry)';

/** What a list has by a selector, once it is there. */
const arrives = <E extends Element = Element>(sources: Element, selector: string) =>
  until(() => sources.shadowRoot?.querySelector<E>(selector) ?? undefined);

const find = (page: ParentNode, selector: string) => {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const foot = (card: Element) => nameOf(the(card, 'button', /^Source/u)).replaceAll('\u00a0', ' ');

/** Time in which the page has nothing to do, and whoever waits for that does what he waits with. */
const moments = () => new Promise((resolve) => setTimeout(resolve, 200));

async function unfold(sources: Element, name: RegExp = /passage/u): Promise<void> {
  await arrives(sources, '[part=passage]');
  for (const summary of all(sources, 'summary', name)) await click(summary);
}

describe('kz-sources on a page', () => {
  it('lists each document that widgets cite once, in the order of the page; they show its numbers', async () => {
    const page = await show(
      `<div>${britain}${korea}<kz-event-list partner="gb" limit="1"></kz-event-list>${list}</div>`
    );
    const sources = find(page, 'kz-sources');
    expect(documents(sources)).to.deep.equal([`[1] ${visit}`, `[2] ${summit}`]);
    expect([...page.querySelectorAll('kz-fact-card')].map(foot)).to.deep.equal([
      `Source: [1] ${visit}`,
      `Source: [2] ${summit}`,
    ]);
    await until(() => /\[1\] ¶ \d/u.test(text(find(page, 'kz-event-list'))));
    expect(text(sources)).to.not.include(words);
    await unfold(sources);
    await expect(sources).to.be.accessible();
  });

  it('stands before the widgets too, and shows what comes, goes and moves', async () => {
    const page = await show(`<div>${list}${korea}</div>`);
    const sources = find(page, 'kz-sources');
    await until(() => documents(sources).length === 1);
    const card = Object.assign(document.createElement('kz-fact-card'), {fact: 'gb-trade-2022'});
    page.prepend(card);
    await until(() => documents(sources).length === 2);
    expect(documents(sources)).to.deep.equal([`[1] ${visit}`, `[2] ${summit}`]);
    page.append(card);
    await until(() => documents(sources)[0] === `[1] ${summit}`);
    await until(() => foot(card) === `Source: [2] ${visit}`);
    card.fact = 'kr-trade-2017';
    await until(() => documents(sources).length === 1);
    card.remove();
    find(page, 'kz-fact-card').remove();
    await until(() => documents(sources).length === 0);
    expect(isVisible(find(sources, 'p')), 'the words inside its tag').to.be.true;
  });

  it('changes nothing of a page without one, and leaves no number behind', async () => {
    const page = await show(`<div>${korea}${list}${list}</div>`);
    const card = find(page, 'kz-fact-card');
    const [first, second] = page.querySelectorAll('kz-sources');
    if (!first || !second) throw new Error('no lists');
    expect(documents(second)).to.have.length(1);
    expect(documents(first)).to.deep.equal(documents(second));
    first.remove();
    await rendered();
    expect(foot(card)).to.equal(`Source: [1] ${summit}`);
    second.remove();
    await until(() => foot(card) === `Source: ${summit}`);
  });

  it('rests once its passages are there', async () => {
    const page = await show(`<div>${korea}${list}</div>`);
    const sources = page.querySelector('kz-sources');
    if (!sources) throw new Error('no list');
    await arrives(sources, '[part=passage]');
    await moments();
    let renderings = 0;
    sources.addController({hostUpdated: () => renderings++});
    await moments();
    expect(renderings).to.equal(0);
  });

  it('may leave and come back: it numbers only while it is there', async () => {
    const page = await show(`<div>${korea}${list}</div>`);
    const [card, sources] = [find(page, 'kz-fact-card'), find(page, 'kz-sources')];
    for (const place of [page.firstChild, null]) {
      sources.remove();
      Object.assign(sources, {heading: place ? 'Left' : 'Left again'});
      await until(() => foot(card) === `Source: ${summit}`);
      await rendered();
      expect(foot(card)).to.equal(`Source: ${summit}`);
      page.insertBefore(sources, place);
      await until(() => foot(card) === `Source: [1] ${summit}`);
      expect(documents(sources)).to.have.length(1);
    }
  });

  it('leaves what a server listed until a widget cites', async () => {
    const page = await show('<div></div>');
    const inert = document.implementation.createHTMLDocument().createElement('kz-sources');
    inert.attachShadow({mode: 'open'}).innerHTML = '<p>The server’s list</p>';
    const sources = document.adoptNode(inert);
    page.append(sources);
    await rendered();
    expect(text(sources)).to.equal('The server’s list');
    page.prepend(Object.assign(document.createElement('kz-fact-card'), {fact: 'kr-trade-2019'}));
    await until(() => documents(sources)[0] === `[1] ${summit}`);
    expect(text(sources)).to.not.include('The server’s list');
  });

  it('fits into 320 pixels, with its passages unfolded', async () => {
    const page = await show(`<div>${korea}<kz-event-list partner="gb"></kz-event-list>${list}</div>`);
    page.style.width = '320px';
    const sources = find(page, 'kz-sources');
    await unfold(sources);
    await click(the(sources, 'button', 'Check it yourself'));
    await arrives(sources, 'input');
    const wide = [...(sources.shadowRoot?.querySelectorAll('*') ?? [])].filter(
      (part) => isVisible(part) && part.getBoundingClientRect().right > sources.getBoundingClientRect().right + 1
    );
    expect(wide.map(nameOf)).to.deep.equal([]);
  });

  it('counts a widget in a shadow root where its host stands', async () => {
    const page = await show(`<div><section></section>${korea}${list}</div>`);
    find(page, 'section').attachShadow({mode: 'closed'}).innerHTML = `<div>${britain}</div>`;
    const sources = find(page, 'kz-sources');
    await until(() => documents(sources)[0] === `[1] ${visit}`);
  });

  it('has nothing of a widget that fails, and another’s data apart', async () => {
    const page = await show(
      `<div><kz-fact-card fact="kr-trade-1066"></kz-fact-card><kz-fact-card id="own"></kz-fact-card>${korea}${list}</div>`
    );
    const own = hostData({facts: [trade(2019, 4_200_000)]});
    const named = {...own, documents: own.documents.map((one) => ({...one, id: `x-${String(one['id'])}`}))};
    const data: unknown = JSON.parse(
      JSON.stringify(named)
        .replaceAll('"x-first-letter"', '"kr-summit-2021"')
        .replaceAll('"first-letter"', '"kr-summit-2021"')
    );
    Object.assign(find(page, '#own'), {data});
    const sources = find(page, 'kz-sources');
    await until(() => documents(sources)[0] === '[1] The Lantern, 10 March 2024');
    expect(documents(sources)[1]).to.equal(`[2] ${summit}`);
  });

  it('numbers nothing where its own data are broken, as nobody sees it then', async () => {
    const page = await show(`<div>${korea}${list}</div>`);
    const sources = page.querySelector('kz-sources');
    if (!sources) throw new Error('no list');
    const card = find(page, 'kz-fact-card');
    await until(() => foot(card).includes('[1]'));
    sources.data = {};
    await until(() => sources.state === 'failed');
    await until(() => !foot(card).includes('['));
    expect(sources.innerText).to.equal(words);
  });

  it('meets the widgets of another copy of the script', async () => {
    // An address of its own makes a module of its own.
    const address: string = '/src/elements/shared/citing.ts?another-copy';
    const copy: unknown = await import(address);
    if (!isCopy(copy)) throw new Error('no copy');
    const {joinCiters, listOf} = copy;
    const page = await show(`<div><p></p>${list}</div>`);
    let told = 0;
    const citing: CitingWidget = {
      element: find(page, 'p'),
      title: 'A map',
      origin: undefined,
      documents: new Map(),
      records: [{id: 'a', title: 'A', citations: [{document: 'a-letter', paragraph: 1, asWritten: 'words'}]}],
      show: () => undefined,
    };
    const leave = joinCiters(document, {citing, renumber: () => (told += 1)});
    const sources = find(page, 'kz-sources');
    await until(() => documents(sources)[0] === '[1] a-letter');
    expect(listOf(document)?.numberOf(undefined, 'a-letter')).to.equal(1);
    expect(told).to.be.greaterThan(0);
    leave();
    await until(() => documents(sources).length === 0);
  });

  it('numbers the documents of 200 widgets', async () => {
    const cards = Array.from({length: 100}, () => korea + britain).join('');
    const page = await show(`<div>${cards}${list}</div>`);
    const sources = find(page, 'kz-sources');
    expect(documents(sources)).to.have.length(2);
    await unfold(sources);
    expect(all(sources, 'summary', '+95')).to.have.length(2);
    const feet = new Set([...page.querySelectorAll('kz-fact-card')].map(foot));
    expect([...feet]).to.deep.equal([`Source: [1] ${summit}`, `Source: [2] ${visit}`]);
  });

  it('leads from a passage to the widget that uses it, and from its source back', async () => {
    const page = await show(`<div>${korea}${britain}<kz-trade-chart partner="gb"></kz-trade-chart>${list}</div>`);
    const sources = find(page, 'kz-sources');
    await unfold(sources);
    const [back, chart] = all(sources, 'link', /United Kingdom/u);
    if (!back || !chart) throw new Error('no way back');
    await click(back);
    expect(focusedName().replaceAll('\u00a0', ' ')).to.equal(`Source: [2] ${visit}`);
    await focus(chart);
    await press('Enter');
    expect(focusedName()).to.equal('Kazakhstan’s trade with the United Kingdom');
    const card = find(page, 'kz-fact-card');
    for (const summary of all(sources, 'summary')) await click(summary);
    await click(the(card, 'button', /^Source/u));
    await focus(await until(() => all(card, 'link', 'paragraph 7 of 14')[0]));
    await press('Enter');
    await until(() => focused()?.matches('[part=passage]'));
    expect(focusedName()).to.include('Paragraph 7 of 14'.toLowerCase()).and.include('“$4.2 billion won in 2019”');
    expect(all(card, 'dialog')).to.deep.equal([]);
  });

  it('names a widget in the language of that', async () => {
    const page = await show(`<div>${korea}<kz-fact-card fact="gb-trade-2022" lang="ko"></kz-fact-card>${list}</div>`);
    const sources = find(page, 'kz-sources');
    await unfold(sources);
    const spoken = (name: RegExp) => all(sources, 'link', name)[0]?.closest<HTMLElement>('[lang]')?.lang;
    // Its language comes when it is there, and the list says its name in English until then.
    await until(() => spoken(/\p{Script=Hangul}/u) === 'ko');
    expect(spoken(/South Korea/u)).to.equal('en');
  });

  it('opens on paper, with the addresses', async () => {
    const page = await show(`<div><kz-fact-card></kz-fact-card>${list}</div>`);
    Object.assign(find(page, 'kz-fact-card'), {data: hostData({facts: [trade(2019, 1)]})});
    const sources = find(page, 'kz-sources');
    await until(() => documents(sources)[0]?.includes('The Lantern'));
    await arrives(sources, '[part=passage]');
    dispatchEvent(new Event('beforeprint'));
    expect(sources.shadowRoot?.querySelector('details')?.open).to.be.true;
    expect(sources.shadowRoot?.textContent).to.include('https://lantern.example/fair');
    dispatchEvent(new Event('afterprint'));
    expect(sources.shadowRoot?.querySelector('details')?.open).to.be.false;
  });

  it('has links that archives and browsers understand', async () => {
    const page = await show(`<div><kz-fact-card></kz-fact-card>${list}</div>`);
    const data = hostData({facts: [trade(2019, 1)]});
    const archived = {archivedLink: 'https://archive.example/fair', accessed: '2024-04-01'};
    Object.assign(find(page, 'kz-fact-card'), {
      data: {
        ...data,
        documents: data.documents.map((one) => (one['id'] === 'first-letter' ? {...one, ...archived} : one)),
      },
    });
    const sources = find(page, 'kz-sources');
    const link = await arrives<HTMLElement>(sources, '[data-versionurl]');
    expect(Object.fromEntries(Object.entries(link.dataset))).to.deep.equal({
      originalurl: 'https://lantern.example/fair',
      versionurl: 'https://archive.example/fair',
      versiondate: '2024-04-01',
    });
    const passage = await arrives<HTMLAnchorElement>(sources, '[part=passage] a[href^=https]');
    expect(passage.href).to.match(/^https:\/\/lantern\.example\/fair#:~:text=/u);
  });
});

describe('kz-sources with attributes', () => {
  it('lists the documents that tell of a partner, whatever else is on the page', async () => {
    const page = await show(`<div>${korea}<kz-sources partner="gb"></kz-sources></div>`);
    const sources = find(page, 'kz-sources');
    expect(documents(sources)).to.deep.equal([`[1] ${visit}`]);
    expect(foot(find(page, 'kz-fact-card'))).to.equal(`Source: ${summit}`);
    sources.removeAttribute('partner');
    await until(() => documents(sources)[0] === `[1] ${summit}`);
    sources.setAttribute('document', 'gb-visit-2023');
    await until(() => foot(find(page, 'kz-fact-card')) === `Source: ${summit}`);
    await until(() => documents(sources)[0] === `[1] ${visit}`);
  });

  it('has the numbers of the page’s list, where that is there', async () => {
    const page = await show(`<div>${korea}<kz-sources partner="gb"></kz-sources>${list}</div>`);
    const [chosen, whole] = page.querySelectorAll('kz-sources');
    if (!chosen || !whole) throw new Error('no lists');
    await until(() => documents(chosen)[0] === `[2] ${visit}`);
    expect(documents(whole)).to.have.length(2);
  });

  const unshown: [state: KzSources['state'], attributes: string, data?: unknown][] = [
    ['empty', ''],
    ['empty', 'partner="kr" to="1930"'],
    ['missing', 'partner="atlantis"'],
    ['failed', '', {facts: 'none'}],
  ];
  for (const [state, attributes, data] of unshown) {
    it(`is ${state} with ${attributes || 'no widgets on the page'}: the words inside its tag stay`, async () => {
      const element = await fixture<KzSources>(`<kz-sources ${attributes}><p>${words}</p></kz-sources>`);
      if (data === undefined) await rendered();
      else {
        element.data = data;
        await answer(element);
      }
      expect(element.state).to.equal(state);
      expect(text(element).trim()).to.equal('');
      expect(isVisible(find(element, 'p'))).to.be.true;
      await expect(element).to.be.accessible();
    });
  }
});

describe('a list that is copied', () => {
  const {clipboard} = navigator;
  let written: string[] = [];
  beforeEach(() => {
    written = [];
    const writeText = (copied: string) => Promise.resolve(void written.push(copied));
    Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  });
  afterEach(() => Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true}));

  const forms: readonly (readonly [button: string, begins: RegExp])[] = [
    ['Copy as text', /^Sources\n\n\[1\] report of 17.August.2021/u],
    ['Copy as CSL-JSON', /^\[\n {2}\{\n {4}"id": "kr-summit-2021",\n {4}"type": "document"/u],
    ['Copy as BibTeX', /^@misc\{kr-summit-2021,\n/u],
  ];
  for (const [button, begins] of forms) {
    it(`${button}: it is on the clipboard, whole, and the list says so`, async () => {
      const page = await show(`<div>${korea}${list}</div>`);
      const sources = find(page, 'kz-sources');
      await click(the(sources, 'button', button));
      await until(() => text(sources).includes('List copied'));
      expect(written).to.have.length(1);
      expect(written[0])
        .to.match(begins)
        .and.include('$4.2 billion won in 2019'.replace('$', button.endsWith('BibTeX') ? '\\$' : '$'));
    });
  }
});

describe('Check it yourself', () => {
  const paragraphs = ['The lamps of the island', 'They were sold for 7,000 dollars', 'The end'];
  const file = (content: BlobPart, name = 'letter.txt') => new File([content], name);

  async function digestOf(content: string): Promise<string> {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)));
    return `sha256-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  }

  /** A list of one document, of which two passages are cited. */
  async function listed(): Promise<Element> {
    const page = await show(`<div><kz-trade-chart></kz-trade-chart>${list}</div>`);
    const cite = (paragraph: number, asWritten: string) => [{document: 'first-letter', paragraph, asWritten}];
    const data = hostData({
      facts: [
        {...trade(2018, 1), citations: cite(1, 'lamps of the island')},
        {...trade(2019, 1), citations: cite(2, 'sold for 7,000 dollars')},
      ],
    });
    const digest = await digestOf(paragraphs.join('\n'));
    const documents = data.documents.map((one) => (one['id'] === 'first-letter' ? {...one, digest} : one));
    Object.assign(find(page, 'kz-trade-chart'), {data: {...data, documents}});
    const sources = find(page, 'kz-sources');
    await until(() => documents.length > 0 && text(sources).includes('The Lantern'));
    await unfold(sources);
    return sources;
  }

  async function choose(sources: Element, ...files: readonly File[]): Promise<void> {
    await click(the(sources, 'button', 'Check it yourself'));
    const input = await arrives<HTMLInputElement>(sources, 'input[type=file]');
    const given = new DataTransfer();
    for (const one of files) given.items.add(one);
    input.files = given.files;
    input.dispatchEvent(new Event('change'));
  }

  const findings = (sources: Element) =>
    [...(sources.shadowRoot?.querySelectorAll('.finding') ?? [])].map((finding) => nameOf(finding).replace('· ', ''));

  it('says that nothing is sent, and can be used by keys and by who hears it', async () => {
    const sources = await listed();
    await choose(sources);
    expect(text(sources)).to.include('It is read on this page and sent nowhere.');
    await expect(sources).to.be.accessible();
  });

  it('finds each passage of the document itself, and its digest', async () => {
    const sources = await listed();
    await choose(sources, file(paragraphs.join('\n')));
    await until(() => text(sources).includes('“letter.txt” is document [1] to the last byte'));
    expect(text(sources)).to.include('Passages of [1] found in it word for word: 2 of 2.');
    expect(findings(sources)).to.deep.equal(['✓ found word for word', '✓ found word for word']);
  });

  it('takes a file that is dropped on the list', async () => {
    const sources = await listed();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file(paragraphs.join('\n')));
    const target = find(sources.shadowRoot ?? sources, '[part=name]');
    const over = new DragEvent('dragover', {dataTransfer, bubbles: true, cancelable: true, composed: true});
    target.dispatchEvent(over);
    expect(over.defaultPrevented).to.be.true;
    target.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true, composed: true}));
    await until(() => findings(sources).length === 2);
  });

  const files: readonly (readonly [
    what: string,
    files: readonly File[],
    says: readonly string[],
    beside?: readonly string[],
  ])[] = [
    [
      'one byte changed',
      [file(paragraphs.join('\n').replace('7,000', '7,100'))],
      ['is none of these documents to the last byte', 'Passages of [1] found in it word for word: 1 of 2.'],
      ['✓ found word for word', '✗ not found word for word'],
    ],
    [
      'another order',
      [file([...paragraphs].reverse().join('\n'))],
      ['is none of these documents to the last byte'],
      ['✓ found word for word, but in paragraph 3', '✓ found word for word'],
    ],
    [
      'something else',
      [file('A recipe for soup.')],
      ['is none of these', 'No passage of this list was found in it word for word.'],
    ],
    ['an empty file', [file('')], ['“letter.txt” is empty.']],
    ['a picture', [file(new Uint8Array([0, 255, 216, 0]))], ['is none of these', 'it is no plain text in UTF-8']],
    ['UTF-16', [file(new Uint8Array([255, 254, 84, 0]))], ['it is no plain text in UTF-8']],
    [
      'two files',
      [file('', 'a.txt'), file(paragraphs.join('\n'), 'b.txt')],
      ['“a.txt” is empty.', '“b.txt” is document [1]'],
    ],
  ];
  for (const [what, given, says, beside = []] of files) {
    it(`says what it found: ${what}`, async () => {
      const sources = await listed();
      await choose(sources, ...given);
      for (const said of says) await until(() => text(sources).includes(said));
      if (beside.length > 0)
        expect(findings(sources).map((one) => one.replaceAll('\u00a0', ' '))).to.deep.equal(beside);
    });
  }

  it('does not read what is larger than 100 MB', async () => {
    const sources = await listed();
    const large = file('x');
    Object.defineProperty(large, 'size', {value: 2 ** 30});
    const dataTransfer = {types: ['Files'], files: [large]};
    const drop = new Event('drop', {bubbles: true, cancelable: true, composed: true});
    find(sources.shadowRoot ?? sources, '[part=name]').dispatchEvent(Object.assign(drop, {dataTransfer}));
    await until(() => text(sources).includes('has more than 100 MB and was not read.'));
  });
});
