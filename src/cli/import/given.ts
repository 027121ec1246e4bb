import type {Records} from '../../model/dataset.js';
import type {SourceDocument} from '../../model/schema.js';
import type {Decimal} from '../tables/numbers.js';
import type {DayOrder} from '../tables/periods.js';
import type {Ask} from './ask.js';
import type {GivenRoles} from './columns.js';
import type {FirstMonth} from './fiscal-years.js';
import type {GivenMeasures} from './measures.js';

/** What a user says of a table beyond what stands in it. */
export interface ImportOptions {
  readonly sheet?: string | undefined;
  readonly roles: GivenRoles;
  readonly measures: GivenMeasures;
  readonly home?: string | undefined;
  /** Whether names of the table that are nobody known are groups too. */
  readonly others?: boolean;
  readonly stock?: boolean | undefined;
  /** The time of a table that names none. */
  readonly period?: string | undefined;
  /** In which month fiscal years begin. */
  readonly fiscalYear?: FirstMonth | undefined;
  readonly decimal?: Decimal | undefined;
  readonly dayOrder?: DayOrder | undefined;
  /** Of the table as a document; what is left out is read off it. */
  readonly document: Partial<SourceDocument>;
}

/** A file, when it was changed last, and what a user says of it. */
export interface Given {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly changed: string;
  readonly options: ImportOptions;
  /** The data set of an earlier import, which this one renews. */
  readonly earlier: Records | undefined;
  readonly ask: Ask;
  /** Tells in one line what was taken for what. */
  readonly tell: (line: string) => void;
  readonly progress: (line: string) => Promise<void>;
}
