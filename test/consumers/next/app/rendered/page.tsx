import {renderStatic} from 'kz-widgets/ssr';
import {Alive} from './alive';

export const dynamic = 'force-dynamic';

export default async function Page() {
  const {html} = await renderStatic('kz-trade-chart', {partner: 'kr gb'}, {lang: 'en', today: '2023-03-18'});
  return <Alive html={html} />;
}
