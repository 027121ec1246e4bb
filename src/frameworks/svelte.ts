/** Types of our tags in Svelte 5: name `kz-widgets/svelte` in `types` of your tsconfig, or import it as a type. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, LowerCaseHandlers, Widgets} from './attributes.js';

type SvelteElements = {
  [Tag in keyof Widgets]: Attributes<Widgets[Tag]> & LowerCaseHandlers & HTMLAttributes<Widgets[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
