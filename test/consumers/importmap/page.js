import 'kz-widgets/elements/kz-agreement-list.js';
import 'kz-widgets/elements/kz-event-list.js';
import 'kz-widgets/elements/kz-fact-card.js';
import 'kz-widgets/elements/kz-fact.js';
import 'kz-widgets/elements/kz-people-list.js';
import 'kz-widgets/elements/kz-sources.js';
import 'kz-widgets/elements/kz-trade-chart.js';

addEventListener('kz-select', ({record}) => {
  document.querySelector('output').textContent = record;
});
