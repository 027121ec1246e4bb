/** What frame and host say to each other, and what they do not listen to. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {askMessage, heightMessage, isAsk, readHeight} from '../../../src/embed/frame/messages.js';
import {hostileAsks, hostileHeights} from './messages.js';

const HIGHEST = 20_000;

/** What no browser can send, or sends as something else. A page’s own script may still hand it over. */
const unsendable: [what: string, message: unknown][] = [
  ['a function with both names', Object.assign(() => 0, {type: 'kz-frame-height', height: 900})],
  ['a symbol', Symbol('kz-frame-height')],
  ['a height of a symbol', {type: 'kz-frame-height', height: Symbol('900')}],
  ['a height of a function', {type: 'kz-frame-height', height: () => 900}],
  ['a height that becomes a number', {type: 'kz-frame-height', height: {valueOf: () => 900}}],
  ['both names by inheritance', Object.create({type: 'kz-frame-height', height: 900})],
  ['the height by inheritance', Object.assign(Object.create({height: 900}), {type: 'kz-frame-height'})],
  ['the type by inheritance', Object.assign(Object.create({type: 'kz-frame-height'}), {height: 900})],
  [
    'names of a class',
    new (class {
      get type() {
        return 'kz-frame-height';
      }
      get height() {
        return 900;
      }
    })(),
  ],
  [
    'both names by inheritance, behind one that reads like both',
    Object.assign(Object.create({type: 'kz-frame-height', height: 900}), {'height,type': 900}),
  ],
  ['names that are hidden', Object.defineProperties({}, {type: {value: 'kz-frame-height'}, height: {value: 900}})],
];

/** Values of all kinds, some messages, and many that nearly are one. */
const messages = fc.oneof(
  fc.record({type: fc.constant('kz-frame-height'), height: fc.integer({min: 1, max: HIGHEST})}),
  fc.anything({withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true}),
  fc.record(
    {
      type: fc.oneof(fc.constant('kz-frame-height'), fc.constant('kz-frame-ask'), fc.string()),
      height: fc.oneof(fc.integer({min: -2, max: HIGHEST + 2}), fc.double(), fc.anything()),
      more: fc.anything(),
    },
    {requiredKeys: []}
  )
);

describe('the page around a frame', () => {
  for (const height of [1, 2, 421, 19_999, HIGHEST])
    it(`reads a height of ${height} pixels`, () => assert.equal(readHeight({type: 'kz-frame-height', height}), height));

  it('reads a message whose names stand in another order, and one without a prototype', () => {
    assert.equal(readHeight({height: 421, type: 'kz-frame-height'}), 421);
    assert.equal(readHeight(Object.assign(Object.create(null), heightMessage(421))), 421);
  });

  for (const [what, make] of hostileHeights) {
    it(`reads no height in ${what}`, () => {
      assert.equal(readHeight(make()), undefined);
      assert.equal(readHeight(structuredClone(make())), undefined, 'as it arrives');
    });
  }

  for (const [what, message] of unsendable)
    it(`reads no height in ${what}`, () => assert.equal(readHeight(message), undefined));

  it('reads nothing but a whole number of 1 to 20,000 in just the message’s shape', () => {
    let read = 0;
    fc.assert(
      fc.property(messages, (message) => {
        const height = readHeight(message);
        if (height === undefined) return;
        read++;
        assert(Number.isInteger(height) && height >= 1 && height <= HIGHEST, String(height));
        assert.deepEqual({...Object(message)}, {type: 'kz-frame-height', height});
        assert(!Array.isArray(message));
      }),
      {numRuns: 5000}
    );
    assert(read > 20, `only ${read} of the messages were good`);
  });

  it('reads every whole number of 1 to 20,000', () =>
    fc.assert(
      fc.property(fc.integer({min: 1, max: HIGHEST}), (height) =>
        assert.equal(readHeight({type: 'kz-frame-height', height}), height)
      )
    ));
});

describe('a frame', () => {
  const told: [height: number, whole: number][] = [
    [421, 421],
    [421.01, 422],
    [421.99, 422],
    [0, 1],
    [-5, 1],
    [0.2, 1],
    [19_999.5, HIGHEST],
    [HIGHEST, HIGHEST],
    [20_001, HIGHEST],
    [1e9, HIGHEST],
    [Infinity, HIGHEST],
  ];
  for (const [height, whole] of told) {
    it(`that is ${height} pixels high asks for ${whole}`, () =>
      assert.deepEqual(heightMessage(height), {type: 'kz-frame-height', height: whole}));
  }

  it('tells any height so that it is read, and as high as it is, as far as it may be', () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (height) => {
        const read = readHeight(structuredClone(heightMessage(height)));
        assert(read !== undefined);
        assert(read >= Math.min(height, HIGHEST) && read < Math.max(1, height) + 1);
      })
    );
  });

  it('hears the question', () => {
    assert.equal(isAsk(askMessage()), true);
    assert.equal(isAsk(structuredClone(askMessage())), true);
  });

  const others = hostileHeights.filter(([what]) => what !== 'the question for a height');
  for (const [what, make] of [...hostileAsks, ...others]) {
    it(`hears no question in ${what}`, () => {
      assert.equal(isAsk(make()), false);
      assert.equal(isAsk(structuredClone(make())), false, 'as it arrives');
    });
  }

  it('hears the question in nothing but its own shape', () => {
    fc.assert(
      fc.property(messages, (message) => {
        if (isAsk(message)) assert.deepEqual({...Object(message)}, {type: 'kz-frame-ask'});
      }),
      {numRuns: 5000}
    );
  });
});
