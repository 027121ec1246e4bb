import type {RecordOf, ShownRecordOf, ShownRecords} from './dataset.js';
import type {RecordType, Translations, When} from './schema.js';

/** The text to show for a field: its translation, or the original. */
type Text = <O extends string | undefined>(path: string, original: O) => string | O;

/** Rebuilds a record and asks for each of its texts by dotted path. The one list of what can be translated. */
type Translators = {readonly [T in RecordType]: (record: ShownRecordOf[T], text: Text) => ShownRecordOf[T]};

/** CLDR's plural categories, in its order. */
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

type PluralForm = (typeof PLURAL_FORMS)[number];

const translators: Translators = {
  documents: (document, text) => ({
    ...document,
    about: text('about', document.about),
    ...(document.attributedTo !== undefined && {attributedTo: text('attributedTo', document.attributedTo)}),
    ...notes(document, text),
  }),
  measures: (measure, text) => ({
    ...measure,
    label: text('label', measure.label),
    ...(measure.heading !== undefined && {heading: text('heading', measure.heading)}),
    ...counted(measure, text),
  }),
  facts: (fact, text) => {
    const common = {
      label: text('label', fact.label),
      period: when('period', fact.period, text),
      ...(fact.attributedTo === undefined ? {} : {attributedTo: text('attributedTo', fact.attributedTo)}),
      ...notes(fact, text),
    };
    if (fact.kind === 'quantity') return {...fact, ...common, ...earlier(fact.earlier, text)};
    if (fact.kind === 'absence') return {...fact, ...common, ...earlier(fact.earlier, text)};
    return {...fact, ...common, statement: text('statement', fact.statement), ...earlier(fact.earlier, text)};
  },
  events: (event, text) => ({
    ...event,
    title: text('title', event.title),
    ...(event.kindLabel !== undefined && {kindLabel: text('kindLabel', event.kindLabel)}),
    when: when('when', event.when, text),
    ...earlier(event.earlier, text),
    ...notes(event, text),
  }),
  agreements: (agreement, text) => ({
    ...agreement,
    title: text('title', agreement.title),
    when: when('when', agreement.when, text),
    ...earlier(agreement.earlier, text),
    ...notes(agreement, text),
  }),
  people: (person, text) => ({
    ...person,
    ...named(person, text),
    ...(person.roles && {
      roles: person.roles.map((role, i) => ({
        ...role,
        title: text(`roles.${i}.title`, role.title),
        when: when(`roles.${i}.when`, role.when, text),
      })),
    }),
    ...notes(person, text),
  }),
  organisations: ({earlier: before, ...organisation}, text) => ({
    ...organisation,
    ...named(organisation, text),
    ...(before && {
      earlier: before.map(({spellings, ...reading}) => ({
        ...reading,
        ...(spellings && {spellings: named({name: organisation.name, spellings}, text).spellings ?? spellings}),
      })),
    }),
    ...notes(organisation, text),
  }),
  places: ({inSentence, ...place}, text) => {
    const name = text('name', place.name);
    return {
      ...place,
      name,
      // The article is of the original's language.
      ...(inSentence !== undefined && name === place.name && {inSentence}),
      ...names(place, text),
      ...notes(place, text),
    };
  },
  topics: (topic, text) => ({...topic, label: text('label', topic.label), ...notes(topic, text)}),
};

interface Named {
  readonly name: string;
  readonly spellings?: string[];
}

/** A name, and how documents write it: so whoever looks for the original name finds a translated one. */
function named({name: original, spellings}: Named, text: Text): Named {
  const name = text('name', original);
  return {name, ...(name === original ? spellings && {spellings} : {spellings: [original, ...(spellings ?? [])]})};
}

function when(path: string, date: When, text: Text): When {
  return date.basis === 'stated' ? date : {...date, how: text(`${path}.how`, date.how)};
}

