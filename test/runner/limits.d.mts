/** Limits against what hangs for ever, in milliseconds. */
export const hangs: {readonly wait: number; readonly test: number; readonly file: number};
