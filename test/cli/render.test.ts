import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import * as v from 'valibot';
import {LANGUAGES} from '../../src/model/languages.js';
import {good} from '../model/check/fixture.js';
import {parseXml} from '../view/xml.js';

const root = mkdtempSync(join(tmpdir(), 'kz-widgets-'));
after(() => rmSync(root, {recursive: true}));

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

/** Runs the command as a user does, in a folder of its own. */
function render(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', tsx, main, 'render', ...args], {
    cwd: root,
    maxBuffer: 1e8,
  });
  return {status, bytes: stdout, out: stdout.toString(), err: stderr.toString().trim()};
}

const card = ['kz-fact-card', '--fact', 'kr-trade-2019'];

test('prints HTML where nothing else is asked for', () => {
  const {status, out} = render(...card);
  assert.equal(status, 0);
  assert.match(out, /^<kz-fact-card fact="kr-trade-2019" lang="en"><template shadowrootmode="open"><style>/u);
});

test('prints beside the HTML what style-src must hold', () => {
  const {out, err} = render(...card, '--csp');
  assert.match(err, /^style-src 'sha256-[\w+/]+='$/u);
  assert.doesNotMatch(out, /sha256/u);
});

test('takes each attribute as an option, those with hyphens and those without a value too', () => {
  const args = ['kz-event-list', '--as-of', '2021', '--heading-level', '2', '--filterable', '--lang', 'ru'];
  assert.match(render(...args).out, /^<kz-event-list as-of="2021" heading-level="2" lang="ru" filterable>/u);
});

