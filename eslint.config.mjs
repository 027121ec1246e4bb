import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';
import importTable from './scripts/import-table.mjs';

/** Locale, width and today's date come in as arguments, so these layers give the same answer wherever they run. */
const pure = ['model', 'query', 'format', 'geometry', 'reading', 'view'].map((folder) => `src/${folder}/**/*.ts`);

const erasable = [
  {selector: 'TSEnumDeclaration', message: 'Write a union of string literals instead of an enum.'},
  {selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Write a module instead of a namespace.'},
  {selector: 'TSParameterProperty', message: 'Declare the field, then assign it.'},
];

const noMarkupFromStrings = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Render with a template: no string may become markup.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
    message: 'Use static styles: a strict CSP blocks <style>.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
    message: 'Bind .style or set a custom property: a strict CSP blocks style attributes.',
  },
];

const noClock = [
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: "Today's date comes in as an argument."},
  {selector: 'CallExpression[callee.name="Date"]', message: "Today's date comes in as an argument."},
];

const unsafeDirectives = [
  {name: 'lit/directives/unsafe-html.js', message: 'No string may become markup.'},
  {name: 'lit/directives/unsafe-svg.js', message: 'No string may become markup.'},
  {name: 'lit/directives/style-map.js', message: 'Bind .style or set a custom property: a strict CSP blocks styleMap.'},
];

export default defineConfig(
  // Each consumer is a project of its own, which checks itself against the package.
  globalIgnores(['dist/', 'coverage/', 'test/consumers/*/', 'test/types/projects/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'never'}],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // A declaration of ours joins a module's or the page's this way.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      'no-restricted-syntax': ['error', ...erasable],
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {kz: {rules: {'import-table': importTable}}},
    rules: {
      'kz/import-table': 'error',
      'no-restricted-imports': ['error', {paths: unsafeDirectives}],
      'no-restricted-syntax': ['error', ...erasable, ...noMarkupFromStrings],
      'no-console': 'error',
    },
  },
  {files: ['src/cli/**/*.ts'], rules: {'no-console': 'off'}},
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {paths: unsafeDirectives, patterns: [{regex: '^node:', message: 'This folder also runs in a browser.'}]},
      ],
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-imports': [
        'error',
        {patterns: [{regex: '^(@?lit($|[-/])|node:)', message: 'This folder knows neither the page nor the machine.'}]},
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'document',
          'window',
          'globalThis',
          'self',
          'navigator',
          'location',
          'customElements',
          'performance',
          'process',
        ].map((name) => ({name, message: 'Take it as an argument.'})),
      ],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: "Today's date comes in as an argument."},
        {object: 'Math', property: 'random', message: 'The same arguments give the same answer.'},
      ],
      'no-restricted-syntax': ['error', ...erasable, ...noMarkupFromStrings, ...noClock],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/define/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/quoted-expressions': 'error',
      'lit/value-after-constraints': 'error',
      'wc/guard-define-call': 'error',
      // Lit binds a template's handlers to its host.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Node's test functions return promises that the runner awaits; chai's assertions are expressions.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.mjs', '.storybook/*.js', 'demo/**/*.js'],
    languageOptions: {
      globals: {
        document: false,
        ResizeObserver: false,
        console: false,
        process: false,
        URL: false,
        setTimeout: false,
        clearTimeout: false,
        fetch: false,
      },
    },
  },
  {
    // What the benchmark runs in its pages.
    files: ['test/bench/**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        Buffer: false,
        Element: false,
        MessageChannel: false,
        PerformanceObserver: false,
        TL: false,
        Text: false,
        URLSearchParams: false,
        customElements: false,
        document: false,
        getComputedStyle: false,
        location: false,
        performance: false,
        requestAnimationFrame: false,
        requestIdleCallback: false,
      },
    },
  }
);
