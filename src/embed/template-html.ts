import {nothing, type TemplateResult} from 'lit';
import {escapeHtml} from './escape-html.js';

/** An expression of a template, with the markup before it. */
interface Expression {
  readonly before: string;
  /** The attribute as the template names it: `class`, `?open`, `.textContent`, `@click`; of a child none. */
  readonly name?: string;
  /** What stands around the values of an attribute, one more than these. */
  readonly around: readonly string[];
}

interface Template {
  readonly expressions: readonly Expression[];
  readonly end: string;
}

const templates = new WeakMap<TemplateStringsArray, Template>();

/**
 * Writes what an element renders as HTML, in the way of Lit's own renderer for servers, as far as the widgets' templates
 * go: texts, lists, attributes, and `.textContent` as an element's last attribute. Other properties and handlers need the
 * script. It knows no directives and no elements within, and takes nothing from the process that others may have changed.
 */
export function templateHtml(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (isTemplate(value)) return written(value);
  if (isIterable(value)) return Array.from(value, templateHtml).join('');
  return escapeHtml(textOf(value));
}

function written({strings, values}: TemplateResult): string {
  const {expressions, end} = templates.get(strings) ?? read(strings);
  let html = '';
  let taken = 0;
  for (const {before, name, around} of expressions) {
    const own = values.slice(taken, (taken += Math.max(1, around.length - 1)));
    html += before + (name === undefined ? templateHtml(own[0]) : attribute(name, around, own));
  }
  return html + end;
}

function attribute(name: string, around: readonly string[], values: readonly unknown[]): string {
  const [first] = values;
  if (name === '.textContent') return `>${templateHtml(first)}`;
  if (/^[.@]/u.test(name)) return '';
  if (name.startsWith('?')) return first && first !== nothing ? name.slice(1) : '';
  if (values.includes(nothing)) return '';
  const text = around.map((words, i) => words + (i < values.length ? textOf(values[i] ?? '') : '')).join('');
  return `${name}="${escapeHtml(text)}"`;
}

/** An attribute whose value has not ended yet. */
interface Attribute {
  readonly before: string;
  readonly name: string;
  readonly quote: string;
  readonly around: string[];
}

function read(strings: TemplateStringsArray): Template {
  const expressions: Expression[] = [];
  let open: Attribute | undefined;
  let isInTag = false;
  let rest = '';
  for (const [i, text] of strings.entries()) {
    rest = text;
    if (open) {
      const end = text.indexOf(open.quote);
      open.around.push(end === -1 ? text : text.slice(0, end));
      if (end === -1) continue;
      rest = text.slice(end + open.quote.length);
      if (open.name === '.textContent') {
        rest = rest.replace(/^\s*>/u, '');
        isInTag = false;
      }
      expressions.push(open);
      open = undefined;
    }
    if (i === strings.length - 1) break;
    isInTag = endsInTag(isInTag ? `<a ${rest}` : rest);
    if (!isInTag) expressions.push({before: rest, around: []});
    else {
      const found = /([.?@]?[\w-]+)=(["']?)([^"']*)$/u.exec(rest);
      if (!found) throw new TypeError(`a server cannot render this expression: ${rest}\${…}`);
      const [, name = '', quote = '', around = ''] = found;
      open = {before: rest.slice(0, found.index), name, quote, around: [around]};
    }
  }
  const template = {expressions, end: rest};
  templates.set(strings, template);
  return template;
}

/** Whether markup ends within a tag: what is no whole tag begins one. */
function endsInTag(markup: string): boolean {
  return /<\/?[a-z]/iu.test(markup.replaceAll(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/giu, ''));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(`a server cannot render a value of the type ${typeof value}`);
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
