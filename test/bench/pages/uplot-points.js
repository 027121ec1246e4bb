import uPlot from 'uplot';
import {count, drawn, given, place} from './drawn.js';
import {points} from './own-data.js';
import {dollars} from './trade.js';

const {facts} = points(count);
given();
const data = [facts.map(({period}) => Date.parse(period.from) / 1000), facts.map(({value}) => value)];
new uPlot(
  {
    title: 'Trade with the island',
    width: place.clientWidth,
    height: 320,
    series: [{label: 'Day'}, {label: 'Trade', stroke: '#0b57d0', points: {show: count <= 1000}}],
    axes: [{}, {size: 90, values: (_, ticks) => ticks.map(dollars)}],
    hooks: {ready: [drawn]},
  },
  data,
  place
);
