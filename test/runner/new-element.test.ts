import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
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
    mkdirSync(join(folder, 'src/frameworks'), {recursive: true});
    writeFileSync(join(folder, 'src/frameworks/react.ts'), "export {KzFactCard} from './react/kz-fact-card.js';\n");
    writeFileSync(join(folder, 'src/define.ts'), "export * from './define/kz-fact-card.js';\n");
    writeFileSync(
      join(folder, 'src/index.ts'),
      "export {KzFactCard} from './elements/kz-fact-card.js';\nexport {a} from './a.js';\n"
    );
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

  it('writes an element with all that belongs to it, and joins it to the others', () => {
    assert.equal(scaffold('kz-thing').status, 0);
    for (const file of [
      'src/view/thing.ts',
      'src/elements/kz-thing.ts',
      'src/elements/kz-thing.styles.ts',
      'src/define/kz-thing.ts',
      'src/frameworks/react/kz-thing.ts',
      'stories/kz-thing.stories.ts',
      'test/view/thing.test.ts',
      'test/elements/kz-thing.browser.ts',
    ]) {
      assert.ok(existsSync(join(folder, file)), file);
    }
    assert.match(
      readFileSync(join(folder, 'src/frameworks/react.ts'), 'utf8'),
      /\nexport \{KzThing\} from '\.\/react\/kz-thing\.js';\n$/u
    );
    assert.match(readFileSync(join(folder, 'src/define.ts'), 'utf8'), /export \* from '\.\/define\/kz-thing\.js';\n$/u);
    assert.match(
      readFileSync(join(folder, 'src/index.ts'), 'utf8'),
      /\nexport \{KzThing\} from '\.\/elements\/kz-thing\.js';\nexport \{a\}/u
    );
  });

  it('refuses to write over what is there, and changes nothing', () => {
    const before = readFileSync(join(folder, 'src/define.ts'), 'utf8');
    const {status, stderr} = scaffold('kz-thing');
    assert.equal(status, 1);
    assert.match(stderr, /already there: src\/view\/thing\.ts/u);
    assert.equal(readFileSync(join(folder, 'src/define.ts'), 'utf8'), before);
  });
});
