import {isDeepStrictEqual} from 'node:util';
import {writeEdtf} from '../../model/edtf.js';
import type {Fact, When} from '../../model/schema.js';
import type {Earlier} from './renew.js';

/**
 * The records as JSON, one a line: short, as a person would write them, and a newer table's changes are lines that differ.
 * What a fact leaves out its measure says, or is what is left out by everybody.
 * Records of before that nothing changed, and all beside the records, stand as they are written there.
 */
export function dataText(records: object, facts: readonly Fact[], earlier?: Earlier): string {
  const shortened = new Map<unknown, object>(facts.map((fact) => [fact, shortFact(fact)]));
  const whole = Object.entries<unknown>({...records, facts});
  const entries = Object.entries<unknown>({
    ...earlier?.written,
    ...Object.fromEntries(
      whole.map(([type, list]) => [
        type,
        Array.isArray(list) ? asBefore(type, list, earlier).map((one) => shortened.get(one) ?? one) : list,
      ])
    ),
  });
  const lists = entries.map(([type, list]) => {
    const lines = Array.isArray(list) ? list.map((record) => JSON.stringify(record)) : undefined;
    return `${JSON.stringify(type)}: ${lines ? `[\n${lines.join(',\n')}\n]` : JSON.stringify(list)}`;
  });
  return `{\n${lists.join(',\n')}\n}\n`;
}

/** A list with what somebody wrote for each record that is as it was. */
function asBefore(type: string, list: readonly unknown[], earlier: Earlier | undefined): readonly unknown[] {
  const before = listOf(earlier?.records, type);
  const written = listOf(earlier?.written, type);
  // They are in one order: those that nobody wrote come last, and so do the new ones.
  return list.map((record, i) => (i < written.length && isDeepStrictEqual(record, before[i]) ? written[i] : record));
}

function listOf(records: object | undefined, type: string): readonly unknown[] {
  const list: unknown = Object.entries(records ?? {}).find(([key]) => key === type)?.[1];
  return Array.isArray(list) ? list : [];
}

function shortFact(fact: Fact): object {
  const {topics, status, period} = fact;
  const common = {
    ...(topics.length > 0 && {topics}),
    ...(status !== 'reported' && {status}),
    period: shortWhen(period),
  };
  if (fact.kind === 'claim') return inOrder({...fact, ...common});
  if (fact.kind === 'absence')
    return inOrder({...without(fact, 'reason'), value: null, absent: fact.reason, ...common});
  const isUsual = fact.qualifier === (status === 'estimated' ? 'estimated' : 'exact');
  return inOrder({...without(fact, isUsual ? 'qualifier' : ''), ...common});
}

/** What a person would write first; where a fact comes from says nothing of the order of its fields. */
const ORDER = [
  'id',
  'measure',
  'label',
  'period',
  'value',
  'absent',
  'range',
  'qualifier',
  'status',
  'scope',
  'partners',
];

function inOrder(fact: object): object {
  const place = (key: string) => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);
  return Object.fromEntries(
    Object.entries(fact).sort(([a], [b]) => place(a) - place(b) || Number(a > b) - Number(a < b))
  );
}

const SHORTENED = ['kind', 'unit', 'topics', 'status', 'period'];

function without(fact: Fact, other: string): object {
  return Object.fromEntries(Object.entries(fact).filter(([key]) => key !== other && !SHORTENED.includes(key)));
}

/** A date or span that is stated as ISO 8601 writes it. */
function shortWhen(when: When): When | string {
  return when.basis === 'stated' && when.name === undefined ? writeEdtf(when) : when;
}
