/** From the custom elements manifest to Storybook's controls. */
import {LANGUAGES} from '../src/model/languages.ts';
import {choices} from '../stories/shared/choices.ts';

const CONTENT = 'What it shows';
const MANNER = 'How it shows it';
const TOKENS = 'Tokens';
const INSIDE = 'Inside the tag';
const CATEGORIES = [CONTENT, MANNER, TOKENS, INSIDE];

/** What is set by a control, in words of people who do not program. */
const TYPES = {
  select: 'one of a list',
  check: 'any of a list',
  'multi-select': 'any of a list',
  date: 'date',
  range: 'number',
  boolean: 'yes or no',
  color: 'colour',
  text: 'text',
};

const dates = ['from', 'to', 'as-of'];
/** More than these are a list to scroll, and no longer a box to tick each. */
const MOST_BOXES = 10;

/** What can be set on a tag. The rest, which may bear the same names, stands in a table of its own on the docs page. */
export function settable(manifest) {
  const declarations = (list) => list.map((declaration) => ({...declaration, members: [], slots: [], cssParts: []}));
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({...module, declarations: declarations(module.declarations)})),
  };
}

/** Each attribute and token with a control that fits it, in groups; what is not set by hand has no row. */
export function withControls({argTypes, initialArgs}) {
  const rows = Object.entries(argTypes).map(([name, argType]) => [name, rowOf(name, argType, initialArgs[name])]);
  const rank = ([, {table}]) => CATEGORIES.indexOf(table.category);
  return Object.fromEntries(rows.toSorted((a, b) => rank(a) - rank(b)));
}

// After Storybook has added what it infers from a story's values: it puts these first.
withControls.secondPass = true;

/** Values that a control begins with, so that it shows its field at once: several ids are a list, no words are empty. */
export function withStartValues({initialArgs, argTypes}) {
  const values = Object.entries(argTypes).map(([name, {control, table}]) => {
    const value = initialArgs[name];
    if (table?.disable) return [name, value];
    if (areMany(control))
      return [name, typeof value === 'string' ? value.split(/\s+/u).filter(Boolean) : (value ?? [])];
    if (control?.type === 'text') return [name, value ?? ''];
    if (control?.type === 'boolean') return [name, value ?? false];
    return [name, value];
  });
  return {...initialArgs, ...Object.fromEntries(values.filter(([, value]) => value !== undefined))};
}

function areMany(control) {
  return control?.type === 'check' || control?.type === 'multi-select';
}

function rowOf(name, argType, value) {
  const category = argType.table?.category;
  const {summary} = argType.table?.defaultValue ?? {};
  const defaultValue = summary && summary !== "''" ? {summary} : undefined;
  const own = (change, group) => ({
    ...argType,
    ...change,
    table: {category: group, defaultValue, type: {summary: TYPES[change.control.type]}},
  });
  if (name === 'fallback') return own({control: {type: 'text'}}, INSIDE);
  if (category === 'css custom properties') return own({control: tokenControl(name, argType)}, TOKENS);
  if (category !== 'attributes')
    return {...argType, control: {disable: true}, table: {...argType.table, disable: true}};
  const isContent = name in choices || dates.includes(name) || name === 'status';
  return own(attributeControl(name, argType, value), isContent ? CONTENT : MANNER);
}

function attributeControl(name, {type}, value) {
  if (name in choices) return choiceControl(choices[name], value);
  if (dates.includes(name)) return {control: {type: 'date'}};
  if (name === 'lang') return {control: {type: 'select', labels: LANGUAGES}, options: Object.keys(LANGUAGES)};
  if (name === 'heading-level') return {control: {type: 'select'}, options: [1, 2, 3, 4, 5]};
  const types = String(type?.name)
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'undefined');
  const words = types.filter((part) => /^'.+'$/u.test(part)).map((part) => part.slice(1, -1));
  if (words.length > 0) return {control: {type: 'select'}, options: words};
  if (types[0] === 'number') return {control: {type: 'range', min: 0, max: 50, step: 1}};
  return {control: {type: types[0] === 'boolean' ? 'boolean' : 'text'}};
}

/** Ids that a story sets and the bundled data has not are those of a host's own data, or wrong on purpose. */
function choiceControl({names, areMany: hasMany}, value) {
  const strange = String(value ?? '')
    .split(/\s+/u)
    .filter((id) => id !== '' && !(id in names));
  const options = [...Object.keys(names), ...strange];
  if (!hasMany) return {control: {type: 'select', labels: names}, options};
  return {control: {type: options.length > MOST_BOXES ? 'multi-select' : 'check', labels: names}, options};
}

/** A colour, a length in em, or what is written by hand: a shorthand, a number of lines. */
function tokenControl(name, {table}) {
  if (/-color$|-series-\d+$/u.test(name)) return {type: 'color'};
  const length = /^['"]?([\d.]+)(?:em)?['"]?$/u.exec(table?.defaultValue?.summary ?? '');
  if (!length || name.endsWith('-lines')) return {type: 'text'};
  return {type: 'range', min: 0, max: Math.max(2, Number(length[1]) * 2), step: 0.125};
}
