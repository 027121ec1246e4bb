/** Writes what belongs to each data file into the build: its JSON Schema, from the one schema, and its types. */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {array} from 'valibot';

const {recordSchemas} = await import(new URL('../dist/npm/model/schema.js', import.meta.url));

mkdirSync('dist/schema', {recursive: true});
mkdirSync('dist/types/data/translations', {recursive: true});
for (const [type, schema] of Object.entries(recordSchemas)) {
  // Rules that JSON Schema has no words for, such as dates in the calendar, are left to `kz-widgets check`.
  const described = toJsonSchema(array(schema), {errorMode: 'ignore'});
  writeFileSync(`dist/schema/${type}.schema.json`, `${JSON.stringify({title: type, ...described}, null, 2)}\n`);
  writeTypes(type, `import type {Records} from '../index.js';`, `Records['${type}']`);
}
for (const name of readdirSync('data/translations').map((file) => file.replace(/\.json$/u, '')))
  writeTypes(`translations/${name}`, `import type {Translations} from '../../index.js';`, 'Translations');

/** TypeScript reads words of a JSON file as any string, and a record's are of a few. */
function writeTypes(name, imported, type) {
  const code = `${imported}\ndeclare const content: ${type};\nexport default content;\n`;
  writeFileSync(`dist/types/data/${name}.d.ts`, code);
}
