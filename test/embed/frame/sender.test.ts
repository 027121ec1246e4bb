/** Whose messages the page around a frame takes, as far as address and origin tell. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isFromFrame, leadsToFrame} from '../../../src/embed/frame/sender.js';

const src = 'https://news.example/widgets/frame.html#kz-trade-chart?partner=kr';

const frames: [what: string, address: string][] = [
  ['a frame', src],
  ['a frame at the top of its site', 'https://news.example/frame.html#kz-fact-card'],
  ['a frame with a version', 'https://news.example/frame.html?v=2#kz-fact-card'],
  ['a frame with a question mark too many', 'https://news.example/frame.html??#kz-fact-card'],
  ['a frame on a port', 'http://localhost:8000/frame.html#kz-fact-card'],
  ['a frame whose words have slashes', 'https://news.example/frame.html#kz-fact-card?heading=a/b.html#c'],
];

const others: [what: string, address: string][] = [
  ['no address', ''],
  ['an empty page', 'about:blank'],
  ['an empty page with a frame’s hash', 'about:blank#kz-fact-card'],
  ['an empty page that ends like a frame', 'about:blank/frame.html#kz-fact-card'],
  ['a page written in the tag', 'about:srcdoc#kz-fact-card'],
  ['a script', 'javascript:parent.postMessage(1)/frame.html#kz-fact-card'],
  ['a script behind a comment', 'javascript://news.example/frame.html#kz-fact-card'],
  ['a page in its own address', 'data:text/html,<script></script>/frame.html#kz-fact-card'],
  ['a page in its own address, with slashes', 'data://text/html,/frame.html#kz-fact-card'],
  ['a blob of our site', 'blob:https://news.example/widgets/frame.html#kz-fact-card'],
  ['a file', 'file:///widgets/frame.html#kz-fact-card'],
  ['a file of a server', 'ftp://news.example/frame.html#kz-fact-card'],
  ['an address that is none', 'https://[/frame.html#kz-fact-card'],
  ['an address without its site', '/frame.html#kz-fact-card'],
  ['another page', 'https://news.example/evil.html#kz-fact-card'],
  ['a page with a name that ends alike', 'https://news.example/evil-frame.html#kz-fact-card'],
  ['a page with a name that begins alike', 'https://news.example/frame.html5#kz-fact-card'],
  ['a page in a folder with that name', 'https://news.example/frame.html/evil.html#kz-fact-card'],
  ['that folder', 'https://news.example/frame.html/#kz-fact-card'],
  ['a name in capitals', 'https://news.example/FRAME.HTML#kz-fact-card'],
  ['a name with an encoded letter', 'https://news.example/%66rame.html#kz-fact-card'],
  ['a name behind an encoded slash', 'https://news.example/evil%2Fframe.html#kz-fact-card'],
  ['a site with that name', 'https://frame.html/#kz-fact-card'],
  ['a user with that name', 'https://frame.html@news.example/#kz-fact-card'],
  ['that name in the query', 'https://news.example/evil.html?/frame.html#kz-fact-card'],
  ['that name in the hash', 'https://news.example/evil.html#/frame.html#kz-fact-card'],
  ['the tag in the query', 'https://news.example/frame.html?#'],
  ['the tag in the query, and none in the hash', 'https://news.example/frame.html?kz-fact-card'],
  ['no tag', 'https://news.example/frame.html'],
  ['an empty hash', 'https://news.example/frame.html#'],
  ['another tag', 'https://news.example/frame.html#script'],
  ['a tag in capitals', 'https://news.example/frame.html#KZ-FACT-CARD'],
  ['a tag behind a space', 'https://news.example/frame.html#%20kz-fact-card'],
  ['a tag after another', 'https://news.example/frame.html#script?kz-fact-card'],
];

describe('an address', () => {
  for (const [what, address] of frames)
    it(`of ${what} leads to a frame: ${address}`, () => assert.equal(leadsToFrame(address), true));

  for (const [what, address] of others) {
    it(`of ${what} leads to none, and nothing that comes from there counts: ${address}`, () => {
      assert.equal(leadsToFrame(address), false);
      for (const origin of ['https://news.example', 'null', '', 'file://']) {
        for (const isOpaque of [true, false])
          assert.equal(isFromFrame({src: address, isOpaque}, origin), false, origin);
      }
    });
  }
});

describe('a message', () => {
  const origins: [what: string, origin: string, isOpaque: boolean, taken: boolean][] = [
    ['from the frame’s origin', 'https://news.example', false, true],
    ['from a sandbox', 'null', true, true],
    ['from the frame’s origin, out of a sandbox that was put on later', 'https://news.example', true, true],
    ['from nowhere, without a sandbox', 'null', false, false],
    ['without an origin', '', false, false],
    ['without an origin, from a sandbox', '', true, false],
    ['from another site', 'https://evil.example', false, false],
    ['from another site, in a sandbox that keeps no origin', 'https://evil.example', true, false],
    ['from the same site without its lock', 'http://news.example', false, false],
    ['from another port', 'https://news.example:8443', false, false],
    ['from a site above', 'https://example', false, false],
    ['from a site below', 'https://evil.news.example', false, false],
    ['from a site with a name that ends alike', 'https://evilnews.example', false, false],
    ['from a site with a name that begins alike', 'https://news.example.evil.example', false, false],
    ['from an origin with a slash', 'https://news.example/', false, false],
    ['from an origin in capitals', 'HTTPS://NEWS.EXAMPLE', false, false],
    ['from a file', 'file://', false, false],
    ['from every origin', '*', false, false],
  ];
  for (const [what, origin, isOpaque, taken] of origins) {
    it(`${what} is ${taken ? 'taken' : 'not taken'}: ${origin}`, () =>
      assert.equal(isFromFrame({src, isOpaque}, origin), taken));
  }

  it('is not taken where a user’s name only looks like the frame’s site', () => {
    const element = {src: 'https://news.example@evil.example/frame.html#kz-fact-card', isOpaque: false};
    assert.equal(isFromFrame(element, 'https://news.example'), false);
  });

  it('is taken only from the origin of an http(s) address of frame.html with a tag of ours, or from its sandbox', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom('https:', 'http:', 'data:', 'javascript:', '//', '/', 'news.example', 'evil.example', '@', '?'),
        fc.constantFrom('/frame.html', 'frame.html', '#kz-fact-card', '#', 'kz-', ':80', '..', '\\', '\n', '%2f'),
        fc.string({maxLength: 3})
      )
    );
    const addresses = fc.oneof(
      pieces.map((parts) => parts.join('')),
      pieces.map((parts) => `https://news.example/frame.html#kz-${parts.join('')}`),
      pieces.map((parts) => `https://${parts.join('')}/frame.html#kz-fact-card`),
      pieces.map((parts) => `${parts.join('')}#kz-fact-card`)
    );
    const origins = fc.constantFrom('https://news.example', 'http://news.example', 'https://evil.example', 'null', '');
    let taken = 0;
    fc.assert(
      fc.property(addresses, origins, fc.boolean(), (address, origin, isOpaque) => {
        // As an iframe gives it: resolved, where it can be.
        const resolved = URL.canParse(address) ? new URL(address) : undefined;
        const isTaken = isFromFrame({src: resolved?.href ?? address, isOpaque}, origin);
        if (isTaken) taken++;
        const isRight =
          resolved !== undefined &&
          ['http:', 'https:'].includes(resolved.protocol) &&
          resolved.pathname.endsWith('/frame.html') &&
          resolved.hash.startsWith('#kz-') &&
          (origin === resolved.origin || (isOpaque && origin === 'null'));
        assert.equal(isTaken, isRight);
      }),
      {numRuns: 10_000}
    );
    assert(taken > 100, `only ${taken} were taken`);
  });
});
