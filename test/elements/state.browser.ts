/** What a script learns that comes after the element told the page: how far it is. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {ask, asked, markup, tags} from './asked.js';
import {agreement, happening, hostData, trade} from './data.js';
import {KzErrorEvent, KzReadyEvent} from '../../src/index.js';
import {all, rendered, show, showWith, text, until} from './page.js';

const own = hostData({
  facts: [trade(2018, 2e6), trade(2019, 3e6)],
  events: [happening('first-visit', '2019')],
  agreements: [agreement('pact', 'signed', '2019')],
});
const aside = hostData({
  facts: [trade(2019, 4e6)],
  events: [happening('other-visit', '2019')],
  agreements: [agreement('lease', 'signed', '2019')],
});
const wrong = hostData({facts: [trade(2019, 3e6, {partners: ['atlantis']})]});

const said = (event: Event) =>
  event instanceof KzReadyEvent ? event.state : event instanceof KzErrorEvent ? event.problem : event.type;

for (const tag of tags) {
  const {ready, empty, missing, problem, own: known} = asked[tag];

  describe(`the state of ${tag}`, () => {
    const states: [what: string, attributes: typeof ready, state: string][] = [
      ['what the documents tell', ready, 'ready'],
      ['what no document reports', empty, 'empty'],
      ['what nobody knows', missing, 'missing'],
    ];
    for (const [what, attributes, state] of states) {
      it(`is ${state} where it was asked for ${what}, and can be read long after`, async () => {
        const widget = await show(markup(tag, attributes));
        await rendered();
        expect(Reflect.get(widget, 'state')).to.equal(state);
      });
    }

    it('is loading at first, then ready, while it waits for its data, and loading again for other data', async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const widget = document.createElement(tag);
      ask(widget, known);
      expect(widget.state).to.equal('loading');
      // What was checked once is known; a copy is not.
      widget.data = structuredClone(own);
      page.append(widget);
      await widget.updateComplete;
      expect(widget.state).to.equal('loading');
      await until(() => widget.state === 'ready');
      widget.data = structuredClone(own);
      await widget.updateComplete;
      expect(widget.state).to.equal('loading');
      await until(() => widget.state === 'ready');
    });

    it('is failed where its data cannot be used, and ready once they can', async () => {
      const widget = await showWith(wrong, markup(tag, known, 'Fallback'));
      expect(Reflect.get(widget, 'state')).to.equal('failed');
      Object.assign(widget, {data: own});
      await until(() => Reflect.get(widget, 'state') === 'ready');
      expect(text(widget)).not.to.include('Fallback');
      expect(all(widget, 'button')).not.to.have.length(0);
    });

    it('cannot be set', async () => {
      const widget = await show(markup(tag, ready));
      expect(Reflect.set(widget, 'state', 'failed')).to.equal(false);
      expect(Reflect.get(widget, 'state')).to.equal('ready');
    });
  });

  describe(`what a script can wait for on ${tag}`, () => {
    const answers: [what: string, attributes: typeof ready, answer: string][] = [
      ['what the documents tell', ready, 'ready'],
      ['what no document reports', empty, 'empty'],
      ['what nobody knows', missing, problem],
    ];
    for (const [what, attributes, answer] of answers) {
      it(`is the event that told the page, however late it asks: ${what}`, async () => {
        const page = await fixture<HTMLElement>('<div></div>');
        const told: Event[] = [];
        for (const type of ['kz-ready', 'kz-error']) page.addEventListener(type, (event) => told.push(event));
        const widget = document.createElement(tag);
        ask(widget, attributes);
        const early = widget.settled;
        page.append(widget);
        await rendered();
        const late = await widget.settled;
        expect(said(late)).to.equal(answer);
        expect(late.target).to.equal(widget);
        expect([await early, late]).to.deep.equal([told[0], told[0]]);
        expect(told).to.have.length(1);
      });
    }

    it('is of what it is asked for by then, where that changes', async () => {
      const widget = document.createElement(tag);
      ask(widget, ready);
      (await fixture<HTMLElement>('<div></div>')).append(widget);
      expect(said(await widget.settled)).to.equal('ready');
      ask(widget, missing);
      expect(said(await widget.settled)).to.equal(problem);
      ask(widget, known);
      widget.data = structuredClone(own);
      expect(said(await widget.settled)).to.equal('ready');
      expect(widget.state).to.equal('ready');
      widget.data = structuredClone(wrong);
      expect(said(await widget.settled)).to.match(/atlantis/u);
      expect(widget.state).to.equal('failed');
    });

    it('comes for data that took the place of others on their way', async () => {
      const widget = document.createElement(tag);
      ask(widget, known);
      widget.data = structuredClone(own);
      (await fixture<HTMLElement>('<div></div>')).append(widget);
      const first = widget.settled;
      await widget.updateComplete;
      widget.data = structuredClone(aside);
      const second = widget.settled;
      expect(await first).to.equal(await second);
      expect(widget.state).to.equal('ready');
    });

    it('comes after a widget was taken off the page while it waited, once it is back', async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const widget = document.createElement(tag);
      ask(widget, known);
      widget.data = structuredClone(own);
      page.append(widget);
      const answer = widget.settled;
      await widget.updateComplete;
      widget.remove();
      await rendered();
      page.append(widget);
      expect(said(await answer)).to.equal('ready');
    });
  });
}
