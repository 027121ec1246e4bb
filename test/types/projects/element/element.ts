/** Events are typed where one element is imported alone. */
import 'kz-widgets/elements/kz-fact-card';

document.querySelector('kz-fact-card')?.addEventListener('kz-select', (event) => console.log(event.record.length));

// @ts-expect-error -- an error event has no record
document.querySelector('kz-fact-card')?.addEventListener('kz-error', (event) => event.record);
