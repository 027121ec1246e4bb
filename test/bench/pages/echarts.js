import {LineChart} from 'echarts/charts';
import {AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';
import {drawn, place} from './drawn.js';
import {dollars, partners, title, years} from './trade.js';

use([AriaComponent, GridComponent, LegendComponent, LineChart, SVGRenderer, TitleComponent, TooltipComponent]);
const chart = init(place, undefined, {height: 320});
chart.on('finished', () => {
  chart.off('finished');
  drawn();
});
chart.setOption({
  animation: false,
  aria: {enabled: true},
  title: {text: title},
  legend: {bottom: 0},
  tooltip: {trigger: 'item'},
  xAxis: {min: 'dataMin', max: 'dataMax', axisLabel: {formatter: String}},
  yAxis: {axisLabel: {formatter: dollars}},
  series: partners.map(({name, colour, values}) => ({
    name,
    type: 'line',
    color: colour,
    connectNulls: true,
    data: values.map((value, i) => [years[i], value]),
  })),
});
