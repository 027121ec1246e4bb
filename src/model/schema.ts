/**
 * The one description of the data. TypeScript types, runtime validation and the published JSON
 * Schema all come from here; nothing else restates a field.
 */
import * as v from 'valibot';
import {isCalendarDate} from './partial-date.js';

/** Far more than a label or a note needs: what is longer is no text of a widget. */
const LONGEST_TEXT = 2000;
const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('empty text'),
  v.maxLength(LONGEST_TEXT, `longer than ${LONGEST_TEXT} characters`)
);

/** A stable kebab-case word, in any script. Never renamed once published: an article holds it. */
const id = v.pipe(v.string(), v.regex(/^[\p{Ll}\p{Lo}\p{M}\d]+(-[\p{Ll}\p{Lo}\p{M}\d]+)*$/u, 'not a kebab-case id'));

/** `2022`, `2022-05` or `2022-09-14`: a date no more precise than its document. */
const partialDate = v.pipe(
  v.string(),
  v.regex(/^(\d{4}|-[\da-z]{3})(-\d{2}){0,2}$/, 'not a date of the form 2022, 2022-05 or 2022-09-14'),
  v.check(isCalendarDate, 'not a date in the calendar')
);

const MAX_CITED_WORDS = 8;
const citedWords = v.pipe(
  text,
  v.regex(new RegExp(`^\\s*\\S+(\\s+\\S+){0,${MAX_CITED_WORDS - 1}}\\s*$`, 'u'), `more than ${MAX_CITED_WORDS} words`)
);

const webAddress = v.pipe(v.string(), v.url('not a link'), v.regex(/^https?:\/\//iu, 'neither http nor https'));

/** A place in a document, from 1. */
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * Where a record was read, and the words there. In a text that is a `paragraph` (its non-empty lines), in a PDF a `page`, in
 * a table a cell: its `row` counts all rows of the file, as a spreadsheet does, its `column` is the text of its head, or the
 * letter of a column without one. `rowName` is what readers call the row; the number in the cell times `scale` is the value.
 * With none of these the words stand at the document's address.
 */
export const citationSchema = v.strictObject({
  document: id,
  paragraph: v.exactOptional(ordinal),
  page: v.exactOptional(ordinal),
  sheet: v.exactOptional(text),
  row: v.exactOptional(ordinal),
  rowName: v.exactOptional(text),
  column: v.exactOptional(text),
  scale: v.exactOptional(v.pipe(v.number(), v.finite(), v.gtValue(0, 'not above 0'))),
  asWritten: citedWords,
});

/** At least one citation: the type makes an uncited record impossible. */
const citations = v.tupleWithRest([citationSchema], citationSchema);

/**
 * How the dataset reads a passage that is unclear, wrong or in conflict, and why. One per kind and record. `since` is
 * the document that first gives cause for it, where that is a later one than the record's first.
 */
export const noteSchema = v.strictObject({
  kind: v.picklist([
    'attribution',
    'conflict',
    'currency',
    'date',
    'mixed-kinds',
    'name',
    'place',
    'scope',
    'span',
    'spelling',
    'status',
    'weekday',
  ]),
  text,
  since: v.exactOptional(id),
});

/** What a span is called, where it has a name of its own. */
export const periodNameSchema = v.picklist(['quarter', 'half-year', 'season', 'week', 'fiscal-year']);
/** `between`: on a day of the span, nobody knows which. `before` and `after`: not on `from` itself. */
export const dateQualifierSchema = v.picklist(['about', 'between', 'before', 'after']);

const dates = {
  from: partialDate,
  to: v.exactOptional(partialDate),
  name: v.exactOptional(periodNameSchema),
  qualifier: v.exactOptional(dateQualifierSchema),
};

/**
 * When something was so. `stated`: the document gives the date. `derived`: it was worked out, and
 * `how` says from what. `open`: it cannot be worked out; `by` is the latest date it can have.
 * `to` makes a span, both ends included.
 */
export const whenSchema = v.variant('basis', [
  v.strictObject({basis: v.literal('stated'), ...dates}),
  v.strictObject({basis: v.literal('derived'), ...dates, how: text}),
  v.strictObject({basis: v.literal('open'), by: v.exactOptional(partialDate), how: text}),
]);

const record = {id, citations, notes: v.exactOptional(v.array(noteSchema))};

/**
 * What a record said until another of its documents told more: these fields, and the rest as it stands. A list, in the
 * order of those documents.
 */
function earlier<const F extends v.ObjectEntries>(fields: F) {
  return {earlier: v.exactOptional(v.array(v.strictObject({before: id, ...fields})))};
}

const related = {
  partners: v.array(id),
  topics: v.array(id),
  /** People, organisations and places that it names, and that took no part in it. */
  mentions: v.exactOptional(v.array(id)),
};

/**
 * A source: a text, a table, a PDF or a page of the web. Its sentences are not here, only what is needed to name it and to
 * prove citations: the `digest` of its file, and of a text how many paragraphs it has. `attributedTo` is whose words it
 * passes on as a whole, and `citations` are where it says so. `accessed` is the day on which what can change was read.
 */
export const documentSchema = v.strictObject({
  id,
  date: partialDate,
  publisher: v.exactOptional(text),
  attributedTo: v.exactOptional(text),
  citations: v.exactOptional(citations),
  language: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'not a language code such as "en" or "kk-Latn"')
  ),
  about: text,
  digest: v.exactOptional(v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/u, 'not a sha256 digest'))),
  paragraphs: v.exactOptional(ordinal),
  version: v.exactOptional(text),
  licence: v.exactOptional(text),
  accessed: v.exactOptional(partialDate),
  link: v.exactOptional(webAddress),
  archivedLink: v.exactOptional(webAddress),
  notes: v.exactOptional(v.array(noteSchema)),
});

