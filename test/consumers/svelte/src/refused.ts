/** What the types must refuse: `svelte-check` fails where one of these is accepted. */
import type {SvelteHTMLElements} from 'svelte/elements';

type Card = SvelteHTMLElements['kz-fact-card'];
type List = SvelteHTMLElements['kz-event-list'];

// @ts-expect-error -- no such attribute
export const attribute: Card = {fakt: 'kr-trade-2019'};
// @ts-expect-error -- a number of events
export const limit: List = {limit: 'many'};
// @ts-expect-error -- a select event has a record
export const handler: List = {'onkz-select': (event) => event.detail};
