import {splitUnit} from '../units.js';
import {fieldOf, idFrom, isFields, isList, textOf, withChanged, withMissing, type Fields} from './fields.js';
import type {MeasureParts} from './measures.js';
import type {Places} from './places.js';

/** What the rest of the data says of a fact. */
export interface Around {
  readonly places: Places;
  readonly measures: ReadonlyMap<string, MeasureParts>;
  /** Whose relations the data tell, where they say so: an id or a name. */
  readonly home: string | undefined;
}

export function completeFact(fact: Fields, around: Around): Fields {
  if (isWhole(fact, around)) return fact;
  const kind = kindOf(fact);
  const scope = fieldOf(fact, 'scope');
  const named = withNames(kind === 'absence' ? absenceOf(fact) : fact, around.places);
  const to = isFields(scope) ? textOf(scope, 'to') : undefined;
  const missing = {partners: to === undefined ? [] : [to], topics: []};
  return kind === 'quantity' || kind === 'absence'
    ? completeQuantity(named, {...missing, kind}, around)
    : withMissing(named, {...missing, kind, status: 'reported'});
}

const NEEDED = ['id', 'label', 'status', 'qualifier', 'topics'];

/** Whether a quantity lacks nothing: a hundred thousand may have been written by a program, which leaves nothing out. */
function isWhole(fact: Fields, {places, measures}: Around): boolean {
  if (fieldOf(fact, 'kind') !== 'quantity' || typeof fieldOf(fact, 'value') !== 'number' || places.areUncited)
    return false;
  for (const key of NEEDED) if (!Object.hasOwn(fact, key)) return false;
  const scope = fieldOf(fact, 'scope');
  const partners = fieldOf(fact, 'partners');
  if (!isFields(scope) || !isList(partners) || Object.hasOwn(fact, 'absent')) return false;
  const isThere = (id: unknown) => typeof id === 'string' && places.has(id);
  return (
    fieldOf(fact, 'unit') === measures.get(String(fieldOf(fact, 'measure')))?.unit &&
    isThere(fieldOf(scope, 'from')) &&
    (fieldOf(scope, 'direction') === 'within' || isThere(fieldOf(scope, 'to'))) &&
    Object.hasOwn(scope, 'direction') &&
    Object.hasOwn(scope, 'kind') &&
    partners.every(isThere)
  );
}

/** A number is a quantity, also one of which a range is known alone; a sentence is a claim; no value is none of them. */
function kindOf(fact: Fields): string | undefined {
  const kind = textOf(fact, 'kind');
  if (Object.hasOwn(fact, 'absent') || (fieldOf(fact, 'value') === null && !Object.hasOwn(fact, 'range')))
    return 'absence';
  if (kind !== undefined) return kind;
  if (Object.hasOwn(fact, 'value') || Object.hasOwn(fact, 'range')) return 'quantity';
  return Object.hasOwn(fact, 'statement') ? 'claim' : undefined;
}

/** `"value": null` with its reason, or without one, as the record of a value that is not there. */
function absenceOf(fact: Fields): Fields {
  const {absent, value, ...others} = fact;
  // A value beside the reason is told as the field that should not be there.
  const given = value === null ? {} : withMissing({}, {value});
  return withMissing({...others, ...given, kind: 'absence'}, {reason: absent ?? 'not-available'});
}

/** A range without a middle: the lowest stands for it where one number has to, and `range` says so. */
function withLowest(fact: Fields): Fields {
  const range = fieldOf(fact, 'range');
  const value = fieldOf(fact, 'value');
  if (!isFields(range) || (value !== undefined && value !== null)) return fact;
  return {...fact, value: fieldOf(range, 'low'), range: {...range, middle: false}};
}

/** Partners and the ends of a scope by their ids. */
function withNames(fact: Fields, places: Places): Fields {
  const partners = fieldOf(fact, 'partners');
  const scope = fieldOf(fact, 'scope');
  const idOf = (value: unknown) => (typeof value === 'string' ? places.name(value, fact) : value);
  let completed = fact;
  if (isList(partners)) {
    const ids = partners.map(idOf);
    if (ids.some((id, i) => id !== partners[i])) completed = {...completed, partners: ids};
  }
  if (isFields(scope)) {
    const [from, to] = [textOf(scope, 'from'), textOf(scope, 'to')].map(idOf);
    if (from !== fieldOf(scope, 'from') || to !== fieldOf(scope, 'to'))
      completed = {...completed, scope: withChanged(scope, {from, to})};
  }
  return completed;
}

