/** A data set as its author writes it: what the check fills in may be left out. */
import type {
  Absence,
  Agreement,
  Claim,
  KzEvent,
  Measure,
  Organisation,
  Person,
  Place,
  Quantity,
  SourceDocument,
  Topic,
  Translations,
  When,
} from './schema.js';

/** A time as EDTF writes it (`2023`, `1850~`), a quarter (`2019-Q1`), or in its parts, of which the basis need not be told. */
export type GivenTime = string | When | Omit<Extract<When, {basis: 'derived'}>, 'basis' | 'how'>;

/** A record with its times as texts, where these stand. */
type Timed<R> = {
  [K in keyof R]: K extends 'period' | 'when'
    ? GivenTime
    : K extends 'earlier' | 'roles' | 'names' | 'steps'
      ? Extract<R[K], readonly unknown[]> extends readonly (infer Part)[]
        ? readonly Timed<Part>[]
        : R[K]
      : R[K];
};

type Short<R, Filled extends keyof R> = Timed<Omit<R, Filled> & Partial<Pick<R, Filled>>>;

type FilledOfFact = 'id' | 'kind' | 'label' | 'status' | 'partners' | 'topics';

/** A number, a range or that there is none, or a sentence. */
export type GivenFact =
  | (Short<Omit<Quantity, 'value' | 'range' | 'scope'>, FilledOfFact | 'unit' | 'qualifier'> & {
      value?: number | null;
      range?: {low: number; high: number};
      absent?: Absence['reason'];
      scope?: Partial<Quantity['scope']>;
    })
  | Short<Claim, FilledOfFact>;

/** What `data` takes, and what a file at `src` holds. */
export interface GivenRecords {
  $schema?: string;
  schema?: 'kz-widgets/1' | 'kz-widgets/2';
  /** The place whose relations the data tell, by id or name. */
  home?: string;
  documents: readonly SourceDocument[];
  measures?: readonly Measure[];
  facts?: readonly GivenFact[];
  events?: readonly Short<
    KzEvent,
    'id' | 'kind' | 'status' | 'partners' | 'topics' | 'places' | 'people' | 'organisations'
  >[];
  agreements?: readonly Short<Agreement, 'id' | 'status' | 'when' | 'partners' | 'topics' | 'parties'>[];
  people?: readonly Short<Person, 'id' | 'roles'>[];
  organisations?: readonly Short<Organisation, 'id'>[];
  places?: readonly Short<Place, 'id' | 'kind' | 'citations'>[];
  topics?: readonly Short<Topic, 'id'>[];
  /** Texts in other languages, by language, list, record and field. */
  translations?: Readonly<Record<string, Translations>>;
}
