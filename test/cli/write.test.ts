import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {after, test} from 'node:test';
import {writeTo} from '../../src/cli/write.js';

const folder = await mkdtemp(join(tmpdir(), 'kz-widgets-'));
after(() => rm(folder, {recursive: true}));

test('who stops a writing that has begun has the file of before, and nothing beside it', async () => {
  const file = join(folder, 'data.json');
  await writeFile(file, 'before');
  const aborter = new AbortController();
  const writing = writeTo(file, 'x'.repeat(200_000_000), aborter.signal);
  const refused = assert.rejects(writing, /data\.json cannot be written/u);
  while (readdirSync(folder).length < 2) await setImmediate();
  aborter.abort();
  await refused;
  assert.deepEqual(await readdir(folder), ['data.json']);
  assert.equal(await readFile(file, 'utf8'), 'before');
});
