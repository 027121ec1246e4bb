import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {Worker} from 'node:worker_threads';
import {renderStatic, type StaticOptions, type WidgetAttributes} from '../../src/ssr.js';
import {good} from '../model/check/fixture.js';
import {inProcess, printing} from './process.js';

const chart = ['kz-trade-chart', {partner: 'kr gb'}] as const;
const {html} = await renderStatic(...chart);

const other = mkdtempSync(join(tmpdir(), 'kz-widgets-'));
after(() => rmSync(other, {recursive: true}));
for (const folder of ['src', 'data']) cpSync(folder, join(other, folder), {recursive: true});
cpSync('package.json', join(other, 'package.json'));
symlinkSync(resolve('node_modules'), join(other, 'node_modules'));
const copy = (file: string) => JSON.stringify(pathToFileURL(join(other, 'src', file)).href);

const processes: readonly (readonly [what: string, before: string])[] = [
  ['nothing else', ''],
  ['the tags defined by this copy', `await import('./src/define.ts');`],
  ['the tags defined by another copy, as a framework’s layers do', `await import(${copy('define.ts')});`],
  [
    'both copies, and both defined',
    `await import(${copy('define.ts')}); await import('./src/define.ts'); await (await import(${copy('ssr.ts')})).renderStatic('kz-fact-card');`,
  ],
  [
    'a tag defined by somebody else',
    `await import('lit'); customElements.define('kz-trade-chart', class extends Object {});`,
  ],
  [
    'a registry of somebody else’s, which knows every tag',
    'globalThis.customElements = {get: () => class {}, define: () => { throw new Error("no"); }};',
  ],
  [
    'a registry of somebody else’s, which knows none',
    'globalThis.customElements = {get: () => undefined, define: () => undefined};',
  ],
];
for (const [what, before] of processes) {
  test(`the same string, and no warning, in a process with ${what}`, async () => {
    assert.equal(await inProcess(printing(...chart, before)), html);
  });
}

test('another copy in the process renders the same string as the first', async () => {
  const second = `const {renderStatic: again} = await import(${copy('ssr.ts')});
    process.stdout.write('\\n' + (await again(...${JSON.stringify(chart)})).html);`;
  assert.equal(await inProcess(`${printing(...chart)}${second}`), `${html}\n${html}`);
});

test('the same string in a worker thread', async () => {
  const code = `const {parentPort} = require('node:worker_threads');
    import('tsx/esm/api').then(({register}) => { register(); return import('./src/ssr.ts'); })
      .then(({renderStatic}) => renderStatic(...${JSON.stringify(chart)}))
      .then(({html}) => parentPort.postMessage(html));`;
  const worker = new Worker(code, {eval: true});
  const answer = await new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
  await worker.terminate();
  assert.equal(answer, html);
});

test('calls at the same time do not meet: each renders what it renders alone', async () => {
  const calls: readonly [string, WidgetAttributes, StaticOptions][] = Array.from({length: 50}, (_, i) => {
    const lang = ['en', 'kk', 'ko', 'ru'][i % 4] ?? 'en';
    const partner = i % 3 === 0 ? 'kr' : 'gb';
    if (i % 5 === 0) return ['kz-fact-card', {fact: 'island-trade-2019'}, {lang, dataset: structuredClone(good)}];
    if (i % 5 === 1) return ['kz-event-list', {partner, filterable: true}, {lang}];
    if (i % 5 === 2) return ['kz-fact-card', {partner, 'as-of': i % 2 === 0 ? '2022' : null}, {lang}];
    return ['kz-trade-chart', {partner}, {lang}];
  });
  const together = await Promise.all(calls.map((call) => renderStatic(...call)));
  for (const [i, call] of calls.entries()) assert.deepEqual(together[i], await renderStatic(...call), call[0]);
  assert(new Set(together.map((one) => one.html)).size > 20);
});
