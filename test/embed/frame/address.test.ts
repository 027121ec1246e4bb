/** What a frame reads in its address, and what it refuses. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readAddress, type Address} from '../../../src/embed/frame/address.js';
import {frameAddress} from '../../../src/embed/oembed.js';
import {KzEventList, KzFactCard} from '../../../src/index.js';
import {hostileAddresses} from './addresses.js';

const page = 'http://localhost/widgets/frame.html';
const known = new Map([
  ['kz-fact-card', KzFactCard.observedAttributes],
  ['kz-event-list', KzEventList.observedAttributes],
]);

function read(request: string, from = page): Address {
  return readAddress(from + request, (tag) => known.get(tag));
}

function attributesOf(request: string, from?: string): unknown {
  const address = read(request, from);
  return address.state === 'good' ? Object.fromEntries(address.attributes) : address.problem;
}

describe('the address of a frame', () => {
  it('names a tag alone', () => {
    assert.deepEqual(read('#kz-fact-card'), {state: 'good', tag: 'kz-fact-card', attributes: []});
    assert.deepEqual(read('#kz-fact-card?'), {state: 'good', tag: 'kz-fact-card', attributes: []});
  });

  const good: [what: string, request: string, attributes: Record<string, string>][] = [
    ['attributes', '#kz-fact-card?partner=kr&lang=ko', {partner: 'kr', lang: 'ko'}],
    ['a list with plus signs', '#kz-fact-card?partner=kr+gb', {partner: 'kr gb'}],
    ['a list with encoded spaces', '#kz-fact-card?partner=kr%20gb', {partner: 'kr gb'}],
    ['an attribute that is only there', '#kz-event-list?filterable&limit=5', {filterable: '', limit: '5'}],
    ['words in any script', '#kz-fact-card?heading=교역+%26+сауда?', {heading: '교역 & сауда?'}],
    ['markup, as words', '#kz-fact-card?heading=<b onclick=x>', {heading: '<b onclick=x>'}],
    ['everything that was escaped once more', '#kz-fact-card%3Fpartner%3Dkr%26lang%3Dru', {partner: 'kr', lang: 'ru'}],
    ['what is no UTF-8', '#kz-fact-card?heading=%ff%', {heading: '\ufffd%'}],
  ];
  for (const [what, request, attributes] of good)
    it(`gives ${what}: ${request}`, () => assert.deepEqual(attributesOf(request), attributes));

  const added: [what: string, end: string][] = [
    ['WordPress’ secret', '#?secret=xGkY3q1a2B'],
    ['WordPress’ secret, a short one', '#?secret=k3q1a2b'],
    ['WordPress’ secret as if it belonged to the value', '%23?secret=xGkY3q1a2B'],
    ['WordPress’ secret, encoded', '%23%3Fsecret%3DxGkY3q1a2B'],
    ['WordPress’ secret, half encoded', '#%3fsecret%3dxGkY3q1a2B'],
    ['WordPress’ secret as an attribute', '&secret=xGkY3q1a2B'],
    ['WordPress’ secret as an attribute, escaped', '&amp;secret=xGkY3q1a2B'],
    ['WordPress’ secret behind a semicolon', ';secret=xGkY3q1a2B'],
    ['WordPress’ secret behind a question mark', '?secret=xGkY3q1a2B'],
    ['WordPress’ secret twice', '#?secret=xGkY3q1a2B#?secret=aaaaaaaaaa'],
    ['a link to words', ':~:text=Trade,2019'],
    ['a link to words behind a mark of its own', '#:~:text=Trade'],
    ['WordPress’ secret and a link to words', '#?secret=xGkY3q1a2B:~:text=Trade#x'],
    ['a mark of another system', '#comment-12'],
    ['an empty mark', '#'],
    ['more than an address may have', `#${'x'.repeat(3000)}`],
  ];
  for (const [what, end] of added) {
    it(`reads up to ${what}: ${end.slice(0, 40)}`, () => {
      assert.deepEqual(attributesOf(`#kz-fact-card${end}`), {});
      assert.deepEqual(attributesOf(`#kz-fact-card?partner=kr+gb&lang=ru${end}`), {partner: 'kr gb', lang: 'ru'});
      assert.deepEqual(attributesOf(`#kz-event-list?lang=ru&filterable${end}`), {lang: 'ru', filterable: ''});
    });
  }

  const kept: [what: string, request: string, attributes: Record<string, string>][] = [
    ['a number sign in a value', '#kz-fact-card?heading=%231+of+2&lang=ko', {heading: '#1 of 2', lang: 'ko'}],
    ['a number sign before a question', '#kz-fact-card?heading=No.+%23%3F&lang=ko', {heading: 'No. #?', lang: 'ko'}],
    ['a secret in a value', '#kz-fact-card?heading=A+secret%3D1&lang=ko', {heading: 'A secret=1', lang: 'ko'}],
    ['a link to words in a value', '#kz-fact-card?heading=a%3A~%3Ab', {heading: 'a:~:b'}],
    ['attributes behind a secret', '#kz-fact-card?partner=kr&secret=xGkY3q1a2B&lang=ko', {partner: 'kr', lang: 'ko'}],
    [
      'attributes of an address that was escaped twice',
      '#kz-fact-card?partner=kr&#038;lang=ko',
      {partner: 'kr', lang: 'ko'},
    ],
    ['the same with a name', '#kz-fact-card?partner=kr&amp;lang=ko#?secret=xGkY3q1a2B', {partner: 'kr', lang: 'ko'}],
  ];
  for (const [what, request, attributes] of kept)
    it(`keeps ${what}: ${request}`, () => assert.deepEqual(attributesOf(request), attributes));

  const own: [what: string, src: string, file: string][] = [
    ['beside it', 'data.json', 'http://localhost/widgets/data.json'],
    ['below it', './own/data.json?v=2', 'http://localhost/widgets/own/data.json?v=2'],
    ['by its path', '/widgets/data.json', 'http://localhost/widgets/data.json'],
    ['by its whole address', 'http://localhost:80/widgets/data.json', 'http://localhost/widgets/data.json'],
    ['that only looks as if it led out', 'x/../data.json', 'http://localhost/widgets/data.json'],
  ];
  for (const [what, src, file] of own) {
    it(`gives data in the frame’s own folder, ${what}, as the address that was checked`, () => {
      const request = `#kz-fact-card?src=${encodeURIComponent(src)}`;
      assert.deepEqual(attributesOf(request), {src: file});
      assert.deepEqual(attributesOf(request, `${page}?v=/../x`), {src: file});
    });
  }

  for (const [what, request, problem] of hostileAddresses) {
    it(`refuses ${what}: ${request.slice(0, 80)}`, () => {
      const address = read(request);
      assert(address.state === 'bad', JSON.stringify(address));
      assert.match(address.problem, problem);
    });
  }

  it('gives nothing but known tags and their attributes, whatever it says', () => {
    const words = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('kz-fact-card', 'partner', 'src', 'style', '?', '&', '=')
    );
    const requests = fc.oneof(
      words,
      fc.array(words).map((parts) => parts.join('')),
      fc.array(fc.tuple(words, words)).map((pairs) => `kz-fact-card?${pairs.map((pair) => pair.join('=')).join('&')}`)
    );
    fc.assert(
      fc.property(requests, (request) => {
        const address = read(`#${request}`);
        if (address.state === 'bad') return;
        const attributes = known.get(address.tag);
        for (const [name, value] of address.attributes) {
          assert(attributes?.includes(name), name);
          if (name === 'src') assert(value.startsWith('http://localhost/widgets/'), value);
        }
      }),
      {numRuns: 2000}
    );
  });

  it('gives what the snippet was made of, whatever the values are', () => {
    const values = fc.dictionary(fc.constantFrom('partner', 'heading', 'from', 'lang'), fc.string({unit: 'grapheme'}), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(values, (attributes) => {
        const src = frameAddress({base: 'http://localhost/widgets', tag: 'kz-fact-card', attributes});
        assert.deepEqual(attributesOf('', src), attributes);
      })
    );
  });
});
