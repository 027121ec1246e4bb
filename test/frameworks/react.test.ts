/** What React writes on a server: the tag as an editor would write it, right before any script runs. */
import assert from 'node:assert/strict';
import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';
import {describe, it} from 'node:test';
import {createElement, createRef, type ReactElement} from 'react';
import {renderToPipeableStream, renderToString} from 'react-dom/server';
import {
  KzAgreementList,
  KzEventList,
  KzFact,
  KzFactCard,
  KzPeopleList,
  KzSources,
  KzTradeChart,
} from '../../src/frameworks/react.js';
import type {KzFactCard as Element} from '../../src/elements/kz-fact-card.js';

const written: [what: string, component: ReactElement, html: string][] = [
  [
    'properties under the names of their attributes',
    createElement(KzFactCard, {fact: 'kr-trade-2019', asOf: '2021-12-31', headingLevel: 2, lang: 'ko'}),
    '<kz-fact-card fact="kr-trade-2019" as-of="2021-12-31" heading-level="2" lang="ko"></kz-fact-card>',
  ],
  [
    'a flag that is on as an attribute without a value',
    createElement(KzEventList, {filterable: true, limit: 2}),
    '<kz-event-list filterable="" limit="2"></kz-event-list>',
  ],
  [
    'a list of agreements with its status and its party',
    createElement(KzAgreementList, {status: 'signed agreed', party: 'kepco', filterable: true}),
    '<kz-agreement-list status="signed agreed" party="kepco" filterable=""></kz-agreement-list>',
  ],
  [
    'a list of people as of a date',
    createElement(KzPeopleList, {show: 'organisations', side: 'kr', asOf: '2022', headingLevel: 2}),
    '<kz-people-list show="organisations" side="kr" as-of="2022" heading-level="2"></kz-people-list>',
  ],
  [
    'a number with the words of its sentence, and nothing around them',
    createElement('p', null, 'Trade was ', createElement(KzFact, {fact: 'kr-trade-2019'}, '$4.2 billion'), '.'),
    '<p>Trade was <kz-fact fact="kr-trade-2019">$4.2 billion</kz-fact>.</p>',
  ],
  [
    'a list of sources with its heading, and that it has to wait for data',
    createElement(KzSources, {heading: 'Sources', data: {facts: []}}),
    '<kz-sources heading="Sources" defer-hydration=""></kz-sources>',
  ],
  [
    'nothing of what is off or not given',
    createElement(KzEventList, {filterable: false, limit: undefined, hidden: false}),
    '<kz-event-list></kz-event-list>',
  ],
  [
    'that the element has to wait for data, and not the data',
    createElement(KzTradeChart, {data: {facts: []}, partner: 'kr'}),
    '<kz-trade-chart defer-hydration="" partner="kr"></kz-trade-chart>',
  ],
  [
    'that the element has to wait for data that are still to come',
    createElement(KzTradeChart, {data: undefined}),
    '<kz-trade-chart defer-hydration=""></kz-trade-chart>',
  ],
  ['no waiting for data that are none', createElement(KzTradeChart, {data: null}), '<kz-trade-chart></kz-trade-chart>'],
  [
    'flags of HTML that are off by a word',
    createElement(KzTradeChart, {draggable: false, spellCheck: false, contentEditable: false}),
    '<kz-trade-chart draggable="false" spellCheck="false" contentEditable="false"></kz-trade-chart>',
  ],
  [
    'what every tag has, and the sentence inside',
    createElement(
      KzFactCard,
      {
        id: 'a',
        className: 'wide',
        style: {color: 'red'},
        title: 'T',
        'aria-busy': true,
        'aria-hidden': false,
        slot: 's',
      },
      'Trade was $4.2 billion.'
    ),
    '<kz-fact-card id="a" class="wide" style="color:red" title="T" aria-busy="true" aria-hidden="false" slot="s">Trade was $4.2 billion.</kz-fact-card>',
  ],
  [
    'no handler and no ref',
    createElement(KzFactCard, {
      onKzReady: () => undefined,
      onKzSelect: () => undefined,
      onKzError: () => undefined,
      onClick: () => undefined,
      ref: createRef<Element>(),
    }),
    '<kz-fact-card></kz-fact-card>',
  ],
];

/** What React writes into a stream. */
async function streamed(component: ReactElement): Promise<string> {
  const stream = new PassThrough();
  const {pipe} = renderToPipeableStream(component, {onAllReady: () => pipe(stream)});
  return text(stream);
}

describe('React on a server writes', () => {
  for (const [what, component, html] of written) {
    it(what, (t) => {
      const {mock} = t.mock.method(console, 'error', () => undefined);
      assert.equal(renderToString(component), html);
      assert.equal(mock.callCount(), 0);
    });
    it(`${what}, into a stream`, async () => {
      assert.equal(await streamed(component), html);
    });
  }
});
