import uPlot from 'uplot';
import {drawn, place} from './drawn.js';
import {dollars, partners, title, years} from './trade.js';

new uPlot(
  {
    title,
    width: place.clientWidth,
    height: 320,
    scales: {x: {time: false}},
    series: [
      {label: 'Year'},
      ...partners.map(({name, colour}) => ({
        label: name,
        stroke: colour,
        spanGaps: true,
        points: {show: true},
        value: (_, value) => (value === null ? '' : dollars(value)),
      })),
    ],
    axes: [{values: (_, ticks) => ticks.map(String)}, {size: 90, values: (_, ticks) => ticks.map(dollars)}],
    hooks: {ready: [drawn]},
  },
  [years, ...partners.map(({values}) => values)],
  place
);
