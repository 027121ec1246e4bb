import {test} from 'node:test';
import {assertOnlyProblem, changed, type Fields} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a citation of an unknown document',
    changed('topics', 'fairs', {citations: [{document: 'd9', paragraph: 1, asWritten: 'fairs'}]}),
    'topics.json#fairs: citations.0.document: unknown document: d9',
  ],
  [
    'a role cited from an unknown document',
    changed('places', 'port', {
      names: [
        {
          name: 'Haven',
          when: {basis: 'stated', from: '1990'},
          citation: {document: 'd9', paragraph: 1, asWritten: 'Haven'},
        },
      ],
    }),
    'places.json#port: names.0.citation.document: unknown document: d9',
  ],
  [
    'an unknown measure',
    changed('facts', 'island-trade-2019', {measure: 'tradde'}),
    'facts.json#island-trade-2019: measure: unknown measure: tradde',
  ],
  [
    'an unknown partner',
    changed('facts', 'island-oldest-fair', {partners: ['island', 'iland']}),
    'facts.json#island-oldest-fair: partners.1: unknown place: iland',
  ],
  [
    'an unknown topic',
    changed('events', 'fair-2020', {topics: ['ships']}),
    'events.json#fair-2020: topics.0: unknown topic: ships',
  ],
  [
    'an unknown place',
    changed('events', 'fair-2020', {places: ['pier']}),
    'events.json#fair-2020: places.0: unknown place: pier',
  ],
  [
    'an unknown person',
    changed('events', 'fair-2020', {people: ['bo-reed']}),
    'events.json#fair-2020: people.0: unknown person: bo-reed',
  ],
  [
    'an unknown organisation',
    changed('events', 'fair-2020', {organisations: ['rope-guild']}),
    'events.json#fair-2020: organisations.0: unknown organisation: rope-guild',
  ],
  [
    'an unknown agreement',
    changed('events', 'fair-2020', {agreements: ['rope-pact']}),
    'events.json#fair-2020: agreements.0: unknown agreement: rope-pact',
  ],
  [
    'a mention of nobody known',
    changed('facts', 'island-oldest-fair', {mentions: ['ada-moor', 'lamp-guild', 'square', 'fairs']}),
    'facts.json#island-oldest-fair: mentions.3: unknown mention: fairs',
  ],
  [
    'a party that is neither place nor organisation',
    changed('agreements', 'lamp-pact', {parties: ['home', 'lamp-guild', 'ada-moor']}),
    'agreements.json#lamp-pact: parties.2: unknown party: ada-moor',
  ],
  [
    'a side that is no place',
    changed('people', 'ada-moor', {
      side: {place: 'iland', citation: {document: 'first-letter', paragraph: 1, asWritten: 'Ada Moor'}},
    }),
    'people.json#ada-moor: side.place: unknown place: iland',
  ],
  [
    'a side that is cited from an unknown document',
    changed('organisations', 'lamp-guild', {
      side: {place: 'island', citation: {document: 'd9', paragraph: 1, asWritten: 'lamps'}},
    }),
    'organisations.json#lamp-guild: side.citation.document: unknown document: d9',
  ],
  [
    'an unknown place around a place',
    changed('places', 'port', {within: 'iland'}),
    'places.json#port: within: unknown place: iland',
  ],
  [
    'an unknown start of a scope',
    changed('facts', 'island-lamps-2020', {scope: {from: 'iland', direction: 'within', kind: 'flow'}}),
    'facts.json#island-lamps-2020: scope.from: unknown place: iland',
  ],
  [
    'an unknown end of a scope',
    changed('facts', 'island-lamps-2020', {scope: {from: 'home', to: 'iland', direction: 'one-way', kind: 'flow'}}),
    'facts.json#island-lamps-2020: scope.to: unknown place: iland',
  ],
  [
    'an unknown seat of an organisation',
    changed('organisations', 'lamp-guild', {place: 'pier'}),
    'organisations.json#lamp-guild: place: unknown place: pier',
  ],
  [
    'a role in an unknown organisation',
    changed('people', 'ada-moor', {
      roles: [
        {
          title: 'clerk',
          organisation: 'rope-guild',
          when: {basis: 'stated', from: '2020'},
          citation: {document: 'first-letter', paragraph: 1, asWritten: 'clerk'},
        },
      ],
    }),
    'people.json#ada-moor: roles.0.organisation: unknown organisation: rope-guild',
  ],
  [
    'a note since an unknown letter',
    changed('agreements', 'lamp-pact', {notes: [{kind: 'date', text: 'No day is told.', since: 'third-letter'}]}),
    'agreements.json#lamp-pact: notes.0.since: unknown document: third-letter',
  ],
  [
    'a reading before an unknown letter',
    changed('agreements', 'lamp-pact', {earlier: [{before: 'third-letter', status: 'planned'}]}),
    'agreements.json#lamp-pact: earlier.0.before: unknown document: third-letter',
  ],
  [
    'an unknown place of before',
    told({places: ['pier']}),
    'events.json#fair-2020: earlier.0.places.0: unknown place: pier',
  ],
  [
    'an unknown person of before',
    told({people: ['bo']}),
    'events.json#fair-2020: earlier.0.people.0: unknown person: bo',
  ],
];

/** The fair, with what was said of it before the second letter told of it too. */
function told(reading: Fields): unknown {
  const citations = [
    {document: 'first-letter', paragraph: 1, asWritten: 'opened on Tuesday'},
    {document: 'second-letter', paragraph: 2, asWritten: 'the fair of last year'},
  ];
  return changed('events', 'fair-2020', {citations, earlier: [{before: 'second-letter', ...reading}]});
}

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
