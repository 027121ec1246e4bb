/** What the types must refuse: `svelte-check` fails where one of these is accepted. */
import type {SvelteHTMLElements} from 'svelte/elements';

type Card = SvelteHTMLElements['kz-fact-card'];
type List = SvelteHTMLElements['kz-event-list'];
type Agreements = SvelteHTMLElements['kz-agreement-list'];
type People = SvelteHTMLElements['kz-people-list'];
type Fact = SvelteHTMLElements['kz-fact'];
type Sources = SvelteHTMLElements['kz-sources'];

// @ts-expect-error -- no such attribute
export const attribute: Card = {fakt: 'kr-trade-2019'};
// @ts-expect-error -- a number of events
export const limit: List = {limit: 'many'};
// @ts-expect-error -- a select event has a record
export const handler: List = {'onkz-select': (event) => event.detail};
// @ts-expect-error -- a number of agreements
export const agreements: Agreements = {limit: 'many'};
// @ts-expect-error -- people or organisations
export const people: People = {show: 'companies'};
// @ts-expect-error -- no such attribute
export const fact: Fact = {fakt: 'kr-trade-2008'};
// @ts-expect-error -- a ready event has no record
export const sources: Sources = {'onkz-ready': (event) => event.record};
