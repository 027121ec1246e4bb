/** Data sets of any newsroom, over all that the schema can say: what they hold is drawn by chance, and the check takes it. */
import fc from 'fast-check';
import {addDays, dateOfYear, mondayOf} from '../../src/model/partial-date.js';

type Fields = Readonly<Record<string, unknown>>;

/** Names in several scripts, long ones, and such as break what takes them for markup; none has a digit in it. */
const name = fc.constantFrom(
  'Japan',
  'Côte d’Ivoire',
  'Қазақстан Республикасы',
  'Российская Федерация',
  '대한민국',
  '中华人民共和国',
  'مصر',
  'ประเทศไทย',
  'A & B < C > "D" \'E\'',
  ']]>&amp;&nbsp;',
  'The United Kingdom of Great Britain and Northern Ireland and of Her other Realms and Territories beyond the Seas',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'x'
);

const UNITS = [
  ...['USD', 'EUR', 'KZT', 'JPY', 'XOF', 'percent', 'percentage-points', 'per-mille', 'index', 'ratio'],
  ...['g', 't', 'kt', 'km', 'm', 'm²', 'ha', 'l', 'kWh', 'GWh', 'MW', 'toe', 'bbl', 'bbl/d', 'tkm', 'teu'],
  ...['GWp', '°C', 'USD/t', 'EUR per barrel', 'people'],
];

const measure = fc.record({label: name, unit: fc.constantFrom(...UNITS)}).map(({label, unit}): Fields => {
  const extra = {
    people: {counted: {one: 'person', few: 'people', many: 'people', other: 'people'}},
    index: {base: 'the year before'},
    kWh: {per: 'head'},
  };
  const more = new Map<string, Fields>(Object.entries(extra)).get(unit);
  return {id: 'amount', label, unit, ...more};
});

/** Sizes that data have in real tables and in wrong ones: as many below zero as a balance has. */
const value = fc.oneof(
  {weight: 6, arbitrary: fc.integer({min: -999_999, max: 999_999})},
  {weight: 3, arbitrary: fc.double({min: -1e6, max: 1e6, noNaN: true})},
  {weight: 2, arbitrary: fc.double({min: -9e17, max: 9e17, noNaN: true})},
  {weight: 2, arbitrary: fc.integer({min: 1, max: 999}).map((digits) => digits / 1e6)},
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -0, 999_999_999.9, 999_999_999_999_999, 12_345_670_000_000_000, 1e-6, 0.1 + 0.2),
  }
);
const isTold = (number: number) => number === 0 || Math.abs(number) >= 1e-6;
/** One scale a data set, or any value at any time. */
const values = fc.oneof(
  fc.constant(value.filter(isTold)),
  fc.constant(fc.double({min: 1e9, max: 2e9, noNaN: true})),
  fc.constant(fc.double({min: -5e9, max: -1, noNaN: true})),
  fc.constant(fc.integer({min: 1, max: 500}).map((digits) => digits / 1e6)),
  fc.constant(fc.constant(0)),
  fc.constant(fc.integer({min: -3, max: 3}))
);

const two = (number: number) => String(number).padStart(2, '0');
/** The nth period of each kind, as people write them; each ends before the next begins. */
const PERIODS: readonly ((n: number, start: number) => unknown)[] = [
  (n, start) => writtenYear(start + n),
  (n, start) => writtenYear(start + n * 5),
  (n, start) => `${writtenYear(start + Math.floor(n / 12))}-${two((n % 12) + 1)}`,
  (n, start) => `${writtenYear(start + Math.floor(n / 4))}-Q${(n % 4) + 1}`,
  (n, start) => `${writtenYear(start + Math.floor(n / 2))}-H${(n % 2) + 1}`,
  (n, start) => `${writtenYear(start + Math.floor(n / 4))}-${21 + (n % 4)}`,
  (n, start) => ({basis: 'stated', from: day(start, n * 7), to: day(start, n * 7 + 6), name: 'week'}),
  (n, start) => ({basis: 'stated', from: day(start, n), qualifier: 'about'}),
  (n, start) => ({
    basis: 'derived',
    from: `${dateOfYear(start + n)}-04`,
    to: `${dateOfYear(start + n + 1)}-03`,
    name: 'fiscal-year',
    how: 'the year of the budget',
  }),
  (n, start) => `${writtenYear(start + n * 3)}/${writtenYear(start + n * 3 + 2)}`,
  (n, start) => `${writtenYear(start + n)}~`,
  (n, start) => `[${writtenYear(start + n * 4)}..${writtenYear(start + n * 4 + 1)}]`,
  (n, start) => (n % 2 === 0 ? `[..${writtenYear(start + n)}]` : `[${writtenYear(start + n)}..]`),
  (n, start) => (n > 0 ? writtenYear(start + n) : {basis: 'open', by: dateOfYear(start), how: 'no day is given'}),
  (n, start) => writtenYear(start + ((n * 7919) % 90)),
];
const writtenYear = (year: number) => (year < 0 ? `-${String(-year).padStart(4, '0')}` : dateOfYear(year));
const day = (year: number, days: number) => addDays(mondayOf(year, 2), days);

