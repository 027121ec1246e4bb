import type * as v from 'valibot';

type Test = (value: unknown) => boolean;

type Piped = v.SchemaWithPipe<readonly [v.GenericSchema, ...v.GenericPipeItem[]]>;

/** Whether the schema takes a value as it stands: it trims texts, for one. */
export function takes(schema: v.GenericSchema): Test {
  if (!isPiped(schema)) return testOf(schema);
  const [first, ...rest] = schema.pipe;
  const tests = [takes(first), ...rest.map(testOf)];
  return (value) => {
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

const FIRST_ISSUE = {abortEarly: true};

/**
 * A part of a schema as a test of what the parts before it took. Those that most texts go through are asked straight
 * away: each makes an object of its own for a value, and there are millions of values.
 */
function testOf(part: v.GenericPipeItem): Test {
  const requirement = 'requirement' in part ? part.requirement : undefined;
  if (part.type === 'string') return (value) => typeof value === 'string';
  if (part.type === 'trim') return (value) => typeof value === 'string' && value.trim() === value;
  if (part.type === 'regex' && requirement instanceof RegExp)
    return (value) => typeof value === 'string' && requirement.test(value);
  if (part.kind === 'metadata') return () => true;
  return (value) => {
    const result =
      part.kind === 'schema' ? part['~run']({value}, FIRST_ISSUE) : part['~run']({typed: true, value}, FIRST_ISSUE);
    return result.typed && result.issues === undefined && Object.is(result.value, value);
  };
}

function isPiped(schema: v.GenericSchema): schema is Piped {
  return 'pipe' in schema;
}
