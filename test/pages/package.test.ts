/** The package in Node, as a bundler or a server imports it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import * as v from 'valibot';
import {runInNode} from './in-node.js';

const named = v.optional(v.array(v.object({name: v.string()})));

/** What the tests read of a custom elements manifest. */
const manifestSchema = v.object({
  modules: v.array(
    v.object({
      declarations: v.array(
        v.object({
          tagName: v.optional(v.string()),
          attributes: named,
          events: named,
          cssParts: named,
          members: named,
        })
      ),
    })
  ),
});

it('dist/index.js in Node exports classes and queries, defines no tag, and adds no global but those of Lit for Node', () => {
  const result = runInNode(`
    const before = new Set(Reflect.ownKeys(globalThis));
    const exported = Object.keys(await import('./dist/index.js'));
    const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String).sort();
    console.log(JSON.stringify({exported, added, defined: globalThis.customElements?.get?.('kz-fact-card') !== undefined}));
  `);
  assert.deepEqual(result, {
    exported: [
      'KzErrorEvent',
      'KzEventList',
      'KzFactCard',
      'KzReadyEvent',
      'KzSelectEvent',
      'KzTradeChart',
      'createDataset',
      'datasetAsOf',
      'isSelected',
      'selectSeries',
    ],
    added: [
      'customElements',
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'litServerRoot',
      'reactiveElementVersions',
    ],
    defined: false,
  });
});

it('dist/index.js in Node leaves nothing running: the process ends by itself', () => {
  assert.equal(runInNode("await import('./dist/index.js'); console.log(1);"), 1);
});

for (const tag of ['kz-fact-card', 'kz-trade-chart', 'kz-event-list']) {
  it(`the manifest tells editors and Storybook of ${tag}: attributes, events, parts, and no private member`, () => {
    const {modules} = v.parse(manifestSchema, JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
    const element = modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag);
    assert(element, 'not in the manifest');
    assert(element.attributes?.some(({name}) => name === 'as-of'));
    assert.deepEqual(element.events?.map(({name}) => name).sort(), ['kz-error', 'kz-ready', 'kz-select']);
    assert(element.cssParts?.some(({name}) => name === 'source'));
    assert.deepEqual(
      element.members?.filter(({name}) => name.startsWith('#')),
      []
    );
  });
}

const tagsSchema = v.array(v.object({name: v.string(), attributes: v.array(v.object({name: v.string()}))}));

/** Where each editor finds the tags. */
const editors = {
  'VS Code': () =>
    v.parse(v.object({tags: tagsSchema}), JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8'))).tags,
  JetBrains: () =>
    v.parse(
      v.object({contributions: v.object({html: v.object({elements: tagsSchema})})}),
      JSON.parse(readFileSync('dist/web-types.json', 'utf8'))
    ).contributions.html.elements,
};

for (const [editor, read] of Object.entries(editors)) {
  it(`${editor} completes every tag with its attributes`, () => {
    const tags = new Map(read().map(({name, attributes}) => [name, attributes.map((attribute) => attribute.name)]));
    assert.deepEqual([...tags.keys()].sort(), ['kz-event-list', 'kz-fact-card', 'kz-trade-chart']);
    for (const [tag, attributes] of tags) assert(attributes.includes('as-of') && !attributes.includes('asOf'), tag);
    assert(tags.get('kz-event-list')?.includes('filterable'));
  });
}

it('the manifest says which module defines each tag, and that this exports nothing', () => {
  const modules = v
    .parse(
      v.object({
        modules: v.array(
          v.object({
            path: v.string(),
            exports: v.optional(
              v.array(
                v.object({
                  kind: v.string(),
                  name: v.string(),
                  declaration: v.object({name: v.string(), module: v.string()}),
                })
              )
            ),
          })
        ),
      }),
      JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
    )
    .modules.filter(({path}) => path.includes('/define/'));
  assert.equal(modules.length, 3);
  for (const {path, exports = []} of modules) {
    const [, tag] = /define\/(.+)\.js$/u.exec(path) ?? [];
    assert.deepEqual(
      exports.map(({kind, name}) => [kind, name]),
      [['custom-element-definition', tag]]
    );
    const [definition] = exports;
    assert(definition);
    assert.match(
      readFileSync(definition.declaration.module, 'utf8'),
      new RegExp(`class ${definition.declaration.name}\\b`, 'u')
    );
    assert.equal(runInNode(`console.log(Object.keys(await import('./${path}')).length);`), 0);
  }
});
