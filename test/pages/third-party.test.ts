/** Whoever copies a bundle copies the licences of the code in it. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import * as v from 'valibot';

const bundles = readdirSync('dist', {recursive: true, encoding: 'utf8'}).filter(
  (file) => file.endsWith('.js.map') && !/^(?:npm|site|types|cli)\b|^(?:index|define|ssr)\./u.test(file)
);
const notices = readFileSync('dist/THIRD-PARTY.txt', 'utf8');

/** The packages whose code a bundle holds, as its source map tells. */
function packagesIn(map: string): string[] {
  const {sources} = v.parse(
    v.object({sources: v.array(v.string())}),
    JSON.parse(readFileSync(join('dist', map), 'utf8'))
  );
  const names = sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

describe('a bundle with code of others', () => {
  const holding = bundles.filter((map) => packagesIn(map).length > 0);
  it('is the script, each element, the frame, and what checks own data or takes over a rendering', () => {
    for (const name of ['kz-widgets', 'elements/kz-trade-chart', 'frame', 'frame/own-data', 'own-data'])
      assert(holding.includes(`${name}.js.map`), name);
  });

  for (const map of holding) {
    it(`leads to their licences, which stand whole in one file: ${map}`, () => {
      const code = readFileSync(join('dist', map.replace(/\.map$/u, '')), 'utf8');
      const [banner = ''] = /^\/\*! .*? \*\//u.exec(code) ?? [];
      assert.match(banner, /THIRD-PARTY\.txt/u);
      assert(banner.length <= 100, banner);
      for (const name of packagesIn(map)) {
        const folder = join('node_modules', name);
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
        assert(file, name);
        assert(notices.includes(readFileSync(join(folder, file), 'utf8').trim()), `the licence of ${name}`);
        assert.match(notices, new RegExp(`^(?:.*, )?${name} \\d`, 'mu'));
      }
    });
  }
});
