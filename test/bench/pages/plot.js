import {dot, lineY, plot} from '@observablehq/plot';
import {drawn, place} from './drawn.js';
import {partners, records, title} from './trade.js';

const channels = {x: 'year', y: 'value', stroke: 'partner'};
place.append(
  plot({
    title,
    width: place.clientWidth,
    height: 320,
    x: {tickFormat: 'd'},
    y: {grid: true, label: 'US dollars', tickFormat: 's'},
    color: {legend: true, domain: partners.map(({name}) => name), range: partners.map(({colour}) => colour)},
    marks: [lineY(records, channels), dot(records, {...channels, tip: true})],
  })
);
drawn();
