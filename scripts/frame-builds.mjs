/**
 * The builds of the frame: its page, its script, the parts that this fetches later, and the host's script. All are
 * classic scripts: in a sandbox the frame has an opaque origin, for which a module needs a server that sends CORS headers.
 */
import {readFileSync} from 'node:fs';
import {dirname, relative, resolve} from 'node:path';
import terser from '@rollup/plugin-terser';
import {notice} from './third-party.mjs';

const folder = 'embed/frame';

/** Modules of the npm build that the frame's builds start from; `later` is what these turn `import()` into. */
export const frameEntries = ['frame', 'host', 'later'].map((name) => `${folder}/${name}`);

/** `later` has the module of each part by its file; `plugins` read the npm build. */
export function frameBuilds(later, plugins) {
  return [
    classicScript('frame', `${folder}/frame`, [...plugins, partsByScript(later), page()]),
    classicScript('frame-host', `${folder}/host`, plugins),
    ...Object.entries(later).map(([file, module]) => classicScript(`frame/${file}`, module, plugins, 'kzWidgetsPart')),
  ];
}

/** `name` is the global that holds what the script exports, if it exports anything. */
function classicScript(file, module, plugins, name) {
  return {
    input: `dist/npm/${module}.js`,
    plugins,
    output: {
      file: `dist/${file}.js`,
      format: 'iife',
      banner: notice,
      ...(name && {name}),
      sourcemap: 'hidden',
      plugins: [terser({ecma: 2022, compress: {passes: 3}, format: {comments: /^! kz-widgets /u}})],
    },
  };
}

/** Turns `import('./part.js')` into a call of `fetchPart`. A package comes with no frame: no server renders into one. */
function partsByScript(later) {
  const loader = resolve(`dist/npm/${folder}/later.js`);
  return {
    name: 'parts-by-script',
    transform(code, id) {
      if (!code.includes('import(') || id === loader) return null;
      const calls = code.replaceAll(/\bimport\((['"])([^'"]+)\1\)/gu, (_, quote, specifier) => {
        if (!specifier.startsWith('.')) return 'Promise.reject()';
        const module = relative('dist/npm', resolve(dirname(id), specifier)).replaceAll('\\', '/');
        const file = Object.keys(later).find((name) => `${later[name]}.js` === module);
        if (!file) this.error(`${module} is imported later, but not listed as such in rollup.config.mjs`);
        return `fetchPart(${quote}${file}${quote})`;
      });
      // At the end, so that the lines stay where the source map has them.
      return {code: `${calls}\nimport {fetchPart} from ${JSON.stringify(loader)};`, map: null};
    },
  };
}

function page() {
  return {
    name: 'frame-page',
    generateBundle() {
      for (const fileName of ['frame.html', 'frame.css'])
        this.emitFile({type: 'asset', fileName, source: readFileSync(`src/${folder}/${fileName}`)});
    },
  };
}
