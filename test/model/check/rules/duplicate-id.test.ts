import {test} from 'node:test';
import {added, assertOnlyProblem, good, like} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'two records of a file share an id',
    added('topics', like('topics', 'fairs', {label: 'Boats'})),
    'topics.json#fairs: id: duplicate id: fairs',
  ],
  [
    'three are told once',
    {
      ...good,
      topics: [...good.topics, like('topics', 'fairs', {label: 'Boats'}), like('topics', 'fairs', {label: 'Ropes'})],
    },
    'topics.json#fairs: id: duplicate id: fairs',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
