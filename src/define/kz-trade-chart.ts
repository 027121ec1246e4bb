import {KzTradeChart} from '../elements/kz-trade-chart.js';
import {provideRecords} from '../elements/shared/bundled.js';
import {defineElement} from '../elements/shared/define.js';
import {documents, facts, measures, places} from '../model/bundled.js';

// For the types of its tag.
export type {KzTradeChart} from '../elements/kz-trade-chart.js';

provideRecords({documents, facts, measures, places});
defineElement('kz-trade-chart', KzTradeChart);