interface Missing {
  readonly kind: string;
  readonly partners: readonly unknown[];
  readonly topics: readonly unknown[];
}

/** The fact with all that it lacks: in one copy, as there may be a hundred thousand. */
function completeQuantity(fact: Fields, missing: Missing, around: Around): Fields {
  const measureId = textOf(fact, 'measure') ?? '';
  const measure = around.measures.get(measureId);
  const written = textOf(fact, 'unit');
  const unit = written === undefined ? measure?.unit : unitOf(written, measure);
  const [status, qualifier] = [textOf(fact, 'status'), textOf(fact, 'qualifier')];
  const partners = fieldOf(fact, 'partners');
  const partner = isList(partners) && typeof partners[0] === 'string' ? partners[0] : undefined;
  const scope = completeScope(fieldOf(fact, 'scope'), partner, measure, around, fact);
  const isAbsent = (fieldOf(fact, 'kind') ?? missing.kind) === 'absence';
  const ranged = isAbsent ? fact : withLowest(fact);
  const given = (key: string, value: unknown) => (Object.hasOwn(ranged, key) ? ranged[key] : value);
  // Written out, an object is made in a fraction of the time that a copy takes.
  const filled = {
    id: given('id', undefined) ?? idOf(fact, partners ?? missing.partners, scope, measureId, around),
    kind: given('kind', missing.kind),
    measure: ranged['measure'],
    label: given('label', measure?.label),
    period: ranged['period'],
    value: ranged['value'],
    unit: written === undefined ? given('unit', unit) : unit,
    status: given('status', qualifier === 'estimated' ? 'estimated' : 'reported'),
    qualifier: given('qualifier', isAbsent ? undefined : status === 'estimated' ? 'estimated' : 'exact'),
    scope,
    partners: given('partners', missing.partners),
    topics: given('topics', missing.topics),
    citations: ranged['citations'],
  };
  const isAll = Object.keys(ranged).every((key) => Object.hasOwn(filled, key));
  return withoutGaps(isAll ? filled : {...ranged, ...filled});
}

/** Without the fields that nothing could fill, which are told as missing. */
function withoutGaps(fact: Fields): Fields {
  return Object.values(fact).every((value) => value !== undefined)
    ? fact
    : Object.fromEntries(Object.entries(fact).filter(([, value]) => value !== undefined));
}

/** `USD/t` of a fact is the unit of its measure, which says the tonne apart. */
function unitOf(written: string, measure: MeasureParts | undefined): string {
  const {unit, per} = splitUnit(written);
  return per === undefined || measure?.unit === unit ? unit : written;
}

/** Who with whom: home and the partner, or the partner alone where no home is told. */
function completeScope(
  scope: unknown,
  partner: string | undefined,
  measure: MeasureParts | undefined,
  {home, places}: Around,
  fact: Fields
): unknown {
  if (scope !== undefined && !isFields(scope)) return scope;
  const given = scope ?? {};
  const reporter = textOf(given, 'from') ?? measure?.from ?? home;
  const other = textOf(given, 'to') ?? partner;
  const isBetween = reporter !== undefined && other !== undefined && places.idOf(reporter) !== other;
  const direction = textOf(given, 'direction') ?? measure?.direction ?? (isBetween ? 'two-way' : 'within');
  const from = direction === 'within' ? (textOf(given, 'from') ?? partner ?? reporter) : reporter;
  const start = from === undefined ? undefined : places.name(from, fact);
  return withMissing(given, {
    from: start,
    to: direction === 'within' || other === start ? undefined : other,
    direction,
    kind: measure?.kind ?? 'flow',
  });
}

/** An id made of what a fact is about, the same whenever it is made: `exports-jp-2019`. */
function idOf(fact: Fields, partners: unknown, scope: unknown, measure: string, {home: told, places}: Around): string {
  const period = fieldOf(fact, 'period');
  const home = told === undefined ? undefined : places.idOf(told);
  const ends = isFields(scope) ? ['from', 'to'].flatMap((key) => textOf(scope, key) ?? []) : [];
  const when = isFields(period) ? ['from', 'to', 'by'].flatMap((key) => textOf(period, key) ?? []) : [];
  const others = isList(partners) ? partners.map(String) : [];
  // What comes back from a partner is another thing than what goes there.
  const back =
    isFields(scope) && home !== undefined && textOf(scope, 'to') === home && others.includes(ends[0] ?? '')
      ? ['to', home]
      : [];
  const who = [...ends.filter((end) => end !== home && !others.includes(end)), ...others, ...back];
  return idFrom([measure, ...who, ...when].join('-'));
}