/** More than a symbol or a noun needs. */
const LONGEST_UNIT = 40;
/** An ISO 4217 currency code, a unit that has words in every language (`percent`, `GWh`), a symbol, or a plural noun. */
const unit = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('empty text'),
  v.maxLength(LONGEST_UNIT, `longer than ${LONGEST_UNIT} characters`)
);

/** One end alone for what is within it; of a flow two, and which way it goes. */
const direction = v.picklist(['one-way', 'two-way', 'within']);
/** The sum over a period, or what there is at its end. */
const scopeKind = v.picklist(['flow', 'stock']);

/**
 * What a quantity measures. A definition, so without a citation of its own. `counted` holds the
 * noun's forms, by plural category, and only where the unit is a noun. `base` says what an index of 100 is ("2015"), and `per`
 * what an amount is for each of ("head"). `scope` is that of its quantities, as far as they share it. `heading` says who with
 * whom and what, with `{partners}` where their names go: "Kazakhstan’s trade with {partners}". A language that inflects names
 * puts them after a colon. What is `secondary` (the length of a visit) is shown only to those who ask for it by id.
 */
export const measureSchema = v.strictObject({
  id,
  label: text,
  heading: v.exactOptional(text),
  secondary: v.exactOptional(v.literal(true)),
  unit,
  base: v.exactOptional(text),
  per: v.exactOptional(text),
  scope: v.exactOptional(
    v.strictObject({
      from: v.exactOptional(id),
      direction: v.exactOptional(direction),
      kind: v.exactOptional(scopeKind),
    })
  ),
  counted: v.exactOptional(
    v.strictObject({
      zero: v.exactOptional(text),
      one: text,
      two: v.exactOptional(text),
      few: v.exactOptional(text),
      many: v.exactOptional(text),
      other: text,
    })
  ),
});

export const qualifierSchema = v.picklist([
  'exact',
  'about',
  'almost',
  'more-than',
  'estimated',
  'less-than',
  'at-least',
  'at-most',
]);
/**
 * `target` is what somebody aims at, `expected` what comes by itself (an anniversary), `forecast` what somebody works out.
 * `provisional` may still be changed by whoever reports it, and `revised` was: `earlier` says what stood before.
 */
export const factStatusSchema = v.picklist([
  'reported',
  'provisional',
  'revised',
  'estimated',
  'forecast',
  'promoted',
  'target',
  'expected',
]);

