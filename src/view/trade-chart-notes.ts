import type {Note} from '../model/schema.js';
import type {Series} from '../query/series.js';
import {byWeight} from './source.js';
import {valuesOf, type Rows} from './trade-chart-rows.js';

/** Values that a note names which holds of more. */
const MOST_NAMED = 4;

interface ChartNote {
  readonly kind: Note['kind'];
  readonly text: string;
  /** Whose values of when it is about. */
  readonly about: string[];
}

/** The notes on the values, each once, what matters most first. */
export function notesOf(series: readonly Series[], rows: Rows): ChartNote[] {
  const told = new Map<string, ChartNote>();
  for (const [i, one] of series.entries())
    for (const fact of valuesOf([one]))
      for (const {kind, text} of fact.notes ?? []) {
        const {subject, period} = rows.of(fact, i);
        const note = told.get(text) ?? {kind, text, about: []};
        note.about.push(`${subject}, ${period}`);
        told.set(text, note);
      }
  return byWeight([...told.values()]);
}

export function noteLine({text, about}: ChartNote): string {
  const more = about.length - MOST_NAMED;
  return `${about.slice(0, MOST_NAMED).join('; ')}${more > 0 ? `; … +${more}` : ''}: ${text}`;
}
