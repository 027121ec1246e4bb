/** The files that a reader takes along, apart from the view: a page fetches their makers when the first is asked for. */
export {tradeChartCsv} from './trade-chart-csv.js';
export {tradeChartSvg} from './trade-chart-svg.js';