/**
 * Who with whom, which direction, and `flow` (the sum over the period) or `stock` (what there is at its end). So the flow
 * of a span of years is one total, and that of an open date the total until `by`: neither says how much it was in any year.
 */
const scope = v.strictObject({
  from: id,
  to: v.exactOptional(id),
  direction,
  kind: scopeKind,
});

const factBase = {
  ...record,
  ...related,
  label: text,
  status: factStatusSchema,
  period: whenSchema,
  attributedTo: v.exactOptional(text),
};

const earlierFact = {status: v.exactOptional(factStatusSchema), period: v.exactOptional(whenSchema)};
/** No amount of any currency is larger, and from here on digits are made up. */
const TOO_LARGE = 1e18;

/** What is nearer to zero would be told as zero. */
const SMALLEST = 1e-6;

const value = v.pipe(
  v.number(),
  v.finite(),
  v.ltValue(TOO_LARGE, `not below ${TOO_LARGE}`),
  v.gtValue(-TOO_LARGE, `not above -${TOO_LARGE}`),
  v.check((number) => number === 0 || Math.abs(number) >= SMALLEST, `nearer to zero than ${SMALLEST}`),
  // Rounding leaves a zero with a sign at times, and it is no other value.
  v.transform((number) => number + 0)
);

/** A number with its unit. `value` is never scaled: 4.2 billion is 4200000000. */
export const quantitySchema = v.strictObject({
  ...factBase,
  ...earlier({...earlierFact, value: v.exactOptional(value), qualifier: v.exactOptional(qualifierSchema)}),
  kind: v.literal('quantity'),
  measure: id,
  value,
  /** Between which values it lies. Where nobody gives one of them, `value` is the lowest, and `range` says so. */
  range: v.exactOptional(v.strictObject({low: value, high: value, middle: v.exactOptional(v.literal(false))})),
  unit,
  qualifier: qualifierSchema,
  scope,
  /** Other values that the cited words can be read as; a note says which was taken and why. */
  readings: v.exactOptional(v.array(v.strictObject({value, unit}))),
});

/** A rank, a "first", a "largest": what is claimed, without a number. */
export const claimSchema = v.strictObject({
  ...factBase,
  ...earlier({...earlierFact, statement: v.exactOptional(text)}),
  kind: v.literal('claim'),
  statement: text,
});

/** `none` is no amount, and no zero: nothing of the kind is there. */
export const absenceReasonSchema = v.picklist(['not-available', 'confidential', 'none']);

/** A value that a document leaves out, and why. */
export const absenceSchema = v.strictObject({
  ...factBase,
  ...earlier(earlierFact),
  kind: v.literal('absence'),
  measure: id,
  unit,
  scope,
  reason: absenceReasonSchema,
});

export const factSchema = v.variant('kind', [quantitySchema, claimSchema, absenceSchema]);

const eventStatus = v.picklist(['happened', 'planned']);

export const eventSchema = v.strictObject({
  ...record,
  ...earlier({
    title: v.exactOptional(text),
    status: v.exactOptional(eventStatus),
    when: v.exactOptional(whenSchema),
    places: v.exactOptional(v.array(id)),
    people: v.exactOptional(v.array(id)),
  }),
  ...related,
  kind: id,
  /** What a kind is called that is none of ours. */
  kindLabel: v.exactOptional(text),
  title: text,
  status: eventStatus,
  when: whenSchema,
  places: v.array(id),
  people: v.array(id),
  organisations: v.array(id),
  agreements: v.exactOptional(v.array(id)),
});

const agreementStatus = v.picklist(['signed', 'in-force', 'ended', 'agreed', 'discussed', 'planned']);

export const agreementSchema = v.strictObject({
  ...record,
  ...earlier({
    title: v.exactOptional(text),
    status: v.exactOptional(agreementStatus),
    when: v.exactOptional(whenSchema),
  }),
  ...related,
  title: text,
  /** The last of its steps, and when that was. */
  status: agreementStatus,
  when: whenSchema,
  /** All that came about with it, in time: signed, in force, ended. */
  steps: v.exactOptional(v.array(v.strictObject({status: agreementStatus, when: whenSchema}))),
  parties: v.array(id),
});

