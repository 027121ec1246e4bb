/** The ready themes: each sets tokens that exist and nothing else, and what is read in it can be read. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Color from 'colorjs.io';
import * as v from 'valibot';

const manifest = v.parse(
  v.object({
    modules: v.array(
      v.object({
        declarations: v.array(v.object({cssProperties: v.optional(v.array(v.object({name: v.string()})), [])})),
      })
    ),
  }),
  JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
);
const tokens = new Set(
  manifest.modules.flatMap(({declarations}) =>
    declarations.flatMap(({cssProperties}) => cssProperties.map(({name}) => name))
  )
);

/** Colours of a ground and of what stands on it, in light and in dark. */
const grounds = {light: '#ffffff', dark: '#14171a'};

const contrast = (ink: string, ground: string) => Color.contrast(ink, ground, 'WCAG21');

for (const file of readdirSync('themes')) {
  describe(`the theme ${file}`, () => {
    const css = readFileSync(`themes/${file}`, 'utf8');
    const set = new Map(
      [...css.matchAll(/^ {2}(--[\w-]+): (.+);$/gmu)].map(([, name = '', value = '']) => [name, value])
    );
    const least = file === 'high-contrast.css' ? 7 : 4.5;

    it('sets tokens that an element has', () => {
      assert(set.size > 4);
      for (const name of set.keys()) assert(tokens.has(name), name);
    });

    it(`has partners’ colours of ${least} to 1 at least, in light and in dark`, () => {
      for (let series = 1; series <= 4; series++) {
        const [, light = '', dark = ''] =
          /^light-dark\((#\w+), (#\w+)\)$/u.exec(set.get(`--kz-series-${series}`) ?? '') ?? [];
        assert(contrast(light, grounds.light) >= least, `${series} in light: ${contrast(light, grounds.light)}`);
        assert(contrast(dark, grounds.dark) >= least, `${series} in dark: ${contrast(dark, grounds.dark)}`);
      }
    });

    it('is built as it is, for pages and for bundlers', () => {
      assert.equal(readFileSync(`dist/themes/${file}`, 'utf8'), css);
    });
  });
}
