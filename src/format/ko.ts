import type {DateParts} from '../model/partial-date.js';
import type {Locale} from './locale.js';
import {formatNumber, MINUS, plainDigits} from './number.js';
import {unbroken} from './unbroken.js';

const DIGITS = {decimal: '.', group: ','};
const MYRIADS = [
  [1e12, '조', Infinity],
  [1e8, '억', 1e4],
  [1e4, '만', 1e4],
  [1, '', 1e4],
] as const;

/** `7억 5000만`: in steps of ten thousand, the two largest of them; below ten thousand all digits. */
function scaled(value: number): string {
  const size = Math.abs(value);
  if (Number(size.toFixed(3)) < 1e4) return formatNumber(value, DIGITS);
  // Beyond 1e16 a number does not hold its second step.
  const step = size < 1e8 ? 1 : size < 1e12 ? 1e4 : size < 1e16 ? 1e8 : 1e12;
  const rounded = Math.round(size / step) * step;
  const parts = MYRIADS.filter(([unit]) => unit >= step).map(
    ([unit, word, next]) => [Math.floor(rounded / unit) % next, word] as const
  );
  return (
    (value < 0 ? MINUS : '') +
    unbroken(...parts.flatMap(([count, word]) => (count > 0 ? [plainDigits(count) + word] : [])))
  );
}

/** A unit stands close to a digit and apart from a scale word: `1,400달러`, `42억 달러`. */
const withUnit = (amount: string, unit: string) => (/\d$/u.test(amount) ? amount + unit : unbroken(amount, unit));

/** `1993~2008년`, `2021년 8월 16~17일`: what both ends share is said once. */
function span(from: string, to: string): string {
  const both = `${from}|${to}`;
  const [, before = '', own, unit = '', other] = /^((?:.+\u00a0)?)(\d+)(\D)\|\1(\d+)\3$/u.exec(both) ?? [];
  if (own && other) return `${before}${own}~${other}${unit}`;
  const [, , sameYear = to] = /^(\d+년\u00a0).+\|\1(.+)$/u.exec(both) ?? [];
  return `${from}~${sameYear}`;
}

const numbered = (number: number | undefined, unit: string) => (number === undefined ? undefined : `${number}${unit}`);
const dayAndMonth = ({month, day}: Pick<DateParts, 'month' | 'day'>) =>
  unbroken(numbered(month, '월'), numbered(day, '일'));
const documentOf = (date: string) => (date.endsWith('일') ? `${date} 자 문서` : `${date} 문서`);

export const ko: Locale = {
  lang: 'ko',
  ...DIGITS,
  scaled,
  abbreviated: scaled,
  money: (amount, currency) =>
    currency === 'USD'
      ? withUnit(amount, '달러')
      : currency === 'KRW'
        ? withUnit(amount, '원')
        : unbroken(amount, currency),
  percent: (amount) => `${amount}%`,
  counted: (amount, noun) => (/^\p{Script=Hangul}/u.test(noun) ? withUnit(amount, noun) : unbroken(amount, noun)),
  unit: ({unit, counted}) =>
    `단위: ${unit === 'USD' ? '달러' : unit === 'KRW' ? '원' : (counted?.other ?? unit).replace(/^(개)\s.+/u, '$1')}`,
  plural: () => 'other',
  date: ({year, month, day}) => unbroken(numbered(year, '년'), numbered(month, '월'), numbered(day, '일')),
  dayAndMonth,
  compare: (a, b) => a.localeCompare(b, 'ko'),
  qualified: {
    exact: (quantity) => quantity,
    about: (quantity) => `약 ${quantity}`,
    almost: (quantity) => `거의 ${quantity}`,
    'more-than': (quantity) => `${quantity} 이상`,
    estimated: (quantity) => `추정 ${quantity}`,
  },
  status: {estimated: '추정', promoted: '추진 중, 미체결', target: '목표', expected: '예정'},
  messages: {
    source: '출처',
    sources: '출처',
    notes: '참고',
    close: '닫기',
    copyCitation: '출처 복사',
    copied: '출처를 복사했습니다',
    copyFailed: '브라우저가 막아 복사하지 못했습니다. 직접 선택해 복사하세요.',
    publisherNotNamed: '매체명 없음',
    openDate: '날짜 미상',
    derivedDate: (how) => `날짜 산정: ${how}`,
    openDateBecause: (how) => `날짜 미상: ${how}`,
    openLink: '문서 열기',
    openArchive: '보관본 열기',
    documentOf,
    paragraph: (paragraph, of) => `${of}개 문단 중 ${paragraph}번째`,
    accordingTo: (who) => `${who}에 따름`,
    sourceOf: (title) => `출처: ${title}`,
    moreSources: (count) => `외 ${count}건`,
    exactly: (value) => `숫자 표기: ${value}`,
    by: (date) => `늦어도 ${date}`,
    span,
    asOf: (date) => `${date} 기준`,
    sinceUpdated: (date) => `이후 갱신: ${documentOf(date)}에 새 내용`,
    up: (percent, value, period) => `${value}(${period}) 대비 ${percent} 증가`,
    down: (percent, value, period) => `${value}(${period}) 대비 ${percent} 감소`,
    unchanged: (value, period) => `변동 없음: ${value}(${period})`,
    before: (value, period) => `이전: ${value}(${period})`,
    missing: '해당 자료를 볼 수 없습니다.',
    empty: '이를 다룬 문서가 없습니다.',
    loading: '자료를 불러오는 중',
    failed: '자료를 불러오지 못했습니다.',
    table: '표',
    downloadCsv: '값과 출처를 CSV로 내려받기',
    downloadSvg: '그래프와 출처를 SVG로 내려받기',
    chartHeading: (measure, partners) => `${measure}: ${partners}`,
    chartKeys: '화살표 키로 값을 옮겨 다니고 엔터 키로 출처를 엽니다.',
    columns: {period: '기간', partner: '협력 상대', value: '값', what: '항목', source: '출처'},
    sortBy: (column) => `${column} 기준 정렬`,
    onePoint: (name, value, period) => `${name}: ${value}(${period}).`,
    manyPoints: (name, first, firstPeriod, last, lastPeriod) =>
      `${name}: 첫 값 ${first}(${firstPeriod}), 마지막 값 ${last}(${lastPeriod}).`,
    highest: (value, period) => `최고치 ${value}(${period}).`,
    unreported: (years) => `${years.replaceAll('–', '~').replace(' 및', ',')}년 값을 다룬 문서는 없습니다.`,
    undrawn: (label, value) => `시기가 불분명해 그래프에서 제외: ${label}, ${value}`,
    marks: {
      about: '약',
      'more-than': '이상',
      estimated: '추정 또는 목표',
      gap: '그 사이 자료 없음',
    },
    and: '및',
    events: '주요 일지',
    planned: '예정',
    dateNotGiven: '날짜 미상',
    countOfEvents: (count) => `${count}건`,
    showAll: (count) => `${count}건 모두 보기`,
    shownOf: (shown, count) => `${count}건 중 ${shown}건`,
    filters: '필터',
    allPartners: '협력 상대 전체',
    allTopics: '분야 전체',
    allStatuses: '완료·예정',
    partner: '협력 상대',
    topic: '분야',
    status: '진행 상태',
    happened: '완료',
  },
};
