import {expect, fixture} from '@open-wc/testing';
import '../../src/define/kz-sources.js';
import type {KzSources} from '../../src/index.js';
import {hostData, trade} from './data.js';
import {all, answer, click, isVisible, rendered, text, the, until} from './page.js';

const good = hostData({facts: [trade(2019, 4_200_000)]});
const words = 'The page’s own words.';

/** The element with words of the page inside. */
async function show(attributes: string, data?: unknown): Promise<KzSources> {
  const element = await fixture<KzSources>(`<kz-sources ${attributes}><p>${words}</p></kz-sources>`);
  if (data === undefined) await rendered();
  else {
    element.data = data;
    await answer(element);
  }
  return element;
}

describe('kz-sources', () => {
  it('is ready: a heading, and an item for each value', async () => {
    const element = await show('partner="kr"');
    expect(element.state).to.equal('ready');
    expect(the(element, 'heading', 'Trade')).to.exist;
    expect(text(element)).to.include('2020: $3.08 billion').and.not.include(words);
    await expect(element).to.be.accessible();
  });

  it('opens the source of a value', async () => {
    const element = await show('partner="gb"');
    const [button] = all(element, 'button', /Source/u);
    if (!button) throw new Error('no source to open');
    await click(button);
    const popover = await until(() => all(element, 'dialog')[0]);
    await until(() => popover.textContent.includes('“'));
    await expect(element).to.be.accessible();
  });

  it('shows a host’s own data', async () => {
    const element = await show('', good);
    expect(element.state).to.equal('ready');
    expect(text(element)).to.include('$4.2 million');
    await expect(element).to.be.accessible();
  });

  it('follows attributes that change', async () => {
    const element = await show('partner="kr"');
    element.setAttribute('heading', 'With Korea');
    element.setAttribute('to', '2008');
    await rendered();
    expect(the(element, 'heading', 'With Korea')).to.exist;
    expect(all(element, 'listitem')).to.have.length(1);
  });

  const unshown: [state: KzSources['state'], attributes: string, data?: unknown][] = [
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
