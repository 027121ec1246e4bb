import {count, given, place} from './drawn.js';
import {points} from './own-data.js';

const data = points(count);
given();
const chart = document.createElement('kz-trade-chart');
chart.data = data;
place.append(chart);
