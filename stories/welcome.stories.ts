import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {until} from 'lit/directives/until.js';
import {elementsIn, example, type ElementInfo} from './shared/elements.js';

const meta: Meta = {title: 'Welcome', tags: ['!autodocs'], parameters: {controls: {disable: true}}};
export default meta;

const link = (address: string, words: string) => html`<a href=${address} target="_top">${words}</a>`;

/** As its first story has it, and no longer than its neighbours. */
async function shortExample(tag: string): Promise<HTMLElement> {
  const element = await example(tag);
  if ('limit' in element) element.setAttribute('limit', '3');
  return element;
}

function renderElement({tag, summary}: ElementInfo) {
  return html`<article class="page-card">
    <h3><code>${tag}</code></h3>
    <p>${summary}</p>
    <div class="page-live">${until(shortExample(tag))}</div>
    <p class="page-links">
      ${link(`./?path=/story/${tag}--default`, `Try ${tag}`)} ${link(`./?path=/docs/${tag}--docs`, `Read about ${tag}`)}
    </p>
  </article>`;
}

/** What this is, every element live, and where to begin. */
export const Welcome: StoryObj = {
  render: (_, {parameters}) =>
    html`<main class="page">
      <h1>kz-widgets</h1>
      <p class="page-lead">
        Facts about Kazakhstan’s relations with its partners, for any page. Each number and each event was read from a
        document, and says which one, where in it, and in which words. Press “Source”, a ¶ or a mark in a widget to see.
      </p>
      <h2>The elements</h2>
      <div class="page-grid">${elementsIn(parameters).map(renderElement)}</div>
      <h2>Where to begin</h2>
      <dl class="page-ways">
        <div>
          <dt>You edit a page</dt>
          <dd>
            Open ${link('./?path=/story/kz-fact-card--default', 'a story')}, choose a fact by its name under “Controls”,
            and copy the code under “Embed”: one that moves with the data, or one that stays as of a date.
          </dd>
        </div>
        <div>
          <dt>You design a page</dt>
          <dd>
            See ${link('./?path=/story/language--language', 'the language')} of colours, sizes and marks, set the tokens
            under “Controls”, and try dark pages, narrow columns and four languages from the toolbar above.
          </dd>
        </div>
        <div>
          <dt>You build a site</dt>
          <dd>
            Read what an element takes, tells and lets you style, for example
            ${link('./?path=/docs/kz-trade-chart--docs', 'the chart')}, and see
            ${link('../embed/', 'the ways into a page')}.
          </dd>
        </div>
      </dl>
    </main>`,
};
