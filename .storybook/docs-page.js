/** An element's docs page: what it is, how to set it, its stories with their embed code, and what else it offers. */
import {
  Canvas,
  Controls,
  Description,
  DocsContext,
  Heading,
  Primary,
  Subheading,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import {createElement, useContext, useEffect, useState} from 'react';
import {SNIPPET_RENDERED} from 'storybook/internal/docs-tools';
import manifest from '../dist/custom-elements.json';
import {GROUPS} from './groups.js';
import {Snippets} from './snippets.js';

const TABLES = {
  'Text inside the tag': 'slots',
  Events: 'events',
  Properties: 'members',
  'Parts, for ::part()': 'cssParts',
};

export function DocsPage() {
  const {csfFile} = useOf('meta', ['meta']);
  const {componentStories} = useContext(DocsContext);
  const [first, ...others] = componentStories().filter(({tags}) => tags.includes('autodocs'));
  const tag = csfFile.meta.component;
  return [
    createElement(Title, {key: 'title'}, tag),
    createElement(Description, {key: 'description', of: 'meta'}),
    createElement(Primary, {key: 'primary'}),
    createElement(Embed, {key: 'embed', story: first}),
    createElement('div', {key: 'controls', className: 'docs-controls'}, createElement(Controls)),
    ...Object.entries(GROUPS).flatMap(([group, title]) => {
      const stories = others.filter(({tags}) => tags.includes(group));
      if (stories.length === 0) return [];
      return [
        createElement(Heading, {key: group}, title),
        ...stories.map((story) => createElement(StoryWithSnippets, {key: story.id, story})),
      ];
    }),
    createElement(Reference, {key: 'reference', tag}),
  ];
}

function StoryWithSnippets({story}) {
  return [
    createElement(Subheading, {key: 'name'}, story.name),
    createElement(Description, {key: 'description', of: story.moduleExport}),
    createElement(Canvas, {key: 'canvas', of: story.moduleExport}),
    createElement(Embed, {key: 'embed', story}),
  ];
}

/** The tag is told by the story when it has rendered, and whenever a control changes it. */
function Embed({story}) {
  const {channel} = useContext(DocsContext);
  const [markup, setMarkup] = useState();
  useEffect(() => {
    const listener = ({id, source}) => {
      if (id === story.id) setMarkup(source);
    };
    channel.on(SNIPPET_RENDERED, listener);
    return () => channel.off(SNIPPET_RENDERED, listener);
  }, [channel, story.id]);
  const {code} = story.parameters.docs?.source ?? {};
  return (code ?? markup) ? createElement(Snippets, {id: `embed-${story.id}`, markup, code}) : null;
}

/** What a page's script and styles find in the element. */
function Reference({tag}) {
  const element = manifest.modules.flatMap(({declarations}) => declarations).find(({tagName}) => tagName === tag);
  const tables = Object.entries(TABLES).map(([title, list]) => [
    title,
    // What has an attribute has a control above.
    (element?.[list] ?? []).filter(({attribute}) => attribute === undefined),
  ]);
  return [
    createElement(Heading, {key: 'heading'}, 'For scripts and styles'),
    ...tables
      .filter(([, rows]) => rows.length > 0)
      .flatMap(([title, rows]) => [
        createElement(Subheading, {key: title}, title),
        createElement(
          'table',
          {key: `${title} table`},
          createElement(
            'tbody',
            null,
            rows.map(({name, description}) =>
              createElement(
                'tr',
                {key: name},
                createElement('th', {scope: 'row'}, name ? createElement('code', null, name) : 'the text'),
                createElement('td', null, description)
              )
            )
          )
        ),
      ]),
  ];
}
