import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

const script = resolve('scripts/new-element.mjs');

describe('npm run new-element', () => {
  let folder = '';
  const scaffold = (...tags: string[]) =>
    spawnSync(process.execPath, [script, ...tags], {cwd: folder, encoding: 'utf8'});

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kz-widgets-'));
    for (const part of ['.storybook', 'data', 'scripts', 'src', 'stories', 'test/elements', 'test/pages', 'test/query'])
      cpSync(part, join(folder, part), {recursive: true});
    for (const part of ['test/embed', 'test/format', 'test/model', 'test/runner', 'test/view'])
      cpSync(part, join(folder, part), {recursive: true});
    for (const file of ['package.json', 'tsconfig.json', 'eslint.config.mjs']) cpSync(file, join(folder, file));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  });
  after(() => rmSync(folder, {recursive: true}));

  const refused: [name: string, tags: string[], says: RegExp][] = [
    ['no tag', [], /give one tag/u],
    ['two tags', ['kz-a', 'kz-b'], /give one tag/u],
    ['a tag without the prefix', ['my-thing'], /not a tag of this library: my-thing/u],
    ['capitals', ['kz-Thing'], /not a tag of this library: kz-Thing/u],
    ['a path', ['kz-../thing'], /not a tag of this library/u],
  ];
  for (const [name, tags, says] of refused) {
    it(`refuses ${name}`, () => {
      const {status, stderr} = scaffold(...tags);
      assert.equal(status, 1);
      assert.match(stderr, says);
    });
  }

  it('writes an element of at most 80 lines, with all that belongs to it', () => {
    const {status, stdout} = scaffold('kz-thing');
    assert.equal(status, 0);
    const written = [...stdout.matchAll(/^(?:wrote|added to) +(\S+)$/gmu)].map(([, file = '']) => file);
    for (const file of [
      'src/view/thing.ts',
      'src/elements/kz-thing.ts',
      'src/embed/widgets/kz-thing.ts',
      'stories/kz-thing.stories.ts',
      'test/elements/kz-thing.browser.ts',
    ])
      assert(written.includes(file), file);
    assert(readFileSync(join(folder, 'src/elements/kz-thing.ts'), 'utf8').trim().split('\n').length <= 80);
    const inFolder = {cwd: folder, encoding: 'utf8'} as const;
    const node = (...args: string[]) => {
      const {status: code, stdout: out, stderr} = spawnSync(process.execPath, args, inFolder);
      assert.equal(code, 0, out + stderr);
      return out;
    };
    node('node_modules/typescript/bin/tsc');
    node('node_modules/eslint/bin/eslint.js', ...new Set(written));
    node('node_modules/prettier/bin/prettier.cjs', '--check', ...new Set(written));
    node('--import', 'tsx', '--test', 'test/view/thing.test.ts', 'test/embed/kz-thing.test.ts');
    for (const format of ['html', 'svg', 'json']) {
      const printed = node(
        '--import',
        'tsx',
        'src/cli/main.ts',
        'render',
        'kz-thing',
        '--partner',
        'kr',
        '--format',
        format
      );
      assert.match(printed, /2020: \$3\.08[ \u00a0]billion/u, format);
    }
  });

  it('refuses to write over what is there, and changes nothing', () => {
    const before = readFileSync(join(folder, 'src/define.ts'), 'utf8');
    const {status, stderr} = scaffold('kz-thing');
    assert.equal(status, 1);
    assert.match(stderr, /already there: src\/view\/thing\.ts/u);
    assert.equal(readFileSync(join(folder, 'src/define.ts'), 'utf8'), before);
  });
});
