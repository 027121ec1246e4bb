import assert from 'node:assert/strict';
import {test} from 'node:test';
import {tradeChartCsv} from '../../src/view/trade-chart-csv.js';
import {trade, world} from '../query/made-up.js';
import {card, chart, plain} from './show.js';

test('sentences and labels have three digits; table, source and file have all', () => {
  const view = chart(world({facts: [trade('2018', 367_173_250_000), trade('2019', 510_479_123_000)]}));
  assert.equal(plain(view.summary), 'The Island: $367 billion (2018) and $510 billion (2019).');
  assert.deepEqual(
    view.layout.marks.map(({label}) => plain(label?.lines.join())),
    ['$367 billion', '$510 billion']
  );
  assert.deepEqual(
    view.table.map(({value}) => plain(value)),
    ['$367.17325 billion', '$510.479123 billion']
  );
  assert.match(plain(view.table[1]?.source.title) ?? '', /\$510\.479123 billion/u);
  assert.match(tradeChartCsv(view.table), /,510479123000,/u);
});

test('a card has three digits, its source and its notes all', () => {
  const view = card(world({facts: [trade('2019', 510_479_123_000)]}), {measure: 'trade'});
  assert.equal(plain(view.value), '$510 billion');
  assert.match(plain(view.source.title) ?? '', /\$510\.479123 billion/u);
  assert.deepEqual(view.notes.map(plain), ['In digits: $510,479,123,000']);
});
