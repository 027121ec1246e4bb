import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isSelected, isWithin, type Selection} from '../../src/query/select.js';
import {fiveDocuments} from './five-documents.js';
import {cited, time, world} from './made-up.js';

const dataset = world();
const record = {partners: ['port'], topics: ['fairs', 'light'], citations: cited('letter-2010', 'letter-2020')};

const selections: readonly (readonly [why: string, selection: Selection, selected: boolean])[] = [
  ['no wish asks for everything', {}, true],
  ['empty lists ask for everything', {partners: [], topics: [], documents: []}, true],
  ['a place stands for itself', {partners: ['port']}, true],
  ['a country stands for the places within it', {partners: ['island']}, true],
  ['a place does not stand for the country around it', {partners: ['quay']}, false],
  ['another country is another partner', {partners: ['coast']}, false],
  ['one of several partners is enough', {partners: ['coast', 'island']}, true],
  ['one of several topics is enough', {topics: ['ships', 'light']}, true],
  ['a topic that the record has not leaves it out', {topics: ['ships']}, false],
  ['the second citation counts like the first', {documents: ['letter-2020']}, true],
  ['a document that does not cite the record leaves it out', {documents: ['letter-2022']}, false],
  ['every wish must be met', {partners: ['island'], topics: ['fairs'], documents: ['letter-2022']}, false],
];
for (const [why, selection, selected] of selections) {
  test(why, () => assert.equal(isSelected(record, time('2019'), selection, dataset), selected));
}

const from = {from: '2019-05-10'};
const to = {to: '2019-05-20'};
const periods: readonly (readonly [when: string, selection: Selection, selected: boolean, why: string])[] = [
  ['2019-05-10', {...from, ...to}, true, 'the first day belongs to the period'],
  ['2019-05-20', {...from, ...to}, true, 'the last day belongs to the period'],
  ['2019-05-09', from, false, 'the day before does not'],
  ['2019-05-21', to, false, 'the day after does not'],
  ['2019-05', {...from, ...to}, true, 'a month counts where it touches the period'],
  ['2019', {...from, ...to}, true, 'a year counts where it touches the period'],
  ['2018', from, false, 'a year before the period does not count'],
  ['2020', to, false, 'a year after the period does not count'],
  ['2008/2019', from, true, 'a span counts where it touches the period'],
  ['2008/2018', from, false, 'a span that ends before the period does not count'],
  ['by 2019-05-15', from, true, 'an open date counts where it can be at the latest'],
  ['by 2019-05-09', from, false, 'an open date that is over before the period does not'],
  ['by 2019-05-15', to, true, 'an open date belongs to a period that ends after its latest day'],
  ['by 2019-06-15', to, false, 'an open date that can be later than the period is left out'],
  ['open', to, false, 'a date that nothing bounds belongs to no period'],
  ['open', {}, true, 'without a period every date counts'],
];
for (const [when, selection, selected, why] of periods) {
  test(`${why}: ${when}`, () => assert.equal(isSelected(record, time(when), selection, dataset), selected));
}

test('Busan is within South Korea, and not the other way round', () => {
  assert.equal(isWithin('busan', 'kr', fiveDocuments), true);
  assert.equal(isWithin('cheong-wa-dae', 'kr', fiveDocuments), true);
  assert.equal(isWithin('kr', 'busan', fiveDocuments), false);
  assert.equal(isWithin('busan', 'gb', fiveDocuments), false);
});

test('places within each other in a circle end the search', () => {
  const places = [
    {id: 'a', kind: 'city' as const, name: 'A', within: 'b', citations: cited('letter-2010')},
    {id: 'b', kind: 'city' as const, name: 'B', within: 'a', citations: cited('letter-2010')},
  ];
  assert.equal(isWithin('a', 'island', world({places})), false);
});

test('the country whose relations are told is in everything, and a place within it in what happens or ends there', () => {
  const ids = (partner: string) =>
    [...fiveDocuments.facts.values(), ...fiveDocuments.events.values()]
      .filter((one) => isSelected(one, 'when' in one ? one.when : one.period, {partners: [partner]}, fiveDocuments))
      .map(({id}) => id);
  assert.equal(ids('kz').length, fiveDocuments.facts.size + fiveDocuments.events.size);
  assert(ids('almaty').includes('almaty-busan-signing-2022'));
  assert(!ids('almaty').includes('gb-visit-2023'));
  assert(ids('gb').length > 0 && ids('gb').every((id) => !id.startsWith('kr-')));
});
