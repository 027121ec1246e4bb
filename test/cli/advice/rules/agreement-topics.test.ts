import assert from 'node:assert/strict';
import {test} from 'node:test';
import {adviceOn, changed, good, like} from '../fixture.js';

test('a topic that an agreement has and its event lacks', () => {
  const agreements = [like('agreements', 'lamp-pact', {topics: ['fairs']})];
  assert.deepEqual(adviceOn({...good, agreements}), []);
  const events = good.events.map((event) => (event['id'] === 'fair-2020' ? {...event, topics: []} : event));
  assert.deepEqual(adviceOn({...good, agreements, events}), [
    'events.json#fair-2020: topics: without those of its agreement lamp-pact: fairs',
  ]);
  assert.deepEqual(adviceOn(changed('events', 'fair-2020', {topics: []})), []);
});
