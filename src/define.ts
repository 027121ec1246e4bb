// Not imported alone: a declaration file keeps no import for its effect, and the types of the tags would be lost with it.
export * from './define/kz-agreement-list.js';
export * from './define/kz-event-list.js';
export * from './define/kz-fact.js';
export * from './define/kz-fact-card.js';
export * from './define/kz-people-list.js';
export * from './define/kz-sources.js';
export * from './define/kz-trade-chart.js';
