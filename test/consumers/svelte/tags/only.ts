/** Tags of a page whose script comes from elsewhere: the types come from the declaration beside it, and no element is imported. */
import type {SvelteHTMLElements} from 'svelte/elements';

// @ts-expect-error -- no such attribute
export const refused: SvelteHTMLElements['kz-fact-card'] = {fakt: 'kr-trade-2019'};
