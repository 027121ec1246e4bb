import {unbroken} from '../unbroken.js';
import {entry} from './entry.js';
import type {OwnWords} from './own-words.js';
import {quoted} from './quoted.js';

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
};
const TIMES: Readonly<Record<string, readonly [before: string, axis: string]>> = {
  d: ['하루', '일'],
  day: ['하루', '일'],
  month: ['월', '월'],
  year: ['연', '연'],
};
const HALVES = ['상반기', '하반기'];
const SEASONS = ['봄', '여름', '가을', '겨울'];

const named = (name: string | number) => quoted(name, ['‘', '’']);
const columnName = (name: string) => (named(name) === name ? `${name}열` : `${named(name)} 열`);
const rowName = (row: string | number) => (typeof row === 'number' ? `${row}행` : `${named(row)} 행`);
const yearName = (year: number | undefined) => (year === undefined ? undefined : `${year}년`);

/** How long periods are, by their months. */
const LENGTHS: Readonly<Record<number, string>> = {
  12: '연도별',
  6: '반기별',
  3: '분기별',
  1: '월별',
  0.25: '주별',
  0.5: '기타 기간',
  0: '일별',
};

export const ko: OwnWords = {
  units: {
    percent: '#%',
    'percentage-points': '#%포인트',
    'per-mille': '#‰',
    index: ['#', '#', '지수'],
    ratio: ['#', '#', '비율'],
    t: '톤',
    ha: '헥타르',
    l: '리터',
    toe: '석유환산톤',
    bbl: '배럴',
    tkm: '톤킬로미터',
    teu: 'TEU',
  },
  // A unit stands close to a digit and apart from a scale word.
  counted: (amount, unit) => (/\d$/u.test(amount) ? amount + unit : unbroken(amount, unit)),
  axis: (unit) => `단위: ${unit}`,
  index: (base) => `지수, ${base}=100`,
  // Of a time there is no particle, and an axis has it behind its unit.
  per: (amount, what) => {
    const time = entry(TIMES, what);
    if (time !== undefined) return amount.startsWith('단위') ? `${amount}/${time[1]}` : `${time[0]} ${amount}`;
    return amount.replace(/^(단위: )?/u, (start) => `${start}${entry(PER, what) ?? what}당 `);
  },
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
  ticks: {
    quarter: (number, year) => unbroken(yearName(year), `${number}분기`),
    'half-year': (number, year) => unbroken(yearName(year), HALVES[number - 1]),
    season: (number, year) => unbroken(yearName(year), SEASONS[number - 1]),
    week: (number, year) => unbroken(yearName(year), `${number}주`),
  },
  year: (year, hasEra) =>
    year < 1 ? unbroken('기원전', 1 - year) : hasEra && year < 1000 ? unbroken('서기', year) : String(year),
  lengths: (months) => LENGTHS[months] ?? `${months}개월 단위`,
  fiscalYear: (first, last) =>
    unbroken(first === last ? String(first) : `${first}/${String(last).slice(-2)}`, '회계연도'),
  dated: {
    about: (from) => `${from}경`,
    between: (_from, _to, span) => `${span} 사이`,
    before: (from) => `${from}보다 이전`,
    after: (from) => `${from}보다 이후`,
  },
  beforeChrist: (date) => unbroken('기원전', date),
  early: (date) => unbroken('서기', date),
  ofOurEra: (date) => date,
  range: (low, high) => `${low}~${high}`,
  within: (value, range) => `${value}(범위: ${range})`,
  absent: {'not-available': '자료 없음', confidential: '비공개', none: '해당 없음'},
  steps: {
    signed: (when) => `${when} 서명`,
    'in-force': (when) => `${when} 발효`,
    ended: (when) => `${when} 종료`,
    agreed: (when) => `${when} 합의`,
    discussed: (when) => `${when} 논의`,
    planned: (when) => `${when} 예정`,
  },
  agreementStatuses: {
    'in-force': ['발효', '발효됐다는 내용이 기사에 있습니다.'],
    ended: ['종료', '종료됐다는 내용이 기사에 있습니다.'],
  },
  revised: (value, date) => `${date} 수정 전: ${value}`,
  nearlyUnchanged: (value, period) => `거의 변동 없음: ${value}(${period})`,
  source: {
    page: (page) => `${page}쪽`,
    row: rowName,
    cell: (row, column) => `${rowName(row)}, ${columnName(column)}`,
    sheet: (name) => `${named(name)} 시트`,
    version: (version) => `버전 ${version}`,
    licence: (licence) => `라이선스: ${licence}`,
    accessed: (date) => `열람일: ${date}`,
  },
  readings: (values) => `달리 읽으면 ${values}`,
  kinds: {
    anniversary: '기념일',
    award: '수상',
    call: '전화 통화',
    concert: '공연',
    consultations: '협의',
    death: '사망',
    election: '선거',
    'entry-into-force': '발효',
    forum: '포럼',
    founding: '설립',
    independence: '독립',
    invitation: '초청',
    launch: '출범',
    lecture: '강연',
    meeting: '회담',
    opening: '개관',
    ratification: '비준',
    return: '반환',
    sanctions: '제재',
    signing: '서명',
    statement: '성명',
    summit: '정상회의',
    talks: '협상',
    visit: '방문',
  },
};
