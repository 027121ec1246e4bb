/** What an editor or an assistant reads to write a tag: every id of the data is there, and what it offers is shown. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {serveSite} from '../../scripts/site.mjs';
import {
  agreements,
  documents,
  events,
  facts,
  measures,
  organisations,
  people,
  places,
  topics,
} from '../../src/model/bundled.js';
import {LANGUAGES} from '../../src/model/languages.js';
import {renderStatic} from '../../src/ssr.js';
import {tags} from './site.js';

const valuesSchema = v.optional(v.array(v.object({name: v.string(), description: v.optional(v.string())})), []);
const attributesSchema = v.array(
  v.object({
    name: v.string(),
    description: v.string(),
    type: v.optional(v.object({text: v.string()})),
    default: v.optional(v.string()),
    values: valuesSchema,
    value: v.optional(v.object({type: v.string()})),
  })
);
const elementSchema = v.object({tagName: v.optional(v.string()), attributes: v.optional(attributesSchema, [])});
const elements = v
  .parse(
    v.object({modules: v.array(v.object({declarations: v.array(elementSchema)}))}),
    JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  )
  .modules.flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName !== undefined);
const named = v.array(v.object({name: v.string(), attributes: attributesSchema}));
const llms = readFileSync('dist/llms.txt', 'utf8');

const idsOf = (records: readonly {readonly id: string}[]) => records.map(({id}) => id).sort();

/** What each attribute of ids takes. */
const ids: Readonly<Record<string, readonly string[]>> = {
  fact: idsOf(facts),
  measure: idsOf(measures),
  partner: [...new Set([...facts, ...events].flatMap(({partners}) => partners))].sort(),
  topic: idsOf(topics),
  document: idsOf(documents),
  kind: [...new Set(events.map(({kind}) => kind))].sort(),
  person: idsOf(people),
  place: idsOf(places),
  organisation: idsOf(organisations),
  party: [...new Set(agreements.flatMap(({parties}) => parties))].sort(),
  // Countries: whoever is on the side of a town is on that of its own.
  side: ['gb', 'kr', 'kz'],
};

/** What attributes take of which no data tells. */
const words: Readonly<Record<string, readonly string[]>> = {
  lang: Object.keys(LANGUAGES),
  form: ['bars', 'line', 'points'],
  status: ['happened', 'planned'],
  order: ['newest', 'oldest'],
  show: ['organisations', 'people'],
  'kz-people-list kind': [...new Set(organisations.map(({kind}) => kind))],
  // Several of them, as words with spaces between.
  'kz-agreement-list status': [],
};

describe('the manifest', () => {
  it('has a type and a default for each attribute', () => {
    assert.equal(elements.length, tags.length);
    for (const {tagName, attributes} of elements)
      for (const {name, type, default: initial} of attributes)
        assert(type && initial !== undefined, `${tagName} ${name}`);
  });

  for (const [attribute, expected] of Object.entries({...ids, ...words}))
    it(`lists all that \`${attribute}\` takes`, () => {
      const [name, only] = attribute.split(' ').reverse();
      const isMeant = (tag = '') => (only === undefined ? !(`${tag} ${name}` in {...ids, ...words}) : tag === only);
      const lists = elements
        .filter(({tagName}) => isMeant(tagName))
        .flatMap(({attributes}) => attributes.filter((each) => each.name === name));
      assert(lists.length > 0);
      for (const {values} of lists) assert.deepEqual(values.map(({name}) => name).sort(), expected.toSorted());
    });

  it('says what an id stands for, in words', () => {
    const [card] = elements.filter(({tagName}) => tagName === 'kz-fact-card');
    const fact = card?.attributes.find(({name}) => name === 'fact')?.values.find(({name}) => name === 'kr-trade-2019');
    assert.match(fact?.description ?? '', /Kazakhstan and South Korea, 2019: \$4\.2/u);
  });

  for (const {tagName = '', attributes} of elements)
    it(`offers for ${tagName} only what is shown`, async () => {
      for (const {name, values} of attributes)
        for (const value of values) {
          // A number in a sentence is asked for by its name.
          const cited = tagName === 'kz-fact' ? {fact: 'kr-trade-2019'} : {};
          const {html} = await renderStatic(tagName, {...cited, [name]: value.name});
          assert(html.includes(` ${name}="${value.name}"`), `${name}="${value.name}"`);
        }
    });
});

describe('editors', () => {
  it('VS Code offers the same values, with their words', () => {
    const {tags: found} = v.parse(
      v.object({tags: named}),
      JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8'))
    );
    assert.equal(found.length, elements.length);
    for (const {name, attributes} of found)
      assert.deepEqual(
        attributes.map(({values}) => values),
        elements.find(({tagName}) => tagName === name)?.attributes.map(({values}) => values)
      );
  });

  it('JetBrains offers the same values, and takes other ids where data of one’s own have them', () => {
    const {
      contributions: {
        html: {elements: found},
      },
    } = v.parse(
      v.object({contributions: v.object({html: v.object({elements: named})})}),
      JSON.parse(readFileSync('dist/web-types.json', 'utf8'))
    );
    assert.equal(found.length, elements.length);
    for (const {name: tag, attributes} of found)
      for (const {name, value} of attributes) {
        const {attributes: known = []} = elements.find(({tagName}) => tagName === tag) ?? {};
        const values = known.find((attribute) => attribute.name === name)?.values ?? [];
        const literals = value?.type.split(' | ').map((literal) => literal.replaceAll("'", '')) ?? [];
        for (const each of values) assert(literals.includes(each.name), `${name}: ${each.name}`);
        assert.equal(literals.includes('string'), values.length === 0 ? literals[0] === 'string' : name in ids, name);
      }
  });
});

describe('llms.txt', () => {
  it('has a title, and says what it is, as llmstxt.org has it', () => {
    assert.match(llms, /^# kz-widgets\n\n> .+\n\n/u);
    assert.doesNotMatch(llms, /undefined|\bBASE\/|\[object/u);
  });

  it('names each element, and each of its attributes', () => {
    for (const {tagName, attributes} of elements) {
      const section = llms.slice(llms.indexOf(`## ${tagName}\n`)).split(/\n##? /u)[0] ?? '';
      const common = llms.slice(llms.indexOf('## All elements')).split(/\n##? /u)[0] ?? '';
      assert(section.includes(`<${tagName} `));
      for (const {name, values} of attributes) {
        const line = `${common}\n${section}`.split('\n').find((each) => each.startsWith(`- \`${name}\``)) ?? '';
        assert.notEqual(line, '', `${tagName} ${name}`);
        if (name in words || name === 'heading-level')
          for (const value of values) assert(line.includes(`\`${value.name}\``), `${name}: ${value.name}`);
      }
    }
  });

  it('lists every id, events too, each on a line of its own', () => {
    const listed = new Set([...llms.matchAll(/^- `([\w-]+)`/gmu)].map(([, id]) => id));
    for (const id of [...Object.values(ids).flat(), ...idsOf(events)]) assert(listed.has(id), id);
  });

  it('stands on the site', async () => {
    const {server, address} = await serveSite(8400);
    try {
      assert.equal(await (await fetch(`${address}llms.txt`)).text(), llms);
    } finally {
      server.close();
    }
  });

  it('is short', () => {
    assert(llms.length < 30_000, `${llms.length} characters`);
  });
});
