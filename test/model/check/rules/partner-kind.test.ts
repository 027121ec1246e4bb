import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a square is no partner',
    changed('events', 'fair-2020', {partners: ['square']}),
    'events.json#fair-2020: partners.0: no country, region, city or group but a site: square',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
