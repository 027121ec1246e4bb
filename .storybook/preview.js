import {withThemeByDataAttribute} from '@storybook/addon-themes';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../dist/custom-elements.json';
import '../src/define.ts';
import {LANGUAGES} from '../src/model/languages.ts';
import {withControls, withoutRepeats} from './arg-types.js';
import './preview.css';
import {embedSnippet} from './snippet.js';

setCustomElementsManifest(withoutRepeats(manifest));

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
  // As on a page: an arg is an attribute, `fallback` stands inside the tag, and an object can only be a property.
  render: ({fallback = '', ...attributes}, {component, argTypes}) => {
    const element = document.createElement(component);
    element.textContent = fallback;
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(argTypes[name].action.name, value);
      else if (typeof value === 'object') element[name] = value;
      else if (value === true) element.setAttribute(name, '');
      else if (value !== undefined && value !== false && value !== '') element.setAttribute(name, value);
    }
    return element;
  },
  decorators: [
    (story, {globals: {language, direction, width}}) =>
      html`<div class="canvas" lang=${language} dir=${direction} data-width=${width}>${story()}</div>`,
    withThemeByDataAttribute({
      themes: {light: 'light', dark: 'dark', 'host page': 'host-page'},
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
  argTypes: {
    fallback: {
      control: 'text',
      description: 'What stands inside the tag: shown without the script, and when the element has nothing to show.',
      table: {category: 'slots'},
    },
  },
  argTypesEnhancers: [({argTypes}) => withControls(argTypes)],
  globalTypes: {
    language: toolbar('Language', 'globe', LANGUAGES),
    direction: toolbar('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
    width: toolbar('Width', 'grow', {full: 'Full', 280: '280 px', 320: '320 px', 768: '768 px', 1200: '1,200 px'}),
  },
  initialGlobals: {language: 'en', direction: 'ltr', width: 'full'},
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {
      codePanel: true,
      canvas: {sourceState: 'shown'},
      source: {excludeDecorators: true, transform: embedSnippet},
    },
  },
};
