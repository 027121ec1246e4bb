import {css, html, nothing} from 'lit';
import type {OpenedSource} from './opened-source.js';

let part: OpenedSource | undefined;

/** What renders opened sources, where it is there. */
export function openedPart(): OpenedSource | undefined {
  return part;
}

/** Fetches what renders opened sources. Rejects where it does not arrive; the next call asks again. */
export async function fetchOpenedPart(): Promise<void> {
  const {openedSource} = await import('./opened-source.js');
  part ??= openedSource({html, css, nothing});
}
