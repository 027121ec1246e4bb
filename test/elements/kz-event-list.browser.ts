/** A list of events as a reader sees it: years, order, dates at their own precision, planned told from done. */
import {expect} from '@open-wc/testing';
import '../../src/define/kz-event-list.js';
import {happening, hostData, openNote, type Fields} from './data.js';
import {all, click, focus, focusedName, press, rendered, show, showWith, text, the, until} from './page.js';

const listWith = (events: readonly Fields[], attributes = '') =>
  showWith(hostData({events}), `<kz-event-list ${attributes}></kz-event-list>`);

const headings = (list: Element) => all(list, 'heading').map(({innerText}) => innerText);
const lines = (list: Element) =>
  all(list, 'listitem').map(({innerText}) => innerText.replaceAll(/[\s\u00a0]+/gu, ' ').replace(/ ¶ \d+$/u, ''));
const titles = (list: Element) => lines(list).map((line) => /The \w+/u.exec(line)?.[0]);

/** A plan that the newest document tells of: it lies ahead. */
const planned = {
  status: 'planned',
  when: {basis: 'open', how: 'no day is told'},
  notes: [openNote],
  citations: [{document: 'second-letter', paragraph: 1, asWritten: 'the fourth visit'}],
};
const some = [
  happening('visit-one', '2019'),
  happening('visit-two', '2021-05', {partners: ['shore'], topics: ['ships'], kind: 'summit'}),
  happening('visit-three', '2021-08-16'),
  happening('visit-four', '2022', {...planned, partners: ['port']}),
].map((event, i) => ({...event, title: `The ${['first', 'second', 'third', 'fourth'][i] ?? ''} visit`}));

