/** Records by id are those of a map, whatever order their ids have and whenever somebody asks. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {ById} from '../../../src/model/check/by-id.js';

const ids = fc.array(fc.constantFrom('', 'a', 'b', 'b-1', 'c', 'd'), {maxLength: 8});

test('records stand by id as in a map, ascending or not', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        ids,
        ids.map((list) => list.toSorted())
      ),
      fc.nat(8),
      (given, asked) => {
        const byId = new ById<{readonly id: string; readonly place: number}>();
        const map = new Map<string, unknown>();
        for (const [place, id] of given.entries()) {
          if (place === asked) assert.equal(byId.has('b'), map.has('b'));
          const record = {id, place};
          assert.equal(byId.add(record), !map.has(id));
          map.set(id, record);
          assert.equal(byId.size, map.size);
          assert.deepEqual([...byId.values()], [...map.values()]);
        }
        assert.deepEqual([...byId], [...map]);
        assert.deepEqual([...byId.keys()], [...map.keys()]);
        for (const id of ['', 'a', 'b', 'x']) assert.equal(byId.get(id), map.get(id));
        const told: unknown[] = [];
        byId.forEach((record, id, all) => told.push([id, record, all === byId]));
        assert.deepEqual(
          told,
          [...map].map(([id, record]) => [id, record, true])
        );
      }
    )
  );
});
