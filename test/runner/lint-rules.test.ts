import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

// The samples are no files, so the rules that ask the type checker stay out.
const eslint = new ESLint({
  overrideConfig: [
    {files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked},
    {files: ['**/*.ts'], languageOptions: {parserOptions: {projectService: false}}},
  ],
});

async function problemsIn(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath});
  return (
    result?.messages.filter(({ruleId}) => ruleId !== '@typescript-eslint/no-unused-vars').map(({message}) => message) ??
    []
  );
}

/** File, import, and what lint says to it: nothing where the import table allows it. */
const imports: [file: string, code: string, says: RegExp | undefined][] = [
  ['src/model/x.ts', "import a from '../../data/facts.json' with {type: 'json'};", undefined],
  ['src/model/x.ts', "import {a} from '../query/a.js';", /model may not import query/u],
  ['src/model/check/x.ts', "import {a} from '../../format/a.js';", /model may not import format/u],
  ['src/model/x.ts', "import type {A} from '../view/a.js';", /model may not import view/u],
  ['src/query/x.ts', "import {a} from '../model/a.js';", undefined],
  ['src/query/x.ts', "import {a} from '../view/a.js';", /query may not import view/u],
  ['src/query/x.ts', "export {a} from '../format/a.js';", /query may not import format/u],
  ['src/format/x.ts', "import type {A} from '../model/a.js';", undefined],
  ['src/format/x.ts', "import {type A} from '../model/a.js';", undefined],
  ['src/format/x.ts', "import {a} from '../model/partial-date.js';", undefined],
  ['src/format/x.ts', "import {a} from '../model/a.js';", /format may import only types from model/u],
  ['src/format/x.ts', "import {a} from '../query/a.js';", /format may not import query/u],
  ['src/geometry/x.ts', "import type {A} from '../model/a.js';", undefined],
  ['src/geometry/x.ts', "import {a} from '../model/a.js';", /geometry may import only types from model/u],
  ['src/geometry/x.ts', "import {a} from '../format/a.js';", /geometry may not import format/u],
  ['src/view/x.ts', "import {a} from '../geometry/a.js';", undefined],
  ['src/view/x.ts', "import {a} from '../elements/a.js';", /view may not import elements/u],
  ['src/view/x.ts', "const a = await import('../elements/shared/a.js');", /view may not import elements\/shared/u],
  ['src/elements/kz-x.ts', "import {a} from '../view/a.js';", undefined],
  ['src/elements/kz-x.ts', "import {a} from './shared/a.js';", undefined],
  ['src/elements/kz-x.ts', "import type {A} from '../model/a.js';", undefined],
  ['src/elements/kz-x.ts', "import {a} from '../model/a.js';", /elements may import only types from model/u],
  ['src/elements/kz-x.ts', "import {a} from '../query/a.js';", /elements may not import query/u],
  ['src/elements/kz-x.ts', "import {a} from '../format/a.js';", /elements may not import format/u],
  ['src/elements/kz-x.ts', "import {a} from '../geometry/a.js';", /elements may not import geometry/u],
  ['src/elements/shared/x.ts', "import {a} from '../../model/a.js';", undefined],
  ['src/elements/shared/x.ts', "import {a} from '../kz-x.js';", /elements\/shared may not import elements/u],
  ['src/elements/shared/x.ts', "import {a} from '../../cli/a.js';", /elements\/shared may not import cli/u],
  ['src/embed/x.ts', "import {a} from '../elements/a.js';", undefined],
  ['src/cli/x.ts', "import {a} from '../view/a.js';", undefined],
  ['src/define/kz-x.ts', "import {a} from '../elements/a.js';", undefined],
  ['src/define/kz-x.ts', "import {a} from '../query/a.js';", /define may not import query/u],
  ['src/define.ts', "import './define/kz-x.js';", undefined],
  ['src/define.ts', "import {a} from './view/a.js';", /define\.ts may not import view/u],
  ['src/auto.ts', "const a = await import('./define/a.js');", undefined],
  ['src/auto.ts', "import {a} from './elements/shared/a.js';", /auto\.ts may not import elements\/shared/u],
  ['src/index.ts', "export {a} from './query/a.js';", undefined],
  ['src/index.ts', "export type {A} from './view/a.js';", undefined],
  ['src/index.ts', "export {a} from './view/a.js';", /index\.ts may import only types from view/u],
  ['src/index.ts', "import './define.js';", /index\.ts may not import define\.ts/u],
  ['src/misc/x.ts', 'export const a = 1;', /in no row of the import table/u],
];

describe('the import table', () => {
  for (const [file, code, says] of imports) {
    it(`${file}: ${code} ${says ? 'is refused' : 'is allowed'}`, async () => {
      const problems = await problemsIn(code, file);
      if (says) assert.match(problems.join('\n'), says);
      else assert.deepEqual(problems, []);
    });
  }
});

const pureFolders = ['model', 'query', 'format', 'geometry', 'view'];
const impure = [
  "import {html} from 'lit';",
  "import {until} from 'lit/directives/until.js';",
  "import {readFileSync} from 'node:fs';",
  'export const a = document.title;',
  'export const a = window.innerWidth;',
  'export const a = globalThis.innerWidth;',
  'export const a = navigator.language;',
  'export const a = Date.now();',
  'export const a = new Date();',
];

describe('a pure folder knows no page, machine or clock', () => {
  for (const folder of pureFolders) {
    for (const code of impure) {
      it(`src/${folder}: ${code} is refused`, async () => {
        assert.notDeepEqual(await problemsIn(code, `src/${folder}/x.ts`), []);
      });
    }
    it(`src/${folder}: a date from its argument is allowed`, async () => {
      assert.deepEqual(
        await problemsIn('export const year = (day: string) => new Date(day).getUTCFullYear();', `src/${folder}/x.ts`),
        []
      );
    });
  }
});

const refusedInElements: [what: string, code: string][] = [
  ['innerHTML', "export const a = (node: Element) => (node.innerHTML = '');"],
  ['unsafeHTML', "export {unsafeHTML} from 'lit/directives/unsafe-html.js';"],
  ['styleMap', "export {styleMap} from 'lit/directives/style-map.js';"],
  ['a style attribute', 'export const a = () => html`<p style="color: red"></p>`;'],
  ['a style attribute in SVG', 'export const a = () => svg`<g style="fill: red"></g>`;'],
  ['a style element', 'export const a = () => html`<style></style>`;'],
  ['any', 'export const a = (b: any) => b;'],
  ['a non-null assertion', 'export const a = (b: string | undefined) => b!;'],
  ['a type assertion', 'export const a = (b: unknown) => b as string;'],
  ['an enum', 'export enum A { B }'],
  ['a namespace', 'export namespace A { export const b = 1; }'],
  ['a parameter property', 'export class A { constructor(readonly b: string) {} }'],
  ['an unguarded definition', "customElements.define('kz-x', class extends HTMLElement {});"],
];

describe('an element', () => {
  for (const [what, code] of refusedInElements) {
    it(`may not have ${what}`, async () => {
      assert.notDeepEqual(await problemsIn(code, 'src/elements/kz-x.ts'), []);
    });
  }
  it('may say `as const` and bind the style property', async () => {
    const code = "export const a = ['b'] as const;\nexport const c = () => html`<p .style=${a[0]}></p>`;";
    assert.deepEqual(await problemsIn(code, 'src/elements/kz-x.ts'), []);
  });
});
