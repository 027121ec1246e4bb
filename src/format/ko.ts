import type {DateParts} from '../model/partial-date.js';
import {currencyName} from './currency.js';
import type {Locale} from './locale.js';
import type {Wanted} from './messages.js';
import {formatNumber, isCurrency, MINUS, plainDigits, rounded, type Scaling} from './number.js';
import {unbroken} from './unbroken.js';

const DIGITS = {decimal: '.', group: ','};
const MYRIADS = [
  [1e16, '경', Infinity],
  [1e12, '조', 1e4],
  [1e8, '억', 1e4],
  [1e4, '만', 1e4],
  [1, '', 1e4],
] as const;

/** Three digits of the largest step, and all of its whole ones; below a million those of the number itself. */
function significant(size: number): number {
  const [unit] = MYRIADS.find(([least]) => size >= 1e6 && size >= least) ?? MYRIADS[4];
  return unit === 1 ? rounded(size) : Math.round(rounded(size / unit) * unit);
}

/** `7억 5000만`: in steps of ten thousand; below ten thousand in no groups either. */
function scaled(value: number, {isFull = false}: Scaling = {}): string {
  const size = isFull ? Math.abs(value) : significant(Math.abs(value));
  const [digits = '', fraction] = plainDigits(size).split('.');
  const steps = MYRIADS.map(([unit, word, next]) => {
    const count = Math.floor(Number(digits) / unit) % next;
    return word === '' && fraction !== undefined
      ? `${count}.${fraction}`
      : count > 0
        ? plainDigits(count) + word
        : undefined;
  });
  const number = unbroken(...steps) || '0';
  return value < 0 && size > 0 ? MINUS + number : number;
}

/** `7.5억`: in one step, where room is short. */
function abbreviated(value: number, {like = value}: Scaling = {}): string {
  const [unit, word] = MYRIADS.find(([least]) => significant(Math.abs(like)) >= least) ?? MYRIADS[4];
  const size = significant(Math.abs(value));
  return word === '' ? scaled(value) : formatNumber((Math.sign(value) * size) / unit, DIGITS) + word;
}

/** A unit stands close to a digit and apart from a scale word: `1400달러`, `42억 달러`. */
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
/** A report is of a day in the paper's way: `2023년 11월 20일 자`. */
const ofDate = (date: string) => (date.endsWith('일') ? unbroken(date, '자') : date);
const counted = (count: number) => formatNumber(count, DIGITS);

const CURRENCIES: Readonly<Record<string, string>> = {
  USD: '달러',
  KZT: '텡게',
  EUR: '유로',
  GBP: '파운드',
  RUB: '루블',
  CNY: '위안',
  JPY: '엔',
  KRW: '원',
};
const currencyOf = (currency: string) => CURRENCIES[currency] ?? currencyName(currency, 'ko');

/** What a widget was asked for, where it has nothing to show. */
const WANTED: Readonly<Record<Wanted, string>> = {
  facts: '관련 수치나 발언이',
  figures: '관련 수치가',
  events: '관련 행사나 사건이',
  agreements: '관련 협정이나 합의가',
  people: '해당 인물이',
  organisations: '해당 기관이나 기업이',
};

