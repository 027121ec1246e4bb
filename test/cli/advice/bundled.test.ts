import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {check} from '../../../src/cli/commands.js';
import {printProblem} from '../../../src/model/check/index.js';

test('the data that ships, in all its languages, takes all advice', async () => {
  const {problems, advice} = await check(fileURLToPath(new URL('../../../data', import.meta.url)), false);
  assert.deepEqual([...problems, ...advice].map(printProblem), []);
});
