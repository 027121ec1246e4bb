/** What a server rendered, in a page of Vue's: the component that the page for hosts has leaves it as it is. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';
import * as v from 'valibot';
import {build} from 'vite';
import {blocks} from '../pages/doc-blocks.js';
import {runInNode} from '../pages/in-node.js';
import {describeIn} from '../pages/site.js';

const bundle = v.object({output: v.tuple([v.object({code: v.string()})])});
const [, snippet = ''] = blocks(readFileSync('docs/hosts/vue.md', 'utf8'), 'vue');
const [, written = ''] = /^<script lang="ts">\n(.*)<\/script>$/msu.exec(snippet.trim()) ?? [];
const {outputText} = ts.transpileModule(written, {
  compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
});
const define = resolve('dist/npm/define');
const component = outputText.replace(/kz-widgets\/elements\/([\w-]+)/u, `${define}/$1.js`);

/** The page's script: the widget draws itself at once, and Vue comes when the test asks for it. */
const script = `import {createApp, createSSRApp} from 'vue';
  import Rendered from './rendered.js';
  const place = document.querySelector('#app');
  Object.assign(window, {
    hydrate: () => void createSSRApp(Rendered, {html: window.html}).mount(place),
    mount: () => void createApp(Rendered, {html: window.html}).mount(place),
  });`;

describeIn(['chromium', 'firefox'], 'a server’s rendering in a page of Vue’s', (site) => {
  const folder = mkdtempSync(resolve('node_modules/.vue-page-'));
  after(() => rmSync(folder, {recursive: true}));
  let content = '';
  let served = '';
  let html = '';

  before(async () => {
    writeFileSync(join(folder, 'page.js'), script);
    writeFileSync(join(folder, 'rendered.js'), component);
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      // In development Vue says where what it finds is not what it would render.
      define: {
        'process.env.NODE_ENV': '"development"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      },
      build: {
        write: false,
        minify: false,
        rolldownOptions: {input: join(folder, 'page.js'), output: {codeSplitting: false}},
      },
    });
    content = v.parse(bundle, built).output[0].code;
    [served, html] = v.parse(
      v.tuple([v.string(), v.string()]),
      runInNode(`
        const {createSSRApp} = await import('vue');
        const {renderToString} = await import('vue/server-renderer');
        const {renderStatic} = await import('kz-widgets/ssr');
        const {default: Rendered} = await import(${JSON.stringify(pathToFileURL(join(folder, 'rendered.js')).href)});
        const {html} = await renderStatic('kz-trade-chart', {partner: 'kr gb'}, {lang: 'en'});
        console.log(JSON.stringify([await renderToString(createSSRApp(Rendered, {html})), html]));
      `)
    );
  });

  async function open(body: string) {
    const visit = await site.open({head: '', body: `<div id="app">${body}</div>`});
    await visit.page.evaluate((text) => Object.assign(window, {html: text}), html);
    return visit;
  }

  it('keeps its nodes when Vue comes', async () => {
    const {page, complaints} = await open(served);
    await page.evaluate('window.first = document.querySelector("kz-trade-chart")');
    await page.addScriptTag({content, type: 'module'});
    await page.waitForFunction('window.hydrate && window.first.state === "ready"');
    await page.evaluate('window.hydrate()');
    await page.waitForNetworkIdle({idleTime: 200});
    assert.equal(await page.evaluate('window.first === document.querySelector("kz-trade-chart")'), true);
    assert.equal(await page.$eval('kz-trade-chart', (chart) => chart.shadowRoot?.querySelectorAll('.root').length), 1);
    assert.deepEqual(complaints, []);
  });

  it('is parsed with its root where Vue brings it later', async () => {
    const {page, complaints} = await open('');
    await page.addScriptTag({content, type: 'module'});
    await page.waitForFunction('window.mount');
    await page.evaluate('window.mount()');
    await page.waitForFunction('document.querySelector("kz-trade-chart").state === "ready"');
    assert.equal(await page.$$eval('kz-trade-chart template[shadowrootmode]', ({length}) => length), 0);
    assert.deepEqual(complaints, []);
  });
});
