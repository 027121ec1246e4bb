import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {factView} from '../../src/view/fact.js';
import {trade, world} from '../query/made-up.js';
import {plain} from './show.js';

const dataset = world({facts: [trade('2019', 1500), trade('2021', 1600, {partners: ['coast']})]});

test('shows the values of the selection, each with where it was read', () => {
  const view = factView(dataset, {partner: 'island'}, en);
  assert(view.state === 'ready');
  assert.equal(view.heading, 'Trade');
  assert.deepEqual(
    view.items.map(({text}) => plain(text)),
    ['Trade with the island, 2019: $1,500']
  );
  assert.equal(view.items[0]?.source.passages[0].words, 'words of letter-2020');
});

test('has the heading that it is given', () => {
  const view = factView(dataset, {heading: 'The island'}, en);
  assert.equal(view.state === 'ready' && view.heading, 'The island');
});

test('says on which date it stands', () => {
  const view = factView(dataset, {asOf: '2020-12-31'}, en);
  assert.match((view.state === 'ready' && plain(view.asOf)) || '', /31 December 2020/u);
});

test('says so where no document has any', () => {
  assert.equal(factView(dataset, {from: '2022'}, en).state, 'empty');
});

test('says so where none had any by then', () => {
  assert.equal(factView(dataset, {asOf: '2010-12-31'}, en).state, 'empty');
});

for (const [attribute, options] of [
  ['partner', {partner: 'atlantis'}],
  ['measure', {measure: 'atlantis'}],
] as const) {
  test(`names an unknown ${attribute}`, () => {
    const view = factView(dataset, options, en);
    assert.equal(view.state === 'missing' && view.problem, `unknown ${attribute}: atlantis`);
  });
}
