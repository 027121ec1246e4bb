import {count, drawn, given, place} from './drawn.js';
import {events} from './own-data.js';

const {events: happenings} = events(count);
given();
place.style.height = '600px';
const slides = happenings.map(({id, title, when}) => {
  const [year, month, day] = when.from.split('-').map(Number);
  return {unique_id: id, start_date: {year, month, day}, text: {headline: title}};
});
const timeline = new TL.Timeline(place, {events: slides}, {font: null, hash_bookmark: false, track_events: []});
timeline.on('ready', drawn);
