/** A host's own dataset, as an object or from an address: good, bad, late, gone; and what the page is told. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {KzErrorEvent, KzReadyEvent} from '../../src/index.js';
import {asked, markup, tags, type Tag} from './asked.js';
import {agreement, happening, hostData, trade} from './data.js';
import {answer, isVisible, rendered, showWith, text, until, warningsDuring} from './page.js';

const good = hostData({facts: [trade(2019, 4_200_000)]});
const island = 'fact="island-trade-2019"';
const address = (content: unknown) => URL.createObjectURL(new Blob([JSON.stringify(content)]));

/** A card with its events, in the order in which the page gets them. */
async function cardWith(attributes: string, data?: unknown) {
  const page = await fixture<HTMLElement>('<div></div>');
  const events: string[] = [];
  const tell = (event: Event) => {
    const what = event instanceof KzReadyEvent ? event.state : event instanceof KzErrorEvent ? event.problem : '';
    events.push(`${event.type}: ${what}`);
  };
  for (const type of ['kz-ready', 'kz-error']) page.addEventListener(type, tell);
  const card = document.createElement('kz-fact-card');
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/gu)) card.setAttribute(name, value);
  card.innerHTML = '<p>The page’s own words.</p>';
  if (data !== undefined) card.data = data;
  page.append(card);
  await answer(card);
  return {card, events, shown: text(card), fallback: card.querySelector('p')};
}

describe('a host’s own data', () => {
  it('as an object is shown, and the page is told once', async () => {
    const {shown, events} = await cardWith(island, good);
    expect(shown).to.include('$4.2 million');
    expect(events).to.deep.equal(['kz-ready: ready']);
  });

  it('from an address is shown, and the page is told once', async () => {
    const {shown, events} = await cardWith(`${island} src="${address(good)}"`);
    expect(shown).to.include('$4.2 million');
    expect(events).to.deep.equal(['kz-ready: ready']);
  });

  it('from a data: address is shown', async () => {
    const src = `data:application/json,${encodeURIComponent(JSON.stringify(good))}`;
    expect((await cardWith(`${island} src="${src}"`)).shown).to.include('$4.2 million');
  });

  it('goes before the address where there are both', async () => {
    const other = hostData({facts: [trade(2019, 9_000_000)]});
    expect((await cardWith(`${island} src="${address(other)}"`, good)).shown).to.include('$4.2 million');
  });

  const says: Readonly<Record<Tag, string>> = {
    'kz-fact-card': '$4.2 million',
    'kz-trade-chart': '$4.2 million',
    'kz-event-list': 'The first visit',
    'kz-agreement-list': 'The pact',
    'kz-people-list': 'Ada Moor',
    'kz-fact': '$4.2 million',
    'kz-sources': 'The Lantern, 10 March 2024',
  };
  for (const tag of tags)
    it(`is shown by every element: ${tag}`, async () => {
      const data = hostData({
        facts: [trade(2019, 4_200_000)],
        events: [happening('first-visit', '2019')],
        agreements: [agreement('pact', 'signed', '2019')],
      });
      expect(text(await showWith(data, markup(tag, asked[tag].own)))).to.include(says[tag]);
    });

  it('is asked for once, however many elements share the address', async () => {
    const src = address(good);
    const card = `<kz-fact-card ${island} src="${src}"></kz-fact-card>`;
    const {fetch: ask} = globalThis;
    let asked = 0;
    globalThis.fetch = (...args) => {
      asked++;
      return ask(...args);
    };
    try {
      const page = await fixture<HTMLElement>(`<div>${card.repeat(5)}</div>`);
      await until(() => [...page.children].every((child) => text(child).includes('$4.2 million')));
    } finally {
      globalThis.fetch = ask;
    }
    expect(asked).to.equal(1);
  });

  it('is followed when it changes, and its fallback stands while the new one is on its way', async () => {
    const {card} = await cardWith(island, good);
    card.data = hostData({facts: [trade(2019, 9_000_000)]});
    await until(() => text(card).includes('$9 million'));
    card.data = undefined;
    card.fact = 'kr-trade-2019';
    await rendered();
    expect(text(card)).to.include('$4.2 billion');
  });

  it('gives way to newer data that arrives sooner', async () => {
    const {card} = await cardWith(island, good);
    card.data = hostData({facts: [trade(2019, 1_000_000)]});
    card.data = hostData({facts: [trade(2019, 2_000_000)]});
    await until(() => text(card).includes('$2 million'));
    await rendered();
    expect(text(card)).to.include('$2 million');
  });
});

