import {createDataset, selectSeries, type KzSelectEvent} from 'kz-widgets';
import 'kz-widgets/define';
import {renderStatic, type StaticWidget} from 'kz-widgets/ssr';

document.querySelector('kz-fact-card')?.addEventListener('kz-select', (event: KzSelectEvent) => event.record.trim());
document.querySelector('kz-trade-chart')?.settled.then(({type}) => type);
document.querySelector('kz-agreement-list')?.status.trim();
document.querySelector('kz-people-list')?.addEventListener('kz-ready', ({state}) => state === 'empty');
document.querySelector('kz-fact')?.comparison?.trim();
document.querySelector('kz-sources')?.settled.then(({type}) => type);

export const rendered: Promise<StaticWidget> = renderStatic('kz-trade-chart', {partner: 'kr'});
export const queries = [createDataset, selectSeries];
