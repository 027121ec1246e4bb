import {unbroken} from '../unbroken.js';
import type {OwnWords} from './own-words.js';

const PER: Readonly<Record<string, string>> = {
  head: '1인',
  person: '1인',
  capita: '1인',
  household: '가구',
  t: '톤',
  bbl: '배럴',
  l: '리터',
  ha: '헥타르',
  hour: '시간',
  day: '하루',
  month: '월',
  year: '연',
};
const HALVES = ['상반기', '하반기'];
const SEASONS = ['봄', '여름', '가을', '겨울'];

const rowName = (row: string | number) => (typeof row === 'number' ? `${row}행` : `${row} 행`);

/** How long periods are, by their months. */
const LENGTHS: Readonly<Record<number, string>> = {
  12: '연간',
  6: '반기',
  3: '분기',
  1: '월간',
  0.25: '주간',
  0.5: '일간',
  0: '일간',
};

export const ko: OwnWords = {
  units: {
    percent: '#%',
    'percentage-points': '#%포인트',
    'per-mille': '#‰',
    index: ['#', '#', '지수'],
    ratio: ['#', '#', '비율'],
    t: '톤',
    kt: '천 톤',
    ha: '헥타르',
    l: '리터',
    toe: '석유환산톤',
    Mtoe: '백만 석유환산톤',
    bbl: '배럴',
    'bbl/d': ['배럴(하루)', '배럴(하루)', '하루 배럴'],
    tkm: '톤킬로미터',
    teu: 'TEU',
  },
  axis: (unit) => `단위: ${unit}`,
  index: (base) => `지수, ${base}=100`,
  per: (amount, what) => amount.replace(/^(단위: )?/u, (start) => `${start}${PER[what] ?? what}당 `),
  qualified: {
    'less-than': (quantity) => `${quantity} 미만`,
    'at-least': (quantity) => `${quantity} 이상`,
    'at-most': (quantity) => `${quantity} 이하`,
  },
  status: {provisional: '잠정치', revised: '수정치', forecast: '전망치'},
  marks: {
    forecast: '전망',
    provisional: '잠정',
    'at-least': '이상',
    'less-than': '미만',
    'at-most': '이하',
    range: '최저~최고',
  },
  period: {
    quarter: (year, number) => unbroken(`${year}년`, `${number}분기`),
    'half-year': (year, number) => unbroken(`${year}년`, HALVES[number - 1]),
    season: (year, number) => unbroken(number === 4 ? `${year}~${year + 1}년` : `${year}년`, SEASONS[number - 1]),
    week: (year, number) => unbroken(`${year}년`, `${number}주차`),
  },
  quarterTick: (quarter, year) => unbroken(year === undefined ? undefined : `${year}년`, `${quarter}분기`),
  lengths: (months) => LENGTHS[months] ?? `${months}개월`,
  fiscalYear: (first, last) =>
    unbroken(first === last ? String(first) : `${first}/${String(last).slice(-2)}`, '회계연도'),
  dated: {
    about: (from) => `${from}경`,
    between: (from, to) => `${from}~${to} 사이`,
    before: (from) => `${from} 전`,
    after: (from) => `${from} 후`,
  },
  beforeChrist: (date) => unbroken('기원전', date),
  range: (low, high) => `${low}~${high}`,
  within: (value, range) => `${value}(범위: ${range})`,
  absent: {'not-available': '자료 없음', confidential: '비공개', none: '없음'},
  steps: {
    signed: (when) => `${when} 서명`,
    'in-force': (when) => `${when} 발효`,
    ended: (when) => `${when} 종료`,
    agreed: (when) => `${when} 합의`,
    discussed: (when) => `${when} 논의`,
    planned: (when) => `${when} 예정`,
  },
  revised: (value, date) => `수정 전(${date}): ${value}`,
  nearlyUnchanged: (value, period) => `거의 변동 없음: ${value}(${period})`,
  source: {
    page: (page) => `${page}쪽`,
    row: rowName,
    cell: (row, column) => `${rowName(row)}, ${column} 열`,
    sheet: (name) => `${name} 시트`,
    version: (version) => `버전 ${version}`,
    licence: (licence) => `라이선스: ${licence}`,
    accessed: (date) => `열람일: ${date}`,
  },
};
