import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {factView} from '../../src/view/fact.js';
import {trade, world} from '../query/made-up.js';
import {plain} from './show.js';

const fact = trade('2019', 1500);
const dataset = world({facts: [fact, trade('2021', 1600)]});

test('has a value in words and one for machines, and the sentence around it', () => {
  const view = factView(dataset, {fact: fact.id}, en);
  assert(view.state === 'ready');
  assert.equal(view.value, '$1,500');
  assert.equal(view.number, 1500);
  assert.deepEqual(view.sentence.map(plain), ['Trade with the island, 2019: ', '']);
  assert.equal(plain(view.source.title), 'Trade with the island, 2019: $1,500');
});

test('on paper is followed by its document: by its number in a list, else by its name', () => {
  const [named, listed] = [en, {...en, documentNumber: () => 3}].map((locale) =>
    factView(dataset, {fact: fact.id}, locale)
  );
  assert(named?.state === 'ready' && listed?.state === 'ready');
  assert.equal(plain(named.cited), `[${plain(named.source.line)}]`);
  assert.equal(listed.cited, '[3]');
});

test('tells with its source on which date it stands', () => {
  const view = factView(dataset, {fact: fact.id, asOf: '2020-12-31'}, en);
  assert.match((view.state === 'ready' && plain(view.source.notes[0])) || '', /31 December 2020/u);
});

for (const [what, options, problem] of [
  ['no fact', {partner: 'island'}, 'no fact is named'],
  ['an unknown fact', {fact: 'atlantis'}, 'unknown fact: atlantis'],
] as const)
  test(`names what is missing with ${what}`, () => {
    const view = factView(dataset, options, en);
    assert.equal(view.state === 'missing' && view.problem, problem);
  });

test('is empty where no document told of it by then', () => {
  assert.equal(factView(dataset, {fact: fact.id, asOf: '2010-12-31'}, en).state, 'empty');
});
