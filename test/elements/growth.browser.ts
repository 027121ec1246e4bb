/** What stays of a widget that left the page: nothing that listens, observes or waits. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {ask, asked, citing, tags} from './asked.js';
import {agreement, happening, hostData, trade} from './data.js';
import {all, click, opener, rendered, until} from './page.js';

const own = hostData({
  facts: [trade(2018, 2e6), trade(2019, 3e6)],
  events: [happening('first-visit', '2019')],
  agreements: [agreement('pact', 'signed', '2019')],
});

/* eslint-disable @typescript-eslint/unbound-method -- they are put back as they were, and called on what they were called on */
/** Counts what listens to the window, the document and media, and what observes, until it is told to stop. */
function countListening() {
  const listening = new Set<unknown>();
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const isGlobal = (target: unknown) =>
    target === undefined || target === window || target === document || target instanceof MediaQueryList;
  const keyOf = new Map<unknown, Map<string, object>>();
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    addEventListener.call(this ?? window, type, listener, options);
    if (!isGlobal(this)) return;
    const key = {type};
    const known = keyOf.get(listener) ?? new Map<string, object>();
    keyOf.set(listener, known.set(type, key));
    listening.add(key);
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (signal) addEventListener.call(signal, 'abort', () => listening.delete(key));
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    removeEventListener.call(this ?? window, type, listener, options);
    if (isGlobal(this)) listening.delete(keyOf.get(listener)?.get(type));
  };
  const observers = [MutationObserver, IntersectionObserver, ResizeObserver].map(({prototype}) => {
    const {observe, disconnect} = prototype;
    Object.assign(prototype, {
      observe(this: object, target: Node, ...rest: []) {
        // What is observed of a tree that is gone goes with it; what of the page does not.
        if (target === document) listening.add(this);
        Reflect.apply(observe, this, [target, ...rest]);
      },
      disconnect(this: object) {
        listening.delete(this);
        Reflect.apply(disconnect, this, []);
      },
    });
    return () => Object.assign(prototype, {observe, disconnect});
  });
  return {
    listening,
    stop: () => {
      Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
      for (const restore of observers) restore();
    },
  };
}

for (const [what, data] of [
  ['the bundled data', undefined],
  ['data of its own', own],
] as const) {
  for (const tag of tags) {
    it(`${tag} with ${what} leaves nothing that listens after it came and went 500 times`, async () => {
      const page = await fixture<HTMLElement>('<div></div>');
      const {listening, stop} = countListening();
      const make = () => {
        const widget = document.createElement(tag);
        Object.assign(widget, {data, textContent: '$4.2 billion'});
        ask(widget, data ? asked[tag].own : asked[tag].ready);
        return widget;
      };
      try {
        const widget = make();
        page.append(widget);
        await until(() => widget.state === 'ready');
        await rendered();
        const alive = listening.size;
        expect(alive).to.be.greaterThan(1);
        if (citing.some((one) => one === tag)) {
          await click(opener(widget));
          expect(all(widget, 'dialog')).to.have.length(1);
        }
        for (let i = 0; i < 500; i++) {
          widget.remove();
          if (i % 100 === 0) await rendered();
          page.append(widget);
        }
        await rendered();
        expect(listening.size).to.equal(alive);
        for (let i = 0; i < 500; i++) {
          const other = make();
          page.append(other);
          if (i % 100 === 0) await rendered();
          other.remove();
        }
        widget.remove();
        await rendered();
        expect([...listening]).to.deep.equal([]);
      } finally {
        stop();
      }
    });
  }
}

it('kz-sources leaves nothing that listens after it and what it lists came and went 500 times', async () => {
  const page = await fixture<HTMLElement>('<div></div>');
  const {listening, stop} = countListening();
  try {
    const [card, list] = [document.createElement('kz-fact-card'), document.createElement('kz-sources')];
    page.append(card, list);
    await until(() => list.state === 'ready');
    await rendered();
    const alive = listening.size;
    for (let i = 0; i < 500; i++) {
      page.replaceChildren();
      if (i % 100 === 0) await rendered();
      page.append(...(i % 2 === 0 ? [list, card] : [card, list]));
    }
    await rendered();
    expect(listening.size).to.equal(alive);
    page.replaceChildren();
    await rendered();
    expect([...listening]).to.deep.equal([]);
  } finally {
    stop();
  }
});