/** The texts of what a record said before its later documents. */
interface EarlierTexts {
  readonly title?: string;
  readonly statement?: string;
  readonly when?: When;
  readonly period?: When;
}

function earlier<R extends EarlierTexts>(list: readonly R[] | undefined, text: Text): {earlier?: R[]} {
  if (!list) return {};
  return {
    earlier: list.map((reading, i) => {
      const path = `earlier.${i}`;
      return {
        ...reading,
        ...(reading.title !== undefined && {title: text(`${path}.title`, reading.title)}),
        ...(reading.statement !== undefined && {statement: text(`${path}.statement`, reading.statement)}),
        ...(reading.when && {when: when(`${path}.when`, reading.when, text)}),
        ...(reading.period && {period: when(`${path}.period`, reading.period, text)}),
      };
    }),
  };
}

function notes({notes: list}: Pick<RecordOf['topics'], 'notes'>, text: Text): Pick<RecordOf['topics'], 'notes'> {
  return list ? {notes: list.map((note) => ({...note, text: text(`notes.${note.kind}`, note.text)}))} : {};
}

function names({names: list}: Pick<RecordOf['places'], 'names'>, text: Text): Pick<RecordOf['places'], 'names'> {
  if (!list) return {};
  return {
    names: list.map((name, i) => ({
      ...name,
      name: text(`names.${i}.name`, name.name),
      when: when(`names.${i}.when`, name.when, text),
    })),
  };
}

function counted({counted: forms}: RecordOf['measures'], text: Text): Pick<RecordOf['measures'], 'counted'> {
  if (!forms) return {};
  const other = text('counted.other', forms.other);
  // A language without a singular form gives only `other`, and must not keep the original's `one`.
  const one = text('counted.one', undefined) ?? (other === forms.other ? forms.one : other);
  const others = (['zero', 'two', 'few', 'many'] as const).flatMap((form) => {
    const noun = text(`counted.${form}`, forms[form]);
    return noun === undefined ? [] : [[form, noun] as const];
  });
  return {counted: {one, ...Object.fromEntries(others), other}};
}

/** CLDR's plural categories of a language, as Node knows them of all; those of English for a tag that is none. */
function pluralForms(language: string): readonly PluralForm[] {
  try {
    const {pluralCategories} = new Intl.PluralRules(language.replaceAll('_', '-')).resolvedOptions();
    return PLURAL_FORMS.filter((form) => pluralCategories.includes(form));
  } catch {
    return ['one', 'other'];
  }
}

/**
 * Dotted path and original of every text that a translation into the language must give: `label`,
 * `notes.currency`, `roles.0.title`. A noun's forms are those that the language's plural needs.
 */
export function translatableTexts<T extends RecordType>(
  type: T,
  record: RecordOf[T],
  language: string
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const forms = pluralForms(language);
  const collect: Text = (path, original) => {
    if (original === undefined) return original;
    if (path === 'counted.other') for (const form of forms) texts.set(`counted.${form}`, original);
    else if (!path.startsWith('counted.')) texts.set(path, original);
    return original;
  };
  translators[type](record, collect);
  return texts;
}

/** The records with their texts in another language. A text without a translation stays as it is. */
export function translateRecords(records: ShownRecords, translations: Translations): ShownRecords {
  const translate = <T extends RecordType>(type: T): readonly ShownRecordOf[T][] => {
    const translated = translations[type];
    if (!translated) return records[type];
    return records[type].map((record) => {
      const texts = own(translated, record.id);
      if (!texts) return record;
      const text: Text = (path, original) => own(texts, path) ?? original;
      return translators[type](record, text);
    });
  };
  return {
    documents: translate('documents'),
    measures: translate('measures'),
    facts: translate('facts'),
    events: translate('events'),
    agreements: translate('agreements'),
    people: translate('people'),
    organisations: translate('organisations'),
    places: translate('places'),
    topics: translate('topics'),
  };
}

/** The value under a key that the object itself has: an id may be `constructor`. */
function own<V>(object: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
