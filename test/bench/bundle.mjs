/** Bundles the pages' scripts as their users would: one minified module each, with only what it needs. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

const folder = import.meta.dirname;

const options = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  conditions: ['production'],
  define: {'process.env.NODE_ENV': '"production"'},
  legalComments: 'none',
  logLevel: 'error',
};

/** The script of `pages/NAME.js`. */
export async function bundlePage(name) {
  const result = await build({...options, entryPoints: [join(folder, 'pages', `${name}.js`)]});
  return result.outputFiles[0].contents;
}

/** A script that was written for this run. */
export async function bundleSource(contents) {
  const result = await build({...options, stdin: {contents, resolveDir: folder}});
  return result.outputFiles[0].contents;
}

/** A file of a peer's package, as it is published. */
export function peerFile(path) {
  return readFileSync(join(folder, 'node_modules', path));
}

/** A peer's name with its version. */
export function versioned(name, packageName) {
  return `${name} ${JSON.parse(peerFile(`${packageName}/package.json`)).version}`;
}
