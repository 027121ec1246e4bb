/** Classes, queries and types. Importing this defines no tag and needs no browser. */
export {KzAgreementList} from './elements/kz-agreement-list.js';
export {KzEventList} from './elements/kz-event-list.js';
export {KzFact} from './elements/kz-fact.js';
export {KzFactCard} from './elements/kz-fact-card.js';
export {KzPeopleList} from './elements/kz-people-list.js';
export {KzSources} from './elements/kz-sources.js';
export {KzTradeChart} from './elements/kz-trade-chart.js';
export {KzErrorEvent, KzReadyEvent, KzSelectEvent, type KzEventMap} from './elements/shared/events.js';
export {createDataset, type Dataset, type Records} from './model/dataset.js';
export type {GivenFact, GivenRecords, GivenTime} from './model/given.js';
export type * from './model/schema.js';
export {datasetAsOf} from './query/as-of.js';
export {isSelected, type Selection} from './query/select.js';
export {selectSeries, type Series} from './query/series.js';