export const ko: Locale = {
  lang: 'ko',
  ...DIGITS,
  list: ['·', '·'],
  scaled,
  abbreviated,
  money: (amount, currency) => {
    const name = currencyOf(currency).replaceAll(' ', '\u00a0');
    return /^\p{Script=Hangul}+$/u.test(name) ? withUnit(amount, name) : unbroken(amount, name);
  },
  percent: (amount) => `${amount}%`,
  counted: (amount, noun) => (/^\p{Script=Hangul}/u.test(noun) ? withUnit(amount, noun) : unbroken(amount, noun)),
  unit: ({unit, counted}) =>
    `단위: ${isCurrency(unit) ? currencyOf(unit) : (counted?.other ?? unit).replace(/^(개)\s.+/u, '$1')}`,
  plural: () => 'other',
  date: ({year, month, day}) => unbroken(numbered(year, '년'), numbered(month, '월'), numbered(day, '일')),
  dayAndMonth,
  tick: (parts, year) => unbroken(numbered(year, '년'), dayAndMonth(parts)),
  compare: (a, b) => a.localeCompare(b, 'ko'),
  qualified: {
    exact: (quantity) => quantity,
    about: (quantity) => unbroken('약', quantity),
    almost: (quantity) => unbroken('거의', quantity),
    'more-than': (quantity) => `${quantity} 초과`,
    estimated: (quantity) => unbroken('추정', quantity),
  },
  status: {
    estimated: '추정',
    promoted: '체결 여부 언급 없음',
    target: '목표',
    aim: '목표',
    expected: '예정',
  },
  inSentence: (label) => label,
  messages: {
    source: '출처',
    sources: '출처',
    notes: '주석',
    close: '닫기',
    copyCitation: '출처 복사',
    copied: '출처를 복사했습니다',
    copyFailed: '브라우저가 막아 복사하지 못했습니다. 직접 선택해 복사하세요.',
    openDate: '날짜 미상',
    derivedDate: (how) => `날짜: ${how}`,
    openDateBecause: (how) => `날짜 불명확: ${how}`,
    openLink: '기사 열기',
    openArchive: '보관본 열기',
    documentOf: (date) => `${ofDate(date)} 기사(매체명 없음)`,
    paragraph: (paragraph, of) => `${of}개 문단 중 ${paragraph}\u00a0번째`,
    accordingTo: (who) => `${who}에 따르면`,
    passedOn: (who) => `${who}에 따르면`,
    sourceOf: (title) => `출처: ${title}`,
    moreSources: (first, count) => `${first} 외 ${counted(count)}건`,
    note: (text) => `주석: ${text}`,
    exactly: (value) => `숫자 표기: ${value}`,
    by: (date) => `늦어도 ${date}`,
    upTo: (date) => `${date}까지`,
    span,
    asOf: (date) => `${date} 기준`,
    sinceUpdated: (newest, reports) =>
      reports === 1
        ? `이후 기사(${ofDate(newest)})에 추가 내용이 있음`
        : `이후 기사 ${reports}건(마지막 ${ofDate(newest)})에 추가 내용이 있음`,
    sinceJoined: (newest) => `이후 기사(${ofDate(newest)})에 다른 협력 상대의 수치가 있음`,
    up: (percent, value, period) => `${value}(${period}) 대비 ${percent} 증가(자체 계산)`,
    down: (percent, value, period) => `${value}(${period}) 대비 ${percent} 감소(자체 계산)`,
    unchanged: (value, period) => `변동 없음: ${value}(${period})`,
    before: (value, period) => `이전 수치: ${value}(${period})`,
    missing: '해당 자료를 볼 수 없습니다.',
    empty: (wanted) => `여기 모은 자료에는 ${WANTED[wanted]} 없습니다.`,
    emptyAsOf: (wanted, date, later) =>
      `${date}까지 나온 기사에서 모은 자료에는 ${WANTED[wanted]} 없습니다.${later === undefined ? '' : ` ${ofDate(later)} 기사에 처음 나옵니다.`}`,
    loading: '자료를 불러오는 중',
    failed: '자료를 불러오지 못했습니다.',
    table: '표',
    chart: '그래프',
    downloadCsv: '값과 출처를 CSV로 내려받기',
    downloadSvg: '그래프와 출처를 SVG로 내려받기',
    chartHeading: (measure, partners) => `${measure}: ${partners}`,
    chartKeys: '화살표 키로 값을 옮겨 다니고 엔터 키로 출처를 엽니다.',
    position: (place, of) => `${counted(of)}개 중 ${counted(place)}번째`,
    columns: {period: '기간', partner: '협력 상대', value: '값', what: '항목', source: '출처'},
    sortBy: (column) => `${column} 기준 정렬`,
    summary: (clauses) => `${clauses.join(', ')}.`,
    onePoint: (name, value, period) => `${name}: ${value}(${period})`,
    manyPoints: (name, first, firstPeriod, last, lastPeriod) =>
      `${name}: ${first}(${firstPeriod}), ${last}(${lastPeriod})`,
    highest: (value, period) => `이 자료의 최고치 ${value}(${period})`,
    unreported: (runs, after) => {
      const years = runs.map((run) => `${run.replace('–\u2060', '~')}년`);
      // `이후` counts its year in.
      return `${[...years, ...(after === undefined ? [] : [`${after + 1}년\u00a0이후`])].join('\u2060·\u2060')} 수치\u00a0없음`;
    },
    noFigure: (years) => `이 자료에는 ${years.replace('–\u2060', '~')}년 해당 수치 없음`,
    undrawn: (label, value) => `시기가 불분명해 그래프에서 제외: ${label}, ${value}`,
    marks: {
      about: '약 또는 거의',
      'more-than': '초과',
      estimated: '추정',
      aimed: '목표·추진·예정',
      gap: '이 자료에는 그 사이 수치 없음',
    },
    eventList: {
      heading: '주요 일지',
      count: (count) => `${counted(count)}건`,
      shownOf: (shown, count) => `${counted(count)}건 중 ${counted(shown)}건`,
      none: '이 조건에 맞는 행사나 사건이 없습니다.',
    },
    peopleList: {
      heading: '인물',
      count: (count) => `${counted(count)}명`,
      shownOf: (shown, count) => `${counted(count)}명 중 ${counted(shown)}명`,
      none: '이 조건에 맞는 인물이 없습니다.',
    },
    organisationList: {
      heading: '기관·기업',
      count: (count) => `${counted(count)}곳`,
      shownOf: (shown, count) => `${counted(count)}곳 중 ${counted(shown)}곳`,
      none: '이 조건에 맞는 기관이나 기업이 없습니다.',
    },
    asOfReports: (dates) => `${dates.map(ofDate).join('·')} 기사 기준`,
    otherNames: (names) => `다른 표기: ${names}`,
    inEvents: (count) => `관련 행사·사건 ${counted(count)}건`,
    partyTo: (count) => `당사자인 협정·합의 ${counted(count)}건`,
    namedIn: (count) => `이름만 나온 행사·사건 ${counted(count)}건`,
    country: '국가',
    allCountries: '국가 전체',
    countryNotSaid: '나라 언급 없음',
    kind: '유형',
    allKinds: '유형 전체',
    kinds: {
      bank: '은행',
      body: '기타 단체',
      company: '기업',
      ensemble: '앙상블',
      financial: '금융',
      government: '정부·지자체',
      international: '국제기구',
      media: '언론',
      ministry: '부처',
      university: '대학',
    },
    planned: '예정',
    plans: '예정',
    plannedAsOf: (date) => `${date} 기준 예정`,
    dateNotGiven: '날짜 미상',
    showAll: (count) => `모두 보기(${counted(count)})`,
    filters: '필터',
    allPartners: '협력 상대 전체',
    allTopics: '분야 전체',
    allStatuses: '지난 일·예정',
    others: '그 외',
    partner: '협력 상대',
    topic: '분야',
    status: '진행 상태',
    happened: '지난 일',
    moreNotes: (count) => `주석 ${count}건 더 보기`,
    lowest: (value, period) => `최저치 ${value}(${period})`,
    inAll: (value) => `총 ${value}`,
    inAllOver: (value, period) => `${period} 총 ${value}`,
    unreportedMany: (missing, of, years) => `${years.replace('–', '~')}년 ${of}년 중 ${missing}년은 수치 없음`,
    notAlike: '수치마다 세는 대상이 다름(주석 참고).',
    agreementList: {
      heading: '협정·합의 진행 상태',
      count: (count) => `${counted(count)}건`,
      shownOf: (shown, count) => `${counted(count)}건 중 ${counted(shown)}건`,
      none: '이 조건에 맞는 것이 없습니다.',
    },
    agreementStatuses: {
      signed: ['서명', '서명했다는 내용이 기사에 있습니다.'],
      agreed: ['합의', '합의·약속·공동성명·출범이 기사에 나오지만, 서명했다는 내용은 없습니다.'],
      discussed: ['논의', '협의나 제안이 기사에 나오지만, 합의했다는 내용은 없습니다.'],
      planned: ['예정', '기사가 나왔을 때는 아직 앞둔 일이었고, 이루어졌다는 내용은 어느 기사에도 없습니다.'],
    },
    anyStatus: '진행 상태 전체',
    notInForce: '여기 모은 기사에는 이 가운데 어느 것도 발효됐다는 내용이 없습니다.',
    parties: (names) => `당사자:\u00a0${names}`,
    fields: (names) => `분야:\u00a0${names}`,
    undatedAgreements: (count) => `날짜가 나오지 않은 ${count}건은 표시하지 않음`,
    undatedEvents: (count) => `날짜가 나오지 않은 ${count}건은 표시하지 않음`,
    undatedFigures: (count) => `시기가 나오지 않은 수치 ${count}건은 표시하지 않음`,
    passages: (count) => (count === undefined ? '인용한 대목' : `인용한 대목 ${counted(count)}곳`),
    usedIn: '쓰인 곳',
    copyAs: '복사 형식',
    plainText: '텍스트',
    listCopied: '목록을 복사했습니다',
    checkIt: '직접 확인하기',
    noSources: '이 페이지에 인용된 출처가 없습니다.',
    wordsDiffer: (record) => `기록과 다름: ${record}`,
    wordsUnread: (record) => `기록과 대조하지 못함: ${record}`,
  },
};
