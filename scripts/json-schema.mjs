/** Writes what belongs to each data file into the build: its JSON Schema, from the one schema, and its types. */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {fileSchema, givenSchema} from './given-schema.mjs';

const {recordSchemas} = await import(new URL('../dist/npm/model/schema.js', import.meta.url));

mkdirSync('dist/schema', {recursive: true});
mkdirSync('dist/types/data/translations', {recursive: true});
const lists = {};
for (const [type, schema] of Object.entries(recordSchemas)) {
  // Rules that JSON Schema has no words for, such as dates in the calendar, are left to `kz-widgets check`.
  const {$schema, ...record} = toJsonSchema(schema, {errorMode: 'ignore'});
  lists[type] = {type: 'array', items: givenSchema(type, record)};
  writeSchema(type, {$schema, title: type, ...lists[type]});
  writeTypes(type, `import type {Records} from '../index.js';`, `Records['${type}']`);
}
for (const name of readdirSync('data/translations').map((file) => file.replace(/\.json$/u, '')))
  writeTypes(`translations/${name}`, `import type {Translations} from '../../index.js';`, 'Translations');

writeSchema('data', {$schema: 'http://json-schema.org/draft-07/schema#', ...fileSchema(lists)});

function writeSchema(name, schema) {
  writeFileSync(`dist/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

/** TypeScript reads words of a JSON file as any string, and a record's are of a few. */
function writeTypes(name, imported, type) {
  const code = `${imported}\ndeclare const content: ${type};\nexport default content;\n`;
  writeFileSync(`dist/types/data/${name}.d.ts`, code);
}
