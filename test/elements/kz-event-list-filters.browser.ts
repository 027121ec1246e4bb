/** The reader's filters of an event list. */
import {expect} from '@open-wc/testing';
import '../../src/define/kz-event-list.js';
import {happening, hostData, openNote} from './data.js';
import {
  all,
  answer,
  click,
  focus,
  focused,
  focusedName,
  press,
  rendered,
  show,
  showWith,
  text,
  the,
  until,
} from './page.js';

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
  /** Chooses by the mouse. */
  async function pick(list: Element, name: string, value: string): Promise<void> {
    const select = list.shadowRoot?.querySelector(`select[name=${name}]`);
    Object.assign(select ?? {}, {value});
    select?.dispatchEvent(new Event('change'));
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

  it('each have their name above them to see, in a row without holes', async () => {
    const list = await listWith('filterable');
    list.style.setProperty('width', '640px');
    await rendered();
    const boxes = [...(list.shadowRoot?.querySelectorAll('select') ?? [])].map((select) => {
      const name = select.labels[0]?.querySelector('span');
      return {name: name?.textContent, above: name?.getBoundingClientRect(), box: select.getBoundingClientRect()};
    });
    expect(boxes.map(({name}) => name)).to.deep.equal(['Partner', 'Topic', 'Status']);
    const gaps = boxes.slice(1).map(({box}, i) => Math.round(box.left - (boxes[i]?.box.right ?? 0)));
    expect(new Set(gaps).size, gaps.join(' ')).to.equal(1);
    for (const {above, box} of boxes) {
      expect(above?.height).to.be.greaterThan(10);
      expect(above?.bottom).to.be.at.most(box.top);
      expect(above?.left).to.be.closeTo(box.left, 1);
    }
  });

  it('leave out what has nothing to choose from', async () => {
    expect(all(await listWith('filterable partner="shore"'), 'combobox')).to.have.length(0);
  });

  it('offer the partners, topics and statuses that the list has', async () => {
    const options = [...((await named('filterable')).shadowRoot?.querySelectorAll('select') ?? [])].map((select) =>
      [...select.options].map((option) => option.text.trim())
    );
    expect(options).to.deep.equal([
      ['All partners', 'The Island (3)', 'Port (1)', 'The Shore (1)'],
      ['All topics', 'Fairs (3)', 'Ships (1)'],
      ['Past and planned', 'Past (3)', 'Planned (1)'],
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

  it('work together: what would leave nothing beside another choice says so, and cannot be chosen', async () => {
    const list = await named('filterable');
    await choose(list, 'Topic', 'Sh');
    const status = the(list, 'combobox', 'Status');
    if (!(status instanceof HTMLSelectElement)) throw new Error('no select');
    const [, past, planned] = status.options;
    expect([past?.text, past?.disabled, planned?.text, planned?.disabled]).to.deep.equal([
      'Past (1)',
      false,
      'Planned (0)',
      true,
    ]);
    await choose(list, 'Status', 'Pl');
    expect(titles(list)).to.deep.equal(['The second']);
    await pick(list, 'topic', '');
    await pick(list, 'status', 'planned');
    expect(titles(list)).to.deep.equal(['The fourth']);
  });

  it('keep what was chosen when their choices change places', async () => {
    const list = await listWith('filterable');
    const chosen = () =>
      [...(list.shadowRoot?.querySelectorAll('select') ?? [])].map(({selectedOptions}) => selectedOptions[0]?.text);
    await pick(list, 'partner', 'port');
    await pick(list, 'topic', 'fairs');
    expect(chosen()).to.deep.equal(['Port (1)', 'Fairs (1)', 'Past and planned']);
    await pick(list, 'partner', '');
    expect(chosen()).to.deep.equal(['All partners', 'Fairs (3)', 'Past and planned']);
    await pick(list, 'topic', 'ships');
    expect(chosen()).to.deep.equal(['All partners', 'Ships (1)', 'Past and planned']);
    await pick(list, 'partner', 'shore');
    expect(chosen(), 'first of its choices now').to.deep.equal(['The Shore (1)', 'Ships (1)', 'Past and planned']);
    expect(titles(list)).to.deep.equal(['The second']);
  });

  it('stay as wide as they are, whatever is chosen', async () => {
    const list = await named('filterable');
    const widths = () => all(list, 'combobox').map((select) => select.getBoundingClientRect().width);
    const before = widths();
    await choose(list, 'Topic', 'Sh');
    expect(widths()).to.deep.equal(before);
  });

  it('fold away what few events are about where there is much to choose from', async () => {
    const list = await show('<kz-event-list filterable></kz-event-list>');
    const groups = [...(list.shadowRoot?.querySelectorAll('optgroup') ?? [])];
    expect(groups.map(({label}) => label)).to.deep.equal(['Others']);
    const names = [...(groups[0]?.querySelectorAll('option') ?? [])].map((option) => option.text.trim());
    expect(names.length).to.be.greaterThan(10);
    expect(names.filter((name) => !name.endsWith(' (1)'))).to.deep.equal([]);
  });

  it('that leave nothing, since the page changed what the list selects, say so and have a way back', async () => {
    const list = await listWith('filterable');
    await pick(list, 'partner', 'shore');
    await pick(list, 'topic', 'ships');
    const other = happening('fifth', '2020', {partners: ['port'], topics: ['ships']});
    const changed = events.map((event, i) => (i === 1 ? {...event, topics: ['fairs']} : event));
    Object.assign(list, {data: hostData({events: [...changed, other]})});
    await answer(list);
    expect(titles(list)).to.have.length(0);
    expect(text(the(list, 'status'))).to.equal('0 events');
    expect(text(list)).to.include('No events with these filters.');
    await click(the(list, 'button', 'Show all 5'));
    expect(titles(list)).to.have.length(5);
    expect(values(list)).to.deep.equal(['', '', '']);
    expect(focused()?.getAttribute('name')).to.equal('partner');
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