const period = fc.oneof(
  {weight: 4, arbitrary: fc.record({kind: fc.nat(PERIODS.length - 1), start: fc.integer({min: 1900, max: 2050})})},
  {weight: 1, arbitrary: fc.record({kind: fc.nat(PERIODS.length - 1), start: fc.integer({min: -900, max: 1500})})}
);

const STATUSES = ['reported', 'provisional', 'estimated', 'forecast', 'promoted', 'target', 'expected'];
const QUALIFIERS = ['exact', 'about', 'almost', 'more-than', 'less-than', 'at-least', 'at-most'];

/** What else is said of a value, most of which are plain. */
const said = fc.oneof(
  {weight: 8, arbitrary: fc.constant<(value: number) => Fields>(() => ({}))},
  {
    weight: 2,
    arbitrary: fc
      .record({status: fc.constantFrom(...STATUSES), qualifier: fc.constantFrom(...QUALIFIERS)})
      .map(({status, qualifier}) => () => ({
        status,
        qualifier: status === 'estimated' ? 'estimated' : qualifier,
        notes: [{kind: 'status', text: 'nobody says what became of it'}],
      })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<(value: number) => Fields>(
      (value) => ({range: {low: Math.round(value) - 3, high: Math.round(value) + 5}}),
      (value) => ({range: {low: Math.round(value) - 1, high: Math.round(value) + 1, middle: false}}),
      (value) => ({
        status: 'revised',
        earlier: [{before: 'second', value: Math.round(value) + 2}],
        citations: cited('first', 'second'),
      }),
      () => ({value: null}),
      () => ({value: null, absent: 'confidential'}),
      () => ({attributedTo: 'the ministry', notes: [{kind: 'currency', text: 'of the old money'}]})
    ),
  }
);

const cited = (...documents: readonly string[]) =>
  documents.map((document) => ({document, paragraph: 2, asWritten: `as "${document}" <says>`.replace(/[<>]/gu, '')}));

const series = fc.record({
  name,
  kind: fc.constantFrom('country', 'region', 'city', 'group', 'world'),
  period,
  values,
  /** Written out, or as short as it may be. */
  isShort: fc.boolean(),
  /** Who reports it: nobody says, or one of the places, which it goes from or to; and the place that it is of, its own or the first one's. */
  told: fc.option(fc.record({by: fc.nat(12), isFrom: fc.boolean(), ofFirst: fc.boolean()}), {nil: undefined}),
  /** Of which measure. */
  measure: fc.constantFrom('amount', 'amount', 'amount', 'second'),
});

const KINDS = ['visit', 'meeting', 'call', 'signing', 'other'];
const STEPS = ['agreed', 'signed', 'in-force', 'ended'];

const event = fc.record({title: name, kind: fc.constantFrom(...KINDS), period, isPlanned: fc.boolean()});
const agreement = fc.record({title: name, steps: fc.integer({min: 0, max: 4}), start: fc.integer({min: 1, max: 2090})});

/** The partner of a series, and who reports it. */
function whoseOf(told: {by: number; isFrom: boolean; ofFirst: boolean} | undefined, i: number, places: number): Fields {
  if (told === undefined) return {partners: [`p-${i}`]};
  const partner = told.ofFirst ? 'p-0' : `p-${i}`;
  // Of one partner each reports for itself: two would tell two values of one thing.
  const reporter = told.ofFirst ? `p-${i}` : `p-${told.by % places}`;
  if (reporter === partner) return {partners: [partner]};
  const [from, to] = told.isFrom ? [reporter, partner] : [partner, reporter];
  return {partners: [partner], scope: {from, to, direction: 'one-way', kind: 'flow'}};
}

/** How many values each series has: few, or so many that not each is drawn. */
const count = fc.oneof(
  {weight: 6, arbitrary: fc.integer({min: 1, max: 12})},
  {weight: 1, arbitrary: fc.integer({min: 13, max: 400})}
);

const MOST_VALUES = 800;

export const anyData: fc.Arbitrary<Fields> = fc
  .record({
    measure,
    home: fc.option(fc.constant('us'), {nil: undefined}),
    all: fc.array(series, {minLength: 1, maxLength: 12}),
    count,
    events: fc.array(event, {maxLength: 12}),
    agreements: fc.array(agreement, {maxLength: 3}),
  })
  .chain(({measure, home, all, count: most, events, agreements}) => {
    const count = Math.ceil(Math.min(most, MOST_VALUES / all.length));
    return fc
      .tuple(
        ...all.map(({values: of}) =>
          fc.array(fc.record({value: of, told: said}), {minLength: count, maxLength: count, size: 'max'})
        )
      )
      .map((told): Fields => {
        const facts = all.flatMap((one, i) =>
          (told[i] ?? []).map(({value, told: more}, n): Fields => {
            const makePeriod = PERIODS[one.period.kind];
            const fact = {
              id: `v-${i}-${n}`,
              measure: one.measure,
              ...whoseOf(one.told, i, all.length),
              period: makePeriod?.(n, one.period.start),
              value,
              citations: cited('first'),
              ...more(value),
            };
            return one.isShort ? fact : {...fact, label: `All that ${one.name} has`, topics: []};
          })
        );
        return {
          schema: 'kz-widgets/2',
          ...(home === undefined ? {} : {home}),
          documents: [
            {
              id: 'first',
              date: '9000-05-02',
              paragraphs: 9,
              language: 'en',
              about: 'A year of trade',
              publisher: 'Gazette',
            },
            {
              id: 'second',
              date: '9001',
              paragraphs: 9,
              language: 'kk',
              about: 'More of it',
              link: 'https://example.org/a?b=c&d=e',
            },
          ],
          measures: [measure, {id: 'second', label: 'Another', unit: 'EUR'}],
          places: [
            {id: 'us', name: 'United States'},
            ...all.map(({name: placeName, kind}, i) => ({
              id: `p-${i}`,
              name: `${placeName} ${'·'.repeat(i)}`.trim(),
              kind,
            })),
          ],
          facts,
          events: events.map(({title, kind, period: when, isPlanned}, i) => ({
            id: `e-${i}`,
            title,
            kind,
            ...(kind === 'other' && {kindLabel: 'Something else'}),
            partners: [`p-${i % all.length}`],
            ...(isPlanned && {status: 'planned'}),
            when: isPlanned ? writtenYear(9100 + i) : PERIODS[when.kind]?.(i, when.start),
            people: [`n-${i}`],
            mentions: [`n-${events.length - 1 - i}`, ...agreements.map((_, n) => `o-${n}`)].slice(i % 2),
            citations: cited('first'),
          })),
          // Named as what they did, so that nothing else is drawn for them.
          people: events.map(({title, period: when}, i) => ({
            id: `n-${i}`,
            name: `${title} ${'·'.repeat(i + 1)}`,
            ...(i % 2 === 1 && {spellings: [`${'·'.repeat(i + 1)} ${title}`]}),
            roles: [PERIODS[when.kind], PERIODS[0]].slice(0, i % 3).map((makePeriod, n) => ({
              title: `Head of ${title}`,
              ...(agreements.length > 0 && {organisation: `o-${i % agreements.length}`}),
              when: makePeriod?.(i, when.start + n),
              citation: cited('first')[0],
            })),
            ...(i % 2 === 0 && {side: {place: `p-${i % all.length}`, citation: cited('first')[0]}}),
            citations: cited('first'),
          })),
          organisations: agreements.map(({title}, i) => ({
            id: `o-${i}`,
            name: `${title} ${'·'.repeat(i + 1)}`,
            kind: i % 2 === 0 ? 'company' : 'ministry',
            ...(i > 0 && {place: 'us'}),
            citations: cited('first'),
          })),
          agreements: agreements.map(({title, steps, start}, i) => ({
            id: `a-${i}`,
            title,
            parties: ['us', `p-${i % all.length}`, `o-${i}`],
            ...(steps === 0
              ? {status: 'signed', when: writtenYear(start)}
              : {
                  steps: STEPS.slice(0, steps).map((status, n) => ({status, when: writtenYear(start + n)})),
                }),
            citations: cited('first'),
          })),
        };
      });
  });
