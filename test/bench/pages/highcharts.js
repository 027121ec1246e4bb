import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/modules/accessibility.js';
import {drawn, place} from './drawn.js';
import {partners, title, years} from './trade.js';

Highcharts.chart(
  place,
  {
    chart: {height: 320, animation: false},
    title: {text: title},
    xAxis: {accessibility: {description: 'Year'}},
    yAxis: {title: {text: 'US dollars'}},
    plotOptions: {series: {animation: false, connectNulls: true}},
    series: partners.map(({name, colour, values}) => ({
      name,
      color: colour,
      data: values.map((value, i) => [years[i], value]),
    })),
  },
  drawn
);
