/** A story's embed code, each way in a tab of its own: in the panel beside a story and below one on a docs page. */
import {createElement} from 'react';
import {SyntaxHighlighter, TabsView} from 'storybook/internal/components';
import {embedSnippets} from './snippet.js';

/** `markup` is the story's tag; `code` is what a story says itself, where a tag alone would not do. */
export function Snippets({id, markup, code}) {
  const snippets = code === undefined ? embedSnippets(markup) : [{title: 'With your own data', code}];
  const tabs = snippets.map(({title, code: text}, i) => ({
    id: `way-${i}`,
    title,
    children: () =>
      createElement(
        SyntaxHighlighter,
        {language: 'html', copyable: true, padded: true, format: false, wrapLongLines: true},
        text
      ),
  }));
  return createElement(TabsView, {id, tabs, className: 'embed-snippets', panelProps: {hasScrollbar: false}});
}
