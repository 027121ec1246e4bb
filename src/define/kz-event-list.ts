import {KzEventList} from '../elements/kz-event-list.js';
import {provideRecords} from '../elements/shared/bundled.js';
import {defineElement} from '../elements/shared/define.js';
import {documents, events, organisations, people, places, topics} from '../model/bundled.js';

// For the types of its tag.
export type {KzEventList} from '../elements/kz-event-list.js';

provideRecords({documents, events, organisations, people, places, topics});
defineElement('kz-event-list', KzEventList);
