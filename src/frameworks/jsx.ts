/** Types of our tags in the JSX of React 19: a declaration file of your project says `import type {} from 'kz-widgets/jsx'`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, LowerCaseHandlers, Widgets} from './attributes.js';

type ReactElements = {
  [Tag in keyof Widgets]: Attributes<Widgets[Tag]> &
    LowerCaseHandlers & {class?: string | undefined} & DetailedHTMLProps<HTMLAttributes<Widgets[Tag]>, Widgets[Tag]>;
};

declare module 'react' {
  // eslint-disable-next-line no-restricted-syntax, @typescript-eslint/no-namespace -- where React looks for tags
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
