/** The source of a number: opened in place, read, copied and closed, by mouse and by keyboard, in every element. */
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {engine, sendKeys, sendMouse} from '../runner/commands.js';
import {KzSelectEvent} from '../../src/index.js';
import {happening, hostData, openNote, trade} from './data.js';
import {
  all,
  click,
  focus,
  focused,
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

const openers: [what: string, markup: string, button: RegExp, record: string][] = [
  ['a fact card', '<kz-fact-card fact="kr-trade-2019"></kz-fact-card>', /^Source: /u, 'kr-trade-2019'],
  ['a chart', '<kz-trade-chart partner="gb"></kz-trade-chart>', /^Source: KAZ/u, 'gb-trade-2022'],
  [
    'an event list',
    '<kz-event-list kind="death"></kz-event-list>',
    /^Source: General Hong/u,
    'hong-beom-do-death-1943',
  ],
  [
    'a list of agreements',
    '<kz-agreement-list topic="climate" partner="kr"></kz-agreement-list>',
    /^Source: Joint work/u,
    'kr-climate-2021',
  ],
  ['a list of people', '<kz-people-list person="moon-jae-in"></kz-people-list>', /^Source: Moon/u, 'moon-jae-in'],
  [
    'a number in a sentence',
    '<kz-fact fact="kr-trade-2019">$4.2 billion</kz-fact>',
    /^\$4\.2 billion$/u,
    'kr-trade-2019',
  ],
];

for (const [what, markup, name, record] of openers) {
  describe(`the source button of ${what}`, () => {
    it('opens the source on a click, and takes the focus into it', async () => {
      const widget = await show(markup);
      expect(all(widget, 'dialog')).to.have.length(0);
      await click(the(widget, 'button', name));
      const dialog = the(widget, 'dialog', /^Source/u);
      expect(dialog.contains(focused())).to.be.true;
      await expect(widget).to.be.accessible();
    });

    it('opens it on Enter; Escape closes it and gives the focus back', async () => {
      const widget = await show(markup);
      const button = the(widget, 'button', name);
      await focus(button);
      await press('Enter');
      expect(the(widget, 'dialog').contains(focused())).to.be.true;
      await press('Escape');
      expect(all(widget, 'dialog')).to.have.length(0);
      expect(focusedName()).to.match(name);
    });

    it('closes it with its own button, and gives the focus back', async () => {
      const widget = await show(markup);
      const button = the(widget, 'button', name);
      await focus(button);
      await press('Enter');
      await click(the(widget, 'button', 'Close'));
      expect(all(widget, 'dialog')).to.have.length(0);
      expect(focusedName()).to.match(name);
    });

    it('closes it when its button is pressed again, however long', async () => {
      const widget = await show(markup);
      await click(the(widget, 'button', name));
      await until(() => all(widget, 'dialog').find((one) => text(one).includes('“')));
      await hover(the(widget, 'button', name));
      await sendMouse({type: 'down'});
      await rendered();
      await sendMouse({type: 'up'});
      await rendered();
      expect(all(widget, 'dialog')).to.have.length(0);
    });

    for (const keys of [['Tab'], ['Shift', 'Tab']])
      it(`closes it when ${keys.join(' and ')} leads out of it, and leaves the focus where that leads`, async () => {
        const page = await show(`<div><button>Before</button>${markup}<button>After</button></div>`);
        const widget = page.querySelector(markup.slice(1, markup.indexOf(' '))) ?? page;
        await focus(the(widget, 'button', name));
        await press('Enter');
        const dialog = await until(() => all(widget, 'dialog').find((one) => text(one).includes('“')));
        while (dialog.contains(focused())) await pressTogether(keys);
        expect(all(widget, 'dialog')).to.have.length(0);
        expect(focusedName()).not.to.equal('nothing');
      });

    it('tells the page once, beyond the shadow root, which record was opened', async () => {
      const widget = await show(markup);
      const events: KzSelectEvent[] = [];
      const {signal, abort} = listening();
      document.body.addEventListener('kz-select', (event) => void events.push(event), {signal});
      await click(the(widget, 'button', name));
      abort();
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(KzSelectEvent);
      expect(events[0]).to.deep.include({record, bubbles: true, composed: true, target: widget});
    });
  });
}

/** The keys of WebDriver's that this file needs. */
const driverKeys: Readonly<Record<string, string>> = {Shift: '\uE008', Tab: '\uE004'};

/** Presses keys while those before them are held. */
async function pressTogether(keys: readonly string[]): Promise<void> {
  // Its driver holds no key, but what it types at once it presses together.
  if (engine === 'webkit') await sendKeys({type: keys.map((key) => driverKeys[key] ?? key).join('')});
  else {
    for (const key of keys) await sendKeys({down: key});
    for (const key of keys.toReversed()) await sendKeys({up: key});
  }
  await rendered();
}

function listening() {
  const controller = new AbortController();
  return {signal: controller.signal, abort: () => controller.abort()};
}

describe('an opened source', () => {
  it('of several records is named by the heading above them', async () => {
    const chart = await show('<kz-trade-chart partner="kr"></kz-trade-chart>');
    await click(the(chart, 'button', /^Sources: /u));
    expect(nameOf(the(chart, 'dialog'))).to.equal('Sources: Kazakhstan’s trade with South Korea');
  });

  it('holds the words as written, document, date, paragraph, what it is about and the notes', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>');
    await click(the(card, 'button', /^Source/u));
    const dialog = text(the(card, 'dialog'));
    for (const part of [
      'Trade between Kazakhstan and South Korea, 2019: $4.2 billion',
      '“$4.2 billion won in 2019”',
      'eport of 17 August 2021 (publisher not named)\n',
      'paragraph 7 of 14',
      'The summit of the South Korean and Kazakh presidents in Seoul',
      'Written with both a dollar sign and “won”; read as dollars',
    ])
      expect(dialog).to.include(part);
  });

  it('says how a date was worked out, and why one is open', async () => {
    const list = await show('<kz-event-list partner="gb"></kz-event-list>');
    await click(the(list, 'button', /^Source: UK foreign secretary James Cleverly visits Kazakhstan/u));
    expect(text(the(list, 'dialog'))).to.include('Date: ');
    await press('Escape');
    await click(the(list, 'button', /Heriot-Watt/u));
    expect(text(the(list, 'dialog'))).to.include('Date unclear: ');
  });

  it('shows every passage, each in its own language, and links to the documents that have an address', async () => {
    const citations = [
      {document: 'first-letter', paragraph: 2, asWritten: 'some 300 lamps'},
      {document: 'second-letter', paragraph: 1, asWritten: '등불 삼백 개'},
    ];
    const data = hostData({facts: [trade(2019, 300, {citations})]});
    const card = await showWith(data, '<kz-fact-card fact="island-trade-2019"></kz-fact-card>');
    expect(the(card, 'button').innerText.replaceAll('\u00a0', ' ').replaceAll('\u2060', '')).to.equal(
      'Source: The Lantern, 10 March 2024 and one other report'
    );
    await click(the(card, 'button', /^Source/u));
    const dialog = the(card, 'dialog');
    expect(text(dialog))
      .to.include('The Lantern, 10 March 2024\n')
      .and.include('paragraph 2 of 3')
      .and.include('“등불 삼백 개”');
    expect([...dialog.querySelectorAll('blockquote')].map(({lang}) => lang)).to.deep.equal(['en', 'ko']);
    expect(all(card, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://lantern.example/fair#:~:text=some%20300%20lamps',
    ]);
    await expect(card).to.be.accessible();
  });

  it('opens for the record whose button was pressed', async () => {
    const data = hostData({events: [happening('first-visit', '2019'), happening('second-visit', '2020')]});
    const list = await showWith(data, '<kz-event-list></kz-event-list>');
    await click(the(list, 'button', /^Source: The first visit/u));
    expect(text(the(list, 'dialog')))
      .to.include('“first-visit”')
      .and.not.include('second');
  });
});

