import texts from '../../../../data/translations/ru.json' with {type: 'json'};
import {ru} from '../../../format/ru.js';
import {translateRecords} from '../../../model/translatable.js';
import type {Language} from '../../../format/language.js';

export const language: Language = {locale: ru, texts, translate: (records) => translateRecords(records, texts)};
