import 'kz-widgets/define';
import {renderStatic} from 'kz-widgets/ssr';

test('a widget is rendered without a page', async () => {
  const {html} = await renderStatic('kz-fact-card', {fact: 'kr-trade-2019'}, {today: '2023-03-18'});
  expect(html).toMatch(/\$4\.2.billion/u);
});
