import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {compactHtml} from '../../src/embed/compact-html.js';
import {compactPath} from '../../src/embed/compact-path.js';

const rows: readonly (readonly [what: string, html: string, compact: string])[] = [
  ['space between blocks', '<div>\n  <p>one</p>\n  <p>two</p>\n</div>', '<div><p>one</p><p>two</p></div>'],
  ['space in a button', '<button>\n  Source\n</button>', '<button>Source</button>'],
  ['ends of cells and of items', '<tr><th>a</th><td>b</td></tr>', '<tr><th>a<td>b'],
  ['empty classes', '<p class="">one</p>', '<p>one</p>'],
];
for (const [what, html, compact] of rows) {
  test(`leaves out ${what}`, () => {
    assert.equal(compactHtml(html), compact);
  });
}

test('keeps the space between words, and between what stands in a line', () => {
  const html = '<p>One <span>two</span> <button>three</button></p>';
  assert.equal(compactHtml(html), html);
});

test('keeps a space that does not break', () => {
  assert.equal(compactHtml('<p>$1\u00a0billion</p>'), '<p>$1\u00a0billion</p>');
});

/** Where a path's steps lead, by the letter of the standard. */
function walk(path: string): [number, number][] {
  const takes: Record<string, number> = {m: 2, l: 2, h: 1, v: 1, a: 7, z: 0};
  const places: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/giu)) {
    const kind = letter.toLowerCase();
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? []).map(Number);
    const size = takes[kind] ?? 0;
    for (let i = 0; i === 0 || i < numbers.length; i += size || 1) {
      const [base, baseY] = letter === kind ? [x, y] : [0, 0];
      const own = numbers.slice(i, i + size);
      if (kind === 'z') [x, y] = [startX, startY];
      else if (kind === 'h') x = base + (own[0] ?? 0);
      else if (kind === 'v') y = baseY + (own[0] ?? 0);
      else [x, y] = [base + (own.at(-2) ?? 0), baseY + (own.at(-1) ?? 0)];
      if (kind === 'm') [startX, startY] = [x, y];
      places.push([x, y]);
      if (size === 0) break;
    }
  }
  return places;
}

const tenth = fc.integer({min: -9999, max: 9999}).map((tenths) => tenths / 10);
const step = fc.oneof(
  fc.tuple(fc.constantFrom('M', 'L', 'm', 'l'), tenth, tenth).map(([letter, x, y]) => `${letter}${x},${y}`),
  fc.tuple(fc.constantFrom('H', 'V', 'h', 'v'), tenth).map(([letter, to]) => `${letter}${to}`),
  fc.tuple(fc.constantFrom('a', 'A'), tenth, tenth).map(([letter, x, y]) => `${letter}2,2 0 1 0 ${x},${y}`),
  fc.constant('Z')
);

test('a path in fewer letters leads to the same places', () => {
  fc.assert(
    fc.property(tenth, tenth, fc.array(step, {maxLength: 30}), (x, y, steps) => {
      const path = `M${x},${y}${steps.join('')}`;
      const compact = compactPath(path);
      const rounded = (places: [number, number][]) =>
        // A zero has no sign here.
        places.map((place) => place.map((at) => Math.round(at * 10) + 0));
      assert.deepEqual(rounded(walk(compact)), rounded(walk(path)));
    })
  );
});

test('steps of a dense line take few letters', () => {
  assert.equal(compactPath('M162.3,97.5L162.7,96.6L163.1,95.7Z'), 'm162.3 97.5l.4-.9.4-.9z');
});

test('a path with a curve is left as it is', () => {
  assert.equal(compactPath('M0,0C1,1 2,2 3,3'), 'M0,0C1,1 2,2 3,3');
});
