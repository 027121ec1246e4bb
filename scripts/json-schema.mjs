/** Writes the JSON Schema of each data file from the one schema, into the build. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {array} from 'valibot';

const {recordSchemas} = await import(new URL('../dist/npm/model/schema.js', import.meta.url));

mkdirSync('dist/schema', {recursive: true});
for (const [type, schema] of Object.entries(recordSchemas)) {
  // Rules that JSON Schema has no words for, such as dates in the calendar, are left to `kz-widgets check`.
  const described = toJsonSchema(array(schema), {errorMode: 'ignore'});
  writeFileSync(`dist/schema/${type}.schema.json`, `${JSON.stringify({title: type, ...described}, null, 2)}\n`);
}
