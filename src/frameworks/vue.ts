/** Types of our tags in Vue's templates: name `kz-widgets/vue` in `types` of your tsconfig, or import it as a type. */
import type {HTMLAttributes} from 'vue';
import type {Handlers, Properties, Widgets} from './attributes.js';

// Vue's checker reads `heading-level` as `headingLevel`, and `@kz-ready` as `onKzReady`.
type VueHandlers = Handlers<{onKzReady: 'kz-ready'; onKzSelect: 'kz-select'; onKzError: 'kz-error'}>;

type VueElements = {
  [Tag in keyof Widgets]: new () => {readonly $props: Properties<Widgets[Tag]> & VueHandlers & HTMLAttributes};
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
