/** Scripts without types of their own; only what these tests use of them. */
declare module '*/scripts/site.mjs' {
  import type {Server} from 'node:http';
  export function serveSite(port: number): Promise<{readonly server: Server; readonly address: string}>;
}
