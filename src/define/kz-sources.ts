import {KzSources} from '../elements/kz-sources.js';
import {provideRecords} from '../elements/shared/bundled.js';
import {defineElement} from '../elements/shared/define.js';
import {agreements, documents, events, facts, measures, places, topics} from '../model/bundled.js';

// For the types of its tag.
export type {KzSources} from '../elements/kz-sources.js';

provideRecords({agreements, documents, events, facts, measures, places, topics});
defineElement('kz-sources', KzSources);
