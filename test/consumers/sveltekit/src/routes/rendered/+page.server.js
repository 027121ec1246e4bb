import {renderStatic} from 'kz-widgets/ssr';

export async function load() {
  const {html} = await renderStatic('kz-trade-chart', {partner: 'kr gb'}, {lang: 'en', today: '2023-03-18'});
  return {html};
}
