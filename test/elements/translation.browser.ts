/** A page that is translated while it stands, as browsers, extensions and proxies do it: a value keeps its own source. */
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {KzEventList} from '../../src/elements/kz-event-list.js';
import {all, click, focus, focused, nameOf, opener, press, rendered, show, text, the, until} from './page.js';

/** A translated word is marked, so that what was translated and what is told anew can be told apart. */
const translated = (words: string) => words.replaceAll(/\p{Letter}{3,}/gu, (word) => `${word}°`);
const plain = (words: string) => words.replaceAll('°', '').replaceAll(/\s+/gu, ' ').trim();

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.trim() !== '' && node.parentElement?.localName !== 'style') texts.push(node);
  return texts;
}

const inline = 'span, time, strong, button, b';

/** Whether there are words that nobody translated: what is done is not done again, or nothing would ever rest. */
const isFresh = (block: Element) => /\p{Letter}{3,}(?![\p{Letter}°])/u.test(block.textContent);

/** Blocks of a shadow root that hold text and inline elements alone, and words to translate. */
function blocksOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll('p, h3, li, td, th, caption, summary, .quiet, .drawing, blockquote, option')].filter(
    (block) => isFresh(block) && [...block.children].every((child) => child.matches(`${inline}, svg, div`))
  );
}

type Translator = (root: ShadowRoot) => void;

/** Firefox takes out all children of a block, and puts texts and elements back. */
const merging: Translator = (root) => {
  for (const block of blocksOf(root)) {
    const kept = [...block.childNodes].filter((node) => !(node instanceof Comment));
    block.replaceChildren(
      ...kept.map((node) => (node instanceof Text ? document.createTextNode(translated(node.data)) : node))
    );
  }
};

/** Other translators put each text into an element of their own. */
const wrapping: Translator = (root) => {
  for (const node of textsOf(root)) {
    if (node.parentElement?.localName === 'b') continue;
    const font = document.createElement('b');
    font.textContent = translated(node.data);
    node.replaceWith(font);
  }
};

/** And others write into the texts that are there. */
const inPlace: Translator = (root) => {
  for (const node of textsOf(root)) if (!node.data.includes('°')) node.data = translated(node.data);
};

/** Another language has another order of words: inline elements change places, and words go from one text to another. */
const reordering: Translator = (root) => {
  const blocks = blocksOf(root);
  merging(root);
  for (const block of blocks) block.replaceChildren(...[...block.childNodes].reverse());
};

const translators: [how: string, translate: Translator][] = [
  ['takes a block’s nodes out and puts texts and elements back', merging],
  ['wraps each text into an element', wrapping],
  ['writes into the texts', inPlace],
  ['changes the order of words', reordering],
];

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** Translates a widget, once or again after each change. */
async function translate(widget: Element, translator: Translator, isContinuing: boolean): Promise<void> {
  const root = widget.shadowRoot;
  if (!root) throw new Error('no shadow root');
  const settings = {childList: true, subtree: true, characterData: true};
  const observer = new MutationObserver(() => work());
  const work = () => {
    translator(root);
    observer.takeRecords();
  };
  work();
  if (isContinuing) observer.observe(root, settings);
  stop = () => observer.disconnect();
  await rendered();
}

/** Where an event's or a row's own button leads: the title of the opened source. */
async function titleBehind(widget: Element, button: HTMLElement): Promise<string> {
  await click(button);
  const title = await until(() => all(widget, 'dialog')[0]?.querySelector('.title')?.textContent);
  await press('Escape');
  expect(all(widget, 'dialog')).to.have.length(0);
  return plain(title);
}

