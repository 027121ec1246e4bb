import type {ShownRecords} from '../model/dataset.js';
import type {Locale} from './locale.js';

/** A language's way to write numbers, dates and sentences, and its texts of the data. */
export interface Language {
  readonly locale: Locale;
  /** The bundled records in this language; absent where they are written in it. */
  readonly translate: ((records: ShownRecords) => ShownRecords) | undefined;
}
