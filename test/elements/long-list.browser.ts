/** Lists of thousands of events: what is far from the screen is found, read, printed and counted all the same. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define/kz-event-list.js';
import {emulateMedia, engine} from '../runner/commands.js';
import {happening, hostData} from './data.js';
import {all, focus, focused, nameOf, press, rendered, the, until} from './page.js';

declare global {
  interface Window {
    /** The search of a page: selects what it finds, and says whether it did. */
    find(words: string): boolean;
  }
}

/** Events of as many kinds as filters tell apart: every third one is the shore's, every tenth about ships. */
const events = (count: number) =>
  Array.from({length: count}, (_, i) =>
    happening(`event-${i}`, String(1990 + Math.floor((i * 30) / count)), {
      title: `Voyage number ${i}`,
      partners: [i % 3 === 0 ? 'shore' : 'island'],
      topics: [i % 10 === 0 ? 'ships' : 'fairs'],
    })
  );

async function listOf(count: number, attributes: Readonly<Record<string, unknown>> = {}) {
  const page = await fixture<HTMLElement>('<div style="width: 600px"></div>');
  const list = document.createElement('kz-event-list');
  Object.assign(list, {data: hostData({events: events(count)}), ...attributes});
  page.append(list);
  await until(() => list.state === 'ready');
  await rendered();
  return list;
}

/** Where a letter tells of every voyage. */
const place = 'paragraph 1 of 3';

type List = Awaited<ReturnType<typeof listOf>>;

const made = (list: List) => [...(list.shadowRoot?.querySelectorAll('.item') ?? [])];
const items = (list: List) => [...(list.shadowRoot?.querySelectorAll('li') ?? [])];
const numbers = (list: List) => items(list).map(({textContent}) => /Voyage number \d+/u.exec(textContent)?.[0]);
const toldAll = (list: List, count: number) => until(() => items(list).length === count);

for (const count of [1000, 3000]) {
  describe(`a list of ${count} events`, () => {
    it('makes at first what is near the screen alone, and has the words of all soon after, each once and in order', async () => {
      const list = await listOf(count, {order: 'oldest'});
      expect(made(list).length).to.be.within(10, 200);
      await toldAll(list, count);
      expect(made(list).length).to.be.within(10, 200);
      expect(numbers(list)).to.deep.equal(Array.from({length: count}, (_, i) => `Voyage number ${i}`));
      for (const words of ['Port', 'Ada Moor']) expect(items(list).at(-1)?.textContent).to.include(words);
    });

    it('is found by the search of a page to its last event', async function () {
      // WebKit's own search enters shadow roots; what a script may ask of it does not.
      if (engine === 'webkit') this.skip();
      const list = await listOf(count, {order: 'oldest'});
      await toldAll(list, count);
      for (const i of [3, 400, count - 1]) {
        getSelection()?.removeAllRanges();
        expect(window.find(`Voyage number ${i}`), String(i)).to.equal(true);
      }
      getSelection()?.removeAllRanges();
      expect(window.find('Voyage number 99999')).to.equal(false);
    });

    it('makes what the reader scrolls to, and keeps what was made', async () => {
      const list = await listOf(count);
      await toldAll(list, count);
      const before = made(list).length;
      await until(() => {
        // What is made on the way has another height than was thought.
        items(list).at(-1)?.scrollIntoView();
        return made(list).at(-1) === items(list).at(-1);
      });
      expect(made(list).length).to.be.within(before, 400);
      expect(numbers(list)).to.have.length(count);
    });

    it('counts what the filters leave, and shows no other', async () => {
      const list = await listOf(count, {filterable: true});
      const choose = async (name: string, value: string) => {
        const select = all(list, 'combobox').find((one) => one.getAttribute('name') === name);
        Object.assign(select ?? {}, {value});
        select?.dispatchEvent(new Event('change'));
        await rendered();
      };
      await choose('partner', 'shore');
      const shore = Math.ceil(count / 3);
      await toldAll(list, shore);
      expect(nameOf(the(list, 'status')).replace(',', '')).to.equal(`${shore} events`);
      await choose('topic', 'ships');
      const both = Math.ceil(count / 30);
      await toldAll(list, both);
      expect(nameOf(the(list, 'status'))).to.equal(`${both} events`);
      expect(new Set(numbers(list).map((name) => Number(/\d+/u.exec(name ?? '')?.[0]) % 30))).to.deep.equal(
        new Set([0])
      );
      await choose('partner', '');
      await choose('topic', '');
      await toldAll(list, count);
    });

    it('prints every event with its source', async function () {
      if (!(await emulateMedia({media: 'print'}))) this.skip();
      await emulateMedia({});
      const list = await listOf(count);
      await toldAll(list, count);
      await emulateMedia({media: 'print'});
      await until(() => made(list).length === count);
      const sources = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.printed-source') ?? [])];
      expect(sources).to.have.length(count);
      expect(sources.filter((source) => !/“event-\d+”/u.test(source.innerText))).to.deep.equal([]);
      await emulateMedia({});
    });
  });
}

describe('a long list by keyboard', () => {
  it('leads on to the events that were not yet made', async () => {
    const list = await listOf(1000, {order: 'oldest'});
    await toldAll(list, 1000);
    const last = made(list).at(-1)?.querySelector('button');
    if (!last) throw new Error('no button');
    await focus(last);
    const reached: string[] = [];
    for (let i = 0; i < 60; i++) {
      await press('Tab');
      reached.push(nameOf(focused() ?? document.body));
    }
    const first = Number(/\d+/u.exec(nameOf(last))?.[0]) + 1;
    expect(reached).to.deep.equal(Array.from({length: 60}, (_, i) => `Source: Voyage number ${first + i}, ${place}`));
  });
});

describe('a long list with a limit', () => {
  it('shows so many, then all, with the focus on the first one that came', async () => {
    const list = await listOf(1000, {limit: 40, order: 'oldest'});
    expect(numbers(list)).to.have.length(40);
    const more = the(list, 'button', /^Show all 1,?000/u);
    await focus(more);
    await press('Enter');
    expect(nameOf(focused() ?? document.body)).to.equal(`Source: Voyage number 40, ${place}`);
    await toldAll(list, 1000);
    expect(made(list).length).to.be.within(41, 400);
    expect(numbers(list)).to.deep.equal(Array.from({length: 1000}, (_, i) => `Voyage number ${i}`));
  });
});

describe('a long list that leaves the page', () => {
  const native: unknown = Reflect.get(IntersectionObserver.prototype, 'observe');
  afterEach(() => Object.assign(IntersectionObserver.prototype, {observe: native}));

  it('is observed no more, whatever it had begun', async () => {
    const page = await fixture<HTMLElement>('<div style="width: 600px"></div>');
    const list = Object.assign(document.createElement('kz-event-list'), {data: hostData({events: events(3000)})});
    page.append(list);
    await until(() => list.state === 'ready');
    const observed: boolean[] = [];
    Object.assign(IntersectionObserver.prototype, {
      observe(this: IntersectionObserver, target: Element) {
        observed.push(target.isConnected);
        if (typeof native === 'function') Reflect.apply(native, this, [target]);
      },
    });
    list.remove();
    // A page that has nothing better to do goes on with what was begun.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    page.append(list);
    await toldAll(list, 3000);
    expect(observed.length).to.be.greaterThan(0);
    expect(observed).not.to.include(false);
  });
});
