import {KzAgreementList} from '../elements/kz-agreement-list.js';
import {provideRecords} from '../elements/shared/bundled.js';
import {defineElement} from '../elements/shared/define.js';
import {agreements, documents, organisations, places, topics} from '../model/bundled.js';

// For the types of its tag.
export type {KzAgreementList} from '../elements/kz-agreement-list.js';

provideRecords({agreements, documents, organisations, places, topics});
defineElement('kz-agreement-list', KzAgreementList);
