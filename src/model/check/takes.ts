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

/** Validations that ask a function of theirs and nothing else. */
const ASKING = ['check', 'finite', 'integer', 'url'];

/**
 * A part of a schema as a test of what the parts before it took. Those that most values go through are asked straight
 * away: each makes an object of its own for a value, and there are millions of values.
 */
function testOf(part: v.GenericPipeItem): Test {
  const requirement = 'requirement' in part ? part.requirement : undefined;
  const {type} = part;
  if (type === 'string') return (value) => typeof value === 'string';
  if (type === 'number') return (value) => typeof value === 'number' && !Number.isNaN(value);
  if (type === 'trim') return (value) => typeof value === 'string' && value.trim() === value;
  if (type === 'non_empty') return (value) => value !== '';
  if (type === 'regex' && requirement instanceof RegExp)
    return (value) => typeof value === 'string' && requirement.test(value);
  if (typeof requirement === 'number') {
    if (type === 'max_length') return (value) => typeof value === 'string' && value.length <= requirement;
    if (type === 'min_value') return (value) => typeof value === 'number' && value >= requirement;
    if (type === 'lt_value') return (value) => typeof value === 'number' && value < requirement;
    if (type === 'gt_value') return (value) => typeof value === 'number' && value > requirement;
  }
  if (ASKING.includes(type) && isTest(requirement)) return requirement;
  if (part.kind === 'metadata') return () => true;
  return (value) => {
    const result =
      part.kind === 'schema' ? part['~run']({value}, FIRST_ISSUE) : part['~run']({typed: true, value}, FIRST_ISSUE);
    return result.typed && result.issues === undefined && Object.is(result.value, value);
  };
}

function isTest(requirement: unknown): requirement is Test {
  return typeof requirement === 'function';
}

function isPiped(schema: v.GenericSchema): schema is Piped {
  return 'pipe' in schema;
}
