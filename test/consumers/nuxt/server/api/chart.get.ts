import {renderStatic} from 'kz-widgets/ssr';

export default defineEventHandler(async () => {
  const {html} = await renderStatic('kz-trade-chart', {partner: 'kr gb'}, {lang: 'en', today: '2023-03-18'});
  return html;
});
