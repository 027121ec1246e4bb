import type {EngineName} from './browsers.mjs';

export const nodeBrowsers: readonly EngineName[];

/** Whether the imports of a test file lead to the library that starts browsers. */
export function opensBrowser(file: string): boolean;
