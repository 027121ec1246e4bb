/** What a run of a file of Node's tests came to; `ended` names the browsers that ended in the middle. */
export interface FileResult {
  readonly failed: number;
  readonly ended: readonly string[];
  readonly printed: string;
}

export const tries: number;

/** Runs a file, and again where tests failed and a browser had ended. */
export function whileBrowsersEnd<T extends FileResult>(
  file: string,
  run: () => Promise<T>,
  log: (line: string) => void
): Promise<T>;

/** What is to run again, an engine a group. */
export function groupsOf(
  results: readonly {readonly engine: string; readonly testFile: string}[]
): readonly {readonly engine: string; readonly files: readonly string[]}[];