describe('kz-event-list', () => {
  /** Where the first line of a part stands. */
  function baseline(list: Element, selector: string): number {
    const mark = document.createElement('span');
    mark.style.setProperty('display', 'inline-block');
    list.shadowRoot?.querySelector(selector)?.prepend(mark);
    return mark.getBoundingClientRect().bottom;
  }

  it('hangs the year beside its first line, and the sign of a source at the end of the title’s', async () => {
    const list = await showWith(hostData({events: some}), '<kz-event-list style="width: 640px"></kz-event-list>');
    expect(baseline(list, '.year')).to.be.closeTo(baseline(list, '[part=date]'), 0.1);
    expect(baseline(list, '[part=source]')).to.be.closeTo(baseline(list, '[part=title]'), 0.1);
    const box = (selector: string) =>
      list.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    expect(box('[part=date]').bottom).to.be.at.most(box('[part=title]').top + 1);
    expect(box('[part=title]').left - box('.year').left).to.equal(96);
    expect(box('[part=source]').right).to.equal(box('.group').right);
  });

  it('sets the year above its events on a phone, and who and where beside the title in a wide place', async () => {
    const list = await showWith(hostData({events: some}), '<kz-event-list></kz-event-list>');
    list.style.setProperty('max-inline-size', 'none');
    const place = async (width: number, selector: string) => {
      list.style.setProperty('width', `${width}px`);
      await rendered();
      return list.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    };
    expect((await place(320, '.year')).bottom).to.be.at.most((await place(320, '[part=title]')).top);
    expect((await place(320, '.year')).left).to.equal((await place(320, '[part=title]')).left);
    expect((await place(640, '[part=place]')).left).to.equal((await place(640, '[part=title]')).left);
    expect((await place(1000, '[part=place]')).left).to.be.greaterThan((await place(1000, '[part=title]')).right - 1);
  });

  it('breaks no heading within a word', async () => {
    for (const lang of ['en', 'kk', 'ko', 'ru']) {
      const undated = {when: {basis: 'open', how: 'no day is told'}, notes: [openNote]};
      const events = [...some, happening('rumour', '2019', undated)];
      const list = await showWith(
        hostData({events}),
        `<kz-event-list lang="${lang}" style="width: 640px"></kz-event-list>`
      );
      for (const year of list.shadowRoot?.querySelectorAll<HTMLElement>('.year') ?? []) {
        const words = year.innerText.trim().split(' ').length;
        expect(year.getBoundingClientRect().height, `${lang} ${year.innerText}`).to.be.below(words * 24);
      }
    }
  });

  it('sets what can be pressed in one size, and notes in lines of their own', async () => {
    const list = await showWith(hostData({events: some}), '<kz-event-list limit="2" order="oldest"></kz-event-list>');
    const sizes = all(list, 'button').map((button) => getComputedStyle(button).fontSize);
    expect(new Set(sizes).size, sizes.join(' ')).to.equal(1);
    await click(the(list, 'button', /^Show all/u));
    await click(the(list, 'button', /^Source: The fourth visit/u));
    const note = await until(() => all(list, 'dialog')[0]?.querySelector('.note') ?? undefined);
    const before = note.previousElementSibling?.getBoundingClientRect();
    expect(before?.bottom).to.be.at.most(note.getBoundingClientRect().top);
  });

  it('lists events by year, newest first, with date, place, people and source', async () => {
    const list = await show('<kz-event-list partner="gb kr" from="2019" to="2021">Fallback</kz-event-list>');
    expect(headings(list)).to.deep.equal(['Events', '2021', '2019']);
    const visit = lines(list).find((line) => line.includes('two-day state visit'));
    expect(visit).to.match(/^16.+17 Aug President Tokayev pays a two-day state visit to South Korea Seoul/u);
    expect(visit).to.include('Kassym-Jomart Tokayev, Moon Jae-in');
    expect(text(list)).not.to.include('Fallback');
    await expect(list).to.be.accessible();
  });

  const dates: [says: string, when: Fields][] = [
    ['14 Sept', {basis: 'stated', from: '2022-09-14'}],
    ['Sept', {basis: 'stated', from: '2022-09'}],
    ['', {basis: 'stated', from: '2022'}],
    ['30 Aug – 2 Sept', {basis: 'stated', from: '2022-08-30', to: '2022-09-02'}],
    ['on or before 15 May', {basis: 'open', by: '2022-05-15', how: 'no day is told'}],
    ['on or before May', {basis: 'open', by: '2022-05', how: 'no day is told'}],
  ];
  for (const [says, when] of dates) {
    const {from, to, by} = when;
    const given = [from, to, by].filter(Boolean).join(' to ');
    it(`writes ${by ? 'an open date by ' : ''}${given} below 2022 as “${says}”`, async () => {
      const list = await listWith([happening('it', '2022', {when, ...(by ? {notes: [openNote]} : {})})]);
      expect(headings(list)).to.deep.equal(['Events', '2022']);
      const date = list.shadowRoot?.querySelector<HTMLElement>('[part=date]');
      expect(date?.innerText.replaceAll(/[\s\u00a0]+/gu, ' ').trim()).to.equal(says);
    });
  }

  const spans: [from: string, to: string][] = [
    ['2022-12-28', '2023-01-03'],
    ['2022-11', '2023-02'],
    ['2022', '2023'],
  ];
  for (const [from, to] of spans) {
    it(`tells that a span from ${from} to ${to}, below 2022, ends in 2023`, async () => {
      const list = await listWith([happening('it', '2022', {when: {basis: 'stated', from, to}})]);
      expect(lines(list)[0]).to.include('2023');
    });
  }

  it('puts events that nothing dates under a heading that says so, and leaves them no room for a date', async () => {
    const when = {basis: 'open', how: 'no day is told'};
    const list = await listWith([happening('it', '2022', {when, notes: [openNote]})]);
    expect(headings(list)).to.deep.equal(['Events', 'Date not given']);
    const [event] = all(list, 'listitem');
    const [title] = event?.querySelectorAll('[part=title]') ?? [];
    expect(title?.getBoundingClientRect().top).to.be.closeTo(event?.getBoundingClientRect().top ?? 0, 2);
  });

  it('tells planned from done, in words and by one mark', async () => {
    const list = await listWith(some);
    const said = lines(list).map((line) => /(Planned as of [\w ]+ 20\d\d )?The \w+ visit/u.exec(line)?.[0]);
    expect(said).to.deep.equal([
      'The third visit',
      'The second visit',
      'The first visit',
      'Planned as of 10 March 2025 The fourth visit',
    ]);
    const looks = all(list, 'listitem').map((item) =>
      [...item.querySelectorAll('p, time')].map((part) => {
        const {fontStyle, borderStyle} = getComputedStyle(part);
        return `${fontStyle} ${borderStyle} ${getComputedStyle(part, '::before').borderStyle}`;
      })
    );
    const rings = looks.map((parts) => parts.filter((look) => look.endsWith('dashed')).length);
    expect(rings).to.deep.equal([0, 0, 0, 1]);
    expect(looks.flat().filter((look) => !look.startsWith('normal none'))).to.deep.equal([]);
  });

  it('tells a date once where several events in a row have it', async () => {
    const list = await listWith([
      happening('one', '2019-05-14'),
      happening('two', '2019-05-14'),
      happening('three', '2019-05-13'),
    ]);
    expect(lines(list).map((line) => /^\d+ May/u.exec(line)?.[0])).to.deep.equal(['14 May', undefined, '13 May']);
    const times = [...(list.shadowRoot?.querySelectorAll('time') ?? [])].map(({dateTime}) => dateTime);
    expect(times, 'for machines all have it').to.deep.equal(['2019-05-14', '2019-05-14', '2019-05-13']);
  });

  it('makes no second line where nobody and no place is named', async () => {
    const list = await listWith([happening('it', '2022', {partners: [], places: [], people: []})]);
    const [event] = all(list, 'listitem');
    const [title] = event?.querySelectorAll('[part=title]') ?? [];
    expect(event?.getBoundingClientRect().height).to.be.closeTo((title?.getBoundingClientRect().height ?? 0) + 2, 2);
  });

  it('has few nodes an event', async () => {
    const list = await listWith(some);
    for (const item of all(list, 'listitem')) {
      const walker = document.createTreeWalker(item);
      let nodes = 1;
      // Spaces between tags are gone in what is built.
      while (walker.nextNode())
        nodes += Number(walker.currentNode.textContent?.trim() !== '' || !(walker.currentNode instanceof Text));
      expect(nodes).to.be.at.most(10);
    }
  });

  it('has the sign of a source, with title and paragraph for who hears it, and nothing moves when its number comes', async () => {
    const list = await show('<kz-event-list partner="gb" style="width: 640px"></kz-event-list>');
    const sign = list.shadowRoot?.querySelector<HTMLElement>('[part=source]');
    await until(() => /^¶\u00a0\d+$/u.test(sign?.textContent ?? ''));
    expect(sign?.ariaLabel).to.match(
      /^Source: UK foreign secretary James Cleverly visits Kazakhstan, paragraph \d+ of \d+$/u
    );
    const places = () =>
      [...(list.shadowRoot?.querySelectorAll('li > *') ?? [])].map((part) =>
        JSON.stringify(part.getBoundingClientRect())
      );
    const before = places();
    sign?.replaceChildren('¶');
    expect(places()).to.deep.equal(before);
  });

  it('gives machines the date where there is one', async () => {
    const times = [...((await listWith(some)).shadowRoot?.querySelectorAll('time') ?? [])];
    expect(times.map(({dateTime}) => dateTime)).to.deep.equal(['2021-08-16', '2021-05', '2019']);
  });

  const selections: [attributes: string, seen: string[]][] = [
    ['order="oldest"', ['The first', 'The second', 'The third', 'The fourth']],
    ['order="newest"', ['The third', 'The second', 'The first', 'The fourth']],
    ['partner="shore"', ['The second']],
    ['partner="island"', ['The third', 'The first', 'The fourth']],
    ['partner="port shore"', ['The second', 'The fourth']],
    ['topic="ships"', ['The second']],
    ['kind="summit"', ['The second']],
    ['kind="summit other"', ['The third', 'The second', 'The first', 'The fourth']],
    ['status="planned"', ['The fourth']],
    ['status="happened"', ['The third', 'The second', 'The first']],
    ['from="2021-06"', ['The third']],
    ['to="2021-05"', ['The second', 'The first']],
    ['from="2021" to="2021-05-31"', ['The second']],
    ['document="second-letter"', ['The third', 'The fourth']],
    ['limit="2"', ['The third', 'The second']],
    ['limit="9"', ['The third', 'The second', 'The first', 'The fourth']],
  ];
  const citations = [{document: 'second-letter', paragraph: 1, asWritten: 'the third visit'}];
  const events = some.map((event, i) => (i === 2 ? {...event, citations} : event));
  for (const [attributes, seen] of selections) {
    it(`shows ${seen.join(', ')} with ${attributes}`, async () => {
      const list = await listWith(events, attributes);
      expect(titles(list)).to.deep.equal(seen);
    });
  }

  it('shows the rest beyond the limit on demand, by keyboard, and keeps the reader’s place', async () => {
    const list = await listWith(some, 'limit="2"');
    await focus(the(list, 'button', 'Show all 4'));
    await press('Enter');
    expect(lines(list)).to.have.length(4);
    expect(all(list, 'button', /Show all/u)).to.have.length(0);
    expect(focusedName(), 'the focus after the button is gone').not.to.equal('nothing');
    await expect(list).to.be.accessible();
  });

  it('takes a heading and its level; the years are one level below', async () => {
    const list = await listWith(some, 'heading="What happened" heading-level="2"');
    const levels = all(list, 'heading').map((one) => `${one.innerText} ${one.getAttribute('aria-level') ?? ''}`);
    expect(levels).to.deep.equal(['What happened 2', '2021 3', '2019 3', 'Planned 3']);
  });

  it('says on which date it stands', async () => {
    const list = await show('<kz-event-list partner="kr" as-of="2010-01"></kz-event-list>');
    expect(text(list)).to.include('As of January 2010').and.not.include('2021');
    expect(text(list)).to.include('Later reports (the latest dated 20 November 2023) say more');
  });

  it('has a line between dates, and none between events of one date, of which the first has it', async () => {
    const list = await show('<kz-event-list partner="kr"></kz-event-list>');
    const groups = [...(list.shadowRoot?.querySelectorAll('.group') ?? [])];
    const followers = groups.flatMap((group) => [...group.querySelectorAll('.item')].slice(1));
    const hasLine = (event: Element) => getComputedStyle(event).borderBlockStartWidth !== '0px';
    const hasDate = (event: Element) => event.querySelector('[part=date]')?.textContent !== '';
    expect(followers.map(hasDate)).to.include(true).and.include(false);
    expect(followers.map(hasLine)).to.deep.equal(followers.map(hasDate));
  });

  it('follows attributes that change', async () => {
    const list = await listWith(some);
    list.setAttribute('partner', 'shore');
    await rendered();
    expect(titles(list)).to.deep.equal(['The second']);
    list.removeAttribute('partner');
    await rendered();
    expect(titles(list)).to.have.length(4);
  });
});
