import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

describe('npm run new-language', () => {
  let folder = '';
  const run = (...args: string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8', maxBuffer: 1e8});
    return {status, out: stdout + stderr};
  };
  const scaffold = (...tags: string[]) => run('--import', 'tsx', 'scripts/new-language.mjs', ...tags);
  const works = (...args: string[]) => {
    const {status, out} = run(...args);
    assert.equal(status, 0, out);
    return out;
  };
  const kzWidgets = (...args: string[]) => run('--import', 'tsx', 'src/cli/main.ts', ...args);
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kz-widgets-'));
    for (const part of ['.storybook', 'data', 'scripts', 'src', 'stories', 'test'])
      cpSync(part, join(folder, part), {recursive: true, filter: (path) => !path.includes('node_modules')});
    for (const file of ['package.json', 'tsconfig.json', 'eslint.config.mjs', 'README.md'])
      cpSync(file, join(folder, file));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  });
  after(() => rmSync(folder, {recursive: true}));

  const refused: [name: string, tags: string[], says: RegExp][] = [
    ['no language', [], /give one language/u],
    ['two languages', ['de', 'fr'], /give one language/u],
    ['a language that is there', ['ko'], /already there: ko/u],
    ['an underscore', ['de_AT'], /not a language tag as BCP 47 writes it: de_AT/u],
    ['a script in small letters', ['kk-latn'], /not a language tag as BCP 47 writes it: kk-latn/u],
    ['a path', ['../de'], /not a language tag/u],
    ['a script from right to left', ['ar'], /set from left to right: ar/u],
  ];
  for (const [name, tags, says] of refused) {
    it(`refuses ${name}`, () => {
      const {status, out} = scaffold(...tags);
      assert.equal(status, 1);
      assert.match(out, says);
    });
  }

  it('is named, with what comes after it, in “To add a language”', () => {
    const [, page = ''] = /^## To add a language\n(.*?)^## /msu.exec(readFileSync('ARCHITECTURE.md', 'utf8')) ?? [];
    const scripts = readFileSync('package.json', 'utf8');
    const commands = [...page.matchAll(/npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
    assert.deepEqual(commands.slice(0, 1), ['new-language']);
    for (const name of commands) assert(scripts.includes(`"${name}": `), name);
  });

  it('adds German and a second script of Kazakh: all that is asked of a language is asked of them', () => {
    const written = ['de', 'kk-Latn'].flatMap((tag) =>
      [...works('--import', 'tsx', 'scripts/new-language.mjs', tag).matchAll(/^(?:wrote|added to) +(\S+)$/gmu)].map(
        ([, file = '']) => file
      )
    );
    for (const file of [
      'data/translations/de.json',
      'src/format/de.ts',
      'src/elements/shared/words/de.ts',
      'src/format/kk-Latn.ts',
    ])
      assert(written.includes(file), file);

    // What is not translated yet is named: in the data by the check, in the messages by the tests.
    const unchecked = kzWidgets('check');
    assert.equal(unchecked.status, 1);
    assert.match(unchecked.out, /translations\/de\.json: label: not translated yet/u);
    assert.match(unchecked.out, /translations\/kk-Latn\.json: counted\.one: not translated yet/u);
    const untold = run('--import', 'tsx', '--test', 'test/format/languages.test.ts');
    assert.match(
      untold.out,
      /not ok \d+ - de: no word of the widgets is left in English|✖ de: no word of the widgets is left in English/u
    );

    for (const tag of ['de', 'kk-Latn'])
      edit(`data/translations/${tag}.json`, (text) => text.replaceAll('"§ ', `"${tag.slice(0, 1)} `));
    edit('src/format/de.ts', (text) =>
      text
        .replace("{decimal: '.', group: ','}", "{decimal: ',', group: '.'}")
        .replace("billion: 'billion'", "billion: 'Milliarden'")
    );
    works('node_modules/typescript/bin/tsc');
    works('node_modules/eslint/bin/eslint.js', ...new Set(written.filter((file) => file.endsWith('.ts'))));
    works('node_modules/prettier/bin/prettier.cjs', '--check', ...new Set(written));
    assert.match(kzWidgets('check').out, /5 translations \(de, [^)]+\): no problems/u);
    works('--import', 'tsx', '--test', 'test/model/languages.test.ts');

    const rendered = (lang: string) => {
      const {status, out} = kzWidgets('render', 'kz-fact-card', '--fact', 'kr-trade-2019', '--lang', lang);
      assert.equal(status, 0, out);
      return out;
    };
    assert.match(rendered('de-AT'), /lang="de".*d Trade .*\$4,2[ \u00a0]Milliarden/su);
    assert.match(rendered('de_AT'), /lang="de"/u);
    assert.match(rendered('kk-Latn-KZ'), /lang="kk-Latn".*k Trade/su);
    assert.match(rendered('kk-KZ'), /lang="kk"/u);
    assert.match(
      kzWidgets('render', 'kz-fact-card', '--lang', 'fr').out,
      /--lang: not en, kk, ko, ru, de or kk-Latn: fr/u
    );
  });
});
