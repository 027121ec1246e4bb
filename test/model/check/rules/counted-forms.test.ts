import {test} from 'node:test';
import {added, assertOnlyProblem} from '../fixture.js';

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'a counted noun without its forms',
    added('measures', {id: 'boats', label: 'Boats', unit: 'boats'}),
    'measures.json#boats: counted: no forms of the noun: boats; for people: {"one": "person", "other": "people"}',
  ],
  [
    'a currency in small letters',
    added('measures', {id: 'boats', label: 'Boats', unit: 'eur'}),
    'measures.json#boats: unit: a currency is written "EUR": eur',
  ],
  [
    'a currency with the forms of a noun',
    added('measures', {id: 'gifts', label: 'Gifts', unit: 'USD', counted: {one: 'dollar', other: 'dollars'}}),
    'measures.json#gifts: counted: forms of a noun for a currency: USD',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
