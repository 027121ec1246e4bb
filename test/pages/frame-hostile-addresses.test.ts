/** Addresses that mean no good, in a browser: a frame shows one calm sentence, and does nothing else. */
import assert from 'node:assert/strict';
import {before, it} from 'node:test';
import fc from 'fast-check';
import {type Frame} from 'puppeteer-core';
import {KzEventList, KzFactCard, KzPeopleList, KzTradeChart} from '../../src/index.js';
import {hostileAddresses} from '../embed/frame/addresses.js';
import {addFrame, describeFrames, fits, inside, ROOM, type Frames} from './frames.js';
import {seenIn, watch} from './frame-watch.js';
import {type Visit} from './site.js';

const SENTENCE = 'This is not available.';

const GOOD = '#kz-fact-card?fact=kr-trade-2019';

/** What a frame asks for that shows no widget. */
const own = ['frame.css', 'frame.html', 'frame.js'];

function iframe(frames: Frames, request: string): string {
  const src = `${frames.base}frame.html${request}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${src}" title="A widget" height="${ROOM}" sandbox="allow-scripts"></iframe>`;
}

/** What is in a frame, and what happened there. */
function readFrame(frame: Frame) {
  return frame.evaluate(() => ({
    warnings: window.seen.warnings,
    shown: {
      text: document.body.innerText,
      elements: [...document.querySelectorAll('main *')].map(({localName}) => localName),
      attributes: [...document.querySelectorAll('html, body, body *')].flatMap((element) =>
        element.getAttributeNames()
      ),
      lang: document.documentElement.lang,
      title: document.title,
      files: performance
        .getEntriesByType('resource')
        .map((file) => file.name.slice(file.name.lastIndexOf('/') + 1))
        .sort(),
      pwned: 'pwned' in window,
      errors: window.seen.errors,
      added: window.seen.added,
    },
  }));
}

/** Gives a frame one address after another. Returns the elements of each, with the names of their attributes. */
function goThrough(frame: Frame, hashes: readonly string[]): Promise<string[]> {
  return frame.evaluate(async (all) => {
    const kinds: string[] = [];
    for (const hash of all) {
      const {href} = location;
      location.hash = hash;
      if (location.href !== href) await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
      const elements = [...document.querySelectorAll('main *')];
      kinds.push(
        elements.map((element) => [element.localName, ...element.getAttributeNames().sort()].join(' ')).join(', ')
      );
    }
    return kinds;
  }, hashes);
}

describeFrames(['chromium', 'firefox'], 'the frame of a hostile address', (frames) => {
  let visit: Visit;
  const found: Awaited<ReturnType<typeof readFrame>>[] = [];
  before(async () => {
    visit = await frames.open('', {prepare: watch});
    for (const [, request] of hostileAddresses)
      found.push(await readFrame(await addFrame(visit.page, iframe(frames, request))));
  });

  for (const [i, [what, request, problem]] of hostileAddresses.entries()) {
    it(`shows its sentence alone for ${what}: ${request.slice(0, 80)}`, () => {
      const read = found[i];
      assert(read);
      assert.deepEqual(read.shown, {
        text: SENTENCE,
        elements: ['p'],
        attributes: ['lang'],
        lang: 'en',
        title: 'kz-widgets',
        files: ['frame.css', 'frame.js'],
        pwned: false,
        errors: [],
        added: [],
      });
      assert.equal(read.warnings.length, 1);
      assert.match(read.warnings[0]?.replace(/^\[kz-frame\] /u, '') ?? '', problem);
    });
  }

  it('asks for the frame’s own files and no others, whatever it says', () => {
    const asked = visit.requests.filter((url) => url !== '/article').map((url) => url.replace(/[?#].*$/su, ''));
    assert.deepEqual(
      [...new Set(asked)].sort(),
      [...own, 'frame-host.js'].map((name) => `${frames.base}${name}`).sort()
    );
  });

  it('has the height of its sentence where the address names a tag like ours, else it keeps its room', async () => {
    const isOurs = hostileAddresses.map(([, request]) => request.startsWith('#kz-'));
    await visit.page.waitForFunction(
      (ours, room) =>
        [...document.querySelectorAll('iframe')].every(({height}, i) =>
          ours[i] ? Number(height) > 20 && Number(height) < 100 : height === room
        ),
      {},
      isOurs,
      String(ROOM)
    );
  });

  it('shows its sentence and a widget by turns, as the address changes', async () => {
    const {page, requests} = await frames.open(iframe(frames, GOOD), {prepare: watch});
    await fits(page);
    const before = requests.length;
    const frame = await inside(page);
    const hashes = hostileAddresses.map(([, request]) => request).filter((request) => request.startsWith('#'));
    const shown = await goThrough(
      frame,
      hashes.flatMap((hash) => [hash, GOOD])
    );
    assert.deepEqual(
      shown,
      hashes.flatMap(() => ['p', 'kz-fact-card fact'])
    );
    await fits(page);
    const {added, errors} = await seenIn(frame);
    // Its own parts come when it is idle, by scripts.
    assert.deepEqual([...new Set(added)].filter((name) => name !== 'script').sort(), ['kz-fact-card', 'p']);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      requests.slice(before).filter((url) => !/^frame(\.html|\/[\w/-]+\.js$)/u.test(url.replace(frames.base, ''))),
      []
    );
  });

  it('makes elements of ours with their own attributes from any words, and nothing else', async () => {
    const {page, requests} = await frames.open(iframe(frames, '#kz-fact-card'), {prepare: watch});
    const frame = await inside(page);
    const words = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 12}),
      fc.constantFrom('kz-fact-card', 'kz-event-list', 'heading', 'lang', 'src', '../x.json'),
      fc.constantFrom('style', 'onclick', '?', '&', '=', '<b>')
    );
    const hashes = fc.sample(
      fc.oneof(
        fc.array(words, {maxLength: 8}).map((parts) => parts.join('')),
        fc
          .array(fc.tuple(words, words), {maxLength: 4})
          .map((pairs) => `kz-fact-card?${pairs.map((pair) => pair.join('=')).join('&')}`)
      ),
      300
    );
    const shown = await goThrough(frame, hashes);
    // Chance may make a word that is an attribute.
    const documented = new Map([
      ['kz-fact-card', KzFactCard.observedAttributes],
      ['kz-event-list', KzEventList.observedAttributes],
      ['kz-people-list', KzPeopleList.observedAttributes],
      ['kz-trade-chart', KzTradeChart.observedAttributes],
    ]);
    const isKnown = (kind: string) => {
      const [tag = '', ...attributes] = kind.split(' ');
      return kind === 'p' || attributes.every((name) => documented.get(tag)?.includes(name));
    };
    assert.deepEqual(
      shown.flatMap((kind, i) => (isKnown(kind) ? [] : [`${hashes[i] ?? ''}: ${kind}`])),
      []
    );
    assert(
      shown.some((kind) => kind.startsWith('kz-fact-card ')),
      'none was good'
    );
    assert.equal(await frame.evaluate(() => window.pwned), undefined);
    assert.deepEqual((await seenIn(frame)).errors, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(frames.base) && url !== '/article'),
      []
    );
  });
});
