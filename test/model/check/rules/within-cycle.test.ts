import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertOnlyProblem, changed, good, problemsOf} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a place within itself',
    changed('places', 'port', {within: 'port'}),
    'places.json#port: within: within itself: port, port',
  ],
  [
    'a long way round, told once',
    changed('places', 'island', {within: 'square'}),
    'places.json#island: within: within itself: island, square, port, island',
  ],
];

const cited = good.places[0]?.['citations'];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));

test('a place that leads into a cycle of others is not told, only the cycle', () => {
  const outside = {id: 'bay', name: 'Bay', kind: 'site', within: 'square', citations: cited};
  const places = [
    outside,
    ...good.places.map((place) => (place['id'] === 'port' ? {...place, within: 'square'} : place)),
  ];
  assert.deepEqual(problemsOf({...good, places}), ['places.json#square: within: within itself: square, port, square']);
});

test('a hundred thousand places, each within the next, are followed to the end', () => {
  const places = Array.from({length: 100_000}, (_, i) => ({
    id: `p-${i}`,
    name: `P ${i}`,
    kind: 'site',
    within: i < 99_999 ? `p-${i + 1}` : 'island',
    citations: cited,
  }));
  assert.deepEqual(problemsOf({...good, places: [...good.places, ...places]}), []);
});
