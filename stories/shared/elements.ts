/// <reference types="vite/client" />
/** Every element, as its own stories have it: a new one stands on the pages about all of them by itself. */
import * as v from 'valibot';
import {tagOf} from './tag.js';

const storiesSchema = v.object({Default: v.object({args: v.record(v.string(), v.unknown())})});
const stories = import.meta.glob('../kz-*.stories.ts');

const elementsSchema = v.array(
  v.object({
    tag: v.string(),
    summary: v.string(),
    tokens: v.array(v.object({name: v.string(), description: v.string()})),
  })
);

/** What the manifest tells of an element. */
export type ElementInfo = v.InferOutput<typeof elementsSchema>[number];

/** The elements that Storybook was given, in the manifest's order. */
export function elementsIn(parameters: {readonly elements?: unknown}): readonly ElementInfo[] {
  return v.parse(elementsSchema, parameters.elements);
}

/** The element as its first story shows it. */
export async function example(tag: string): Promise<HTMLElement> {
  const {Default} = v.parse(storiesSchema, await stories[`../${tag}.stories.ts`]?.());
  return tagOf(tag, Default.args);
}
