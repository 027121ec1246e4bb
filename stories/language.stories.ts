import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import {elementsIn, example, type ElementInfo} from './shared/elements.js';
import {ownRecords} from './shared/own-data.js';
import {tagOf} from './shared/tag.js';
import {STYLES, styleOf} from './shared/themes.js';
import {isColor, tokenDefaults} from './shared/tokens.js';
import {typeSizes} from './shared/type-sizes.js';

const meta: Meta = {title: 'Language', tags: ['!autodocs'], parameters: {controls: {disable: true}}};
export default meta;

const schemes = ['light', 'dark'] as const;
type Token = ElementInfo['tokens'][number] & {readonly value: string};

/** The same in light and in dark, side by side. */
function inBoth(what: string, content: () => unknown): TemplateResult {
  return html`<div class="page-schemes">
    ${schemes.map(
      (scheme) =>
        html`<section class="page-scheme" data-scheme=${scheme} aria-label=${`${what} in ${scheme}`}>
          ${content()}
        </section>`
    )}
  </div>`;
}

function renderSwatches(tokens: readonly Token[]) {
  return html`<ul class="page-swatches">
    ${tokens.map(
      ({name, value}) =>
        html`<li><span class="page-swatch" style=${`background: ${value}`}></span><code>${name}</code></li>`
    )}
  </ul>`;
}

function renderTokens(tokens: readonly Token[]) {
  return html`<div class="page-wide" role="region" aria-label="Tokens" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Without one</th>
          <th scope="col">What it sets</th>
        </tr>
      </thead>
      <tbody>
        ${tokens.map(
          ({name, value, description}) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td><code>${value}</code></td>
              <td>${description}</td>
            </tr>`
        )}
      </tbody>
    </table>
  </div>`;
}

/** Elements to measure stand on the page, out of sight, until they have shown what they show. */
async function renderSizes(elements: readonly ElementInfo[]): Promise<TemplateResult> {
  const samples = await Promise.all(elements.map(({tag}) => example(tag)));
  const place = document.createElement('div');
  place.className = 'page-measured';
  place.inert = true;
  const shown = samples.map((sample) => new Promise((resolve) => sample.addEventListener('kz-ready', resolve)));
  place.append(...samples);
  document.body.append(place);
  await Promise.all(shown);
  const sizes = typeSizes(samples);
  place.remove();
  return html`<dl class="page-sizes">
    ${sizes.map(
      ({pixels, weight, parts}) =>
        html`<dt style=${`font-size: ${pixels}px; font-weight: ${weight}`}>Trade with South Korea</dt>
          <dd>${pixels} px${Number(weight) >= 600 ? ', bold' : nothing}: ${parts.join(', ')}</dd>`
    )}
  </dl>`;
}

function renderTheme(theme: string) {
  const name = STYLES[theme] ?? theme;
  return html`<style>
      ${styleOf(theme, `.page-theme-${theme}`)}
    </style>
    <h3>${name}</h3>
    <div class=${`page-theme-${theme}`}>
      ${inBoth(name, () => [
        tagOf('kz-fact-card', {fact: 'kr-trade-2020'}),
        tagOf('kz-trade-chart', {partner: 'kr gb', heading: name}),
      ])}
    </div>`;
}

/** The tokens, colours, sizes of type and marks that all elements share, as they are today. */
export const Language: StoryObj = {
  render: (_, {parameters}) => {
    const elements = elementsIn(parameters);
    const defaults = tokenDefaults(elements.map(({tag}) => tag));
    const described = new Map(elements.flatMap(({tokens}) => tokens).map((token) => [token.name, token]));
    const tokens = [...described.values()].map((token) => ({...token, value: defaults.get(token.name) ?? ''}));
    const marks = () => [
      tagOf('kz-trade-chart', {data: ownRecords, partner: 'ruritania', heading: 'Values of every kind'}),
      tagOf('kz-event-list', {data: ownRecords, heading: 'Events of every kind', kind: 'forum opening'}),
    ];
    return html`<main class="page">
      <h1>Language</h1>
      <p class="page-lead">
        What the elements have in common. The font, the colour and the size of text are those of your page; the tokens
        below change the rest, for the whole page or for one widget.
      </p>
      <h2>Colours</h2>
      <p>Where a reader asks for colours of his own, those take the place of all of these.</p>
      ${inBoth('Colours', () => renderSwatches(tokens.filter(({name}) => isColor(name))))}
      <h2>Tokens</h2>
      ${renderTokens(tokens)}
      <h2>Themes</h2>
      <p>Three small style sheets of these tokens are ready, for a whole page: choose one from the toolbar.</p>
      ${Object.keys(STYLES)
        .filter((theme) => theme !== 'none')
        .map((theme) => renderTheme(theme))}
      <h2>Sizes of type</h2>
      <p>On a page whose text has 16 px. Each grows with the page’s text.</p>
      ${until(renderSizes(elements))}
      <h2>Marks</h2>
      <p>How firm a value or an event is, is seen at its mark and told in words. The data here is made up.</p>
      ${inBoth('Marks', marks)}
    </main>`;
  },
};
