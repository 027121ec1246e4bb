import {count, given, place} from './drawn.js';
import {events} from './own-data.js';

const data = events(count);
given();
const list = document.createElement('kz-event-list');
list.data = data;
place.append(list);
