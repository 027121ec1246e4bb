/** Types of our tags in Solid's JSX: a declaration file of your project says `import type {} from 'kz-widgets/solid'`. */
import type {JSX} from 'solid-js';
import type {Attributes, Handlers, Widgets} from './attributes.js';

// Solid listens to events of elements by `on:`, and sets properties, which no server writes, by `prop:`.
type SolidHandlers = Handlers<{'on:kz-ready': 'kz-ready'; 'on:kz-select': 'kz-select'; 'on:kz-error': 'kz-error'}>;

type SolidElements = {
  [Tag in keyof Widgets]: Omit<Attributes<Widgets[Tag]>, 'data'> & {
    'prop:data'?: unknown;
  } & SolidHandlers &
    Omit<JSX.HTMLAttributes<Widgets[Tag]>, keyof Attributes<Widgets[Tag]>>;
};

declare module 'solid-js' {
  // eslint-disable-next-line no-restricted-syntax, @typescript-eslint/no-namespace -- where Solid looks for tags
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
