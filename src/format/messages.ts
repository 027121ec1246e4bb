import type {Agreement, Organisation} from '../model/schema.js';

/** What a widget can be asked for: a fact, figures over time, events, agreements, people, organisations. */
export type Wanted = 'facts' | 'figures' | 'events' | 'agreements' | 'people' | 'organisations';

/** How far an agreement has come in the bundled data; the words for what else there is come with a host's own data. */
export type BundledAgreementStatus = 'signed' | 'agreed' | 'discussed' | 'planned';

/** A status, and in one sentence what its word means here. */
export type StatusWords = readonly [word: string, meaning: string];

/** What a list says of itself. */
export interface ListWords {
  readonly heading: string;
  readonly count: (count: number) => string;
  readonly shownOf: (shown: number, count: number) => string;
  /** What the reader's filters leave, where that is nothing. */
  readonly none: string;
}

/** Every sentence and label of the widgets, by a literal key. A language that lacks one does not compile. */
export interface Messages {
  readonly source: string;
  readonly sources: string;
  readonly notes: string;
  readonly close: string;
  readonly copyCitation: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly openDate: string;
  readonly derivedDate: (how: string) => string;
  readonly openDateBecause: (how: string) => string;
  readonly openLink: string;
  readonly openArchive: string;
  /** A document that names no publisher, and says so. */
  readonly documentOf: (date: string) => string;
  readonly paragraph: (paragraph: number, of: number) => string;
  /** Who says what a record tells. */
  readonly accordingTo: (who: string) => string;
  /** Whose words a document passes on, within brackets. */
  readonly passedOn: (who: string) => string;
  readonly sourceOf: (title: string) => string;
  /** The first document's name with how many others there are, at least one. */
  readonly moreSources: (first: string, count: number) => string;
  readonly note: (text: string) => string;
  /** The value with every digit, and with its qualifier. */
  readonly exactly: (value: string) => string;
  readonly by: (date: string) => string;
  /** Of a total: until the day, and nobody says since when. */
  readonly upTo: (date: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly asOf: (date: string) => string;
  /** How many later reports tell of it, and the date of the newest. */
  readonly sinceUpdated: (newest: string, reports: number) => string;
  /** A later report has figures for partners of whom none was known. */
  readonly sinceJoined: (newest: string, partners: number) => string;

  readonly up: (percent: string, value: string, period: string) => string;
  readonly down: (percent: string, value: string, period: string) => string;
  readonly unchanged: (value: string, period: string) => string;
  readonly before: (value: string, period: string) => string;

  readonly missing: string;
  /** The documents have nothing of the kind that was wanted; of another kind they may. */
  readonly empty: (wanted: Wanted) => string;
  /** Nothing told of it by the date; `later` is the date of a report that does. */
  readonly emptyAsOf: (wanted: Wanted, date: string, later: string | undefined) => string;
  readonly loading: string;
  readonly failed: string;

  readonly table: string;
  readonly chart: string;
  readonly downloadCsv: string;
  readonly downloadSvg: string;
  readonly chartHeading: (measure: string, partners: string) => string;
  readonly chartKeys: string;
  /** Which of a chart's values one is, in time. */
  readonly position: (place: number, of: number) => string;
  readonly columns: {
    readonly period: string;
    readonly partner: string;
    readonly value: string;
    readonly what: string;
    readonly source: string;
  };
  readonly sortBy: (column: string) => string;
  /** What a chart shows of a series: its clauses as a sentence. */
  readonly summary: (clauses: readonly string[]) => string;
  readonly onePoint: (name: string, value: string, period: string) => string;
  readonly manyPoints: (name: string, first: string, firstPeriod: string, last: string, lastPeriod: string) => string;
  readonly highest: (value: string, period: string) => string;
  /** Runs of years (`2009–2016`), and the last year with a figure, where years after it have none. */
  readonly unreported: (runs: readonly string[], after?: number) => string;
  /** Within the drawing, over a run of years (`2009–2016`) or one. */
  readonly noFigure: (years: string) => string;
  readonly undrawn: (label: string, value: string) => string;
  readonly marks: {
    readonly about: string;
    readonly 'more-than': string;
    readonly estimated: string;
    readonly aimed: string;
    readonly gap: string;
  };

  readonly eventList: ListWords;
  readonly peopleList: ListWords;
  readonly organisationList: ListWords;
  /** Behind a role or a statement: by which reports, at least one. */
  readonly asOfReports: (dates: readonly string[]) => string;
  /** How a name is written too: by the reports, or in the original of a translated one. */
  readonly otherNames: (names: string) => string;
  /** Of how many events documents name somebody as one of those concerned. */
  readonly inEvents: (count: number) => string;
  readonly partyTo: (agreements: number) => string;
  /** In connection with how many events somebody is only named. */
  readonly namedIn: (events: number) => string;
  readonly country: string;
  readonly allCountries: string;
  readonly countryNotSaid: string;
  readonly kind: string;
  readonly allKinds: string;
  /** Headings of organisations. */
  readonly kinds: {readonly [K in Organisation['kind']]: string};
  readonly planned: string;
  /** Above all plans: short, as it stands in the column of years. */
  readonly plans: string;
  /** What was planned by the report of a date. */
  readonly plannedAsOf: (date: string) => string;
  readonly dateNotGiven: string;
  readonly showAll: (count: number) => string;
  readonly filters: string;
  readonly allPartners: string;
  readonly allTopics: string;
  readonly allStatuses: string;
  /** Above a filter's choices that few events have. */
  readonly others: string;
  readonly partner: string;
  readonly topic: string;
  readonly status: string;
  readonly happened: string;
  readonly moreNotes: (count: number) => string;
  readonly lowest: (value: string, period: string) => string;
  readonly inAll: (value: string) => string;
  /** The same with the years that it is the sum of: what stands beside its bar. */
  readonly inAllOver: (value: string, period: string) => string;
  readonly unreportedMany: (missing: number, of: number, years: string) => string;
  readonly notAlike: string;
  readonly agreementList: ListWords;
  readonly agreementStatuses: {readonly [S in BundledAgreementStatus]: StatusWords} & {
    readonly [S in Agreement['status']]?: StatusWords;
  };
  readonly anyStatus: string;
  /** Of agreements of which no document says that they are. */
  readonly notInForce: string;
  /** Between whom an agreement is: who signed it, documents do not always say. */
  readonly parties: (names: string) => string;
  /** What it is about. */
  readonly fields: (names: string) => string;
  readonly undatedAgreements: (count: number) => string;
  readonly undatedEvents: (count: number) => string;
  readonly undatedFigures: (count: number) => string;

  /** What was read in a document, unfolded below its name; counted once it is there. */
  readonly passages: (count?: number) => string;
  /** Before the widgets that show what a passage says. */
  readonly usedIn: string;
  /** Before the forms in which a list of sources is copied: as a text, or in the language of a program. */
  readonly copyAs: string;
  readonly plainText: string;
  readonly listCopied: string;
  readonly checkIt: string;
  /** A page on which no widget cites anything. */
  readonly noSources: string;
  /** An author's words are other than their record, which says this. */
  readonly wordsDiffer: (record: string) => string;
  /** Whether they are could not be told. */
  readonly wordsUnread: (record: string) => string;
}
