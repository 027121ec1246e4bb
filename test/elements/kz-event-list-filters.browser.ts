/** The reader's filters of an event list. */
import {expect} from '@open-wc/testing';
import '../../src/define/kz-event-list.js';
import {happening, hostData, openNote} from './data.js';
import {all, click, focus, focusedName, press, rendered, showWith, text, the, until} from './page.js';

const planned = {
  status: 'planned',
  when: {basis: 'open', how: 'no day is told'},
  notes: [openNote],
  partners: ['port'],
};
const events = [
  happening('first', '2019'),
  happening('second', '2021-05', {partners: ['shore'], topics: ['ships']}),
  happening('third', '2021-08-16'),
  happening('fourth', '2022', planned),
];
const listWith = (attributes = '') => showWith(hostData({events}), `<kz-event-list ${attributes}></kz-event-list>`);
const values = (list: Element) =>
  all(list, 'combobox').map((select) => (select instanceof HTMLSelectElement ? select.value : undefined));
const titles = (list: Element) => all(list, 'listitem').map(({innerText}) => /The \w+/u.exec(innerText)?.[0]);

describe('the reader’s filters of an event list', () => {
  /** Chooses as a reader does by keyboard: the first letters of an option. */
  async function choose(list: Element, name: string, letters: string): Promise<void> {
    const select = the(list, 'combobox', new RegExp(`^${name}`, 'u'));
    await focus(select);
    for (const letter of letters) await press(letter);
    await rendered();
  }
  const named = async (attributes: string) => {
    const list = await listWith(attributes);
    for (const select of list.shadowRoot?.querySelectorAll('select') ?? [])
      select.setAttribute('aria-label', select.labels[0]?.querySelector('span')?.textContent ?? '');
    return list;
  };

  it('are there only if asked for', async () => {
    expect(all(await listWith(), 'combobox')).to.have.length(0);
    const list = await listWith('filterable');
    expect(all(list, 'combobox')).to.have.length(3);
    await expect(list).to.be.accessible();
  });

  it('leave out what has nothing to choose from', async () => {
    expect(all(await listWith('filterable partner="shore"'), 'combobox')).to.have.length(0);
  });

  it('offer the partners, topics and statuses that the list has', async () => {
    const options = [...((await named('filterable')).shadowRoot?.querySelectorAll('select') ?? [])].map((select) =>
      [...select.options].map((option) => option.text.trim())
    );
    expect(options).to.deep.equal([
      ['All partners', 'Port', 'The Island', 'The Shore'],
      ['All topics', 'Fairs', 'Ships'],
      ['Past and planned', 'Past', 'Planned'],
    ]);
  });

  it('close an opened source, whose place may be another event’s then, and nothing said of it stays', async () => {
    const list = await named('filterable order="oldest"');
    const source = () => the(list, 'button', /^Source: .*first/iu);
    await click(source());
    const popover = list.shadowRoot?.querySelector(':popover-open');
    await click(the(popover ?? list, 'button', 'Copy citation'));
    await until(() => text(popover ?? list).match(/copied/iu) !== null);
    await choose(list, 'Topic', 'S');
    expect(list.shadowRoot?.querySelector(':popover-open')).to.equal(null);
    await click(the(list, 'button', /^Source: .*second/iu));
    const opened = list.shadowRoot?.querySelector(':popover-open') ?? list;
    await until(() => opened.querySelector('[role=status]')?.textContent === '');
    expect(text(opened)).to.match(/second/iu);
  });

  it('filter by keyboard, and announce how many are left', async () => {
    const list = await named('filterable');
    expect(text(the(list, 'status'))).to.equal('4 events');
    await choose(list, 'Topic', 'Sh');
    expect(titles(list)).to.deep.equal(['The second']);
    expect(text(the(list, 'status'))).to.equal('1 event');
    expect(focusedName()).to.equal('Topic');
  });

  it('work together, and say so where nothing is left', async () => {
    const list = await named('filterable');
    await choose(list, 'Topic', 'Sh');
    await choose(list, 'Status', 'Pl');
    expect(titles(list)).to.deep.equal([]);
    expect(text(the(list, 'status'))).to.equal('0 events');
    expect(text(list)).to.include('No events with these filters.');
    const topic = the(list, 'combobox', 'Topic');
    if (topic instanceof HTMLSelectElement) topic.value = '';
    topic.dispatchEvent(new Event('change', {bubbles: true}));
    await rendered();
    expect(titles(list)).to.deep.equal(['The fourth']);
  });

  it('that leave nothing have a way back, and the focus stays with them', async () => {
    const list = await named('filterable');
    await choose(list, 'Topic', 'Sh');
    await choose(list, 'Status', 'Pl');
    await click(the(list, 'button', 'Show all 4'));
    expect(titles(list)).to.have.length(4);
    expect(values(list)).to.deep.equal(['', '', '']);
    expect(focusedName()).to.equal('Partner');
  });

  it('say what the list shows where the page takes away what was chosen', async () => {
    const list = await named('filterable');
    await choose(list, 'Partner', 'Po');
    expect(values(list)).to.deep.equal(['port', '', '']);
    list.setAttribute('status', 'happened');
    await rendered();
    expect(titles(list)).to.have.length(3);
    expect(values(list)).to.deep.equal(['', '']);
  });

  it('keep the limit, and count what it hides', async () => {
    const list = await named('filterable limit="1"');
    await choose(list, 'Status', 'Pas');
    expect(titles(list)).to.deep.equal(['The third']);
    await click(the(list, 'button', 'Show all 3'));
    expect(titles(list)).to.have.length(3);
  });
});