describe('notes of a fact card', () => {
  it('are folded away until the reader asks for them', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>');
    expect(text(card)).not.to.include('read as dollars');
    await click(the(card, 'summary', 'Notes'));
    await until(() => text(card).includes('read as dollars'));
    await click(the(card, 'summary', 'Notes'));
    expect(text(card)).not.to.include('read as dollars');
  });

  it('open by keyboard too', async () => {
    const facts = [trade(2019, 300, {notes: [openNote], period: {basis: 'open', how: 'no day is told'}})];
    const card = await showWith(hostData({facts}), '<kz-fact-card fact="island-trade-2019"></kz-fact-card>');
    await focus(the(card, 'summary', 'Notes'));
    await press('Enter');
    expect(text(card)).to.include(openNote.text).and.include('Date unclear: no day is told');
  });

  it('have no place where there are none', async () => {
    const card = await showWith(
      hostData({facts: [trade(2019, 300)]}),
      '<kz-fact-card fact="island-trade-2019"></kz-fact-card>'
    );
    expect(all(card, 'summary')).to.have.length(0);
  });
});

describe('copy citation', () => {
  const {clipboard} = navigator;
  const replace = (value: unknown) => Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
  afterEach(() => replace(clipboard));

  async function copyFrom(markup: string, button: RegExp): Promise<string> {
    const widget = await show(markup);
    await click(the(widget, 'button', button));
    await click(the(widget, 'button', 'Copy citation'));
    await rendered();
    return text(the(widget, 'status'));
  }

  for (const [what, markup, button, record] of openers) {
    it(`puts the whole citation of ${what} on the clipboard, and says so`, async () => {
      const copied: string[] = [];
      replace({writeText: (citation: string) => Promise.resolve(void copied.push(citation))});
      expect(await copyFrom(markup, button)).to.equal('Citation copied');
      expect(copied).to.have.length(1);
      expect(copied[0])
        .to.match(/“.+” — .+, paragraph \d+ of \d+\n/u)
        .and.include(`kz-widgets: ${record}`);
    });
  }

  const refusals: [why: string, clipboard: unknown][] = [
    ['the browser refuses', {writeText: () => Promise.reject(new Error('not allowed'))}],
    ['the page has no clipboard, as without https', undefined],
  ];
  for (const [why, value] of refusals) {
    it(`says that nothing was copied where ${why}`, async () => {
      replace(value);
      expect(await copyFrom(openers[0]?.[1] ?? '', /^Source/u)).to.include('Not copied');
    });
  }
});
