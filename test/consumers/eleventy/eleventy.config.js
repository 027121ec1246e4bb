import {renderStatic} from 'kz-widgets/ssr';

export default function configure(eleventy) {
  eleventy.addShortcode('chart', async (partner) => {
    const {html} = await renderStatic('kz-trade-chart', {partner}, {lang: 'en', today: '2023-03-18'});
    return html;
  });
  return {dir: {input: 'src'}};
}
