import texts from '../../../../data/translations/ko.json' with {type: 'json'};
import {ko} from '../../../format/ko.js';
import {translateRecords} from '../../../model/translatable.js';
import type {Language} from '../../../format/language.js';

export const language: Language = {locale: ko, texts, translate: (records) => translateRecords(records, texts)};
