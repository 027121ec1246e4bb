import {DataSet} from 'vis-data/esnext';
import {Timeline} from 'vis-timeline/esnext';
import {count, drawn, given, place} from './drawn.js';
import {events} from './own-data.js';

const {events: happenings} = events(count);
given();
const items = new DataSet(happenings.map(({id, title, when}) => ({id, content: title, start: when.from})));
const timeline = new Timeline(place, items, {height: 400});
timeline.once('changed', drawn);
