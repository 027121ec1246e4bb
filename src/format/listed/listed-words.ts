/** Words of a list of sources that a page shows only when it is asked to copy the list, or to check a file. */
export interface ListedWords {
  /** Of a document without a publisher, where a form has no room for one. */
  readonly notNamed: string;
  /** Before the places that are cited. */
  readonly cited: string;
  /** What a reader can do with a file, and where it goes: nowhere. */
  readonly howToCheck: string;
  readonly chooseFile: string;
  readonly isEmpty: (file: string) => string;
  readonly isTooLarge: (file: string, megabytes: number) => string;
  readonly isUnreadable: (file: string) => string;
  /** The file is a document of the list, to the last byte. */
  readonly isDocument: (file: string, number: number) => string;
  /** The file is no document of the list. */
  readonly isNone: (file: string) => string;
  /** Its digest was not computed, so nobody knows which document it is. */
  readonly hasNoDigest: (file: string) => string;
  /** The file is no text, so that no words were looked for. */
  readonly isNoText: (megabytes: number) => string;
  /** How many passages of a document stand in the file. */
  readonly standsWithin: (number: number, found: number, of: number) => string;
  /** Words of no document of the list stand in the file. */
  readonly standsNowhere: string;
  /** Passages whose places the page cannot find: on pages, in tables. */
  readonly unchecked: (count: number) => string;
  /** Beside a passage. */
  readonly found: string;
  readonly foundElsewhere: (paragraph: number) => string;
  readonly notFound: string;
  readonly notChecked: string;
}
