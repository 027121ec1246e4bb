import embed from 'vega-embed';
import {drawn, place} from './drawn.js';
import {partners, records, title} from './trade.js';

await embed(
  place,
  {
    title,
    width: 'container',
    height: 320,
    data: {values: records},
    mark: {type: 'line', point: true, tooltip: true},
    encoding: {
      x: {field: 'year', type: 'quantitative', axis: {format: 'd'}, scale: {zero: false}},
      y: {field: 'value', type: 'quantitative', title: 'US dollars'},
      color: {
        field: 'partner',
        scale: {domain: partners.map(({name}) => name), range: partners.map(({colour}) => colour)},
      },
    },
  },
  {actions: false, renderer: 'svg'}
);
drawn();
