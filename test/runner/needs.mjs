/** Which tests of Node's open a browser: those whose imports lead to the library that starts one. */
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import ts from 'typescript';

const starter = 'puppeteer-core';

/** The engines that tests of Node's ask for. */
export const nodeBrowsers = ['chromium', 'firefox'];

export function opensBrowser(file) {
  return leadsToStarter(normalize(file), new Set());
}

function leadsToStarter(file, seen) {
  if (seen.has(file)) return false;
  seen.add(file);
  const imported = ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({fileName}) => fileName);
  return imported.includes(starter) || modulesOfTests(file, imported).some((module) => leadsToStarter(module, seen));
}

/** Nothing else of the project opens a browser. */
function modulesOfTests(file, imported) {
  return (
    imported
      .filter((name) => /^\..*\.js$/u.test(name))
      .map((name) => join(dirname(file), name))
      .filter((module) => module.startsWith(join('test', '/')))
      // Most are written in TypeScript and imported by the name that they would be compiled to.
      .map((module) => [module.replace(/js$/u, 'ts'), module].find((written) => existsSync(written)))
      .filter((module) => module !== undefined)
  );
}
