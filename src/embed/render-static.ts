import {sha256} from '@noble/hashes/sha2.js';
import {css, html, nothing} from 'lit';
import {openedSource} from '../elements/shared/opened-source.js';
import {compactHtml} from './compact-html.js';
import {escapeHtml} from './escape-html.js';
import {jsonLd, jsonLdScript} from './json-ld.js';
import {withNumbers} from './page-sources.js';
import {prepareWidget, type PreparedWidget, type WidgetOptions} from './prepare.js';
import {isCalendarDate} from '../model/partial-date.js';
import type {FactComparison} from '../view/fact-comparison.js';
import type {ServerElement, WidgetAttributes} from './server-element.js';
import {templateHtml} from './template-html.js';

export interface StaticOptions extends WidgetOptions {
  /** The day of rendering, `2023-03-18`: the date of the structured data, which has none without it. */
  readonly today?: string;
}

/** An element as HTML that is complete without script. */
export interface StaticWidget {
  /** The element with its declared shadow root and its fallback, and its structured data after it. */
  readonly html: string;
  /** The text inside the tag: what feeds, search engines and pages without the script show. */
  readonly fallback: string;
  /** What the page's `style-src` must hold for the styles in it: `'sha256-…'`, quotes included. */
  readonly styleHash: string;
  /** How the given `words` of a cited number stand to its record: what a page would tell in its console. */
  readonly comparison?: FactComparison | undefined;
}

/** A tag of a page, with the host's own dataset where it has one. */
export interface PageTag {
  readonly tag: string;
  readonly attributes?: WidgetAttributes;
  readonly dataset?: unknown;
}

/**
 * Renders an element as a server does. Throws a `RangeError` where the tag, an attribute or what it names is unknown, and
 * a `TypeError` where `dataset` has a problem.
 */
export async function renderStatic(
  tag: string,
  attributes: WidgetAttributes = {},
  options: StaticOptions = {}
): Promise<StaticWidget> {
  checkToday(options);
  return rendered(await prepareWidget(tag, attributes, options), options);
}

/**
 * Renders the widgets of a page, given in its order. A list of sources among them has all that the others cite, and they have
 * its numbers, as in a page with the script. Throws as `renderStatic` does.
 */
export async function renderPage(
  tags: readonly PageTag[],
  options: Omit<StaticOptions, 'dataset'> = {}
): Promise<StaticWidget[]> {
  checkToday(options);
  const all = await Promise.all(
    tags.map(async ({tag, attributes = {}, dataset}) => {
      const own = dataset === undefined ? options : {...options, dataset};
      return {own, widget: await prepareWidget(tag, attributes, own)};
    })
  );
  const numbered = withNumbers(all.map(({widget}) => widget));
  return all.map(({own, widget}, i) => rendered(numbered[i] ?? widget, own));
}

function checkToday({today}: StaticOptions): void {
  if (today !== undefined && !(isCalendarDate(today) && today.length === 10))
    throw new RangeError(`today: not a day such as 2023-03-18: ${today}`);
}

function rendered(widget: PreparedWidget, options: StaticOptions): StaticWidget {
  const {today} = options;
  const {tag: name, element, view, isInline} = widget;
  const told = view.state === 'ready' ? view.words : isInline ? '' : view.message;
  const {words: fallback = told} = options;
  element.textContent = fallback;
  const shadow = renderShadow(widget);
  const isOwn = options.dataset !== undefined;
  const written = [...widget.attributes].map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escapeHtml(value)}"`
  );
  if (isOwn && element.src === '') written.push(' defer-hydration');
  // Within a sentence it would be seen.
  const space = isInline ? '' : '\n';
  const structured = view.state === 'ready' ? jsonLdScript(jsonLd(view, {...widget, today, isOwn})) : '';
  return {
    html: `<${name}${written.join('')}><template shadowrootmode="open">${shadow}</template>${space}${escapeHtml(fallback)}${space}</${name}>${structured}`,
    fallback,
    ...(options.words !== undefined && view.state === 'ready' && {comparison: view.compare(options.words)}),
    styleHash: hashOf(/<style>(.*?)<\/style>/su.exec(shadow)?.[1] ?? ''),
  };
}

/** What Lit does in a page before and when it renders, and no more: nothing is connected, nothing updates by itself. */
function renderShadow({element, css: own}: ServerElement): string {
  element['willUpdate'](new Map());
  const {styles} = openedSource({css, html, nothing});
  return compactHtml(`<style>${own}${styles.cssText}</style>${templateHtml(element['render']())}`);
}

/** A hash as a policy names it. The window of a test has neither the platform's hashes nor its encoder. */
function hashOf(style: string): string {
  const bytes = encodeURIComponent(style).match(/%..|./gu) ?? [];
  const digest = sha256(
    Uint8Array.from(bytes, (byte) => (byte.startsWith('%') ? parseInt(byte.slice(1), 16) : byte.charCodeAt(0)))
  );
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
