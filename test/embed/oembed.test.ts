/** The snippet and the oEmbed answer that a content system takes. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {frameAddress, frameSnippet, oembed} from '../../src/embed/oembed.js';

const chart = {
  base: 'https://news.example/widgets/',
  tag: 'kz-trade-chart',
  attributes: {partner: 'kr gb', lang: 'ko'},
  title: 'Trade with Korea & Britain, "in full"',
  height: 480,
};

describe('the snippet of a frame', () => {
  it('is an iframe with its room, its title and its sandbox, and the host’s script', () => {
    assert.equal(
      frameSnippet(chart),
      '<iframe src="https://news.example/widgets/frame.html#kz-trade-chart?partner=kr+gb&#38;lang=ko"' +
        ' title="Trade with Korea &#38; Britain, &#34;in full&#34;" width="100%" height="480" frameborder="0" loading="lazy"' +
        ' sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="clipboard-write"></iframe>' +
        '<script async src="https://news.example/widgets/frame-host.js"></script>'
    );
  });
});

describe('the address of a frame', () => {
  const folders: [base: string, address: string][] = [
    ['https://news.example', 'https://news.example/frame.html#kz-fact-card'],
    ['https://news.example/widgets', 'https://news.example/widgets/frame.html#kz-fact-card'],
    ['http://localhost:8000/a/b/', 'http://localhost:8000/a/b/frame.html#kz-fact-card'],
  ];
  for (const [base, expected] of folders)
    it(`stands in its folder: ${base}`, () =>
      assert.equal(frameAddress({base, tag: 'kz-fact-card', attributes: {}}), expected));

  const wrong = [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://news.example/',
    'file:///widgets/',
    '/widgets/',
    '',
    'https://',
    'https://user:pass@news.example/',
    'https://news.example/?v=1',
    'https://news.example/#x',
  ];
  for (const base of wrong) {
    it(`is refused, by name, for the folder ${JSON.stringify(base)}`, () =>
      assert.throws(
        () => frameAddress({base, tag: 'kz-fact-card', attributes: {}}),
        (error) =>
          error instanceof TypeError && error.message === `base: not the http or https address of a folder: ${base}`
      ));
  }
});

describe('the oEmbed answer', () => {
  const answer = {...chart, width: 640, fallback: 'Trade <fell> & rose.'};

  it('is rich, with what stands in for the frame, the snippet, and its size in pixels', () => {
    assert.deepEqual(oembed(answer), {
      version: '1.0',
      type: 'rich',
      title: chart.title,
      html:
        '<blockquote hidden><a href="https://news.example/widgets/frame.html#kz-trade-chart?partner=kr+gb&#38;lang=ko">' +
        `Trade &#60;fell&#62; &#38; rose.</a></blockquote>${frameSnippet(chart)}`,
      width: 640,
      height: 480,
    });
  });

  for (const [name, value] of [
    ['height', 0],
    ['height', 1.5],
    ['height', NaN],
    ['width', -1],
    ['width', Infinity],
  ] as const)
    it(`refuses the ${name} ${value}`, () =>
      assert.throws(() => oembed({...answer, [name]: value}), new RegExp(`^RangeError: ${name}: not a whole`, 'u')));
});
