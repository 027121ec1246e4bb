import type * as v from 'valibot';

/** A schema issue as a short sentence: `missing`, `unknown field`, `not a kebab-case id: Kr`. */
export function describeIssue(issue: v.BaseIssue<unknown>, field = ''): string {
  const example = exampleOf(field);
  if (issue.expected === 'never') return 'unknown field';
  if (issue.kind === 'schema' && issue.received === 'undefined') return `missing${example}`;
  const ownMessage = !issue.message.startsWith('Invalid ');
  if (ownMessage) return issue.input === '' ? issue.message : `${issue.message}: ${shown(issue.input)}`;
  const {input, expected} = issue;
  if (expected === 'Object' && WHENS.test(field)) {
    if (typeof input === 'string') return `not a date of the form ${DATES}: ${shown(input)}`;
    if (typeof input === 'number') return `a number, where a text is wanted: "${input}"`;
  }
  if (expected === 'string' && typeof input === 'number') return `a number, where a text is wanted: "${input}"`;
  if (expected === 'number' && typeof input === 'string')
    return `a text, where a number is wanted, without quotes, unit and marks between thousands: ${shown(input)}`;
  if (expected === '>=1') return `counted from 1: ${shown(input)}`;
  const wanted = (expected ?? issue.type)
    .replace(/^\((.*)\)$/u, '$1')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ');
  const plain = wanted === 'Array' ? 'a list' : wanted === 'Object' ? 'an object' : wanted;
  return `expected ${plain}${plain.includes(', ') ? '' : example}: ${shown(input)}`;
}

/** Fields whose value is a time, and what a time looks like as a text. */
const WHENS = /^(period|when)$/u;
const DATES = '"2023", "2023-05", "2023-05-14", "2022/2023", "2019-Q1", "1850~" (about) or "[1850..1852]" (between)';

/** A field as it should look, by the last of its names. */
const EXAMPLES: Readonly<Record<string, string>> = {
  citations: '[{"document": "gazette-2024", "paragraph": 3, "asWritten": "260 million dollars"}]',
  citation: '{"document": "gazette-2024", "paragraph": 3, "asWritten": "260 million dollars"}',
  label: '"Trade"',
  title: '"A visit to Tokyo"',
  about: '"Trade of the year 2023"',
  asWritten: '"260 million dollars"',
  measure: '"exports"',
  period: '"2023"',
  when: '"2023-05-14"',
  kind: '"quantity" for a number, "claim" for a sentence',
  counted: '{"one": "person", "other": "people"}',
  scope: '{"from": "kz", "to": "jp", "direction": "one-way", "kind": "flow"}',
  from: '"kz", or "home": "kz" once for all records',
  partners: '["jp"]',
  value: '4200000000, or null where there is none',
  unit: '"USD"',
  language: '"en"',
  date: '"2024-05-02"',
};

function exampleOf(path: string): string {
  const field = path.split('.').at(-1) ?? '';
  // The ends of a scope and of a time have one name.
  if (field === 'from' && !path.startsWith('scope')) return ', such as "2023"';
  if (field === 'kind' && path !== 'kind') return '';
  const example = Object.hasOwn(EXAMPLES, field) ? EXAMPLES[field] : undefined;
  return example === undefined ? '' : `, such as ${example}`;
}

/** Characters of a value: its first ones tell which it is. */
const LONGEST_VALUE = 80;

export function shown(value: unknown): string {
  if (typeof value === 'string' && value.length > LONGEST_VALUE) return `${value.slice(0, LONGEST_VALUE)}…`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}
