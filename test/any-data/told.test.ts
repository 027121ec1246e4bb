/** Whatever data the check takes, no element tells a number that is not in them or counted of them. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {isQuantity, type Dataset} from '../../src/model/dataset.js';
import {parsePartialDate, weekOf, yearOf} from '../../src/model/partial-date.js';
import type {Quantity, When} from '../../src/model/schema.js';
import {agreementListView} from '../../src/view/agreement-list.js';
import {eventListView} from '../../src/view/event-list.js';
import {peopleListView} from '../../src/view/people-list.js';
import {factCardView} from '../../src/view/fact-card.js';
import {numbersIn, tells} from './read-numbers.js';
import {anyLook, chartOf, datasetOf, goodData, localeOf, sameEachTime} from './shown.js';

test('a label, a tooltip and a row tell their own value and time, and no other number', () => {
  fc.assert(
    fc.property(goodData, anyLook, (data, look) => {
      const dataset = datasetOf(data);
      const view = chartOf(dataset, look);
      if (!view) return;
      const {lang} = look;
      for (const {id, label, isSum} of view.layout.marks) {
        const fact = quantity(dataset, id);
        // A sum says its years beside it.
        if (label && !isSum) assertTells(label.lines.slice(label.isNamed ? 1 : 0).join('\u00a0'), fact, lang, false);
      }
      for (const row of view.table.slice(0, 60)) {
        const {fact, value, told, period, source, subject} = row;
        const dates = numbersOfDates([fact.period]);
        if (isQuantity(fact)) {
          assertTells(value, fact, lang, true, numbersOfDocuments(dataset));
          assertTells(told[0], fact, lang, false);
        } else assertOnly(value, dates, lang);
        assertOnly(period, dates, lang);
        assertOnly(told[1], dates, lang);
        const sources = new Set([...dates, ...numbersOfDocuments(dataset)]);
        assertOnly(without(source.title, [value]), sources, lang, ...(isQuantity(fact) ? [fact] : []));
        assertOnly(without(row.spoken(), [value, subject]), sources, lang);
      }
    }),
    {...sameEachTime, numRuns: 100}
  );
});

test('what stands above and below a chart tells values, times, and counts of years and of values', () => {
  fc.assert(
    fc.property(goodData, anyLook, (data, look) => {
      const dataset = datasetOf(data);
      const view = chartOf(dataset, look);
      if (!view) return;
      const told = view.table.flatMap(({told, value, period, partner, subject}) => [
        ...told,
        ...[value, period, partner, subject],
      ]);
      const {facts, places} = dataset;
      const names = [...places.values()].map(({name}) => name);
      const whens = [...facts.values()].map(({period}) => period);
      const years = whens.flatMap((when) =>
        when.basis === 'open' ? [] : [yearOf(when.from), yearOf(when.to ?? when.from)]
      );
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const {lang} = look;
      const isCounted = (number: number) =>
        Number.isInteger(number) &&
        (number <= Math.max(last - first + 1, facts.size) ||
          (number >= first && number <= last) ||
          (first < 1 && number <= 1 - first));
      const {heading, unit, summary, undrawn, notes, updated, key, unlike, one} = view;
      const texts = [heading, unit, summary, ...undrawn, ...notes, updated ?? '', ...unlike, one?.label ?? ''];
      for (const text of [...texts, ...key.map(({text}) => text)]) {
        assert(!/(?<![\d\p{L}])-\d/u.test(text), `no year is called that: ${text}`);
        // An index of its base is 100.
        const left = without(text, [...told, ...names, '= 100', '=100']);
        for (const meant of numbersIn(left, lang))
          assert(
            meant.some(isCounted) || numbersOfDates(whens).has(meant[0] ?? NaN),
            `${meant.join()} of ${text} (${left}; ${first}–${last})`
          );
      }
    }),
    {...sameEachTime, numRuns: 100}
  );
});

test('a card tells its own value, one before it with its time, and a change that is computed of both', () => {
  fc.assert(
    fc.property(goodData, anyLook, (data, look) => {
      const dataset = datasetOf(data);
      const {lang} = look;
      const facts = [...dataset.facts.values()];
      for (const fact of facts.slice(-12)) {
        const view = factCardView(dataset, {fact: fact.id}, localeOf(look));
        assert(view.state === 'ready', view.state);
        if (fact.kind !== 'quantity') {
          assert.deepEqual(numbersIn(view.value, lang), []);
          continue;
        }
        assertTells(view.value, fact, lang, false);
        assertOnly(view.period, numbersOfDates([fact.period]), lang);
        const others = facts.filter((other) => other.kind === 'quantity');
        const computed = new Set([
          ...numbersOfDates(facts.map(({period}) => period)),
          ...others.flatMap(({value}) => percents(fact.value, value)),
        ]);
        assertOnly(view.change ?? '', computed, lang, ...others);
        const before = (fact.earlier ?? []).flatMap(({value}) => (value === undefined ? [] : [{...fact, value}]));
        for (const note of view.notes) assertOnly(note, numbersOfDocuments(dataset), lang, fact, ...before);
      }
    }),
    {...sameEachTime, numRuns: 100}
  );
});

test('a list tells times, places of texts, and counts of events', () => {
  fc.assert(
    fc.property(goodData, anyLook, (data, look) => {
      const dataset = datasetOf(data);
      const view = eventListView(dataset, {request: {filterable: true}, chosen: {}, showAll: true}, localeOf(look));
      if (view.state !== 'ready') return;
      const whens = [...dataset.events.values()].map(({when}) => when);
      const counts = Array.from({length: dataset.events.size + 1}, (_, i) => i);
      const known = new Set([...numbersOfDates(whens), ...counts, ...numbersOfDocuments(dataset)]);
      const texts = [view.heading, view.headline, view.count, view.updated, view.undated, view.shown, view.more];
      const items = view.groups.flatMap(({heading, items}) => [
        heading,
        ...items.flatMap(({title, date, above, places, source}) => [
          title,
          date,
          above,
          places,
          source.title,
          source.spoken,
        ]),
      ]);
      for (const text of [...texts, ...items]) assertOnly(text ?? '', known, look.lang);
    }),
    {...sameEachTime, numRuns: 100}
  );
});

test('a list of agreements tells times of them and of their steps, places of texts, and counts', () => {
  fc.assert(
    fc.property(goodData, anyLook, (data, look) => {
      const dataset = datasetOf(data);
      const options = {request: {filterable: true}, chosen: {}, showAll: true};
      const view = agreementListView(dataset, options, localeOf(look));
      if (view.state !== 'ready') return;
      const agreements = [...dataset.agreements.values()];
      const whens = agreements.flatMap(({when, steps = []}) => [when, ...steps.map((step) => step.when)]);
      const counts = Array.from({length: agreements.length + 1}, (_, i) => i);
      const known = new Set([...numbersOfDates(whens), ...counts, ...numbersOfDocuments(dataset)]);
      const names = [...dataset.places.values(), ...dataset.organisations.values()].map(({name}) => name);
      const items = view.groups.flatMap(({heading, items}) => [
        heading,
        ...items.flatMap(({title, date, above, below, source}) => [
          ...[date, above, without(below, names)],
          ...[source.title, source.spoken].map((text) => without(text, [title])),
        ]),
      ]);
      for (const text of [view.heading, view.headline, view.count, view.updated, view.undated, ...items])
        assertOnly(text ?? '', known, look.lang);
      assert.equal(
        view.remark === undefined,
        agreements.some(({status, steps = []}) =>
          [status, ...steps.map((step) => step.status)].some((each) => each === 'in-force' || each === 'ended')
        )
      );
    }),
    {...sameEachTime, numRuns: 100}
  );
});

test('a list of people tells times of roles and events, places of texts, and counts', () => {
  fc.assert(
    fc.property(goodData, anyLook, (data, look) => {
      const dataset = datasetOf(data);
      const {events, agreements, people} = dataset;
      const counts = Array.from({length: events.size + agreements.size + 1}, (_, i) => i);
      const whens = [
        ...[...events.values(), ...agreements.values()].map(({when}) => when),
        ...[...people.values()].flatMap(({roles = []}) => roles.map(({when}) => when)),
      ];
      const known = new Set([...numbersOfDates(whens), ...counts, ...numbersOfDocuments(dataset)]);
      for (const show of ['people', 'organisations'] as const) {
        const request = {show, filterable: true};
        const view = peopleListView(dataset, {request, chosen: {}, showAll: true}, localeOf(look));
        if (view.state !== 'ready') continue;
        const items = view.groups.flatMap((group) => group.items);
        assert.equal(items.length, dataset[show].size);
        const texts = items.flatMap(({title, roles, spellings, told, lines, source}) => [
          ...[title, ...roles, spellings, told, source.title, source.spoken],
          ...lines.flatMap((line) => [line.title, line.date]),
        ]);
        for (const text of [view.headline, view.count, ...texts]) assertOnly(text, known, look.lang);
        if (show === 'organisations') continue;
        for (const {id, lines} of items)
          for (const line of lines) assert([...events.keys()].includes(line.id.slice(id.length + 1)), line.id);
      }
    }),
    {...sameEachTime, numRuns: 100}
  );
});

function quantity(dataset: Dataset, id: string): Quantity {
  const fact = dataset.facts.get(id);
  assert(fact?.kind === 'quantity');
  return fact;
}

/** What a value is, and between which it lies. */
const ownValuesOf = ({value, range}: Quantity) => [value, ...(range ? [range.low, range.high] : [])];

