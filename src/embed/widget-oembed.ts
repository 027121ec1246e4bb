import {oembed} from './oembed.js';
import type {PreparedWidget} from './prepare.js';
import type {WidgetAttributes} from './server-element.js';

export interface WidgetFrame {
  readonly attributes: WidgetAttributes;
  /** Address of the folder that holds `frame.html`, http or https. */
  readonly base: string;
  /** Room for the frame, in pixels. */
  readonly width: number;
}

/**
 * The oEmbed answer for a widget in a frame. What it shows says how much room the frame keeps until it tells its
 * own height. Throws a `RangeError` where no document reports what the widget should show, and a `TypeError` where
 * `base` is no such address.
 */
export function widgetOembed({tag, locale, view}: PreparedWidget, {attributes, base, width}: WidgetFrame): string {
  if (view.state === 'empty') throw new RangeError(view.message);
  const all: WidgetAttributes = {...attributes, lang: locale.lang};
  const given = Object.entries(all).filter(([, value]) => value !== undefined && value !== false);
  const answer = oembed({
    base,
    tag,
    attributes: Object.fromEntries(given.map(([name, value]) => [name, value === true ? '' : String(value)])),
    title: view.title,
    fallback: view.fallback,
    width,
    height: Math.ceil(view.height(width)),
  });
  return `${JSON.stringify(answer, null, 2)}\n`;
}
