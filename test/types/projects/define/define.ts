/** Events are typed wherever the tags are: here all of them are defined, and nothing else is imported. */
import 'kz-widgets/define';

const list = document.createElement('kz-event-list');
list.addEventListener('kz-select', (event) => console.log(event.record.length));
document.querySelector('kz-trade-chart')?.addEventListener('kz-ready', ({state}) => state === 'empty');
document.addEventListener('kz-error', (event) => console.log(event.problem.length));

const event = await list.settled;
console.log('problem' in event ? event.problem.length : event.state === 'empty', list.state === 'missing');

// @ts-expect-error -- a ready event has no record
list.addEventListener('kz-ready', (ready) => ready.record);
// @ts-expect-error -- no such order
list.order = 'random';
