/** Types of our tags in Preact's JSX: a declaration file of your project says `import type {} from 'kz-widgets/preact'`. */
import type {HTMLAttributes} from 'preact';
import type {Attributes, LowerCaseHandlers, Widgets} from './attributes.js';

type PreactElements = {
  [Tag in keyof Widgets]: Attributes<Widgets[Tag]> & LowerCaseHandlers & HTMLAttributes<Widgets[Tag]>;
};

declare module 'preact' {
  // eslint-disable-next-line no-restricted-syntax, @typescript-eslint/no-namespace -- where Preact looks for tags
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
