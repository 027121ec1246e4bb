import assert from 'node:assert/strict';
import {test} from 'node:test';
import {adviceOn, changed, good} from '../fixture.js';

const long = 'The harbour master opens the fair on the island, where a thousand lamps are lit';
const lampsInKorean = '항구 관리자가 섬에서 등불 천 개를 밝히는 시장을 해마다 그렇듯 올해에도 다시 한번 새로 엽니다';

test('a title that a phone breaks into a third line', () => {
  assert.deepEqual(adviceOn(changed('events', 'fair-2020', {title: long})), [
    `events.json#fair-2020: title: 3 lines at 320 px: ${long}`,
  ]);
});

test('a title is as long in a script of wide letters with half of them', () => {
  const title = lampsInKorean;
  assert.deepEqual(adviceOn(good, {ko: {events: {'fair-2020': {title}}}}), [
    `translations/ko.json#events.fair-2020: title: 3 lines at 320 px: ${title}`,
  ]);
  assert.deepEqual(adviceOn(good, {ko: {events: {'fair-2020': {title: title.slice(0, 38)}}}}), []);
});

test('the full name of an agreement may be as long as it is', () => {
  assert.deepEqual(adviceOn(changed('agreements', 'lamp-pact', {title: long})), []);
});
