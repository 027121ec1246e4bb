/* eslint-disable no-restricted-syntax -- a script without types of its own; only what these tests use of it */
declare module '*/runner/browsers.mjs' {
  export function findBrowsers(): {readonly chromium: string | undefined; readonly firefox: string | undefined};
}