/**
 * Whose side somebody is on: a country or a place in it, and where that is said. An organisation without one is its place's;
 * a person whom no document joins with a country has none.
 */
const side = v.strictObject({place: id, citation: citationSchema});

/** A person, with each role at the time that a document gives it. */
export const personSchema = v.strictObject({
  ...record,
  name: text,
  spellings: v.exactOptional(v.array(text)),
  roles: v.array(
    v.strictObject({title: text, organisation: v.exactOptional(id), when: whenSchema, citation: citationSchema})
  ),
  side: v.exactOptional(side),
});

export const organisationSchema = v.strictObject({
  ...record,
  ...earlier({spellings: v.exactOptional(v.array(text))}),
  name: text,
  spellings: v.exactOptional(v.array(text)),
  kind: v.picklist([
    'bank',
    'body',
    'company',
    'ensemble',
    'financial',
    'government',
    'international',
    'media',
    'ministry',
    'university',
  ]),
  place: v.exactOptional(id),
  side: v.exactOptional(side),
});

/**
 * A place, or what acts like a country: a `group` of them (the EU, OPEC), or the whole `world`. Everything under `gazetteer` comes from a gazetteer, not from a document. `inSentence` is the name within a
 * sentence of its own language, where that differs: "the United Kingdom". `hue` is which of the widgets' colours is always
 * its own.
 */
export const placeSchema = v.strictObject({
  ...record,
  name: text,
  inSentence: v.exactOptional(text),
  kind: v.picklist(['country', 'region', 'city', 'site', 'group', 'world']),
  within: v.exactOptional(id),
  hue: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
  /** Names that documents give the place at other times. */
  names: v.exactOptional(v.array(v.strictObject({name: text, when: whenSchema, citation: citationSchema}))),
  gazetteer: v.exactOptional(
    v.strictObject({
      iso: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u, 'not an ISO 3166-1 code'))),
      coordinates: v.exactOptional(
        v.tuple([
          v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
          v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
        ])
      ),
    })
  ),
});

/** A field of cooperation that a document names. */
export const topicSchema = v.strictObject({...record, label: text});

/** A schema for each file of the data folder, by the file's name. */
export const recordSchemas = {
  documents: documentSchema,
  measures: measureSchema,
  facts: factSchema,
  events: eventSchema,
  agreements: agreementSchema,
  people: personSchema,
  organisations: organisationSchema,
  places: placeSchema,
  topics: topicSchema,
} as const;

/** A language's texts: file, record id, dotted path of the field, text. */
export const translationsSchema = v.partial(
  v.strictObject({
    documents: translatedRecords(),
    measures: translatedRecords(),
    facts: translatedRecords(),
    events: translatedRecords(),
    agreements: translatedRecords(),
    people: translatedRecords(),
    organisations: translatedRecords(),
    places: translatedRecords(),
    topics: translatedRecords(),
  })
);

function translatedRecords() {
  return v.record(id, v.record(v.string(), text));
}

export type Citation = v.InferOutput<typeof citationSchema>;
export type Note = v.InferOutput<typeof noteSchema>;
export type PeriodName = v.InferOutput<typeof periodNameSchema>;
export type DateQualifier = v.InferOutput<typeof dateQualifierSchema>;
export type When = v.InferOutput<typeof whenSchema>;
export type SourceDocument = v.InferOutput<typeof documentSchema>;
export type Measure = v.InferOutput<typeof measureSchema>;
export type Qualifier = v.InferOutput<typeof qualifierSchema>;
export type FactStatus = v.InferOutput<typeof factStatusSchema>;
export type Quantity = v.InferOutput<typeof quantitySchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Absence = v.InferOutput<typeof absenceSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type KzEvent = v.InferOutput<typeof eventSchema>;
export type Agreement = v.InferOutput<typeof agreementSchema>;
export type Person = v.InferOutput<typeof personSchema>;
export type Organisation = v.InferOutput<typeof organisationSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Topic = v.InferOutput<typeof topicSchema>;
export type Translations = v.InferOutput<typeof translationsSchema>;
/** What a file of the data folder holds, as its name has it. */
export type RecordType = keyof typeof recordSchemas;
