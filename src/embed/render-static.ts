import {LitElementRenderer} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {escapeHtml} from '@lit-labs/ssr/lib/util/escape-html.js';
import {bundledDataset} from '../elements/shared/bundled.js';
import {loadLanguage} from '../elements/shared/language.js';
import {checkedDataset} from '../elements/shared/load-dataset.js';
import {createServerElement, type ServerElement, type WidgetAttributes} from './server-element.js';
import {widgetView, type WidgetView} from './widgets.js';

export interface StaticOptions {
  /** The host's own dataset, as the element's property `data` takes it. The page must give it to the element too. */
  readonly data?: unknown;
  /** `en`, `kk`, `ko` or `ru`; English without one. An attribute `lang` comes first. */
  readonly lang?: string;
  /** The day of rendering, `2023-03-18`: the date of the structured data, which has none without it. */
  readonly today?: string;
}

/** An element as HTML that is complete without script. */
export interface StaticWidget {
  /** The element with its declared shadow root and its fallback, and its structured data after it. */
  readonly html: string;
  /** The sentence inside the tag: what feeds, search engines and pages without the script show. */
  readonly fallback: string;
  /** What the page's `style-src` must hold for the styles in it: `'sha256-…'`, quotes included. */
  readonly styleHash: string;
}

/**
 * Renders an element as a server does. Throws a `RangeError` where the tag, an attribute or what it names is unknown, and
 * a `TypeError` where `data` has a problem.
 */
export async function renderStatic(
  tag: string,
  attributes: WidgetAttributes,
  {data, lang = 'en'}: StaticOptions = {}
): Promise<StaticWidget> {
  const language = await loadLanguage(String(attributes['lang'] ?? lang));
  const {locale} = language;
  // The language stands on the tag: without it the page's own would come in with the script.
  const server = createServerElement(tag, {...attributes, lang: locale.lang});
  if (server.element.src && data === undefined)
    throw new RangeError('src: a server fetches nothing: give it the dataset as data too');
  const dataset = data === undefined ? bundledDataset(language) : await checkedDataset(data);
  const view = widgetView(server.element, dataset, locale);
  if (view.state === 'missing') throw new RangeError(view.problem);
  server.element.data = data;
  const fallback = fallbackText(view);
  server.element.textContent = fallback;
  const shadow = renderShadow(server);
  const isOwn = data !== undefined && server.element.src === '';
  const attributesHtml = collectResultSync(server.renderer.renderAttributes()) + (isOwn ? ' defer-hydration' : '');
  return {
    html: `<${server.tag}${attributesHtml}><template shadowrootmode="open">${shadow}</template>${escapeHtml(fallback)}</${server.tag}>`,
    fallback,
    styleHash: await hashOf(/<style>(.*?)<\/style>/su.exec(shadow)?.[1] ?? ''),
  };
}

function renderShadow({renderer}: ServerElement): string {
  renderer.connectedCallback();
  return collectResultSync(
    renderer.renderShadow({
      elementRenderers: [LitElementRenderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [renderer.element],
      slotStack: [],
      deferHydration: false,
    }) ?? []
  );
}

/** What stands inside the tag, for readers of the page's source, feeds and search engines. */
function fallbackText(view: Exclude<WidgetView, {state: 'missing'}>): string {
  if (view.state === 'empty') return view.message;
  if ('summary' in view) return view.summary;
  return 'groups' in view ? `${view.heading}: ${view.count}` : view.source.title;
}

/** A hash as a policy names it. */
async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
