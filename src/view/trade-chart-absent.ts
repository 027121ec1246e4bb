import {formatPeriod} from '../format/date.js';
import {formatYears} from '../format/list.js';
import type {Locale} from '../format/locale.js';
import {isAbsence, type Dataset} from '../model/dataset.js';
import type {Absence} from '../model/schema.js';
import {isSelected, type Selection} from '../query/select.js';
import {isOfSeries, type Series} from '../query/series.js';
import {firstYear, lastYear, type YearRun} from '../query/years.js';
import {sentences} from './options.js';
import {sourceView, titleOf} from './source.js';
import type {TradeRow} from './trade-chart-rows.js';

/** So many periods are listed; more are counted. */
const MOST_LISTED = 5;

/** Where the documents say that there is no value. */
export function selectAbsences(dataset: Dataset, measure: string, selection: Selection): Absence[] {
  return [...dataset.facts.values()]
    .filter(isAbsence)
    .filter((fact) => fact.measure === measure && isSelected(fact, fact.period, selection, dataset));
}

const partnerOf = ({partners, scope}: Absence) => partners[0] ?? scope.from;
/** Whose value is not there. */
export function absentPlaceName(fact: Absence, {places}: Dataset): string {
  const partner = partnerOf(fact);
  return places.get(partner)?.name ?? partner;
}

const reasonOf = ({reason}: Absence, {own}: Locale) => own?.absent[reason] ?? reason;

/** Those that would be values of a series. */
export function absencesOf(series: Series, absences: readonly Absence[]): Absence[] {
  return absences.filter((absence) => isOfSeries(absence, series));
}

/** Why there is no value, each reason once with its periods: `confidential (2020; 2021)`. */
export function absentClauses(absences: readonly Absence[], locale: Locale): string[] {
  const groups = new Map<string, Absence[]>();
  for (const fact of absences) {
    const reason = reasonOf(fact, locale);
    const group = groups.get(reason);
    if (group) group.push(fact);
    else groups.set(reason, [fact]);
  }
  return [...groups].map(([reason, facts]) => {
    const periods = facts.slice(0, MOST_LISTED).map((fact) => formatPeriod(fact, locale));
    const more = facts.length - periods.length;
    return `${reason} (${periods.join('; ')}${more > 0 ? `; … +${more}` : ''})`;
  });
}

/** The same in lines, each with its partner. */
export function absentLines(absences: readonly Absence[], {places}: Dataset, locale: Locale): string[] {
  return [...new Set(absences.map(partnerOf))].flatMap((partner) =>
    absentClauses(
      absences.filter((absence) => partnerOf(absence) === partner),
      locale
    ).map((clause) => `${places.get(partner)?.name ?? partner}: ${clause}`)
  );
}

/** Years of which no document says why they have no value. */
export function withoutAbsent(runs: readonly YearRun[], absences: readonly Absence[]): YearRun[] {
  const isAbsent = (year: number) => absences.some((fact) => firstYear(fact) <= year && year <= lastYear(fact));
  if (absences.length === 0) return [...runs];
  return runs.flatMap(([first, last]) => {
    const left: [number, number][] = [];
    for (let year = first; year <= last; year++) {
      const run = left.at(-1);
      if (isAbsent(year)) continue;
      if (run?.[1] === year - 1) run[1] = year;
      else left.push([year, year]);
    }
    return left;
  });
}

/** What stands in a stretch of years without values: why there is none, where a document says so. */
export function gapWords([first, last]: YearRun, absences: readonly Absence[], locale: Locale): string {
  const there = absences.filter((fact) => firstYear(fact) <= last && lastYear(fact) >= first);
  const left = formatYears(withoutAbsent([[first, last]], there), locale);
  return [
    ...absentClauses(there, locale),
    ...(left.length === 0 ? [] : [locale.messages.noFigure(left.join(', '))]),
  ].join('; ');
}

/** The row of a value that is not there, with its reason in its place. */
export function absentRow(
  fact: Absence,
  {partner, subject}: Pick<TradeRow, 'partner' | 'subject'>,
  dataset: Dataset,
  locale: Locale
): TradeRow {
  const [period, value] = [formatPeriod(fact, locale), reasonOf(fact, locale)];
  return {
    ...{fact, partner, subject, period, value},
    told: [value, period],
    what: fact.label,
    attributedTo: fact.attributedTo ?? '',
    spoken() {
      return sentences([`${subject}, ${period}: ${value}`, this.source.line]);
    },
    get source() {
      return sourceView(fact, titleOf(fact, value, period, locale), fact.period, dataset, locale);
    },
  };
}
