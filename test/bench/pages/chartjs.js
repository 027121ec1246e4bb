import {Chart, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip} from 'chart.js';
import {drawn, place} from './drawn.js';
import {dollars, partners, title, years} from './trade.js';

Chart.register(Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip);
const canvas = place.appendChild(document.createElement('canvas'));
new Chart(canvas, {
  type: 'line',
  data: {
    datasets: partners.map(({name, colour, values}) => ({
      label: name,
      borderColor: colour,
      spanGaps: true,
      data: values.map((value, i) => ({x: years[i], y: value})),
    })),
  },
  options: {
    animation: false,
    scales: {x: {type: 'linear', ticks: {callback: String}}, y: {ticks: {callback: dollars}}},
    plugins: {title: {display: true, text: title}},
  },
});
drawn();
