/** What frameworks let their users write on our tags, read off the elements' classes. */
import type {NoAttribute} from '../elements/shared/element.js';
import type {KzEventMap} from '../elements/shared/events.js';
// Kept in the types that are published, where an import of nothing is not: it brings the tags.
export type * from '../define.js';

/** Every element of ours by its tag. */
export type Widgets = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `kz-${string}` ? Tag : never]: HTMLElementTagNameMap[Tag];
};

/** The element's own properties: `{asOf?: string; headingLevel?: number | '3'; …}`. */
export type Properties<Element extends HTMLElement> = {
  [Name in Exclude<keyof Element, NoAttribute>]?: Written<Element[Name]> | undefined;
};

/** The same under the names of the attributes: `{'as-of'?: string; 'heading-level'?: number | '3'; …}`. */
export type Attributes<Element extends HTMLElement> = {
  [Name in keyof Properties<Element> as Kebab<Name & string>]: Properties<Element>[Name];
};

/** Handlers of the events that every element fires, each under the name that the framework gives it. */
export type Handlers<Names extends Readonly<Record<string, keyof KzEventMap>>> = {
  [Name in keyof Names]?: ((event: KzEventMap[Names[Name]]) => void) | undefined;
};

/** Handlers as React and Svelte name them. */
export type LowerCaseHandlers = Handlers<{[Type in keyof KzEventMap as `on${Type}`]: Type}>;

/** A value as templates write it: a number also as its digits, a flag also by being there. */
type Written<Value> = Value extends number ? Value | `${Value}` : Value extends boolean ? Value | '' : Value;

type Kebab<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? '' : '-'}${Lowercase<Letter>}${Kebab<Rest>}`
  : '';
