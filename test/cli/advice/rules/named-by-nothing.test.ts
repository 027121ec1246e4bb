import assert from 'node:assert/strict';
import {test} from 'node:test';
import {added, adviceOn, good, like} from '../fixture.js';

const cited = (asWritten: string) => [{document: 'first-letter', paragraph: 1, asWritten}];

const rows: readonly (readonly [name: string, input: unknown, advice: string])[] = [
  [
    'a person who takes part in nothing',
    added('people', {id: 'bo-reed', name: 'Bo Reed', roles: [], citations: cited('Bo Reed')}),
    'people.json#bo-reed: named by no fact, event or agreement',
  ],
  [
    'an organisation that does nothing',
    added('organisations', {id: 'rope-guild', name: 'Guild of Ropes', kind: 'body', citations: cited('the ropes')}),
    'organisations.json#rope-guild: named by no fact, event or agreement',
  ],
  [
    'a place where nothing is',
    added('places', {id: 'pier', name: 'Pier', kind: 'site', within: 'port', citations: cited('the pier')}),
    'places.json#pier: named by no fact, event or agreement',
  ],
  [
    'a topic of nothing',
    added('topics', {id: 'ships', label: 'Ships', citations: cited('ships')}),
    'topics.json#ships: named by no fact, event or agreement',
  ],
  [
    'a measure of nothing',
    added('measures', {id: 'exports', label: 'Exports', unit: 'USD'}),
    'measures.json#exports: no fact has this measure',
  ],
];
for (const [name, input, advice] of rows) test(name, () => assert.deepEqual(adviceOn(input), [advice]));

test('what is only mentioned, or leads to what is named, is tied to something', () => {
  assert.deepEqual(adviceOn(good), []);
  const ropes = {id: 'rope-guild', name: 'Guild of Ropes', kind: 'body', citations: cited('the ropes')};
  const organisations = [...good.organisations, ropes];
  const facts = [...good.facts.slice(0, -1), like('facts', 'island-oldest-fair', {mentions: ['rope-guild']})];
  assert.deepEqual(adviceOn({...good, organisations, facts}), []);
});

test('records that a host brings before any fact or event are not told to be tied to nothing', () => {
  assert.deepEqual(adviceOn({documents: good.documents, topics: good.topics}), []);
});