/** These, what it was before a revision, and as what it can also be read. */
const valuesOf = (fact: Quantity) => [
  ...ownValuesOf(fact),
  ...[...(fact.earlier ?? []), ...(fact.readings ?? [])].flatMap((other) => other.value ?? []),
];

/** Numbers of a text as it is meant: for each one, in Korean, is said with a number that counts nothing. */
const read = (text: string, lang: string) => numbersIn(text.replaceAll('1인당', ''), lang);

/** A text tells a value, and no other number than what belongs to it and these dates. */
function assertTells(
  text: string,
  fact: Quantity,
  lang: string,
  isFull: boolean,
  dates: ReadonlySet<number> = new Set()
): void {
  const numbers = read(text, lang);
  assert(numbers.length > 0, `${fact.id}: no number in ${text}`);
  // Only who looks a value up is told what stood before it.
  const values = isFull ? valuesOf(fact) : ownValuesOf(fact);
  if (values.length === 1) assert.equal(text.includes('−'), fact.value < 0, `${fact.id}: the sign of ${text}`);
  for (const meant of numbers)
    assert(
      meant.some((number) => dates.has(number)) || values.some((one) => tells(meant, one, isFull)),
      `${fact.id}: ${text} of ${values.join()}`
    );
}

/** A text has no number but these and the values of these facts. */
function assertOnly(text: string, known: ReadonlySet<number>, lang: string, ...facts: readonly Quantity[]): void {
  for (const meant of read(text, lang))
    assert(
      meant.some((number) => known.has(number)) || facts.flatMap(valuesOf).some((one) => tells(meant, one, false)),
      `${meant.join()} of ${text}`
    );
}