describe('a host’s own data that cannot be used', () => {
  const uncited = {...trade(2019, 1), citations: []};
  const bad: [what: string, attributes: string, data: unknown, problem: RegExp][] = [
    ['a record without a citation', island, hostData({facts: [uncited]}), /data: facts#island-trade-2019: citations/u],
    ['no dataset', island, 42, /.+/u],
    ['an address that answers 404', `${island} src="/test/elements/gone.json"`, undefined, /gone\.json answered 404/u],
    ['an address of a page', `${island} src="data:text/html,<p>hello"`, undefined, /.+/u],
    ['an address of other JSON', `${island} src="${address({hello: 'world'})}"`, undefined, /.+/u],
    ['an address that is none', `${island} src="http://"`, undefined, /src: not an address: http:\/\//u],
  ];
  for (const [what, attributes, data, problem] of bad) {
    it(`keeps the fallback, fires kz-error once and warns once: ${what}`, async () => {
      let told: Awaited<ReturnType<typeof cardWith>> | undefined;
      const warnings = await warningsDuring(async () => {
        told = await cardWith(attributes, data);
        await rendered();
      });
      expect(told?.events).to.have.length(1);
      expect(told?.events[0])
        .to.match(/^kz-error: /u)
        .and.match(problem);
      expect(warnings).to.have.length(1);
      expect(warnings[0])
        .to.match(/^\[kz-fact-card\] /u)
        .and.match(problem);
      expect(told?.fallback && isVisible(told.fallback)).to.equal(true);
    });
  }

  it('says how many more problems there are', async () => {
    const {events} = await cardWith(island, hostData({facts: [uncited, {...uncited, id: 'other'}]}));
    expect(events[0]).to.include('the first of 2 problems');
  });

  it('is forgotten once good data comes', async () => {
    const {card, events} = await cardWith(island, {});
    card.data = good;
    await answer(card);
    expect(text(card)).to.include('$4.2 million');
    expect(events.map((event) => event.split(':')[0])).to.deep.equal(['kz-error', 'kz-ready']);
  });

  it('says so where there is no fallback', async () => {
    const card = await fixture<HTMLElement>(html`<kz-fact-card .data=${{}}></kz-fact-card>`);
    await until(() => text(card).includes('The data could not be loaded.'));
    await expect(card).to.be.accessible();
  });

  it('never becomes markup', async () => {
    const label = '<img src=x onerror=alert(1)> & "more"';
    const {events, card} = await cardWith(island, hostData({facts: [trade(2019, 1, {label})]}));
    expect(events.join()).to.match(/^kz-error: .*looks like markup/u);
    expect(card.shadowRoot?.querySelector('img')).to.equal(null);
  });
});

describe('what the page is told', () => {
  it('is each cause once: ready, then what is wrong, then ready again', async () => {
    const {card, events} = await cardWith('fact="kr-trade-2019"');
    card.heading = 'Trade';
    await rendered();
    card.fact = 'kr-trade-1070';
    await rendered();
    card.heading = 'Trade again';
    await rendered();
    card.fact = 'kr-trade-2017';
    await rendered();
    expect(events).to.deep.equal(['kz-ready: ready', 'kz-error: unknown fact: kr-trade-1070', 'kz-ready: ready']);
  });
});
