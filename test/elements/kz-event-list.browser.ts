/** A list of events as a reader sees it: years, order, dates at their own precision, planned told from done. */
import {expect} from '@open-wc/testing';
import '../../src/define/kz-event-list.js';
import {happening, hostData, openNote, type Fields} from './data.js';
import {all, click, focus, focusedName, press, rendered, show, showWith, text, the, until} from './page.js';

const listWith = (events: readonly Fields[], attributes = '') =>
  showWith(hostData({events}), `<kz-event-list ${attributes}></kz-event-list>`);

const headings = (list: Element) => all(list, 'heading').map(({innerText}) => innerText);
const lines = (list: Element) =>
  all(list, 'listitem').map(({innerText}) => innerText.replaceAll(/[\s\u00a0]+/gu, ' ').replace(/ Source$/u, ''));
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
  it('sets date and title on one line, what can be pressed in one size, and notes with the same dots as elsewhere', async () => {
    const list = await showWith(hostData({events: some}), '<kz-event-list limit="2"></kz-event-list>');
    const baseline = (selector: string) => {
      const mark = document.createElement('span');
      mark.style.setProperty('display', 'inline-block');
      list.shadowRoot?.querySelector(selector)?.prepend(mark);
      return mark.getBoundingClientRect().bottom;
    };
    expect(baseline('[part=date]')).to.be.closeTo(baseline('[part=title]'), 0.1);
    const sizes = all(list, 'button').map((button) => getComputedStyle(button).fontSize);
    expect(new Set(sizes).size, sizes.join(' ')).to.equal(1);
    await click(the(list, 'button', /^Source: The fourth visit/u));
    const notes = await until(() => all(list, 'dialog')[0]?.querySelector('ul') ?? undefined);
    expect(getComputedStyle(notes).listStyleType).to.equal('disc');
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

  it('puts events that nothing dates under a heading that says so', async () => {
    expect(headings(await listWith(some))).to.deep.equal(['Events', 'Date not given', '2021', '2019']);
  });

  it('tells planned from done, in words and in looks', async () => {
    const list = await listWith(some);
    const said = lines(list).map((line) => /The \w+ visit( Planned as of [\w ]+ 20\d\d)?/u.exec(line)?.[0]);
    expect(said).to.deep.equal([
      'The fourth visit Planned as of 10 March 2025',
      'The third visit',
      'The second visit',
      'The first visit',
    ]);
    const looks = all(list, 'listitem').map((item) => {
      const title = item.querySelector('[part=title]');
      return title ? getComputedStyle(title).fontStyle : '';
    });
    expect(looks).to.deep.equal(['italic', 'normal', 'normal', 'normal']);
  });

  it('puts a plan that only an older report tells of behind what happened since', async () => {
    const citations = [{document: 'first-letter', paragraph: 1, asWritten: 'the fourth visit'}];
    const list = await listWith(some.map((event, i) => (i === 3 ? {...event, citations} : event)));
    expect(titles(list)).to.deep.equal(['The third', 'The second', 'The first', 'The fourth']);
  });

  it('gives machines the date where there is one', async () => {
    const times = [...((await listWith(some)).shadowRoot?.querySelectorAll('time') ?? [])];
    expect(times.map(({dateTime}) => dateTime)).to.deep.equal(['2021-08-16', '2021-05', '2019']);
  });

  const selections: [attributes: string, seen: string[]][] = [
    ['order="oldest"', ['The first', 'The second', 'The third', 'The fourth']],
    ['order="newest"', ['The fourth', 'The third', 'The second', 'The first']],
    ['partner="shore"', ['The second']],
    ['partner="island"', ['The fourth', 'The third', 'The first']],
    ['partner="port shore"', ['The fourth', 'The second']],
    ['topic="ships"', ['The second']],
    ['kind="summit"', ['The second']],
    ['kind="summit visit"', ['The fourth', 'The third', 'The second', 'The first']],
    ['status="planned"', ['The fourth']],
    ['status="happened"', ['The third', 'The second', 'The first']],
    ['from="2021-06"', ['The third']],
    ['to="2021-05"', ['The second', 'The first']],
    ['from="2021" to="2021-05-31"', ['The second']],
    ['document="second-letter"', ['The fourth', 'The third']],
    ['limit="2"', ['The fourth', 'The third']],
    ['limit="9"', ['The fourth', 'The third', 'The second', 'The first']],
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
    expect(levels).to.deep.equal(['What happened 2', 'Date not given 3', '2021 3', '2019 3']);
  });

  it('says on which date it stands', async () => {
    const list = await show('<kz-event-list partner="kr" as-of="2010-01"></kz-event-list>');
    expect(text(list)).to.include('As of January 2010').and.not.include('2021');
    expect(text(list)).to.include('Later reports (the latest dated 20 November 2023) say more');
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
