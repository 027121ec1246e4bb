/** Events are typed wherever the tags are: here all of them are defined, and nothing else is imported. */
import 'kz-widgets/define';

const list = document.createElement('kz-event-list');
list.addEventListener('kz-select', (event) => console.log(event.record.length));
document.querySelector('kz-trade-chart')?.addEventListener('kz-ready', ({state}) => state === 'empty');
document.querySelector('kz-agreement-list')?.addEventListener('kz-select', ({record}) => record.length);
document.querySelector('kz-people-list')?.addEventListener('kz-select', ({record}) => record.length);
document.querySelector('kz-fact')?.addEventListener('kz-ready', ({state}) => state === 'ready');
document.querySelector('kz-sources')?.addEventListener('kz-error', ({problem}) => problem.length);
document.addEventListener('kz-error', (event) => console.log(event.problem.length));

const event = await list.settled;
console.log('problem' in event ? event.problem.length : event.state === 'empty', list.state === 'missing');

// @ts-expect-error -- a ready event has no record
list.addEventListener('kz-ready', (ready) => ready.record);
// @ts-expect-error -- no such order
list.order = 'random';
// @ts-expect-error -- people or organisations
document.createElement('kz-people-list').show = 'companies';
// @ts-expect-error -- what the words are found to be is not set
document.createElement('kz-fact').comparison = 'agrees';
