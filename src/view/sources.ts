import {formatPeriod} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {formatFullQuantity} from '../format/number.js';
import {isQuantity, type Dataset, type ShownRecordOf} from '../model/dataset.js';
import type {Agreement, Fact} from '../model/schema.js';
import {isSelected, type Selection} from '../query/select.js';
import {documentsCited, type Citing} from './cited-documents.js';
import {listedDocument, type ListedDocument} from './listed-document.js';
import {empty, readScope, updateLine, words, type CommonOptions, type EmptyView, type MissingView} from './options.js';
import {statementOf, titleOf, type CitedRecord} from './source.js';

export interface ReadySources {
  readonly state: 'ready';
  readonly heading: string;
  /** The documents in a line: `Sources: OREANDA-NEWS, 15 May 2009; …`. */
  readonly sentence: string;
  readonly asOf: string | undefined;
  readonly updated: string | undefined;
  readonly documents: readonly ListedDocument[];
  /** The records that the attributes choose: none where the list is of the page's widgets. */
  readonly cited: () => readonly CitedRecord[];
}

export type SourcesView = ReadySources | EmptyView | MissingView;

/** Whether a list is of the records that its attributes choose, and not of what the page's widgets show. */
export function isOfData({partner, topic, document, from, to}: CommonOptions): boolean {
  return [partner, topic, document, from, to].some(Boolean);
}

/** A list of sources: of the page's widgets, or of the records that its attributes choose. `origin` is that of the dataset. */
export function sourcesView(
  dataset: Dataset,
  options: CommonOptions,
  locale: Locale,
  widgets: readonly Citing[] = [],
  origin?: unknown
): SourcesView {
  const scope = readScope(dataset, options, locale);
  if (scope.state === 'missing') return scope;
  if (!isOfData(options)) {
    const documents = documentsCited(widgets).map((cited) => {
      // A widget that cites a document first may be in another language than the list.
      const own = cited.origin === origin ? dataset.documents.get(cited.id) : undefined;
      return listedDocument({...cited, document: own ?? cited.document}, locale);
    });
    if (documents.length === 0) return {state: 'empty', message: locale.messages.noSources};
    return ready(documents, options, locale);
  }
  const selected = select(scope.dataset, scope.selection);
  const now = options.asOf ? select(dataset, scope.selection) : [];
  if (selected.length === 0) return empty('facts', dataset, now, options, locale);
  const records = selected.map((record) => citedRecord(record, scope.dataset, locale));
  const {documents: known} = scope.dataset;
  const wanted = words(options.document);
  const documents = documentsCited([{title: '', origin: undefined, documents: known, records}])
    .filter(({id}) => wanted.length === 0 || wanted.includes(id))
    .map((one) => ({one, date: one.document?.date ?? ''}))
    .sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date))
    .map(({one}, i) => listedDocument({...one, number: locale.documentNumber?.(one.id) ?? i + 1}, locale));
  return {
    ...ready(documents, options, locale),
    asOf: scope.asOf,
    updated: updateLine(dataset, now, options, locale),
    cited: () => records,
  };
}

function ready(
  documents: readonly ListedDocument[],
  {heading}: CommonOptions,
  {messages: {source, sources}}: Locale
): ReadySources {
  return {
    state: 'ready',
    heading: heading || sources,
    sentence: `${documents.length === 1 ? source : sources}: ${documents.map(({name}) => name).join('; ')}`,
    asOf: undefined,
    updated: undefined,
    documents,
    cited: () => [],
  };
}

type Selected = Fact | ShownRecordOf['events'] | Agreement;

function select(dataset: Dataset, selection: Selection): Selected[] {
  const {facts, events, agreements} = dataset;
  return [
    ...[...facts.values()].filter((fact) => isSelected(fact, fact.period, selection, dataset)),
    ...[...events.values(), ...agreements.values()].filter((one) => isSelected(one, one.when, selection, dataset)),
  ];
}

function citedRecord(record: Selected, dataset: Dataset, locale: Locale): CitedRecord {
  const {id, citations} = record;
  return {
    id,
    citations,
    get title() {
      if ('title' in record) return record.title;
      const value = isQuantity(record)
        ? formatFullQuantity(record, dataset.measures.get(record.measure), locale)
        : statementOf(record, locale);
      return titleOf(record, value, formatPeriod(record, locale), locale);
    },
  };
}