/** What is left of a text without these, the longest first; a number within another stays. */
function without(text: string, parts: readonly string[]): string {
  return [...new Set(parts)]
    .filter((part) => part !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((left, part) => left.replaceAll(wholly(part), ' '), text);
}

const wholly = (part: string) =>
  new RegExp(`(?<!\\d[.,]?)${part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}(?!\\d)`, 'gu');

/** The numbers that a time may be told with: years as their people count them, months, days, quarters and weeks. */
function numbersOfDates(whens: readonly When[]): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const when of whens)
    for (const date of when.basis === 'open' ? [when.by] : [when.from, when.to]) {
      const parts = date === undefined ? undefined : parsePartialDate(date);
      if (!parts || date === undefined) continue;
      // A year may be told by its last two digits, and a winter by the year in which it ends.
      for (const year of [parts.year, parts.year + 1])
        for (const number of year > 0 ? [year, year % 100] : [1 - year]) numbers.add(number);
      const {month, day} = parts;
      for (const number of [month, day, ...(day === undefined ? [] : weekOf(date))])
        if (number !== undefined) numbers.add(number);
      if (month !== undefined) for (const length of [3, 6]) numbers.add(Math.ceil(month / length));
    }
  return numbers;
}

/** Dates of documents, and the place of each citation in them. */
function numbersOfDocuments({documents}: Dataset): ReadonlySet<number> {
  const dates = [...documents.values()].map(({date}): When => ({basis: 'stated', from: date}));
  return new Set([...numbersOfDates(dates), 1, 2, 9]);
}

/** A change in per cent: whole, or of a small one a tenth. */
function percents(value: number, before: number): readonly number[] {
  const size = Math.abs(value / before - 1) * 100;
  return [Math.round(size), Math.round(size * 10) / 10];
}
