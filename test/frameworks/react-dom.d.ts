/** What the tests use of `react-dom`, which has its types in another package. */
declare module 'react-dom/server' {
  import type {Writable} from 'node:stream';
  import type {ReactNode} from 'react';

  export function renderToString(node: ReactNode): string;
  export function renderToPipeableStream(
    node: ReactNode,
    options: {readonly onAllReady: () => void}
  ): {readonly pipe: (destination: Writable) => void};
}

declare module 'react-dom/client' {
  import type {ReactNode} from 'react';

  interface Root {
    render(node: ReactNode): void;
    unmount(): void;
  }

  export function createRoot(place: Element): Root;
  export function hydrateRoot(
    place: Element,
    node: ReactNode,
    options: {readonly onRecoverableError: (error: unknown) => void}
  ): Root;
}
