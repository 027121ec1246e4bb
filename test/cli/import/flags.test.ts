import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readFlag, type FlagWords} from '../../../src/cli/import/flags.js';

const flags: readonly (readonly [flag: string, says: FlagWords])[] = [
  ['', {}],
  ['A', {}],
  ['e', {status: 'estimated'}],
  ['s', {status: 'estimated'}],
  ['S', {}],
  ['P', {status: 'provisional'}],
  ['F', {status: 'forecast'}],
  ['r', {status: 'revised'}],
  ['bp', {told: 'a break in the series', status: 'provisional'}],
  ['c', {absent: 'confidential'}],
  ['Q', {absent: 'confidential'}],
  ['Forecast', {status: 'forecast'}],
  ['предварительные', {status: 'provisional'}],
  ['Normal value', {}],
];
for (const [flag, says] of flags)
  test(`the flag “${flag}” says ${JSON.stringify(says)}`, () => assert.deepEqual(readFlag(flag), says));
