/** Types of our tags in Svelte 5: a declaration file of your project says `import type {} from 'kz-widgets/svelte'`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, LowerCaseHandlers, Widgets} from './attributes.js';

type SvelteElements = {
  [Tag in keyof Widgets]: Attributes<Widgets[Tag]> & LowerCaseHandlers & HTMLAttributes<Widgets[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
