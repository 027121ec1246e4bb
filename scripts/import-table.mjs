/**
 * ESLint rule: data flows one way, and the folders are the way it flows. Each row names what a folder of `src` may
 * import besides itself; `types` may be imported as types only. The longest folder that fits a file is its row.
 */
import {dirname, relative, resolve, sep} from 'node:path';

const calendar = 'model/partial-date.ts';
const everything = [
  calendar,
  'data',
  'model',
  'query',
  'format',
  'geometry',
  'reading',
  'view',
  'elements',
  'elements/shared',
  'define',
  'define.ts',
  'embed',
  'cli',
];

export const importTable = {
  // Pure arithmetic on the calendar, which every layer needs and which needs none of them.
  [calendar]: {},
  model: {values: ['data', calendar]},
  query: {values: ['model', calendar]},
  format: {values: [calendar], types: ['model']},
  geometry: {values: [calendar], types: ['model']},
  reading: {values: [calendar], types: ['model']},
  view: {values: ['model', 'query', 'format', 'geometry', 'reading', calendar]},
  elements: {values: ['view', 'elements/shared'], types: ['model']},
  // The controllers hold the dataset and the language that an element hands to its view function.
  'elements/shared': {values: ['view', 'model', 'query', 'format', 'data'], types: ['geometry']},
  embed: {values: [...everything, 'define', 'define.ts']},
  cli: {values: everything},
  define: {values: ['elements', 'elements/shared', 'model']},
  'define.ts': {values: ['define', 'elements', 'elements/shared', 'model']},
  'auto.ts': {values: ['define']},
  frameworks: {values: ['define', 'elements'], types: ['elements/shared', 'define.ts']},
  'ssr.ts': {values: ['embed']},
  'index.ts': {
    values: ['elements', 'elements/shared', 'model', 'query', calendar],
    types: ['view', 'format', 'geometry'],
  },
};

const rows = Object.keys(importTable).sort((a, b) => b.length - a.length);

/** The row of a file by its path, or `undefined` outside `src` and `data`. */
function rowOf(path) {
  const [top, ...rest] = path.split(sep);
  if (top === 'data') return 'data';
  if (top !== 'src') return undefined;
  const inside = rest.join('/');
  return rows.find((row) => inside === row || inside.startsWith(`${row}/`));
}

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 &&
    node.specifiers.every(({importKind, exportKind}) => (importKind ?? exportKind) === 'type'));

export default {
  meta: {
    type: 'problem',
    docs: {description: 'the import table'},
    schema: [],
    messages: {
      forbidden: '{{from}} may not import {{to}}',
      typesOnly: '{{from}} may import only types from {{to}}',
      unknown: '{{file}} is in no row of the import table',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename);
    const from = rowOf(file);

    function check(node) {
      if (!node.source?.value?.startsWith?.('.')) return;
      const to = rowOf(
        relative(context.cwd, resolve(dirname(context.filename), node.source.value)).replace(/\.js$/u, '.ts')
      );
      if (!from || from === to) return;
      const {values = [], types = []} = importTable[from];
      if (values.includes(to)) return;
      if (!types.includes(to))
        context.report({node, messageId: 'forbidden', data: {from, to: to ?? node.source.value}});
      else if (!isTypeOnly(node)) context.report({node, messageId: 'typesOnly', data: {from, to}});
    }

    return {
      Program(node) {
        if (!from) context.report({node, messageId: 'unknown', data: {file}});
      },
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
