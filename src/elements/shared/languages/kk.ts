import texts from '../../../../data/translations/kk.json' with {type: 'json'};
import {kk} from '../../../format/kk.js';
import {translateRecords} from '../../../model/translatable.js';
import type {Language} from '../../../format/language.js';

export const language: Language = {locale: kk, texts, translate: (records) => translateRecords(records, texts)};
