/** What a run of files of Node's tests came to, with a line for each file in which a test failed. */
export interface NodeTestResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
  /** Those in which none failed again. */
  readonly unsteady: readonly string[];
}

export interface NodeTestOptions {
  readonly files: readonly string[];
  readonly coverageFolder?: string;
  /** Whether a file that opens a browser runs once more where a test failed. */
  readonly again?: boolean;
  readonly log?: (line: string) => void;
}

export function nodeTestFiles(): string[];
export function runNodeTests(options: NodeTestOptions): Promise<NodeTestResult>;
