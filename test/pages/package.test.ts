/** The package in Node, as a bundler or a server imports it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import * as v from 'valibot';
import {runInNode} from './in-node.js';
import {tags} from './site.js';

const named = v.optional(
  v.array(
    v.object({
      name: v.string(),
      description: v.optional(v.string()),
      attribute: v.optional(v.string()),
      readonly: v.optional(v.boolean()),
    })
  ),
  []
);

/** What the tests read of a custom elements manifest. */
const manifestSchema = v.object({
  modules: v.array(
    v.object({
      declarations: v.array(
        v.object({
          name: v.string(),
          tagName: v.optional(v.string()),
          attributes: named,
          events: named,
          slots: named,
          cssParts: named,
          cssProperties: named,
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
      ...tags.map((tag) => tag.replaceAll(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase())),
      'KzErrorEvent',
      'KzReadyEvent',
      'KzSelectEvent',
      'createDataset',
      'datasetAsOf',
      'isSelected',
      'selectSeries',
    ].sort(),
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

const {modules} = v.parse(manifestSchema, JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
const declared = new Map(modules.flatMap(({declarations}) => declarations).map((each) => [each.tagName, each]));

/** What every element has, inherited or not. */
const common = {
  attributes: [
    'as-of',
    'defer-hydration',
    'document',
    'from',
    'heading',
    'heading-level',
    'lang',
    'partner',
    'src',
    'to',
    'topic',
  ],
  events: ['kz-error', 'kz-ready', 'kz-select'],
  slots: [''],
  cssParts: ['heading', 'message', 'popover', 'source'],
  cssProperties: [
    '--kz-focus-color',
    '--kz-line-color',
    '--kz-quiet-color',
    '--kz-rule',
    '--kz-space',
    '--kz-surface-color',
  ],
};

/** What an element has beside that. */
const own: Readonly<Record<string, Readonly<Partial<Record<keyof typeof common, readonly string[]>>>>> = {
  'kz-agreement-list': {
    attributes: ['filterable', 'limit', 'party', 'status'],
    cssParts: ['agreement', 'count', 'date', 'filters', 'list', 'more', 'parties', 'status-heading', 'title'],
    cssProperties: ['--kz-year-width'],
  },
  'kz-event-list': {
    attributes: ['filterable', 'kind', 'limit', 'order', 'organisation', 'person', 'place', 'status'],
    cssParts: ['count', 'date', 'event', 'filters', 'list', 'more', 'place', 'title', 'year'],
    cssProperties: ['--kz-year-width'],
  },
  'kz-fact-card': {
    attributes: ['fact', 'measure'],
    cssParts: ['card', 'change', 'label', 'line', 'notes', 'period', 'value'],
    cssProperties: ['--kz-border', '--kz-label-lines', '--kz-padding', '--kz-radius', '--kz-value-size'],
  },
  'kz-people-list': {
    attributes: ['filterable', 'kind', 'limit', 'organisation', 'person', 'show', 'side'],
    cssParts: ['count', 'events', 'filters', 'list', 'more', 'person', 'role', 'side', 'title'],
    cssProperties: ['--kz-year-width'],
  },
  'kz-trade-chart': {
    attributes: ['form', 'measure'],
    cssParts: ['chart', 'controls', 'figure', 'key', 'notes', 'summary', 'table', 'tooltip', 'unit', 'value'],
    cssProperties: ['--kz-series-1', '--kz-series-2', '--kz-series-3', '--kz-series-4'],
  },
};

/** What of an element alone can be read. */
const readable: Readonly<Record<string, readonly string[]>> = {'kz-fact': ['comparison']};

const lists = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const;

it('the manifest tells of every tag, and of nothing that is none', () => {
  assert.deepEqual([...declared.keys()].sort(), tags.toSorted());
});

for (const tag of tags) {
  it(`the manifest tells editors and Storybook of ${tag}, of what it inherits too, each with its meaning`, () => {
    const element = declared.get(tag);
    assert(element);
    for (const list of lists) {
      const names: string[] = element[list].map(({name}) => name);
      assert.equal(new Set(names).size, names.length, `${list}: ${names.join()}`);
      if (own[tag]) assert.deepEqual(names.sort(), [...common[list], ...(own[tag][list] ?? [])].sort(), list);
      else for (const name of common[list]) assert(names.includes(name), `${list}: ${name}`);
    }
    for (const list of [...lists, 'members'] as const)
      for (const {name, description = ''} of element[list]) assert.match(description, /\.$/u, `${list}: ${name}`);
  });

  it(`the manifest tells of ${tag} the properties that a page sets or reads, and no member of the inside`, () => {
    const {members = [], attributes = []} = declared.get(tag) ?? {};
    const set = members.filter(({readonly = false}) => !readonly);
    assert.deepEqual(set.flatMap(({attribute = []}) => attribute).sort(), attributes.map(({name}) => name).sort());
    assert.deepEqual(
      set.filter(({attribute}) => attribute === undefined).map(({name}) => name),
      ['data']
    );
    assert.deepEqual(
      members.filter(({readonly}) => readonly).map(({name}) => name),
      [...(readable[tag] ?? []), 'state', 'settled']
    );
  });
}

/** Elements that show much of what they can. */
const shown: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['kz-event-list', {filterable: '', limit: '3'}],
  ['kz-agreement-list', {filterable: '', limit: '3'}],
  ['kz-fact-card', {fact: 'kr-trade-2019', 'as-of': '2022', heading: 'Trade'}],
  ['kz-people-list', {filterable: '', limit: '3'}],
  ['kz-people-list', {show: 'organisations', lang: 'ru'}],
  ['kz-trade-chart', {partner: 'kr gb'}],
  ['kz-trade-chart', {partner: 'gb'}],
];
for (const [tag, attributes] of shown) {
  it(`the manifest tells of every part that ${tag} ${JSON.stringify(attributes)} has for a page's styles`, () => {
    const html = runInNode(`
      const {renderStatic} = await import('./dist/ssr.js');
      console.log(JSON.stringify((await renderStatic('${tag}', ${JSON.stringify(attributes)})).html));
    `);
    assert(typeof html === 'string');
    const parts = new Set([...html.matchAll(/ part="([^"]+)"/gu)].flatMap(([, names = '']) => names.split(' ')));
    assert(parts.size > 3);
    const told = new Set(declared.get(tag)?.cssParts.map(({name}) => name));
    assert.deepEqual(
      [...parts].filter((part) => !told.has(part)),
      []
    );
  });
}

it('an element says of an inherited attribute what it means there', () => {
  const level = (tag: string) => declared.get(tag)?.attributes.find(({name}) => name === 'heading-level')?.description;
  assert.match(level('kz-event-list') ?? '', /the years are one level below/u);
  assert.match(level('kz-agreement-list') ?? '', /the statuses are one level below/u);
  assert.doesNotMatch(level('kz-fact-card') ?? '', /years/u);
});

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
  it(`${editor} completes every tag with its attributes, inherited ones too`, () => {
    const found = new Map(read().map(({name, attributes}) => [name, attributes.map((attribute) => attribute.name)]));
    assert.deepEqual([...found.keys()].sort(), tags.toSorted());
    for (const [tag, attributes] of found)
      assert.deepEqual(
        attributes.sort(),
        declared
          .get(tag)
          ?.attributes.map(({name}) => name)
          .sort(),
        tag
      );
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
  assert.equal(modules.length, tags.length);
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
