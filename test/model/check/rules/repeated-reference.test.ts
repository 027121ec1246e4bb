import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a partner named twice',
    changed('events', 'fair-2020', {partners: ['island', 'island']}),
    'events.json#fair-2020: partners.1: named twice: island',
  ],
  [
    'a mention made twice',
    changed('facts', 'island-oldest-fair', {mentions: ['port', 'port']}),
    'facts.json#island-oldest-fair: mentions.1: named twice: port',
  ],
  [
    'a spelling given twice',
    changed('people', 'ada-moor', {spellings: ['A. Moor', 'Moor', 'A. Moor']}),
    'people.json#ada-moor: spellings.2: named twice: A. Moor',
  ],
  ...(
    [
      ['topics', 'fairs'],
      ['places', 'square'],
      ['people', 'ada-moor'],
      ['organisations', 'lamp-guild'],
      ['agreements', 'lamp-pact'],
    ] as const
  ).map(([list, id]): (typeof rows)[number] => [
    `${list} of an event named twice`,
    changed('events', 'fair-2020', {[list]: [id, id]}),
    `events.json#fair-2020: ${list}.1: named twice: ${id}`,
  ]),
  [
    'a party named twice',
    changed('agreements', 'lamp-pact', {parties: ['home', 'lamp-guild', 'home']}),
    'agreements.json#lamp-pact: parties.2: named twice: home',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
