import type {PreparedWidget} from './prepare.js';

/** What a widget shows, in a sentence or two: for feeds, search engines and whoever sees no widget. */
export function fallbackText(view: PreparedWidget['view']): string {
  return view.state === 'empty' ? view.message : view.fallback;
}
