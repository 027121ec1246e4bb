import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {inProcess, printing} from '../embed/process.js';
import {until} from '../pages/until.js';
import {asked, tags} from './asked.js';
import {hostData, trade} from './data.js';

/** Node has these too, and a page's own go together. */
const taken = ['AbortController', 'AbortSignal', 'CustomEvent', 'Event', 'EventTarget', 'URL', 'navigator'];

/** Puts a page's names beside Node's own, as a runner does before it reads a test. */
function putIntoProcess(page: object): void {
  for (const name of new Set([...Object.getOwnPropertyNames(page), 'document', 'window'])) {
    if (name in globalThis && !taken.includes(name)) continue;
    Object.defineProperty(globalThis, name, {configurable: true, get: (): unknown => Reflect.get(page, name)});
  }
}

/** What a user's tests meet on a page that is made in Node. `errors` is what the page says went wrong on it. */
export function testPage(page: object, errors: readonly unknown[] = []): void {
  const fired: string[] = [];

  before(async () => {
    putIntoProcess(page);
    await import('../../src/define.js');
    for (const type of ['kz-ready', 'kz-select', 'kz-error'])
      document.addEventListener(type, (event) => {
        const told = ['state', 'record', 'problem'].map((field): unknown => Reflect.get(event, field));
        fired.push([type, ...told].filter(Boolean).join(' '));
      });
  });

  async function shown<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Readonly<Record<string, string>>
  ): Promise<HTMLElementTagNameMap[Tag]> {
    fired.length = 0;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.replaceChildren(element);
    // Past what an element does when a page is idle.
    await wait(300);
    return element;
  }

  const find = (element: Element, selector: string): HTMLElement => {
    const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
    assert(found, `${element.localName} has ${selector}`);
    return found;
  };
  /** As a reader has them: no styles, and no difference between spaces. */
  const words = (element: Element, selector = '.root') =>
    find(element, selector).textContent.replaceAll(/[\s\u2060]+/gu, ' ');

  for (const [tag, attributes, said] of [
    ['kz-fact-card', {fact: 'kr-trade-2019'}, /\$4\.2 billion/u],
    ['kz-trade-chart', {partner: 'kr gb'}, /more than \$750 million/u],
    ['kz-event-list', {partner: 'kr', filterable: ''}, /Seoul/u],
    ['kz-agreement-list', {partner: 'kr', filterable: ''}, /Signed/u],
    ['kz-people-list', {partner: 'kr', filterable: ''}, /Moon Jae-in/u],
    ['kz-sources', {partner: 'gb'}, /KAZINFORM, 18 March 2023.*9 passages/u],
  ] as const) {
    test(`${tag} is drawn, says so, and follows its attributes`, async () => {
      const element = await shown(tag, attributes);
      assert.match(words(element), said);
      assert.deepEqual(fired, ['kz-ready ready']);
      element.setAttribute('lang', 'ko');
      element.setAttribute('heading', 'Another heading');
      await until(() => /Another heading.*[가-힣]{2}/u.test(words(element)));
    });
  }

  test('a number writes its value, says so, and follows its attributes', async () => {
    const fact = await shown('kz-fact', {fact: 'kr-trade-2019'});
    assert.match(words(fact, '[part=value]'), /\$4\.2 billion/u);
    assert.deepEqual(fired, ['kz-ready ready']);
    fact.setAttribute('lang', 'ko');
    fact.setAttribute('fact', 'gb-trade-2022');
    await until(() => /18억 달러/u.test(words(fact, '[part=value]')));
    fact.append('about $1.8 billion');
    await until(() => words(fact, '[part=value]').trim() === '');
    assert.equal(fact.textContent, 'about $1.8 billion');
  });

  test('a list numbers the documents of the page, and those that come', async () => {
    const list = await shown('kz-sources', {});
    assert.deepEqual(fired, ['kz-ready empty']);
    for (const fact of ['kr-trade-2019', 'gb-trade-2022']) {
      const card = document.createElement('kz-fact-card');
      card.fact = fact;
      document.body.append(card);
    }
    await until(() => /\[1\].*17 August 2021.*\[2\].*KAZINFORM/u.test(words(list)));
  });

  for (const [tag, attributes, opener] of [
    ['kz-fact-card', {fact: 'kr-trade-2019'}, '[part=source]'],
    ['kz-trade-chart', {partner: 'kr gb'}, '[part=source]'],
    ['kz-event-list', {partner: 'kr', filterable: ''}, '[part=source]'],
    ['kz-agreement-list', {partner: 'kr', filterable: ''}, '[part=source]'],
    ['kz-people-list', {partner: 'kr', filterable: ''}, '[part=source]'],
    ['kz-fact', {fact: 'kr-trade-2019'}, '[part=value]'],
  ] as const)
    test(`a click on a source of ${tag} opens it and tells the page, and another closes it, as its own button does`, async () => {
      const element = await shown(tag, attributes);
      fired.length = 0;
      find(element, opener).click();
      assert.match(fired.join(), /^kz-select [\w-]+$/u);
      // Its words may be on their way.
      await until(() => /“/u.test(words(element, '[part=popover]')));
      for (const closing of [opener, '.close']) {
        find(element, closing).click();
        await wait(10);
        assert.equal(element.shadowRoot?.querySelector('[part=popover]'), null);
        find(element, opener).click();
      }
    });

  test('a mark of a chart opens its source by click and by key, and tells its value where it has the focus', async () => {
    const chart = await shown('kz-trade-chart', {partner: 'kr gb'});
    const mark = find(chart, '[data-mark]');
    const fire = (event: Event) => mark.dispatchEvent(event);
    fired.length = 0;
    fire(new MouseEvent('click', {bubbles: true}));
    fire(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    assert.equal(fired.length, 2);
    fire(new Event('focusin', {bubbles: true}));
    fire(new MouseEvent('pointermove', {bubbles: true}));
    await wait(10);
    assert.match(words(chart, '[part=tooltip]'), /750 million/u);
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
  });

  test('the buttons of a chart show its table, and save its files where a page can', async () => {
    const chart = await shown('kz-trade-chart', {partner: 'kr gb'});
    for (const button of chart.shadowRoot?.querySelectorAll<HTMLElement>('.controls button') ?? []) button.click();
    await until(() => chart.shadowRoot?.querySelector('[part=table]') !== null);
    assert.match(words(chart, '[part=table]'), /South Korea/u);
  });

  test('a list has all its events, in words at least, and a filter leaves some', async () => {
    const list = await shown('kz-event-list', {filterable: ''});
    const count = () => list.shadowRoot?.querySelectorAll('li').length ?? 0;
    await until(() => count() === 42);
    const select = find(list, 'select');
    assert(select instanceof HTMLSelectElement);
    select.value = 'gb';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => count() > 0 && count() < 42);
  });

  test('own data are checked and drawn, and what is unknown is told', async () => {
    const card = await shown('kz-fact-card', {fact: 'none'});
    assert.match(fired.join(), /^kz-error unknown fact: none$/u);
    card.data = hostData({facts: [trade(2019, 4.2e6, {id: 'none'})]});
    await until(() => /\$4\.2 million/u.test(words(card)));
  });

  test('an element that leaves and comes back, and a page that is printed, go on', async () => {
    const chart = await shown('kz-trade-chart', {partner: 'kr gb'});
    chart.remove();
    document.body.append(chart);
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    await wait(100);
    assert.match(words(chart), /more than \$750 million/u);
  });

  test('a server’s rendering is the same as without a page', async () => {
    const {renderStatic} = await import('../../src/ssr.js');
    for (const tag of tags)
      assert.equal(
        (await renderStatic(tag, asked[tag].ready)).html,
        await inProcess(printing(tag, asked[tag].ready)),
        tag
      );
  });

  after(async () => {
    document.body.replaceChildren();
    await wait(300);
    assert.deepEqual(errors, []);
  });
}
