/**
 * What the widgets say to who hears them, from top to bottom, against what somebody has read. What is told here holds
 * whatever that is: no landmark, nothing without a name, no name again and again.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {env} from 'node:process';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {describeIn} from '../pages/site.js';
import {everyScene, scenes} from './scenes.js';
import {everything, spokenIn, transcript, type Spoken} from './spoken.js';

/** Which of a chart's values a mark says it is. */
const languages: readonly (readonly [lang: string, position: (place: number, of: number) => string])[] = [
  ['en', (place, of) => `, ${place} of ${of}.`],
  ['kk', (place, of) => `, ${place}-мән, барлығы ${of}.`],
  ['ko', (place, of) => `, ${of}개 중 ${place}번째.`],
  ['ru', (place, of) => `, ${place} из ${of}.`],
];

const LANDMARKS = new Set('banner complementary contentinfo form main navigation region search'.split(' '));
/** What is nothing to a listener without a name. */
const NAMED = new Set('button checkbox combobox dialog figure heading image img link option switch textbox'.split(' '));
/** Words of a table stand in as many of its rows as they are true of. */
const REPEATED = new Set('text cell gridcell rowheader'.split(' '));
const OFTEN = 3;

const fileOf = (lang: string) => fileURLToPath(new URL(`${lang}.txt`, import.meta.url));

/** What was read and found good, by the name of its scene. */
function readBefore(lang: string): ReadonlyMap<string, string> {
  if (!existsSync(fileOf(lang))) return new Map();
  const parts = readFileSync(fileOf(lang), 'utf8')
    .split(/^== (.*)\n/mu)
    .slice(1);
  return new Map(parts.flatMap((name, i) => (i % 2 === 0 ? [[name, (parts[i + 1] ?? '').trimEnd()]] : [])));
}

/** What each scene says. Where something opened, only that: the rest is a scene of its own. */
async function listen(page: Page): Promise<ReadonlyMap<string, Spoken>> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role=group] *')].every(
      (element) =>
        !element.localName.startsWith('kz-') ||
        // In a sentence that no document answers nothing of ours stands.
        (element.localName === 'kz-fact' && 'state' in element && element.state === 'empty') ||
        (element.shadowRoot?.querySelector('.root') && !element.shadowRoot.querySelector('[aria-busy=true]'))
    )
  );
  const said = new Map<string, Spoken>();
  for (const {name, act, opens = false} of scenes) {
    await act?.(page);
    const scene = await spokenIn(page, name);
    said.set(name, opens ? {...scene, parts: [...everything(scene)].filter(({role}) => role === 'dialog')} : scene);
    if (opens) await page.keyboard.press('Escape');
  }
  return said;
}

describeIn(['chromium'], 'what is said of the widgets', (site) => {
  for (const [lang, position] of languages) {
    it(`is what somebody has read, and has the names that it needs: ${lang}`, async (t) => {
      const {page} = await site.open({body: everyScene, html: `lang="${lang}"`});
      const said = await listen(page);
      await page.close();
      const texts = new Map([...said].map(([name, scene]) => [name, transcript(scene).trimEnd()]));
      if (env['KZ_UPDATE'])
        writeFileSync(fileOf(lang), [...texts].map(([name, text]) => `== ${name}\n${text}\n`).join('\n'));
      const before = readBefore(lang);
      for (const [name, text] of texts) {
        await t.test(`${name}, as before`, () => {
          assert.equal(text, before.get(name), `${lang}: read it anew, then npm run test:node -- test/said --update`);
        });
      }
      for (const [name, scene] of said) {
        await t.test(`${name}, without landmarks, nameless parts and echoes`, () => {
          const parts = [...everything(scene)];
          assert.deepEqual(
            parts.filter(({role}) => LANDMARKS.has(role)),
            []
          );
          assert.deepEqual(
            parts.filter((part) => NAMED.has(part.role) && part.name === ''),
            []
          );
          assert.deepEqual(echoesIn(parts), []);
        });
      }
      await t.test('a chart’s marks say which of all they are', () => {
        const marks = [...everything(said.get('chart') ?? assert.fail())].filter(
          ({role, states}) => role === 'button' && states.length === 1 && states[0] === 'opens dialog'
        );
        assert.equal(marks.length, 5);
        for (const [i, {name}] of marks.entries()) assert(name.includes(position(i + 1, marks.length)), name);
      });
    });
  }
});

/** Names that are told as often as tires who has to hear them. */
function echoesIn(parts: readonly Spoken[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const {role, name} of parts)
    if (name !== '' && !REPEATED.has(role)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= OFTEN).map(([name]) => name);
}
