/** An app of React's that a server renders, and that comes to life in a page: both import this. */
import {createElement, StrictMode, useEffect, useState, type ReactElement} from 'react';
import {KzAgreementList, KzEventList, KzFact, KzFactCard, KzPeopleList, KzSources} from '../../src/frameworks/react.js';
import {hostData, trade} from '../elements/data.js';

type Props<Widget> = Widget extends (props: infer Given) => unknown ? Given : never;

/** What a test changes. */
export interface Changes {
  readonly list: Props<typeof KzEventList>;
}

/** What a test reads, and how it changes props. */
export interface Told {
  /** Each call of a handler: its name, what its event says, and the tag that it came from. */
  readonly calls: string[];
  /** What refs were given, in their order. */
  readonly refs: (string | undefined)[];
  change?: (changes: Changes) => void;
}

export const told: Told = {calls: [], refs: []};

const call = (name: string, {target}: Event, what: string) =>
  void told.calls.push(`${name} ${what} ${target instanceof Element ? target.localName : ''}`);

/** A list whose props change, a card of the host's own data, one that nobody knows, and the other elements of an article. */
function Widgets(): ReactElement {
  const [{list}, change] = useState<Changes>({
    list: {partner: 'kr', asOf: '2021-12-31', headingLevel: 2, filterable: true, limit: 3},
  });
  // As they come from somewhere: not yet at first.
  const [data, bring] = useState<object>();
  useEffect(() => {
    told.change = change;
    const arrival = setTimeout(() => bring(hostData({facts: [trade(2019, 4_200_000)]})), 100);
    return () => clearTimeout(arrival);
  }, []);
  return createElement(
    'main',
    null,
    createElement(
      KzEventList,
      {
        ...list,
        id: 'list',
        className: 'wide',
        ref: (element: HTMLElement | null) => void told.refs.push(element?.id),
        onKzReady: (event) => call('ready', event, event.state),
        onKzSelect: (event) => call('select', event, event.record),
      },
      'The presidents met in 2021.'
    ),
    createElement(
      KzFactCard,
      {id: 'own', data, onKzReady: (event) => call('ready', event, event.state)},
      'Trade of the island.'
    ),
    createElement(KzFactCard, {
      id: 'unknown',
      fact: 'nobody-knows',
      onKzReady: (event) => call('ready', event, event.state),
      onKzError: (event) => call('error', event, event.problem),
    }),
    createElement(
      'p',
      null,
      'Trade was ',
      createElement(
        KzFact,
        {
          id: 'number',
          fact: 'kr-trade-2008',
          onKzReady: (event) => call('ready', event, event.state),
          onKzSelect: (event) => call('select', event, event.record),
        },
        'more than $750 million'
      ),
      ' in 2008.'
    ),
    createElement(
      KzAgreementList,
      {partner: 'kr', limit: 1, onKzReady: (event) => call('ready', event, event.state)},
      'Almaty and Busan signed an agreement in 2022.'
    ),
    createElement(
      KzPeopleList,
      {partner: 'kr', limit: 1, onKzReady: (event) => call('ready', event, event.state)},
      'The presidents met in 2021.'
    ),
    createElement(
      KzSources,
      {id: 'sources', onKzReady: (event) => call('ready', event, event.state)},
      'The sources are reports from 2009 to 2023.'
    )
  );
}

export const app: ReactElement = createElement(StrictMode, null, createElement(Widgets));
