import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const signed = {status: 'signed', when: '2018-05'};
const inForce = {status: 'in-force', when: '2019'};

const rows: readonly (readonly [name: string, input: unknown, problem: string])[] = [
  [
    'in force before it was signed',
    changed('agreements', 'lamp-pact', {status: 'signed', when: '2018-05', steps: [inForce, signed]}),
    'agreements.json#lamp-pact: steps.1.when: before the step before it: 2018-05',
  ],
  [
    'another status than that of its last step',
    changed('agreements', 'lamp-pact', {status: 'signed', when: '2019', steps: [signed, inForce]}),
    'agreements.json#lamp-pact: status: another than its last step (in-force): signed',
  ],
  [
    'another time than that of its last step',
    changed('agreements', 'lamp-pact', {status: 'in-force', when: '2018-05', steps: [signed, inForce]}),
    'agreements.json#lamp-pact: when: another than its last step (2019): 2018-05',
  ],
];

for (const [name, input, problem] of rows) test(name, () => assertOnlyProblem(input, problem));
