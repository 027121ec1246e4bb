import {withThemeByDataAttribute} from '@storybook/addon-themes';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import {themes} from 'storybook/theming';
import manifest from '../dist/custom-elements.json';
import '../src/define.ts';
import {LANGUAGES} from '../src/model/languages.ts';
import {tagOf} from '../stories/shared/tag.ts';
import {settable, withControls, withStartValues} from './arg-types.js';
import {DocsPage} from './docs-page.js';
import './preview.css';
import {styleOf, STYLES} from '../stories/shared/themes.ts';

setCustomElementsManifest(settable(manifest));

const toolbar = (title, icon, items) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({value, title: name})),
  },
});

export default {
  tags: ['autodocs'],
  render: (args, {component, argTypes}) => tagOf(component, args, argTypes),
  decorators: [
    (story, {globals: {language, direction, width}}) =>
      html`<div class="canvas" lang=${language} dir=${direction} data-width=${width}>${story()}</div>`,
    (story, {globals: {style}}) =>
      html`<style>
          ${styleOf(style)}</style
        >${story()}`,
    withThemeByDataAttribute({
      themes: {light: 'light', dark: 'dark', 'host page': 'host-page'},
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
  argTypes: {
    fallback: {
      name: 'text',
      type: {name: 'string'},
      description: 'Shown without the script, and when the element has nothing to show.',
    },
  },
  argTypesEnhancers: [withControls],
  argsEnhancers: [withStartValues],
  globalTypes: {
    language: toolbar('Language', 'globe', LANGUAGES),
    style: toolbar('Style', 'paintbrush', STYLES),
    direction: toolbar('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
    width: toolbar('Width', 'grow', {full: 'Full', 280: '280 px', 320: '320 px', 768: '768 px', 1200: '1,200 px'}),
  },
  initialGlobals: {language: 'en', style: 'none', direction: 'ltr', width: 'full'},
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {
      page: DocsPage,
      theme: themes.normal,
      canvas: {sourceState: 'none'},
      source: {excludeDecorators: true},
    },
    elements: manifest.modules
      .flatMap(({declarations}) => declarations)
      .map(({tagName, summary, cssProperties}) => ({tag: tagName, summary, tokens: cssProperties})),
    options: {
      storySort: {
        order: ['Welcome', 'Language', '*', ['Use', 'Look', 'Data', 'States', 'Languages', 'Pages']],
      },
    },
  },
};