for (const isContinuing of [false, true]) {
  for (const [how, translator] of translators) {
    const name = `${how}${isContinuing ? ', again after each change' : ''}`;

    /** What a title says, without whether it is planned. */
    function ownText(title: Element | null | undefined): string {
      const copy = title?.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      copy.querySelector('.status')?.remove();
      return copy.textContent;
    }

    describe(`a translator that ${name}`, () => {
      let faults: string[] = [];
      const note = (event: Event) => void faults.push(event instanceof ErrorEvent ? event.message : event.type);
      beforeEach(() => {
        faults = [];
        document.addEventListener('kz-error', note);
      });
      afterEach(() => document.removeEventListener('kz-error', note));

      it('leaves a card whose value, name and source agree when its attributes change', async () => {
        const card = await show('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>');
        await translate(card, translator, isContinuing);
        for (const [fact, value, about] of [
          ['gb-trade-2022', '$1.8 billion', 'United Kingdom'],
          ['kr-trade-2019', '$4.2 billion', 'South Korea'],
          ['kr-trade-2008', 'more than $750 million', 'South Korea'],
        ]) {
          card.setAttribute('fact', fact ?? '');
          await rendered();
          expect(plain(text(card)))
            .to.include(value)
            .and.include(about);
          expect(await titleBehind(card, the(card, 'button', /^S/u)))
            .to.include(value)
            .and.include(about);
        }
        expect(faults).to.deep.equal([]);
      });

      it('leaves a number whose sentence and source agree when it names another fact', async () => {
        const page = await show('<p><kz-fact fact="kr-trade-2019" sentence></kz-fact></p>');
        const number = page.querySelector('kz-fact') ?? page;
        await translate(number, translator, isContinuing);
        for (const [fact, value, about] of [
          ['gb-trade-2022', '$1.8 billion', 'United Kingdom'],
          ['kr-trade-2019', '$4.2 billion', 'South Korea'],
          ['kr-trade-2008', 'more than $750 million', 'South Korea'],
        ]) {
          number.setAttribute('fact', fact ?? '');
          await rendered();
          expect(plain(text(number)))
            .to.include(value)
            .and.include(about);
          expect(await titleBehind(number, opener(number)))
            .to.include(value)
            .and.include(about);
        }
        expect(faults).to.deep.equal([]);
      });

      it('leaves a list whose events have their own sources when the reader filters', async () => {
        const list = await show('<kz-event-list filterable></kz-event-list>');
        await translate(list, translator, isContinuing);
        const choose = async (partner: string) => {
          const filter = all(list, 'combobox')[0];
          if (!(filter instanceof HTMLSelectElement)) throw new Error('no filter');
          await focus(filter);
          filter.value = partner;
          filter.dispatchEvent(new Event('change', {bubbles: true}));
          await rendered();
          expect(focused()?.localName).to.equal('select');
          expect(focused()?.isConnected).to.equal(true);
        };
        for (const partner of ['gb', 'kr']) {
          await choose(partner);
          // Those far from the screen have their words a moment later.
          const lines = await until(() => {
            const {length} = list.shadowRoot?.querySelectorAll('.items li') ?? [];
            return length > 25 || partner === 'gb' ? length : undefined;
          });
          expect(plain(list.shadowRoot?.querySelector('[role=status]')?.textContent ?? '')).to.match(
            new RegExp(`^(events )?${lines}( events)?$`, 'u')
          );
          for (const place of [0, 2]) {
            const event = list.shadowRoot?.querySelectorAll('.item')[place];
            const title = plain(ownText(event?.querySelector('[part=title]')));
            const button = event?.querySelector('button');
            if (!button) throw new Error('no button');
            expect(await titleBehind(list, button)).to.include(title);
          }
        }
        expect(faults).to.deep.equal([]);
      });

      for (const [tag, chosen] of [
        ['kz-agreement-list', ['signed', 'discussed']],
        ['kz-people-list', ['gb', 'kr']],
      ] as const)
        it(`leaves a ${tag} whose entries have their own sources when the reader filters`, async () => {
          const list = await show(`<${tag} filterable></${tag}>`);
          await translate(list, translator, isContinuing);
          for (const value of chosen) {
            const filter = all(list, 'combobox').find(
              (one) => one instanceof HTMLSelectElement && [...one.options].some((option) => option.value === value)
            );
            if (!(filter instanceof HTMLSelectElement)) throw new Error(`no filter has ${value}`);
            await focus(filter);
            filter.value = value;
            filter.dispatchEvent(new Event('change', {bubbles: true}));
            await rendered();
            expect(focused()?.localName).to.equal('select');
            const items = [...(list.shadowRoot?.querySelectorAll('.item') ?? [])];
            expect(items.length).to.be.greaterThan(0);
            const count = plain(list.shadowRoot?.querySelector('[role=status]')?.textContent ?? '');
            expect(/\d+/u.exec(count)?.[0], count).to.equal(String(items.length));
            for (const place of [0, items.length - 1]) {
              const item = list.shadowRoot?.querySelectorAll('.item')[place];
              const title = plain(ownText(item?.querySelector('[part=title]')));
              const button = item?.querySelector<HTMLElement>('[part=source]');
              if (!button) throw new Error('no button');
              expect(await titleBehind(list, button)).to.include(title);
            }
            // The next choice is made of all.
            filter.value = '';
            filter.dispatchEvent(new Event('change', {bubbles: true}));
            await rendered();
          }
          expect(faults).to.deep.equal([]);
        });

      it('leaves a source open when the element renders again', async () => {
        const list = await show('<kz-event-list filterable></kz-event-list>');
        await translate(list, translator, isContinuing);
        const button = list.shadowRoot?.querySelector<HTMLElement>('.item button');
        await click(button ?? list);
        const titleOf = () => all(list, 'dialog')[0]?.querySelector('.title')?.textContent;
        const title = await until(titleOf);
        for (let i = 0; i < 2; i++) {
          // As when the words of its far events come.
          if (list instanceof KzEventList) list.requestUpdate();
          await rendered();
          expect(plain(titleOf() ?? '')).to.equal(plain(title));
        }
        await press('Escape');
        expect(all(list, 'dialog')).to.have.length(0);
        expect(faults).to.deep.equal([]);
      });

      it('leaves a source closed that its reader closes while the element renders', async () => {
        const list = await show('<kz-event-list filterable></kz-event-list>');
        await translate(list, translator, isContinuing);
        await click(list.shadowRoot?.querySelector<HTMLElement>('.item button') ?? list);
        // The one that stands now, and is open: its words and the translator may each bring new nodes at any time.
        await until(() => {
          const dialog = all(list, 'dialog').find((each) => each.matches(':popover-open'));
          if (!dialog?.querySelector('blockquote')) return undefined;
          dialog.hidePopover();
          return dialog;
        });
        if (list instanceof KzEventList) list.requestUpdate();
        await rendered();
        await rendered();
        expect(all(list, 'dialog')).to.have.length(0);
        expect(faults).to.deep.equal([]);
      });

      it('leaves a table whose rows have their own sources when the reader sorts', async () => {
        const chart = await show('<kz-trade-chart partner="kr gb"></kz-trade-chart>');
        await click(the(chart, 'button', 'Table'));
        await translate(chart, translator, isContinuing);
        for (const column of [/Value/u, /Year|Period/u]) {
          await click(
            all(chart, 'columnheader')
              .find((header) => column.test(plain(nameOf(header))))
              ?.querySelector('button') ?? chart
          );
          for (const place of [0, 3]) {
            const row = all(chart, 'row')[place];
            const value = plain(row?.querySelectorAll('td, th')[1]?.textContent ?? '');
            const button = row?.querySelector<HTMLElement>('button');
            if (!button) throw new Error('no button');
            expect(await titleBehind(chart, button)).to.include(value);
          }
        }
        await click(the(chart, 'button', /^Chart/u));
        expect(chart.shadowRoot?.querySelectorAll('svg[role]')).to.have.length(1);
        expect(faults).to.deep.equal([]);
      });

      it('leaves a chart that follows its width', async () => {
        const page = await show('<div style="width:700px"><kz-trade-chart partner="kr gb"></kz-trade-chart></div>');
        const chart = page.querySelector('kz-trade-chart') ?? page;
        await until(() => chart.shadowRoot?.querySelector('svg[role]')?.getBoundingClientRect().width === 700);
        await translate(chart, translator, isContinuing);
        for (const width of [500, 640]) {
          page.style.setProperty('width', `${width}px`);
          await until(() => chart.shadowRoot?.querySelector('svg[role]')?.getBoundingClientRect().width === width);
        }
        expect(faults).to.deep.equal([]);
      });

      it('leaves notes that unfold, and stay so', async () => {
        const card = await show('<kz-fact-card fact="kr-trade-2019"></kz-fact-card>');
        await translate(card, translator, isContinuing);
        await click(the(card, 'summary'));
        await until(() => plain(text(card)).includes('read as dollars'));
        await rendered();
        expect(plain(text(card))).to.include('read as dollars');
      });

      it('leaves a widget that follows its language', async () => {
        const list = await show('<kz-event-list partner="gb" limit="3"></kz-event-list>');
        await translate(list, translator, isContinuing);
        list.lang = 'ru';
        await until(() => /События/u.test(plain(text(list))));
        expect(plain(text(list))).not.to.match(/\bEvents\b/u);
        list.lang = 'en';
        await until(() => /Events/u.test(plain(text(list))));
        expect(plain(text(list))).not.to.match(/События/u);
        expect(faults).to.deep.equal([]);
      });
    });
  }
}
