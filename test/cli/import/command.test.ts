import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const folder = await mkdtemp(join(tmpdir(), 'kz-widgets-'));
after(() => rm(folder, {recursive: true}));
const command = ['--import', 'tsx', fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))];

function run(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...command, ...args], {encoding: 'utf8'});
  return {status, out: stdout.trim().split('\n'), err: stderr.trim().split('\n')};
}

const table = join(folder, 'exports.csv');
await writeFile(table, 'Partner,2022,2023\nItaly,1.5,:\nChina,2,3\n');
const data = join(folder, 'data.json');

test('a table becomes a data set that the check passes and verify proves; imported again it is the same', async () => {
  const options = [
    'import',
    table,
    '--out',
    data,
    '--unit',
    'million USD',
    '--home',
    'KZ',
    '--publisher',
    'The Lantern',
  ];
  const {status, out} = run(...options);
  assert.deepEqual(
    [status, ...out.slice(1, 4)],
    [
      0,
      '  Partner: place (2 of 2 names are countries)',
      '  2022 to 2023: 2 columns of values (its head is a time, and its cells are numbers)',
      '3 values; 1 cell without one (: 1 times)',
    ]
  );
  const first = await readFile(data, 'utf8');
  assert.match(first, /"ru":\{"places":\{"kz":\{"name":"Казахстан"\}/u);
  assert.equal(run('check', '--data', data).status, 0);
  const verified = run('verify', '--data', data, '--documents', folder);
  assert.deepEqual(verified.out, ['verified 6 citations in 1 document, 1 measure, 3 facts, 3 places: no problems']);
  assert.equal(run(...options).status, 0);
  assert.equal(await readFile(data, 'utf8'), first);
});

test('verify tells the cell whose number is another', async () => {
  const other = join(folder, 'other.json');
  await writeFile(other, (await readFile(data, 'utf8')).replace('"value":1500000', '"value":1600000'));
  const {status, err} = run('verify', '--data', other, '--documents', folder);
  assert.equal(status, 1);
  assert.match(
    err[0] ?? '',
    /exports-it-2022: citations\.0\.asWritten: 1\.5 times 1000000 in the cell, 1600000 in the record$/u
  );
});

test('a file that is no data set is left alone', async () => {
  const {status, err} = run('import', table, '--out', table, '--unit', 'USD', '--home', 'KZ');
  assert.equal(status, 1);
  assert.match(err[0] ?? '', /exports\.csv is there, and no data set that could be renewed/u);
  assert.match(await readFile(table, 'utf8'), /^Partner/u);
});

test('a unit that is no currency, and a role that is none, are refused by the name of the option', () => {
  const unit = run('import', table, '--unit', 'XYZ');
  assert.match(unit.err[0] ?? '', /--unit.*no currency of ISO 4217: XYZ/u);
  const role = run('import', table, '--map', 'Partner=land');
  assert.match(role.err[0] ?? '', /--map.*COLUMN=ROLE, with a role of place, from, period/u);
  const year = run('import', table, '--fiscal-year', 'April');
  assert.match(year.err[0] ?? '', /--fiscal-year.*A month such as 2022-04/u);
});

test('the base of an index is no column', async () => {
  const index = join(folder, 'index.json');
  assert.equal(run('import', table, '--out', index, '--unit', 'index (2015=100)', '--home', 'KZ').status, 0);
  assert.match(await readFile(index, 'utf8'), /"unit":"index","base":"2015"/u);
});

test('facts are written short, and a newer table is told from them', async () => {
  const [fact] = (await readFile(data, 'utf8')).split('\n').filter((line) => line.includes('"exports-it-2022"'));
  const fields: unknown = JSON.parse(fact?.replace(/,$/u, '') ?? '');
  assert.deepEqual(fields, {
    id: 'exports-it-2022',
    label: 'Exports: Italy',
    measure: 'exports',
    scope: {from: 'kz', to: 'it', direction: 'one-way', kind: 'flow'},
    partners: ['it'],
    value: 1_500_000,
    citations: [{document: 'exports', row: 2, rowName: 'Italy', column: '2022', scale: 1_000_000, asWritten: '1.5'}],
    period: '2022',
  });
});

test('what somebody wrote by hand in the file stays as it is written', async () => {
  const own = join(folder, 'own.json');
  const written = {
    $schema: './own.schema.json',
    home: 'kz',
    measures: [{id: 'visits', label: 'Visits', unit: 'visits', counted: {one: 'visit', other: 'visits'}}],
    documents: [
      {id: 'desk', date: '2023-05', about: 'Counted by us', language: 'en', link: 'https://example.org/desk'},
    ],
    places: [{id: 'kz', kind: 'country', name: 'Kazakhstan', gazetteer: {iso: 'KZ'}}],
    facts: [
      {
        measure: 'visits',
        partners: ['France'],
        period: '2022',
        value: 4,
        citations: [{document: 'desk', asWritten: '4'}],
      },
    ],
  };
  await writeFile(own, JSON.stringify(written));
  const {status, err} = run('import', table, '--out', own, '--unit', 'million USD', '--home', 'KZ');
  assert.deepEqual([status, ...err], [0, '']);
  const text = await readFile(own, 'utf8');
  assert.match(text, /"\$schema": "[^"]+",\n"home": "kz"/u);
  for (const record of [...written.measures, ...written.documents, ...written.facts])
    assert.ok(text.includes(`\n${JSON.stringify(record)}`), text);
  assert.equal(run('check', '--data', own).status, 0);
});

test('who stops the command has the file of before, and no half of another', async () => {
  const rows = Array.from(
    {length: 40_000},
    (_, i) => `Italy,${1 + (i % 28)}.${1 + (Math.floor(i / 28) % 12)}.${1900 + Math.floor(i / 336)},${i}`
  );
  const long = join(folder, 'long.csv');
  await writeFile(long, ['country,date,exports_usd', ...rows].join('\n'));
  const before = await readdir(folder);
  const child = spawn(process.execPath, [...command, 'import', long, '--out', join(folder, 'long.json')]);
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  await once(child, 'close');
  assert.deepEqual(await readdir(folder), before);
});
