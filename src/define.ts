import './define/kz-fact-card.js';
import './define/kz-trade-chart.js';
import './define/kz-event-list.js';
