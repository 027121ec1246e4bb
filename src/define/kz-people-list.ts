import {KzPeopleList} from '../elements/kz-people-list.js';
import {provideRecords} from '../elements/shared/bundled.js';
import {defineElement} from '../elements/shared/define.js';
import {documents, events, organisations, people, places, topics} from '../model/bundled.js';
import * as participants from '../model/bundled-participants.js';

// For the types of its tag.
export type {KzPeopleList} from '../elements/kz-people-list.js';

provideRecords({documents, events, organisations, people, places, topics});
provideRecords(participants);
defineElement('kz-people-list', KzPeopleList);
