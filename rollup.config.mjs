/**
 * Two ways to a page. `npm` keeps one module a source file, with Lit left to the user's bundler. `page` puts everything
 * that the start needs into one script (or, for `elements/`, one script an element) for pages that bundle nothing.
 * Both have the same literals: what a server rendered with the one, a page takes over with the other.
 */
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, posix, relative, resolve} from 'node:path';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {minifyHTMLLiterals} from 'minify-literals';
import {frameBuilds, frameEntries} from './scripts/frame-builds.mjs';

const elements = namesIn('src/define');

/** Entries that stand at the top of `dist`; every other module of the npm build goes to `dist/npm`. */
const topEntries = ['index', 'define', 'ssr', 'cli/main'];

const hydrationLibrary = '@lit-labs/ssr-client';

const laterMark = 'fetch-later:';

/** What a page fetches only when it is needed, by its file in `dist`. */
const later = {
  'own-data': 'elements/shared/own-data',
  files: 'view/trade-chart-files',
  ...Object.fromEntries(
    namesIn('src/elements/shared/languages').map((name) => [`languages/${name}`, `elements/shared/languages/${name}`])
  ),
};

export default [
  {
    input: [...topEntries, ...elements.map((tag) => `define/${tag}`), 'frameworks/react', ...frameEntries].map(
      (entry) => `src/${entry}.ts`
    ),
    external: (id) => /^(?![./\0]|[A-Z]:)/iu.test(id),
    plugins: [
      cleanOnce(),
      shownFields(),
      json({compact: true, namedExports: false}),
      typescript({compilerOptions: {declaration: true, declarationDir: 'dist/types', rootDir: 'src', noEmit: false}}),
      minifyLiterals(),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
      // Next and its like keep what asks for it out of what only a server runs.
      banner: ({name}) => (name.startsWith('frameworks/react') ? "'use client';" : ''),
      entryFileNames: ({name}) => (topEntries.includes(name) ? `${name}.js` : `npm/${name}.js`),
    },
  },
  page({'kz-widgets': 'dist/define.js'}),
  ...elements.map((tag) => page({[`elements/${tag}`]: `dist/npm/define/${tag}.js`})),
  ...Object.entries(later).map(([file, module]) => page({[file]: `dist/npm/${module}.js`})),
  hydration(),
  ...frameBuilds(later, [withSourceMaps(), nodeResolve({exportConditions: ['production']})]),
];

/**
 * The data, and its translations, without what no element shows a reader: of people, places and topics the names are
 * enough, agreements and organisations have no element yet, and other readings of a value are told in its notes.
 */
function shownFields() {
  const names = ['id', 'name', 'label', 'within'];
  const kept = {
    documents: ['id', 'date', 'publisher', 'language', 'about', 'paragraphs', 'link', 'archivedLink', 'notes'],
    people: names,
    places: names,
    topics: names,
    agreements: [],
    organisations: [],
  };
  const dropped = {facts: ['readings'], events: ['organisations', 'agreements']};
  const shown = (type, record) =>
    Object.fromEntries(
      Object.entries(record).filter(([field]) => kept[type]?.includes(field) ?? !dropped[type]?.includes(field))
    );
  return {
    name: 'shown-fields',
    transform(code, id) {
      const [, folder, name] = /data[\\/](translations[\\/])?(\w+)\.json$/u.exec(id) ?? [];
      if (!name || !(folder || kept[name] || dropped[name])) return null;
      const json = JSON.parse(code);
      const result = folder
        ? mapValues(json, (records, type) => mapValues(records, (texts) => shown(type, texts)))
        : json.map((record) => shown(name, record));
      return {code: JSON.stringify(result), map: null};
    },
  };
}

/** The object with each value changed, and without those that hold nothing. */
function mapValues(object, change) {
  return Object.fromEntries(
    Object.entries(object)
      .map(([key, value]) => [key, change(value, key)])
      .filter(([, value]) => Object.keys(value).length > 0)
  );
}

/** Makes of the npm build one for pages without a bundler: production Lit inside, code minified. */
function page(input) {
  return {
    input,
    plugins: [withSourceMaps(), hydrateLater(), fetchLater(), nodeResolve({exportConditions: ['production']})],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      plugins: [terser({ecma: 2022, module: true, compress: {passes: 3}})],
    },
  };
}

/** Maps lead through the npm build to the sources. */
function withSourceMaps() {
  return {
    name: 'with-source-maps',
    load: (id) =>
      existsSync(`${id}.map`) && !id.includes('node_modules')
        ? {code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8'))}
        : null,
  };
}

/** Without the two html options a self-closed SVG element swallows its sibling. */
function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform: (code, fileName) =>
      fileName.includes('node_modules')
        ? null
        : minifyHTMLLiterals(code, {fileName, html: {conservativeCollapse: true, keepClosingSlash: true}}),
  };
}

/**
 * What is fetched later is a build of its own, and shares no chunk with the start: an import of the start would fetch
 * it twice where the page's address of the script has a query (`kz-widgets.js?v=2`).
 */
function fetchLater() {
  return {
    name: 'fetch-later',
    resolveDynamicImport(specifier, importer) {
      if (specifier.startsWith(laterMark)) return {id: specifier, external: true};
      const module = relative('dist/npm', resolve(dirname(importer), specifier)).replaceAll('\\', '/');
      const file = Object.keys(later).find((name) => `${later[name]}.js` === module);
      if (!file) this.error(`${module} is imported later, but not listed as such in rollup.config.mjs`);
      return {id: `${laterMark}${file}`, external: true};
    },
    renderChunk: (code, {fileName}) => ({
      code: code.replaceAll(new RegExp(`${laterMark}([\\w/-]+)`, 'gu'), (_, file) => {
        const path = posix.relative(posix.dirname(fileName), `${file}.js`);
        return path.startsWith('.') ? path : `./${path}`;
      }),
      map: null,
    }),
  };
}

/**
 * What takes over a server's rendering works on the page's own Lit (a second copy would want a second Trusted Types
 * policy), so its build is a function of it: `export default (lit) => library`.
 */
function hydration() {
  return {
    input: hydrationLibrary,
    plugins: [
      {
        name: 'lit-by-argument',
        resolveId: (id) => (/^(lit-html|\.\/lit-html\.js)$/u.test(id) ? {id: 'lit-html', external: true} : null),
      },
      nodeResolve({exportConditions: ['production']}),
    ],
    output: {
      file: 'dist/hydrate.js',
      format: 'iife',
      name: 'library',
      globals: {'lit-html': 'lit'},
      banner: 'export default (lit) => {',
      footer: 'return library;}',
      sourcemap: true,
      plugins: [terser({ecma: 2022, module: true, compress: {passes: 3}})],
    },
  };
}

/** Fetches that library only when it is needed, and hands the page's Lit to it. */
function hydrateLater() {
  return {
    name: 'hydrate-later',
    transform: (code) =>
      code.includes(`import('${hydrationLibrary}')`)
        ? {
            code: `${code.replace(
              `import('${hydrationLibrary}')`,
              `import('${laterMark}hydrate').then((library) => library.default({_$LH: lit._$LH, noChange: lit.noChange}))`
            )}import * as lit from 'lit-html';`,
            map: null,
          }
        : null,
  };
}

function namesIn(folder) {
  return readdirSync(folder).map((file) => file.replace(/\.ts$/u, ''));
}

function cleanOnce() {
  return {name: 'clean', buildStart: () => rmSync('dist', {recursive: true, force: true})};
}
