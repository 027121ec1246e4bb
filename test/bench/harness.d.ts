/** Scripts without types of their own; only what these tests use of them. */
declare module '*/statistics.mjs' {
  export interface Summary {
    readonly median: number;
    readonly lower: number;
    readonly upper: number;
    readonly runs: number;
  }
  export function median(values: readonly number[]): number;
  export function quantile(values: readonly number[], share: number): number;
  export function summarize(values: readonly number[]): Summary;
  export function compare(
    ours: readonly number[],
    theirs: readonly number[]
  ): {readonly value: number; readonly lower: number; readonly upper: number};
}
declare module '*/table.mjs' {
  export interface Row {
    readonly work: string;
    readonly against?: string;
    readonly value?: number;
    readonly lower?: number;
    readonly upper?: number;
    readonly unit?: string;
    readonly atMost?: number;
    readonly error?: string;
    readonly notes?: readonly string[];
  }
  export function resultTable(rows: readonly Row[]): string[][];
  export function notesOf(rows: readonly Row[]): string[];
  export function plainTable(lines: readonly (readonly string[])[]): string;
  export function markdownTable(lines: readonly (readonly string[])[]): string;
  export function between(text: string, start: string, end: string, content: string): string;
}
declare module '*/trace.mjs' {
  export interface TraceEvent {
    readonly name: string;
    readonly ph: string;
    readonly pid: number;
    readonly tid: number;
    readonly ts: number;
    readonly dur?: number;
  }
  export function longestTask(trace: {readonly traceEvents: readonly TraceEvent[]}): Readonly<Record<string, number>>;
}
declare module '*/pages/own-data.js' {
  export function points(count: number): unknown;
  export function events(count: number): unknown;
  export function agreements(count: number): unknown;
}
