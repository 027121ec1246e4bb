import {sentences} from '../view/options.js';
import type {PreparedWidget} from './prepare.js';

/** What a widget shows, in a sentence or two: for feeds, search engines and whoever sees no widget. */
export function fallbackText(view: PreparedWidget['view']): string {
  if (view.state === 'empty') return view.message;
  const {asOf, updated} = view;
  if ('summary' in view) return sentences([view.summary, asOf, updated]);
  if ('groups' in view) return sentences([`${view.heading}: ${view.count}`, asOf, updated]);
  return sentences([view.source.title, view.attributedTo, asOf, updated]);
}
