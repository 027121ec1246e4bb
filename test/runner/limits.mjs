/**
 * Limits against what hangs for ever, and against nothing else: each is far beyond what a loaded machine needs, so that
 * no test fails for time alone. In milliseconds.
 */
const minute = 60_000;

export const hangs = {
  /** One wait within a test. */
  wait: 3 * minute,
  /** One test, start, or command to a browser. */
  test: 10 * minute,
  /** All tests of a file. */
  file: 40 * minute,
  say: (what, limit) => `${what} hangs: stopped after ${limit / minute} minutes`,
};
