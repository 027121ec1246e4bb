/** Storybook's own frame: its name, its room, and the panel with the embed code. */
import {createElement, useEffect, useState} from 'react';
import {AddonPanel} from 'storybook/internal/components';
import {SNIPPET_RENDERED} from 'storybook/internal/docs-tools';
import {addons, types, useChannel, useParameter} from 'storybook/manager-api';
import {themes} from 'storybook/theming';
import {Snippets} from './snippets.js';

const PANEL = 'kz-widgets/embed';

addons.setConfig({
  theme: {...themes.normal, brandTitle: 'kz-widgets', brandUrl: './', brandTarget: '_self'},
  // A page to read has nothing to set.
  layoutCustomisations: {
    showPanel: ({storyId}, isShown) => (/^(?:welcome|language)--/u.test(storyId ?? '') ? false : isShown),
  },
});

addons.register('kz-widgets', (api) => {
  addons.add(PANEL, {
    title: 'Embed',
    type: types.PANEL,
    match: ({viewMode}) => viewMode === 'story',
    render: ({active}) =>
      createElement(EmbedPanel, {
        active: Boolean(active),
        storyId: api.getCurrentStoryData()?.id,
        last: api.getChannel()?.last(SNIPPET_RENDERED)?.[0],
      }),
  });
});

function EmbedPanel({active, storyId, last}) {
  const [told, setTold] = useState(last);
  useEffect(() => setTold(last), [last]);
  useChannel({[SNIPPET_RENDERED]: setTold});
  const code = useParameter('docs')?.source?.code;
  const markup = told?.id === storyId ? told?.source : undefined;
  const snippets = (code ?? markup) ? createElement(Snippets, {key: storyId, markup, code}) : null;
  return createElement(AddonPanel, {active}, snippets);
}
