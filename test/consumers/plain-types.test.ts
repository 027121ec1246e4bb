/** The types of records as users have them, written out, are those that the schema gives. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {it} from 'node:test';
import {run} from './install.js';

const names = [...readFileSync('src/model/schema.ts', 'utf8').matchAll(/^export type (\w+)/gmu)].map(
  ([, name]) => name
);

it(`the types of the build are those of the schema: ${names.join(', ')}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kz-widgets-types-'));
  const file = join(folder, 'same.ts');
  const [plain, schema] = ['dist/types/model/schema.js', 'src/model/schema.js'].map((path) =>
    JSON.stringify(resolve(path).replaceAll('\\', '/'))
  );
  writeFileSync(
    file,
    `import type * as plain from ${plain};
    import type * as schema from ${schema};
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    ${names.map((name) => `export const is${name}: Same<plain.${name}, schema.${name}> = true;`).join('\n')}`
  );
  const how = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', '--target', 'es2022', '--noEmit'];
  const modules = ['--module', 'esnext', '--moduleResolution', 'bundler'];
  try {
    await run(folder, process.execPath, resolve('node_modules/typescript/bin/tsc'), ...how, ...modules, file);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
