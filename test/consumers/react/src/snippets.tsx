import type {ComponentType} from 'react';

const modules = import.meta.glob<{default: ComponentType<{html?: string}>}>('./docs/*.tsx', {eager: true});

/** Every snippet of the page for React, with what a server rendered. */
export function Snippets({html = ''}) {
  return Object.entries(modules).map(([file, {default: Snippet}]) => <Snippet key={file} html={html} />);
}
