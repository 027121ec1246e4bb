import type {ensurePackages} from './packages.mjs';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What starts each engine; `undefined` where the machine has none. */
export interface Browsers {
  readonly chromium: string | undefined;
  readonly firefox: string | undefined;
  readonly webkit: {readonly driver: string; readonly screen: string; readonly browser: string} | undefined;
}

export const engines: readonly EngineName[];

export function findBrowsers(): Browsers;

/** Finds the browsers that are wanted, and installs those that are missing where that can be. */
export function ensureBrowsers(
  wanted?: readonly EngineName[],
  options?: {readonly find?: () => Browsers; readonly ensure?: typeof ensurePackages}
): {readonly found: Browsers; readonly missing: readonly EngineName[]; readonly notice: string};