test('writes a picture as SVG, with title, description and citations, and nothing from outside', () => {
  for (const args of [card, ['kz-trade-chart', '--partner', 'kr gb'], ['kz-event-list', '--partner', 'gb']]) {
    const {out} = render(...args, '--format', 'svg');
    const names = parseXml(out).map(({name}) => name);
    for (const name of ['title', 'desc', 'dc:source', 'text']) assert(names.includes(name), `${args[0]}: ${name}`);
    assert(!names.some((name) => ['script', 'image', 'foreignObject', 'use', 'style', 'a'].includes(name)));
    assert.doesNotMatch(out, /href|url\(/u);
  }
});

test('writes a picture as PNG, twice as wide as it is said to be', () => {
  const {bytes, status} = render(...card, '--format', 'png', '--width', '600');
  assert.equal(status, 0);
  assert.deepEqual([...bytes.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
  assert.equal(bytes.readUInt32BE(16), 1200);
});

test('writes what the element would show as JSON', () => {
  const chart: unknown = JSON.parse(render('kz-trade-chart', '--partner', 'kr', '--format', 'json').out);
  assert(typeof chart === 'object' && chart !== null && 'table' in chart && 'state' in chart && 'tag' in chart);
  assert.deepEqual([chart.tag, chart.state], ['kz-trade-chart', 'ready']);
  assert(Array.isArray(chart.table) && chart.table.length === 4);
});

test('writes the state where no document reports anything, and refuses to draw a picture of it', () => {
  const args = ['kz-trade-chart', '--partner', 'gb', '--to', '1995'];
  assert.match(render(...args, '--format', 'json').out, /"state": "empty"/u);
  const {status, out, err} = render(...args, '--format', 'svg');
  assert.equal(status, 1);
  assert.equal(out, '');
  assert.match(err, /No figure on this has been taken from these reports/u);
});

test('writes the oEmbed answer of a frame, with each attribute in its address and room for what it shows', () => {
  const list = ['kz-event-list', '--partner', 'kr gb', '--filterable', '--lang', 'ko', '--format', 'oembed'];
  const {out, status} = render(...list, '--base', 'https://news.example/kz/', '--width', '600');
  assert.equal(status, 0);
  const {html, height, ...answer} = v.parse(v.looseObject({html: v.string(), height: v.number()}), JSON.parse(out));
  assert.deepEqual(answer, {version: '1.0', type: 'rich', title: '주요 일지', width: 600});
  const [, query] = /src="https:\/\/news\.example\/kz\/frame\.html#kz-event-list\?([^"]+)"/u.exec(html) ?? [];
  assert.deepEqual(Object.fromEntries(new URLSearchParams(query?.replaceAll('&#38;', '&'))), {
    partner: 'kr gb',
    filterable: '',
    lang: 'ko',
  });
  assert(height > 400);
});

test('refuses a frame of own records that it could not fetch', () => {
  const folder = mkdtempSync(join(root, 'data-'));
  for (const [type, records] of Object.entries(good))
    writeFileSync(join(folder, `${type}.json`), JSON.stringify(records));
  const own = ['kz-fact-card', '--fact', 'island-trade-2019', '--data', folder, '--format', 'oembed'];
  const {status, err} = render(...own, '--base', 'https://news.example/');
  assert.equal(status, 1);
  assert.match(err, /^oembed needs --src beside --data/u);
});

test('writes a host’s own records', () => {
  const folder = mkdtempSync(join(root, 'data-'));
  for (const [type, records] of Object.entries(good))
    writeFileSync(join(folder, `${type}.json`), JSON.stringify(records));
  const {out} = render('kz-fact-card', '--fact', 'island-trade-2019', '--data', folder, '--format', 'json');
  assert.match(out, /"value": "\$4\.2\u00a0million"/u);
});

const refused: readonly [what: string, args: readonly string[], message: RegExp][] = [
  [
    'a tag that there is not',
    ['kz-pie'],
    /unknown tag: kz-pie, not one of kz-.+, kz-event-list, kz-fact, kz-fact-card/u,
  ],
  ['an attribute of another element', ['kz-fact-card', '--form', 'bars'], /kz-fact-card has no attribute form/u],
  ['an option that there is not', ['kz-fact-card', '--onclick', 'x'], /unknown option '--onclick'/u],
  ['a form that there is not', [...card, '--format', 'pdf'], /Allowed choices are html, svg, png, json, oembed/u],
  ['a frame that stands nowhere', [...card, '--format', 'oembed'], /^oembed needs --base, /u],
  [
    'a frame at an address that is no web page’s',
    [...card, '--format', 'oembed', '--base', 'file:///x/'],
    /^base: not the http or https address of a folder/u,
  ],
  ['a fact that there is not', ['kz-fact-card', '--fact', 'kr-trade-1066'], /^unknown fact: kr-trade-1066$/u],
  ['a width that is no number', [...card, '--width', 'wide'], /a whole number of pixels/u],
  ['a folder that there is not', [...card, '--data', 'nowhere'], /^nowhere: no such folder$/u],
  [
    'a file that cannot be written',
    [...card, '--out', 'nowhere/card.html'],
    /^nowhere\/card\.html cannot be written: ENOENT$/u,
  ],
];
for (const [what, args, message] of refused) {
  test(`refuses ${what}, and says so without a stack`, () => {
    const {status, out, err} = render(...args);
    assert.equal(status, 1);
    assert.equal(out, '');
    assert.match(err, message);
    assert.doesNotMatch(err, /\n\s+at /u);
  });
}

test('refuses own records with problems, and names all of them', () => {
  const folder = mkdtempSync(join(root, 'data-'));
  writeFileSync(join(folder, 'documents.json'), '[]');
  writeFileSync(join(folder, 'facts.json'), '[{"id": "x"}, {}]');
  const {status, err} = render(...card, '--data', folder);
  assert.equal(status, 1);
  assert.match(err, /facts\.json#x/u);
  assert.match(err, /facts\.json#\[1\]/u);
});

test('leaves a file as it was where there is nothing to write, and no other behind', () => {
  const file = join(root, 'kept.html');
  writeFileSync(file, 'as it was');
  const before = readdirSync(root);
  assert.equal(render('kz-fact-card', '--fact', 'kr-trade-1066', '--out', file).status, 1);
  assert.equal(readFileSync(file, 'utf8'), 'as it was');
  assert.equal(render(...card, '--out', file).status, 0);
  assert.match(readFileSync(file, 'utf8'), /^<kz-fact-card/u);
  assert.deepEqual(readdirSync(root), before);
});

test('follows a link to its file, and keeps the file’s mode', () => {
  writeFileSync(join(root, 'real.html'), 'before', {mode: 0o600});
  symlinkSync('real.html', join(root, 'link.html'));
  assert.equal(render(...card, '--out', 'link.html').status, 0);
  assert(lstatSync(join(root, 'link.html')).isSymbolicLink());
  assert.match(readFileSync(join(root, 'real.html'), 'utf8'), /^<kz-fact-card/u);
  assert.equal(statSync(join(root, 'real.html')).mode & 0o777, process.platform === 'win32' ? 0o666 : 0o600);
});

test('takes an option that is given twice as a list, and a number as one', () => {
  const twice = render('kz-trade-chart', '--partner', 'kr', '--partner', 'gb');
  assert.match(twice.out, /^<kz-trade-chart partner="kr gb"/u);
  for (const wrong of ['many', '-3', '2.5'])
    assert.match(render('kz-event-list', `--limit=${wrong}`).err, /^limit: not a whole number: /u);
  assert.match(render(...card, '--heading-level', 'two').err, /^heading-level: not a whole number: two$/u);
});

test('makes the file that a link leads to, keeps the longest name, and ends where links lead in a circle', () => {
  symlinkSync('wanted.html', join(root, 'dangling.html'));
  assert.equal(render(...card, '--out', 'dangling.html').status, 0);
  assert(lstatSync(join(root, 'dangling.html')).isSymbolicLink());
  assert.match(readFileSync(join(root, 'wanted.html'), 'utf8'), /^<kz-fact-card/u);
  const longest = `${'x'.repeat(250)}.html`;
  assert.equal(render(...card, '--out', longest).status, 0);
  assert(lstatSync(join(root, longest)).isFile());
  symlinkSync('circle.html', join(root, 'circle.html'));
  const {status, err} = render(...card, '--out', 'circle.html');
  assert.equal(status, 1);
  assert.match(err, /^circle\.html cannot be written: /u);
  assert(lstatSync(join(root, 'circle.html')).isSymbolicLink());
});

test(
  'writes into what is no file as it is',
  {skip: process.platform === 'win32' && 'Windows has no such pipes'},
  () => {
    const pipe = join(root, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const command = [process.execPath, '--import', tsx, main, 'render', ...card, '--out', pipe];
    const read = execFileSync('sh', ['-c', '"$@" & cat "$0"; wait', pipe, ...command], {encoding: 'utf8'});
    assert.match(read, /^<kz-fact-card/u);
    assert(lstatSync(pipe).isFIFO());
  }
);

const descriptors: readonly (readonly [what: string, script: string, printed: RegExp])[] = [
  ['/dev/stdout in a pipe', '"$@" --out /dev/stdout | cat', /^<kz-fact-card/u],
  ['/dev/fd/1', '"$@" --out /dev/fd/1 | cat', /^<kz-fact-card/u],
  ['/proc/self/fd/1', '"$@" --out /proc/self/fd/1 | cat', /^<kz-fact-card/u],
  ['/dev/stderr', '"$@" --out /dev/stderr 2>&1 >/dev/null | cat', /^<kz-fact-card/u],
  ['a pipe of the shell’s', '"$@" --out >(cat) | cat', /^<kz-fact-card/u],
  ['a link to such a pipe', 'ln -s /dev/stdout out && "$@" --out out | cat; rm out', /^<kz-fact-card/u],
  ['a pipe that nobody reads to its end', '"$@" --out >(head -c 10) 2>&1 | cat', /^<kz-fact-c$/u],
  [
    'a file that others write into too',
    'echo before > all; "$@" --out /dev/stdout >> all; echo after >> all; cat all; rm all',
    /^before\n<kz-fact-card[^]*\nafter\n$/u,
  ],
  ['a file that is open by a number', '"$@" --out /dev/fd/7 7> seven; cat seven; rm seven', /^<kz-fact-card/u],
  ['nothing', '"$@" --out /dev/null; echo $?', /^0\n$/u],
];
for (const [what, script, printed] of descriptors) {
  test(`writes into ${what}`, {skip: process.platform !== 'linux' && 'named as Linux names it'}, () => {
    const command = [process.execPath, '--import', tsx, main, 'render', ...card];
    assert.match(execFileSync('bash', ['-c', script, 'bash', ...command], {cwd: root, encoding: 'utf8'}), printed);
  });
}

test('writes into what another process listens at', () => {
  // The pipes of Node's own child processes are sockets, which no name opens.
  assert.match(render(...card, '--out', '/dev/stdout').out, /^<kz-fact-card/u);
});

test('ends quietly where nobody reads on', {skip: process.platform === 'win32' && 'Windows has no such pipes'}, () => {
  const command = [process.execPath, '--import', tsx, main, 'render', 'kz-event-list'];
  const {stdout, stderr} = spawnSync('sh', ['-c', '"$@" | head -c 10', 'sh', ...command], {encoding: 'utf8'});
  assert.equal(stdout, '<kz-event-');
  assert.equal(stderr, '');
});

const refusedOptions: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [['--today', 'junk'], /^today: not a day such as 2023-03-18: junk$/u],
  [['--today', '2023-02-30'], /^today: not a day/u],
  [['--today', '2023'], /^today: not a day/u],
  [['--today', ''], /^today: not a day/u],
  [
    ['--lang', 'kz'],
    new RegExp(
      `^--lang: not ${Object.keys(LANGUAGES).slice(0, -1).join(', ')} or ${Object.keys(LANGUAGES).at(-1)}: kz$`,
      'u'
    ),
  ],
  [['--width', '300'], /^--width goes with --format svg, png, json, oembed$/u],
  [['--base', 'https://news.example/'], /^--base goes with --format oembed$/u],
  [['--today', '2023-03-18', '--format', 'svg'], /^--today goes with --format html$/u],
  [['--csp', '--format', 'png'], /^--csp goes with --format html$/u],
  [['--out', 'nowhere/'], /^nowhere\/ cannot be written: no such folder$/u],
  [['--out', ''], /option '--out <file>' argument '' is invalid\. It is empty\./u],
  [['--out', ' \t'], /option '--out <file>' .* It is empty\./u],
  [['--data', ''], /option '--data <path>' .* It is empty\./u],
  [['--base', '', '--format', 'oembed'], /option '--base <address>' .* It is empty\./u],
];
for (const [args, says] of refusedOptions) {
  test(`refuses ${args.join(' ')}`, () => {
    const {status, err, out} = render(...card, ...args);
    assert.equal(status, 1);
    assert.match(err, says);
    assert.equal(out, '');
  });
}

test('draws no axes around nothing, and says in a picture of some events how many there are', () => {
  assert.doesNotMatch(render('kz-trade-chart', '--measure', 'contracts', '--format', 'svg').out, /stroke="#ccc"/u);
  const {out} = render('kz-event-list', '--limit', '3', '--format', 'svg');
  assert.match(out.slice(out.indexOf('</metadata>')), />3 of 42 events</u);
});
