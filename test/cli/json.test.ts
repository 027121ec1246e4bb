import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseJson, placesIn} from '../../src/cli/json.js';

function repeated(text: string): readonly string[] {
  const json = parseJson(text);
  assert(json.state === 'parsed');
  return json.repeatedKeys;
}

const rows: readonly (readonly [name: string, text: string, keys: readonly string[]])[] = [
  ['one key in two objects', '[{"a": 1}, {"a": {"a": 2}}]', []],
  ['one key twice in an object', '{"a": 1, "b": 2, "a": 3}', ['a']],
  ['a key that is written two ways', '{"a": 1, "\\u0061": 3}', ['a']],
  ['a repeated key deep inside', '[{}, {"facts": {"x": [1, 2, {"y": 1, "y": 2}]}}]', ['1.facts.x.2.y']],
  ['strings that look like structure', '{"a": "{\\"a\\": [,:", "b": ["a", "a", ":"]}', []],
  ['a byte order mark', '\uFEFF{"a": 1}', []],
];
for (const [name, text, keys] of rows) test(name, () => assert.deepEqual(repeated(text), keys));

test('any value comes back, and none of its keys is told repeated', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      // Not the value itself: JSON has no -0.
      const same: unknown = JSON.parse(text);
      assert.deepEqual(parseJson(text), {state: 'parsed', value: same, repeatedKeys: []});
    })
  );
});

test('broken JSON is told, not thrown', () => {
  assert.equal(parseJson('[{"id": "a",}]').state, 'broken');
});

test('a place is counted from the start of its line', () => {
  const text = '\nab\r\n\nc';
  const slowly = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
  };
  const placeOf = placesIn(text);
  for (let offset = 0; offset <= text.length; offset++) assert.deepEqual(placeOf(offset), slowly(offset));
});

test('ten thousand places in a long text are found at once', () => {
  const text = '{"a": 1}\n'.repeat(500_000);
  const placeOf = placesIn(text);
  const start = performance.now();
  for (let line = 490_000; line < 500_000; line++) assert.deepEqual(placeOf(line * 9 + 2), {line: line + 1, column: 3});
  assert(performance.now() - start < 2000);
});
