/** Tags of a page whose script comes from elsewhere: the types come from the declaration beside it, and no element is imported. */
import type {SvelteHTMLElements} from 'svelte/elements';

// @ts-expect-error -- no such attribute
export const refused: SvelteHTMLElements['kz-fact-card'] = {fakt: 'kr-trade-2019'};
// @ts-expect-error -- no such attribute
export const agreements: SvelteHTMLElements['kz-agreement-list'] = {stauts: 'signed'};
// @ts-expect-error -- people or organisations
export const people: SvelteHTMLElements['kz-people-list'] = {show: 'companies'};
// @ts-expect-error -- no such attribute
export const fact: SvelteHTMLElements['kz-fact'] = {fakt: 'kr-trade-2008'};
// @ts-expect-error -- a list of sources has no limit
export const sources: SvelteHTMLElements['kz-sources'] = {limit: 2};
