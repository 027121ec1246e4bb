import 'kz-widgets/elements/kz-event-list.js';
import 'kz-widgets/elements/kz-fact-card.js';
import 'kz-widgets/elements/kz-trade-chart.js';

addEventListener('kz-select', ({record}) => {
  document.querySelector('output').textContent = record;
});
