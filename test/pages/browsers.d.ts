/** Scripts without types of their own; only what these tests use of them. */
declare module '*/runner/browsers.mjs' {
  export function findBrowsers(): {readonly chromium: string | undefined; readonly firefox: string | undefined};
}
declare module '*/scripts/site.mjs' {
  import type {Server} from 'node:http';
  export function serveSite(port: number): Promise<{readonly server: Server; readonly address: string}>;
}
