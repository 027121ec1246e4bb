/**
 * Makes the types of the build those of its users: records stand written out, so that nobody needs the library of their
 * schema to read them, and declarations to which no export of the package leads are taken away.
 */
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {posix} from 'node:path';
import ts from 'typescript';
import {plainTypes} from './plain-types.mjs';

const {dependencies, exports: paths} = JSON.parse(readFileSync('package.json', 'utf8'));
const files = readdirSync('dist/types', {recursive: true}).map((file) => `./dist/types/${file.replaceAll('\\', '/')}`);
const declarations = files.filter((file) => file.endsWith('.d.ts'));

writeFileSync('dist/types/model/schema.d.ts', plainTypes('src/model/schema.ts'));

const used = new Set();
for (const file of Object.values(paths).flatMap(declarationsOf)) follow(file);
for (const file of declarations) if (!used.has(file)) rmSync(file);

/** The declarations of an export, which may be one for each condition. */
function declarationsOf(target) {
  if (typeof target !== 'string') return Object.values(target).flatMap(declarationsOf);
  const [before, after] = target.split('*');
  return after === undefined
    ? declarations.filter((file) => file === target)
    : declarations.filter((file) => file.startsWith(before) && file.endsWith(after));
}

function follow(file) {
  if (used.has(file)) return;
  used.add(file);
  for (const {fileName} of ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles) {
    if (fileName.startsWith('.')) {
      const path = posix.join(posix.dirname(file), fileName.replace(/\.js$/u, '.d.ts'));
      follow(`./${path}`);
    } else if (!isThere(fileName, file)) {
      throw new Error(`${file} is public, and needs the types of ${fileName}`);
    }
  }
}

/** Whether a user of the declarations has the package: with ours, or as the framework that they are for. */
function isThere(specifier, file) {
  const [name] = /^(?:@[^/]+\/)?[^/]+/u.exec(specifier);
  return Object.hasOwn(dependencies, name) || file.startsWith('./dist/types/frameworks/');
}
