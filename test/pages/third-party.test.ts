/** Whoever copies a bundle copies the licences of the code in it. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import * as v from 'valibot';

const files = readdirSync('dist', {recursive: true, encoding: 'utf8'}).map((file) => file.replaceAll('\\', '/'));
const bundles = files.filter((file) => file.endsWith('.js.map') && !file.startsWith('site/'));
const notices = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');

/** The package whose module has this path, in its own folder or in our build. */
function packageOf(path: string): string | undefined {
  return /.*(?:node_modules|npm\/packages)\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1];
}

function assertLicence(name: string): void {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  assert(file, name);
  const licence = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  assert(notices.includes(licence), `the licence of ${name}`);
  assert.match(notices, new RegExp(`^(?:.*, )?${name} \\d`, 'mu'));
}

/** The packages whose code a bundle holds, as its source map tells. */
function packagesIn(map: string): string[] {
  const {sources} = v.parse(
    v.object({sources: v.array(v.string())}),
    JSON.parse(readFileSync(join('dist', map), 'utf8'))
  );
  const names = sources.map(packageOf);
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
      assert.match(banner, /THIRD-PARTY-LICENSES\.txt/u);
      assert(banner.length <= 100, banner);
      for (const name of packagesIn(map)) assertLicence(name);
    });
  }
});

describe('a module of another package in the npm build', () => {
  const modules = files.filter((file) => /^npm\/packages\/.*\.js$/u.test(file));
  it('is one of the library that checks data, among others', () => {
    assert(modules.some((file) => packageOf(file) === 'valibot'));
  });

  for (const file of modules) {
    it(`leads to its licence: ${file}`, () => {
      const name = packageOf(file);
      assert(name);
      const [banner = ''] = /^\/\*! .*? \*\//u.exec(readFileSync(join('dist', file), 'utf8')) ?? [];
      assert(banner.includes(name) && banner.includes('THIRD-PARTY-LICENSES.txt'), banner);
      assertLicence(name);
    });
  }
});

it('the command leads to the licence of what reads its arguments', () => {
  assert.match(readFileSync('dist/cli/main.js', 'utf8'), /^#!.*\n\/\*! .*THIRD-PARTY-LICENSES\.txt \*\//u);
  assertLicence('commander');
});
