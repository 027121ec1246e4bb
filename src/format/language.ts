import type {ShownRecords} from '../model/dataset.js';
import type {Locale} from './locale.js';

/** A language's way to write numbers, dates and sentences, and its texts of the data. */
export interface Language {
  readonly locale: Locale;
  /** Its texts of the bundled records, to which those that come later are added; absent where records are written in it. */
  readonly texts?: object;
  /** The bundled records in this language; absent where they are written in it. */
  readonly translate?: (records: ShownRecords) => ShownRecords;
}
