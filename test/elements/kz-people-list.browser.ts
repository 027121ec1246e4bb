import {expect, fixture} from '@open-wc/testing';
import '../../src/define/kz-people-list.js';
import type {KzPeopleList} from '../../src/index.js';
import {hostData} from './data.js';
import {all, answer, click, isVisible, rendered, text, the, until} from './page.js';

const good = hostData({});
const words = 'The page’s own words.';

/** The element with words of the page inside. */
async function show(attributes: string, data?: unknown): Promise<KzPeopleList> {
  const element = await fixture<KzPeopleList>(`<kz-people-list ${attributes}><p>${words}</p></kz-people-list>`);
  if (data === undefined) await rendered();
  else {
    element.data = data;
    await answer(element);
  }
  return element;
}

describe('kz-people-list', () => {
  it('is ready: a heading, countries, and an entry for each person with the role of then', async () => {
    const element = await show('partner="kr"');
    expect(element.state).to.equal('ready');
    expect(the(element, 'heading', 'People')).to.exist;
    expect(the(element, 'heading', 'South Korea')).to.exist;
    expect(text(element)).to.include('President of South Korea, as of the report of 17 August 2021');
    expect(text(element)).not.to.include(words);
    await expect(element).to.be.accessible();
  });

  it('opens the source of a person', async () => {
    const element = await show('person="moon-jae-in"');
    const [button] = all(element, 'button', /Source: Moon Jae-in/u);
    if (!button) throw new Error('no source to open');
    await click(button);
    const popover = await until(() => all(element, 'dialog')[0]);
    await until(() => popover.textContent.includes('“'));
    await expect(element).to.be.accessible();
  });

  it('unfolds the events of a person, and opens their sources', async () => {
    const element = await show('person="moon-jae-in"');
    const summary = element.shadowRoot?.querySelector('summary');
    if (!summary) throw new Error('nothing to unfold');
    await click(summary);
    expect(text(element)).to.include('Presidents Moon and Tokayev meet over tea');
    await expect(element).to.be.accessible();
    const [button] = all(element, 'button', /Source: Presidents Moon and Tokayev meet/u);
    if (!button) throw new Error('no source to open');
    await click(button);
    const popover = await until(() => all(element, 'dialog')[0]);
    await until(() => popover.textContent.includes('“'));
  });

  it('shows organisations by kind, and a filter leaves some', async () => {
    const element = await show('show="organisations" filterable');
    expect(the(element, 'heading', 'Banks')).to.exist;
    const select = element.shadowRoot?.querySelector<HTMLSelectElement>('select[name=kind]');
    if (!select) throw new Error('no filter');
    select.value = 'bank';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => text(element).includes('3 organisations') || undefined);
    expect(text(element)).to.include('Shinhan').and.not.include('Samsung');
  });

  it('shows a host’s own data', async () => {
    const element = await show('', good);
    expect(element.state).to.equal('ready');
    expect(text(element)).to.include('Ada Moor');
    await expect(element).to.be.accessible();
  });

  it('follows attributes that change', async () => {
    const element = await show('side="kr"');
    element.setAttribute('heading', 'With Korea');
    element.setAttribute('person', 'moon-jae-in');
    await rendered();
    expect(the(element, 'heading', 'With Korea')).to.exist;
    expect(element.shadowRoot?.querySelectorAll('[part=person]')).to.have.length(1);
  });

  const unshown: [state: KzPeopleList['state'], attributes: string, data?: unknown][] = [
    ['empty', 'to="1900"'],
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
