import assert from 'node:assert/strict';
import {test} from 'node:test';
import {adviceOn, adviceOnLabel, good} from '../fixture.js';

const where = 'facts.json#island-oldest-fair: label: no phrase with its value';

const broken: readonly (readonly [label: string, what: string])[] = [
  ['Almaty, in Kazakhstan', 'ends in an aside'],
  ['Agreement with Almaty, for Busan’s businesses', 'ends in an aside'],
  ['The fair:', 'ends in a mark'],
  ['First fair of', 'ends in a preposition'],
  ['Ярмарка, для острова', 'ends in an aside'],
  ['Договор о', 'ends in a preposition'],
  ['Қазақстан Оңтүстік Корея үшін', 'ends in a postposition'],
  ['한국에 카자흐스탄은', 'ends in a particle'],
  ['카자흐스탄에서 알마티는', 'ends in a particle'],
  ['도시외교에서', 'ends in a particle'],
];
for (const [label, what] of broken) {
  test(`“${label}” waits for more`, () => assert.deepEqual(adviceOnLabel(label), [`${where}, ${what}: ${label}`]));
}

const whole: readonly string[] = [
  'Trade between Kazakhstan and South Korea',
  'Countries in which Busan has partner cities',
  'Firms, banks and funds',
  'Города, с которыми Пусан установил связи',
  'Пусан үшін Алматы',
  '카자흐스탄·한국 교역액',
  '부산의 도시외교 성과',
];
for (const label of whole) test(`“${label}” makes a phrase`, () => assert.deepEqual(adviceOnLabel(label), []));

test('a translation’s label is named in its file', () => {
  const ko = {facts: {'island-oldest-fair': {label: '섬에서 시장은'}}};
  assert.deepEqual(adviceOn(good, {ko}), [
    'translations/ko.json#facts.island-oldest-fair: label: no phrase with its value, ends in a particle: 섬에서 시장은',
  ]);
});
