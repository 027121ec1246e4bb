/** What stands where data is missing: the page's own words, else one calm sentence, and one word to the developer. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {KzErrorEvent, KzReadyEvent} from '../../src/index.js';
import {hostData} from './data.js';
import {isVisible, rendered, show, showWith, text, warningsDuring} from './page.js';

const unanswerable: [what: string, tag: string, attributes: string, problem: string][] = [
  ['an unknown fact', 'kz-fact-card', 'fact="kr-trade-1066"', 'unknown fact: kr-trade-1066'],
  ['an unknown measure', 'kz-fact-card', 'measure="gold"', 'unknown measure: gold'],
  ['an unknown partner', 'kz-fact-card', 'partner="atlantis"', 'unknown partner: atlantis'],
  ['an unknown document', 'kz-fact-card', 'document="d9"', 'unknown document: d9'],
  ['a date that is none', 'kz-fact-card', 'measure="trade" from="2021-13"', 'from: not a date: 2021-13'],
  ['an as-of that is no date', 'kz-fact-card', 'fact="kr-trade-2019" as-of="today"', 'as-of: not a date: today'],
  ['an unknown fact', 'kz-fact', 'fact="kr-trade-1066"', 'unknown fact: kr-trade-1066'],
  ['no fact', 'kz-fact', 'partner="kr"', 'no fact is named'],
  ['an unknown measure', 'kz-trade-chart', 'measure="gold"', 'unknown measure: gold'],
  ['an unknown partner', 'kz-trade-chart', 'partner="kr atlantis"', 'unknown partner: atlantis'],
  ['an unknown form', 'kz-trade-chart', 'form="pie"', 'form: neither line, bars nor points: pie'],
  ['an end that is no date', 'kz-trade-chart', 'to="soon"', 'to: not a date: soon'],
  ['an unknown topic', 'kz-event-list', 'topic="magic"', 'unknown topic: magic'],
  ['an unknown partner', 'kz-event-list', 'partner="atlantis"', 'unknown partner: atlantis'],
  ['an unknown kind', 'kz-event-list', 'kind="duel"', 'unknown kind: duel'],
  ['an unknown side', 'kz-people-list', 'side="atlantis"', 'unknown side: atlantis'],
  ['an unknown person', 'kz-people-list', 'person="nobody"', 'unknown person: nobody'],
  ['an unknown kind of organisation', 'kz-people-list', 'kind="duel"', 'unknown kind: duel'],
  ['what no list shows', 'kz-people-list', 'show="maybe"', 'show: neither people nor organisations: maybe'],
  ['an unknown order', 'kz-event-list', 'order="random"', 'order: neither newest nor oldest: random'],
  ['an unknown status', 'kz-event-list', 'status="maybe"', 'status: neither happened nor planned: maybe'],
  ['an unknown status of agreements', 'kz-agreement-list', 'status="signed done"', 'unknown status: done'],
  ['an unknown partner', 'kz-sources', 'partner="atlantis"', 'unknown partner: atlantis'],
  ['a start that is no date', 'kz-sources', 'partner="kr" from="soon"', 'from: not a date: soon'],
  ['an unknown party', 'kz-agreement-list', 'party="atlantis"', 'unknown party: atlantis'],
];

describe('a widget that cannot show what it was asked for', () => {
  for (const [what, tag, attributes, problem] of unanswerable) {
    it(`${tag} keeps its fallback and fires kz-error for ${what}: ${attributes}`, async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const errors: KzErrorEvent[] = [];
      page.addEventListener('kz-error', (event) => void errors.push(event));
      const widget = await show(`<${tag} ${attributes}><p>The page’s own words.</p></${tag}>`, page);
      expect(errors.map((error) => error.problem)).to.deep.equal([problem]);
      expect(errors[0]).to.be.instanceOf(KzErrorEvent).and.deep.include({bubbles: true, composed: true});
      expect(isVisible(widget.children[0] ?? widget)).to.be.true;
      expect(text(widget).trim()).to.equal('');
      await expect(widget).to.be.accessible();
    });
  }

  it('warns the developer once a cause, however many elements share it', async () => {
    const one = '<kz-fact-card fact="kr-trade-1067">Words.</kz-fact-card>';
    const other = '<kz-fact-card fact="kr-trade-1068">Words.</kz-fact-card>';
    const warnings = await warningsDuring(() => show(`<div>${one.repeat(20)}${other}</div>`));
    expect(warnings).to.deep.equal([
      '[kz-fact-card] unknown fact: kr-trade-1067',
      '[kz-fact-card] unknown fact: kr-trade-1068',
    ]);
  });

  it('warns of the first hundred causes, and then that there are more', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const problems: string[] = [];
    page.addEventListener('kz-error', ({problem}) => void problems.push(problem));
    const warnings = await warningsDuring(async () => {
      for (let i = 0; i < 3000; i++) {
        const card = document.createElement('kz-fact-card');
        card.fact = `kr-trade-of-${i}`;
        page.append(card);
      }
      await rendered();
    });
    expect(warnings.length).to.be.within(2, 101);
    expect(warnings.at(-1)).to.equal('[kz-widgets] more than 100 problems: further ones are told by kz-error alone');
    expect(new Set(problems)).to.have.property('size', 3000);
  });

  const blanks: [what: string, inside: string][] = [
    ['no fallback', ''],
    ['a fallback of white space', ' \n\t '],
    ['a fallback of a comment', '<!-- to be written -->'],
  ];
  for (const [what, inside] of blanks) {
    it(`says one calm sentence where there is ${what}`, async () => {
      const card = await show(`<kz-fact-card fact="kr-trade-1066">${inside}</kz-fact-card>`);
      expect(text(card).trim()).to.equal('This is not available.');
      await expect(card).to.be.accessible();
    });
  }

  it('shows a fallback that comes later, as from a page that is still being read', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-1066"></kz-fact-card>');
    card.append('Words that came later.');
    await rendered();
    expect(text(card)).not.to.include('not available');
    expect(card.innerText).to.equal('Words that came later.');
  });
});

describe('a widget whose question no document answers', () => {
  const empty: [tag: string, attributes: string][] = [
    ['kz-fact-card', 'measure="trade" to="1990"'],
    ['kz-fact-card', 'fact="gb-trade-2022" as-of="2010"'],
    ['kz-fact', 'fact="gb-trade-2022" as-of="2010"'],
    ['kz-trade-chart', 'partner="busan"'],
    ['kz-trade-chart', 'from="1950" to="1960"'],
    ['kz-event-list', 'partner="gb" to="1990"'],
    ['kz-agreement-list', 'partner="gb" to="1990"'],
    ['kz-event-list', 'partner="gb" kind="death"'],
    ['kz-people-list', 'side="jp"'],
    ['kz-people-list', 'show="organisations" kind="media"'],
    ['kz-sources', 'partner="gb" to="1990"'],
    ['kz-sources', ''],
  ];
  for (const [tag, attributes] of empty) {
    it(`${tag} ${attributes} keeps its fallback, and is no error`, async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const events: Event[] = [];
      for (const type of ['kz-ready', 'kz-error']) page.addEventListener(type, (event) => void events.push(event));
      let widget: HTMLElement = page;
      const warnings = await warningsDuring(async () => {
        widget = await show(`<${tag} ${attributes}><p>The page’s own words.</p></${tag}>`, page);
      });
      expect(warnings).to.deep.equal([]);
      expect(events).to.have.length(1);
      expect(events[0])
        .to.be.instanceOf(KzReadyEvent)
        .and.deep.include({state: 'empty', bubbles: true, composed: true});
      expect(isVisible(widget.children[0] ?? widget)).to.be.true;
    });
  }

  const sentences: [tag: string, says: string, attributes?: string][] = [
    ['kz-fact-card', 'No figure or statement on this has been taken from these reports.'],
    ['kz-trade-chart', 'No figure on this has been taken from these reports.'],
    ['kz-event-list', 'No such event has been taken from these reports.'],
    ['kz-agreement-list', 'No such agreement has been taken from these reports.'],
    ['kz-people-list', 'No record of such a person has been taken from these reports.', 'side="port"'],
    ['kz-sources', 'No source is cited on this page.'],
  ];
  for (const [tag, says, attributes = ''] of sentences)
    it(`says so where there is no fallback: ${tag}`, async () => {
      const widget = await showWith(hostData({}), `<${tag} ${attributes}></${tag}>`);
      expect(text(widget).trim()).to.equal(says);
      await expect(widget).to.be.accessible();
    });
});
