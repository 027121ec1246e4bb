import 'kz-widgets/define';
import {renderStatic} from 'kz-widgets/ssr';

const article = `
  <kz-fact-card fact="kr-trade-2019">Trade was $4.2 billion in 2019.</kz-fact-card>
  <kz-event-list partner="kr" limit="2">The presidents met in 2021.</kz-event-list>
  <kz-trade-chart partner="kr gb">Trade was $3.08 billion in 2020.</kz-trade-chart>
  <kz-fact fact="kr-trade-2008"></kz-fact>
  <kz-agreement-list partner="kr" limit="2">Almaty and Busan signed an agreement in 2022.</kz-agreement-list>
  <kz-people-list partner="kr" limit="2">The presidents met in 2021.</kz-people-list>
  <kz-sources>The sources are reports from 2009 to 2023.</kz-sources>`;

/** Puts the article on the page. Returns what each widget says, once it has drawn. */
async function textsOf(html) {
  document.body.innerHTML = html;
  const widgets = [...document.body.children];
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return widgets.map(({state, shadowRoot}) => `${state}: ${shadowRoot.textContent}`);
}

test('every widget shows what it stands for', async () => {
  const [card, list, chart, fact, agreements, people, sources] = await textsOf(article);
  expect(card).toMatch(/^ready: .*\$4\.2.billion/su);
  expect(list).toMatch(/^ready: .*Busan/su);
  expect(chart).toMatch(/^ready: .*\$3\.08.billion/su);
  expect(fact).toMatch(/^ready: .*more.than.\$750.million/su);
  expect(agreements).toMatch(/^ready: .*Almaty.and.Busan/su);
  expect(people).toMatch(/^ready: .*Ahn.Seong-min/su);
  expect(sources).toMatch(/^ready: .*\[1\].*17.August.2021.*\[2\]/su);
});

test('a widget is rendered for a server', async () => {
  const {html} = await renderStatic('kz-fact-card', {fact: 'kr-trade-2019'}, {today: '2023-03-18'});
  expect(html).toMatch(/\$4\.2.billion/u);
});

test('widgets can leave the page, and come back for something else', async () => {
  const [, , text] = await textsOf(article);
  expect(text).toMatch(/Korea/u);
  const chart = document.querySelector('kz-trade-chart');
  chart.remove();
  document.body.append(chart);
  chart.setAttribute('partner', 'gb');
  await chart.updateComplete;
  expect(chart.shadowRoot.textContent).toMatch(/United.Kingdom/u);
  expect(chart.shadowRoot.textContent).not.toMatch(/Korea/u);
});
