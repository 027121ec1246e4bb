import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {digestOf} from '../../src/cli/read-texts.js';
import {changed, good, type Input, like} from '../model/check/fixture.js';
import {russian} from '../model/check/translation-fixture.js';
import {goodTexts} from './verify/fixture.js';

const root = await mkdtemp(join(tmpdir(), 'kz-widgets-'));
after(() => rm(root, {recursive: true}));

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

interface Run {
  readonly status: number | null;
  readonly out: readonly string[];
  readonly err: readonly string[];
}

/** Runs the command as a user does. */
function run(...args: readonly string[]): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {encoding: 'utf8'});
  const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
  return {status, out: lines(stdout), err: lines(stderr)};
}

/** A new folder with these files; a value that is not a text is written as JSON. */
async function folder(files: Readonly<Record<string, unknown>>): Promise<string> {
  const path = await mkdtemp(join(root, 'folder-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), {recursive: true});
    await writeFile(join(path, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return path;
}

/** The made-up dataset with the digests of its texts. */
const proven: Input = {
  ...good,
  documents: ['first-letter', 'second-letter'].map((id) =>
    like('documents', id, {digest: digestOf(new TextEncoder().encode(goodTexts[id]))})
  ),
};

const asFiles = (input: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(input).map(([type, records]) => [`${type}.json`, records]));

const COUNTS = '2 documents, 2 measures, 3 facts, 2 events, 1 agreement, 1 person, 1 organisation, 4 places, 1 topic';

test('check takes one file with all records, as a page fetches it', async () => {
  const files = await folder({'our-data.json': good, 'list.json': []});
  assert.deepEqual(run('check', '--data', join(files, 'our-data.json')), {
    status: 0,
    out: [`checked ${COUNTS}: no problems`],
    err: [],
  });
  const {status, err} = run('check', '--data', join(files, 'list.json'));
  assert.equal(status, 1);
  assert.deepEqual(err, ['list.json: not an object with a list for each record type', '1 problem']);
});

test('check tells an editor each problem with its line and column', async () => {
  const text = JSON.stringify(changed('facts', 'island-lamps-2020', {value: 'many'}), undefined, 2);
  const files = await folder({'our-data.json': text});
  const {status, out} = run('check', '--format', 'json', '--data', join(files, 'our-data.json'));
  assert.equal(status, 1);
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes('"many"')) + 1;
  const column = (lines[line - 1]?.indexOf('"many"') ?? 0) + 1;
  assert.deepEqual(JSON.parse(out.join('\n')), [
    {
      severity: 'error',
      file: 'our-data.json',
      list: 'facts',
      record: 'island-lamps-2020',
      field: 'value',
      message: 'a text, where a number is wanted, without quotes, unit and marks between thousands: many',
      line,
      column,
    },
  ]);
});

test('a table is no data, and the file that there is is named', async () => {
  const files = await folder({'table.csv': 'year,value', 'DATA.JSON': {...good, topics: {}}});
  const table = join(files, 'table.csv');
  assert.deepEqual(run('check', '--data', table).err, [
    `${table}: not a .json file; a table is made into one by \`kz-widgets import\``,
    '1 problem',
  ]);
  assert(run('check', '--data', join(files, 'DATA.JSON')).err.includes('DATA.JSON: topics: not a list of records'));
});

test('copy puts what pages fetch where a site serves it, and says so where it cannot', async () => {
  const site = join(await folder({taken: 'a file'}), 'taken');
  assert.deepEqual(run('copy', site).err, [`${site} cannot be written: ENOTDIR`]);
  const target = join(await folder({}), 'public/kz-widgets');
  const {status, out} = run('copy', target);
  assert.equal(status, 0);
  assert.match(out[0] ?? '', /^\d+ files copied to /u);
  for (const file of [
    'kz-widgets.js',
    'opened-source.js',
    'languages/ko.js',
    'words/en.js',
    'frame.html',
    'frame/own-data.js',
    'frame-host.js',
    'THIRD-PARTY-LICENSES.txt',
  ])
    assert.deepEqual(await readFile(join(target, file)), await readFile(join('dist', file)));
});

test('the version is the package’s', () => {
  assert.match(run('--version').out[0] ?? '', /^\d+\.\d+\.\d+$/u);
});

test('check tells how much it checked', async () => {
  const data = await folder({...asFiles(good), 'translations/ru.json': russian, 'README.md': 'not data'});
  assert.deepEqual(run('check', '--data', data), {
    status: 0,
    out: [`checked ${COUNTS}, 1 translation (ru): no problems`],
    err: [],
  });
});

test('a host may bring documents and one kind of record', async () => {
  const data = await folder({'documents.json': good.documents, 'topics.json': good.topics});
  assert.deepEqual(run('check', '--data', data).out, ['checked 2 documents, 1 topic: no problems']);
});

test('check gives advice on data in order, and fails nothing for it', async () => {
  const ships = like('topics', 'fairs', {id: 'ships', label: 'Ships'});
  const data = await folder(asFiles({...good, topics: [...good.topics, ships]}));
  assert.deepEqual(run('check', '--data', data), {
    status: 0,
    out: [`checked ${COUNTS.replace('1 topic', '2 topics')}: no problems`],
    err: ['advice: topics.json#ships: named by no fact, event or agreement'],
  });
});

test('check tells every problem, and how many there are', async () => {
  const input = changed('topics', 'fairs', {
    label: '<b>',
    citations: [{document: 'd9', paragraph: 1, asWritten: 'fairs'}],
  });
  assert(typeof input === 'object' && input !== null);
  const data = await folder({...asFiles(input), 'translations/kk.json': {facts: {'no-such-fact': {}}}});
  const {status, out, err} = run('check', '--data', data);
  assert.equal(status, 1);
  assert.deepEqual(out, []);
  assert.deepEqual(err.slice(0, 2), [
    'topics.json#fairs: citations.0.document: unknown document: d9',
    'topics.json#fairs: label: looks like markup: <b>',
  ]);
  assert(err.includes('translations/kk.json#facts.no-such-fact: unknown record'));
  assert(err.includes('translations/kk.json#facts.island-oldest-fair: statement: missing translation'));
  // Those of one cause have a line together.
  assert.equal(err.at(-1), '33 problems');
});

const broken: readonly (readonly [name: string, files: Readonly<Record<string, unknown>>, problem: RegExp])[] = [
  [
    'a file that is no JSON',
    {...asFiles(good), 'facts.json': '[{,}]'},
    /^facts\.json:1:3: not JSON: value expected, found ","$/u,
  ],
  ['a folder in the place of a file', {...asFiles(good), 'lamps.json/x': ''}, /^lamps\.json: cannot be read: EISDIR$/u],
  [
    'a key given twice',
    {...asFiles(good), 'topics.json': '[{"id": "a", "id": "b"}]'},
    /^topics\.json: key given twice: 0\.id$/u,
  ],
  ['a folder without documents', {'topics.json': []}, /^documents\.json: missing, /u],
  ['a misspelt file', {...asFiles(good), 'fact.json': []}, /^fact\.json: unknown record type: fact, /u],
  [
    'a translation that is no JSON',
    {...asFiles(good), 'translations/ru.json': ''},
    /^translations\/ru\.json:1:1: not JSON: value expected, found the end$/u,
  ],
];
for (const [name, files, problem] of broken) {
  test(`${name} is named, without a stack trace`, async () => {
    const {status, err} = run('check', '--data', await folder(files));
    assert.equal(status, 1);
    assert.match(err[0] ?? '', problem);
    assert.deepEqual(err.slice(1), ['1 problem']);
  });
}

test('a data folder that is not there is named', () => {
  const missing = join(root, 'missing');
  assert.deepEqual(run('check', '--data', missing).err, [`${missing}: no such folder`, '1 problem']);
});

test('verify finds the texts by what is in them, whatever their names', async () => {
  const data = await folder(asFiles(proven));
  const texts = await folder({'b.txt': goodTexts['first-letter'], a: goodTexts['second-letter'], 'other.txt': 'x'});
  assert.deepEqual(run('verify', '--documents', texts, '--data', data), {
    status: 0,
    out: [`verified 16 citations in ${COUNTS}: no problems`],
    err: [],
  });
});

test('verify tells what the check tells too', async () => {
  const facts = [like('facts', 'island-lamps-2020', {value: 301, partners: ['iland']})];
  const data = await folder(asFiles({...proven, facts}));
  const texts = await folder({'b.txt': goodTexts['first-letter'], 'a.txt': goodTexts['second-letter']});
  const {status, err} = run('verify', '--documents', texts, '--data', data);
  assert.equal(status, 1);
  assert.deepEqual(err, [
    'facts.json#island-lamps-2020: partners.0: unknown place: iland',
    'facts.json#island-lamps-2020: value: some 300 in the words, 301 lamps in the record',
    '2 problems',
  ]);
});

test('a folder of documents that is not there is one problem', async () => {
  const missing = join(root, 'missing');
  const {err} = run('verify', '--documents', missing, '--data', await folder(asFiles(proven)));
  assert.deepEqual(err, [`${missing}: no such folder`, '1 problem']);
});

test('verify asks for the documents', () => {
  const {status, err} = run('verify');
  assert.equal(status, 1);
  assert.deepEqual(err, ["error: required option '--documents <dir>' not specified"]);
});

const empty: readonly (readonly [args: readonly string[], named: string])[] = [
  [['copy', ''], "argument 'dir'"],
  [['copy', ' '], "argument 'dir'"],
  [['check', '--data', ''], "option '--data <path>'"],
  [['verify', '--documents', 'texts', '--data', ''], "option '--data <path>'"],
  [['verify', '--documents', ''], "option '--documents <dir>'"],
  [['verify', '--documents', '\t'], "option '--documents <dir>'"],
];
for (const [args, named] of empty) {
  test(`refuses an empty value: ${args.join(' ')}`, () => {
    const {status, out, err} = run(...args);
    assert.equal(status, 1);
    assert.deepEqual(out, []);
    assert(err.join('\n').includes(named) && err.join('\n').includes('It is empty.'), err.join('\n'));
  });
}
