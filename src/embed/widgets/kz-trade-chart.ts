import {KzTradeChart} from '../../elements/kz-trade-chart.js';
import {sentences} from '../../view/options.js';
import {tradeChartView} from '../../view/trade-chart.js';
import {tradeChartSvg} from '../../view/trade-chart-svg.js';
import {chartNode} from '../json-ld.js';
import {widget} from '../widget.js';

export const tradeChart = widget(KzTradeChart, {
  view: (element, dataset, locale, size) =>
    tradeChartView(dataset, {request: element, sort: {column: 'period', descending: false}, ...size}, locale),
  title: ({heading}) => heading,
  fallback: ({summary, asOf, updated}) => sentences([summary, asOf, updated]),
  folded: (view) => ({...view, notes: []}),
  // Its layout has the width already.
  svg: (view, _width, {lang}) => tradeChartSvg(view, lang),
  node: chartNode,
});
