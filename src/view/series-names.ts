import type {Locale} from '../format/locale.js';
import type {Dataset} from '../model/dataset.js';
import type {Quantity} from '../model/schema.js';
import type {Series} from '../query/series.js';

/**
 * What each series is called: by its partner. Where a partner has several series, by what tells them apart: what each
 * measures, else its other end, who may be the reporter; then how long its periods are.
 */
export function seriesNames(series: readonly Series[], {places}: Dataset, locale: Locale): string[] {
  const placeName = (id: string | undefined) => places.get(id ?? '')?.name ?? id;
  const first = series.map(({facts, undated}) => facts[0] ?? undated[0]);
  const partners = series.map(({partner}) => placeName(partner) ?? '');
  const ways: readonly ((name: string, i: number) => string | undefined)[] = [
    (_, i) => first[i]?.label,
    (_, i) => (isBack(first[i], first) ? wayOf(first[i], placeName) : undefined),
    (name, i) => other(name, partners[i], placeName(first[i]?.scope.from)),
    (name, i) => other(name, partners[i], placeName(first[i]?.scope.to)),
    (name, i) => locale.own && `${name}, ${locale.own.lengths(series[i]?.months ?? 0)}`,
  ];
  return ways.reduce(tellApart, partners);
}

type Subject = Quantity | undefined;

/** Whether another series goes the other way. */
function isBack(subject: Subject, all: readonly Subject[]): boolean {
  return all.some(
    (other) =>
      subject?.scope.to !== undefined && other?.scope.from === subject.scope.to && other.scope.to === subject.scope.from
  );
}

function wayOf(subject: Subject, placeName: (id: string | undefined) => string | undefined): string {
  return `${placeName(subject?.scope.from)}\u00a0→ ${placeName(subject?.scope.to)}`;
}

/** An end of a scope, in place of the partner that it is the other end of. */
function other(name: string, partner: string | undefined, end: string | undefined): string | undefined {
  return name === partner ? end : end && `${name}, ${end}`;
}

/** Names that several series have, told in a way in which these differ. */
function tellApart(names: readonly string[], tell: (name: string, i: number) => string | undefined): string[] {
  const told = names.map((name, i) => tell(name, i) ?? name);
  const forms = new Map<string, Set<string>>();
  for (const [i, name] of names.entries()) forms.set(name, (forms.get(name) ?? new Set()).add(told[i] ?? name));
  return names.map((name, i) => ((forms.get(name)?.size ?? 0) > 1 ? (told[i] ?? name) : name));
}
