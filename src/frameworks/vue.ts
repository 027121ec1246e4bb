/** Types of our tags in Vue's templates: a declaration file of your project says `import type {} from 'kz-widgets/vue'`. */
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
