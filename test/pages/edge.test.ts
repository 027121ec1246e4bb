import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import vm from 'node:vm';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {good} from '../model/check/fixture.js';

/** A module of a user's. */
const worker = resolve('worker.js');

/** `kz-widgets/ssr` as a bundler for servers that are no Node takes it, in one classic script. */
async function bundled(): Promise<string> {
  const bundle = await rollup({
    input: worker,
    plugins: [
      {
        name: 'worker',
        resolveId: (id) => (id === worker ? id : null),
        load: (id) => (id === worker ? "export {renderStatic} from 'kz-widgets/ssr';" : null),
      },
      nodeResolve({exportConditions: ['edge-light', 'workerd', 'worker', 'browser']}),
    ],
    onwarn: ({message}) => assert.fail(message),
  });
  const {output} = await bundle.generate({format: 'iife', name: 'ssr', inlineDynamicImports: true});
  assert.equal(output.length, 1);
  return output[0].code;
}

/** What all such servers have: no page, no process, no modules of Node's, no code from strings. */
const globals = {
  AbortController,
  Event,
  EventTarget,
  TextEncoder,
  btoa,
  crypto,
  performance,
  queueMicrotask,
  setTimeout,
};

test('renders the same without Node: no process, no Buffer, no modules of its own, no page', async () => {
  const context = vm.createContext({...globals, good}, {codeGeneration: {strings: false, wasm: false}});
  vm.runInContext(await bundled(), context);
  const calls = [
    `'kz-trade-chart', {partner: 'kr gb'}`,
    `'kz-event-list', {partner: 'kr', filterable: true}, {lang: 'ko'}`,
    `'kz-fact-card', {fact: 'island-trade-2019'}, {dataset: good}`,
    `'kz-agreement-list', {partner: 'gb', filterable: true}, {lang: 'kk'}`,
    `'kz-people-list', {side: 'kr', filterable: true}`,
    `'kz-fact', {fact: 'kr-trade-2019', sentence: true}, {lang: 'ru'}`,
    `'kz-sources', {partner: 'kr gb'}, {lang: 'ko'}`,
  ];
  const inNode: unknown = await import(pathToFileURL('dist/ssr.js').href);
  const here = vm.createContext({good, ssr: inNode});
  for (const call of calls) {
    const there: unknown = await vm.runInContext(`ssr.renderStatic(${call}).then(JSON.stringify)`, context);
    assert.equal(there, await vm.runInContext(`ssr.renderStatic(${call}).then(JSON.stringify)`, here), call);
  }
});
