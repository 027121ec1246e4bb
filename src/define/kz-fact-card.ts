import {KzFactCard} from '../elements/kz-fact-card.js';
import {provideRecords} from '../elements/shared/bundled.js';
import {defineElement} from '../elements/shared/define.js';
import {documents, facts, measures, places} from '../model/bundled.js';

// For the types of its tag.
export type {KzFactCard} from '../elements/kz-fact-card.js';

provideRecords({documents, facts, measures, places});
defineElement('kz-fact-card', KzFactCard);
