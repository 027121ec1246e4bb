/** The JSON Schemas that editors read take what the check takes. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toJsonSchema} from '@valibot/to-json-schema';
import {Ajv, type ValidateFunction} from 'ajv';
import {fileSchema, givenSchema} from '../../scripts/given-schema.mjs';
import {recordSchemas} from '../../src/model/schema.js';
import {good} from './check/fixture.js';
import {facts, short} from './complete/short.js';

const lists = Object.fromEntries(
  Object.entries(recordSchemas).map(([type, schema]) => {
    const {$schema, ...record} = toJsonSchema(schema, {errorMode: 'ignore'});
    assert($schema);
    return [type, {type: 'array', items: givenSchema(type, record)}];
  })
);
const validate: ValidateFunction = new Ajv({strict: false, allErrors: true, validateFormats: false}).compile(
  fileSchema(lists)
);

const [fact] = short.facts;
const taken: Readonly<Record<string, unknown>> = {
  'records that say all': good,
  'records that leave out what is filled in': short,
  'a value that is left out': facts([{...fact, value: null, absent: 'confidential'}]),
  'a range without a middle': facts([{...fact, value: null, range: {low: 1, high: 2}}]),
  'a year before the first': facts([{...fact, period: {from: '-0043'}}]),
};
for (const [name, input] of Object.entries(taken))
  test(`an editor takes ${name}`, () => {
    assert(validate(input), JSON.stringify(validate.errors));
  });

const refused: Readonly<Record<string, unknown>> = {
  'a year as a number': facts([{...fact, period: 2023}]),
  'a value as a text': facts([{...fact, value: '12'}]),
  'a misspelt field': facts([{...fact, vlaue: 12}]),
  'a fact without a citation': facts([{...fact, citations: []}]),
  'a file without documents': {...short, documents: undefined},
};
for (const [name, input] of Object.entries(refused))
  test(`an editor marks ${name}`, () => {
    assert(!validate(JSON.parse(JSON.stringify(input))));
  });
