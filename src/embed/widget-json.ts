import type {PreparedWidget} from './prepare.js';

/**
 * A widget's view model as JSON, for hosts that draw it themselves: its tag, its language, its state (`ready`, or `empty`
 * where no document reports it), and all that the element would show, in the order in which it shows it.
 */
export function widgetJson({tag, locale, view}: PreparedWidget): string {
  return `${JSON.stringify({tag, lang: locale.lang, ...(view.state === 'ready' ? view.view : view)}, (_, value: unknown) => (value instanceof Map ? [...value.values()] : value), 2)}\n`;
}
