/** Elements as React components, for React 18 and for those who would rather write properties than attributes. */
// Kept in the types that are published, where an import of nothing is not.
export type * from './jsx.js';
export {KzAgreementList} from './react/kz-agreement-list.js';
export {KzEventList} from './react/kz-event-list.js';
export {KzFact} from './react/kz-fact.js';
export {KzFactCard} from './react/kz-fact-card.js';
export {KzPeopleList} from './react/kz-people-list.js';
export {KzSources} from './react/kz-sources.js';
export {KzTradeChart} from './react/kz-trade-chart.js';
