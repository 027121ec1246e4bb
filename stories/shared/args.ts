import type {LitElement} from 'lit';
import type {NoAttribute} from '../../src/elements/shared/element.js';

/** `headingLevel` as it is written on a tag: `heading-level`. */
type AttributeName<P extends string> = P extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${AttributeName<Rest>}`
  : P;

type OwnProperty<E extends LitElement> = (Exclude<keyof E, NoAttribute> | 'lang') & keyof E & string;

/**
 * What a story sets: the element's properties under their attributes' names, words that they do not know too, and the
 * text inside its tag.
 */
export type ElementArgs<E extends LitElement> = {
  [P in OwnProperty<E> as AttributeName<P>]?: E[P] extends string ? string : E[P];
} & {
  fallback?: string;
};
