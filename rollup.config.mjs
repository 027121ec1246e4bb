/**
 * Two ways to a page. `npm` keeps one module a source file, with Lit left to the user's bundler. `page` puts everything
 * that the start needs into one script (or, for `elements/`, one script an element) for pages that bundle nothing.
 */
import {readdirSync, rmSync} from 'node:fs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {minifyHTMLLiterals} from 'minify-literals';

const elements = readdirSync('src/define').map((file) => file.replace(/\.ts$/u, ''));

/** Entries that stand at the top of `dist`; every other module of the npm build goes to `dist/npm`. */
const topEntries = ['index', 'define', 'cli/main'];

const isOurs = (id) => /^[./\0]/u.test(id) || /^[A-Z]:/iu.test(id);

export default [
  {
    input: [...topEntries, ...elements.map((tag) => `define/${tag}`)].map((entry) => `src/${entry}.ts`),
    external: (id) => !isOurs(id),
    plugins: [
      cleanOnce(),
      json({compact: true, namedExports: false}),
      typescript({compilerOptions: {declaration: true, declarationDir: 'dist/types', rootDir: 'src', noEmit: false}}),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: ({name}) => (topEntries.includes(name) ? `${name}.js` : `npm/${name}.js`),
    },
  },
  page({'kz-widgets': 'src/define.ts'}, 'dist', '[name].js'),
  page(Object.fromEntries(elements.map((tag) => [tag, `src/define/${tag}.ts`])), 'dist/elements', 'shared/[name].js'),
];

/** A build for pages without a bundler: production Lit inside, literals and code minified. */
function page(input, dir, chunkFileNames) {
  return {
    input,
    plugins: [
      json({compact: true, namedExports: false}),
      typescript({compilerOptions: {declaration: false, noEmit: false, outDir: dir}}),
      nodeResolve({exportConditions: ['production']}),
      minifyLiterals(),
      lazyChunksStandAlone(),
    ],
    output: {
      dir,
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: ({name, facadeModuleId}) =>
        facadeModuleId?.includes('/languages/') ? `languages/${name}.js` : chunkFileNames,
      plugins: [terser({ecma: 2022, module: true, compress: {passes: 2}})],
    },
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
 * A language that imports the entry would fetch a second copy of it wherever the page's address of the script has a
 * query (`kz-widgets.js?v=2`), so a chunk that is loaded later may import other chunks only.
 */
function lazyChunksStandAlone() {
  return {
    name: 'lazy-chunks-stand-alone',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isDynamicEntry) continue;
        const entry = chunk.imports.find((file) => bundle[file]?.isEntry);
        if (entry)
          this.error(`${chunk.fileName} imports ${entry}: keep what is loaded later free of imports from the start`);
      }
    },
  };
}

function cleanOnce() {
  return {name: 'clean', buildStart: () => rmSync('dist', {recursive: true, force: true})};
}
