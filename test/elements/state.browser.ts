/** What a script learns that comes after the element told the page: how far it is. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {happening, hostData, trade} from './data.js';
import {rendered, show, showWith, text, until} from './page.js';

const tags = ['kz-fact-card', 'kz-trade-chart', 'kz-event-list'] as const;
const own = hostData({facts: [trade(2018, 2e6), trade(2019, 3e6)], events: [happening('first-visit', '2019')]});
const wrong = hostData({facts: [trade(2019, 3e6, {partners: ['atlantis']})]});

for (const tag of tags) {
  describe(`the state of ${tag}`, () => {
    const states: [what: string, markup: string, state: string][] = [
      ['what it was asked for', `<${tag} partner="kr"></${tag}>`, 'ready'],
      ['what no document reports', `<${tag} partner="kr" from="2090"></${tag}>`, 'empty'],
      ['what nobody knows', `<${tag} partner="atlantis"></${tag}>`, 'missing'],
    ];
    for (const [what, markup, state] of states) {
      it(`is ${state} where it was asked for ${what}, and can be read long after`, async () => {
        const widget = await show(markup);
        await rendered();
        expect(Reflect.get(widget, 'state')).to.equal(state);
      });
    }

    it('is loading at first, then ready, while it waits for its data, and loading again for other data', async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const widget = document.createElement(tag);
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
      const widget = await showWith(wrong, `<${tag}>Fallback</${tag}>`);
      expect(Reflect.get(widget, 'state')).to.equal('failed');
      Object.assign(widget, {data: own});
      await until(() => Reflect.get(widget, 'state') === 'ready');
      expect(text(widget)).not.to.include('Fallback');
    });

    it('cannot be set', async () => {
      const widget = await show(`<${tag} partner="kr"></${tag}>`);
      expect(Reflect.set(widget, 'state', 'failed')).to.equal(false);
      expect(Reflect.get(widget, 'state')).to.equal('ready');
    });
  });
}
