export interface SourceButton {
  /** Unique in the element: which of its sources is open. */
  readonly id: string;
  /** What stands on the button. */
  readonly text: string;
  /** What the button says aloud, where its text needs its surroundings. */
  readonly spoken?: string;
  /** Whether the source is told elsewhere on paper. */
  readonly isPrintedElsewhere?: boolean;
}
