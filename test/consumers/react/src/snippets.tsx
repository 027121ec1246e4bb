import type {ComponentType} from 'react';

const modules = import.meta.glob<{default: ComponentType}>('./docs/*.tsx', {eager: true});

/** Every snippet of the page for React. */
export function Snippets() {
  return Object.entries(modules).map(([file, {default: Snippet}]) => <Snippet key={file} />);
}
