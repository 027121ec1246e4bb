import assert from 'node:assert/strict';
import {checkTranslations} from '../../../src/model/check/check-translations.js';
import {checkRecords, printProblem} from '../../../src/model/check/index.js';
import type {RecordType} from '../../../src/model/schema.js';
import {good} from './fixture.js';

type Texts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A Russian text for each text of the good dataset. */
export const russian: Readonly<Record<RecordType, Texts>> = {
  documents: {'first-letter': {about: 'Ярмарка на острове'}, 'second-letter': {about: 'Ярмарка год спустя'}},
  measures: {
    trade: {label: 'Торговля'},
    lamps: {
      label: 'Проданные лампы',
      'counted.one': 'лампа',
      'counted.few': 'лампы',
      'counted.many': 'ламп',
      'counted.other': 'лампы',
    },
  },
  facts: {
    'island-trade-2019': {
      label: 'Торговля с островом в 2019 году',
      'notes.currency': 'Две валюты; прочтено как доллары.',
    },
    'island-lamps-2020': {label: 'Лампы, проданные на ярмарке', 'period.how': 'день документа'},
    'island-oldest-fair': {
      label: 'Старейшая ярмарка',
      statement: 'Ярмарка — старейшая на побережье.',
      attributedTo: 'начальник порта',
      'period.how': 'день документа',
    },
  },
  events: {
    'fair-2020': {title: 'Ярмарка открывается', 'when.how': 'вторник документа и следующий день'},
    'fair-2022': {title: 'Следующая ярмарка'},
  },
  agreements: {
    'lamp-pact': {title: 'Договор о лампах', 'when.how': 'день не назван', 'notes.date': 'День подписания не назван.'},
  },
  people: {'ada-moor': {name: 'Ада Мур', 'roles.0.title': 'начальник порта', 'roles.0.when.how': 'день документа'}},
  organisations: {'lamp-guild': {name: 'Гильдия ламп'}},
  places: {
    home: {name: 'Дом'},
    island: {name: 'Остров'},
    port: {name: 'Порт', 'names.0.name': 'Гавань'},
    square: {name: 'Площадь ламп'},
  },
  topics: {fairs: {label: 'Ярмарки'}},
};

/** The Russian texts with one of them set, or taken away by `undefined`. */
export function withText(type: RecordType, id: string, path: string, text: unknown): unknown {
  const texts = Object.entries({...russian[type][id], [path]: text}).filter(([, value]) => value !== undefined);
  return {...russian, [type]: {...russian[type], [id]: Object.fromEntries(texts)}};
}

/** Problems of a language's texts for the good dataset, as they are printed. */
export function translationProblemsOf(language: string, input: unknown): readonly string[] {
  const check = checkRecords(good);
  assert(check.state === 'good');
  return checkTranslations(check.records, language, input).map(printProblem);
}
