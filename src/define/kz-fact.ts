import {KzFact} from '../elements/kz-fact.js';
import {provideRecords} from '../elements/shared/bundled.js';
import {defineElement} from '../elements/shared/define.js';
import {documents, facts, measures, places} from '../model/bundled.js';

// For the types of its tag.
export type {KzFact} from '../elements/kz-fact.js';

provideRecords({documents, facts, measures, places});
defineElement('kz-fact', KzFact);
