import type {Locale} from './locale.js';
import {formatScaled} from './number.js';
import {monthName, unbroken} from './unbroken.js';

const MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
/** Code points that stand behind those of all scripts of ours. */
const PRIVATE_USE = 0xe000;
const SCALES = {million: 'млн', billion: 'млрд', trillion: 'трлн'};
const DIGITS = {decimal: ',', group: '\u00a0'};

/** The ablative of each numeral as it is spoken: `бірден`, `оннан`. */
const AFTER_ONES = ['ден', 'ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан'];
const AFTER_TENS = ['', 'нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан'];

const scaled: Locale['scaled'] = (value) => formatScaled(value, DIGITS, SCALES, '\u00a0');

/** The number takes the case ending, as its sound is known and the noun's is not: `550-ден астам компания`. */
function moreThan(quantity: string): string {
  const [number = '', digits = '', scale] =
    /^−?([\d,]+(?:\u00a0\d{3})*)(?:\u00a0(млн|млрд|трлн)(?=\s))?/u.exec(quantity) ?? [];
  const ending = scale === undefined ? ablative(digits) : scale === 'млрд' ? 'тан' : 'нан';
  return `${number}-${ending} астам${quantity.slice(number.length)}`;
}

function ablative(digits: string): string {
  const [, tens = '', ones = ''] = /(\d?)\D?(\d)$/u.exec(digits) ?? [];
  if (ones !== '0' || digits === '0') return AFTER_ONES[Number(ones)] ?? '';
  if (tens !== '0') return AFTER_TENS[Number(tens)] ?? '';
  return digits.endsWith('000') ? 'нан' : 'ден';
}

/** A date as an attribute, in harmony with its last word: `14 қыркүйектегі`, `мамырдағы`, `2022 жылғы`. */
function inDate(date: string): string {
  if (date.endsWith('жыл')) return `${date}ғы`;
  if (date.endsWith('к')) return `${date}тегі`;
  return date + (/[еі][^аоы]*$/u.test(date) ? 'дегі' : 'дағы');
}

/** `1993–2008 жылдар`, `2021 жылғы 16–17 тамыз`: what both ends share is said once. */
function span(from: string, to: string): string {
  const both = `${from}|${to}`;
  const [, year = '', own, shared = '', other] =
    /^((?:\d+\u00a0жылғы\u00a0)?)([^\u00a0|]+)((?:\u00a0[^\u00a0|]+)?)\|\1([^\u00a0|]+)\3$/u.exec(both) ?? [];
  if (own && other) return `${year}${own}–${other}${shared.replace(/жыл$/u, 'жылдар')}`;
  const [, , sameYear = to] = /^(\d+\u00a0жылғы\u00a0).+\|\1(.+)$/u.exec(both) ?? [];
  return `${from} – ${sameYear}`;
}

/** Chromium has no Kazakh order. What is no letter of the alphabet stands before all that are. */
function compare(a: string, b: string): number {
  const [x = '', y = ''] = [a, b].map((text) =>
    Array.from(text.toLowerCase(), (letter) => {
      const place = ALPHABET.indexOf(letter);
      return place < 0 ? letter : String.fromCodePoint(PRIVATE_USE + place);
    }).join('')
  );
  return x < y ? -1 : Number(x > y);
}

const dayAndMonth: Locale['dayAndMonth'] = (parts) => unbroken(parts.day, monthName(parts, MONTHS));

export const kk: Locale = {
  lang: 'kk',
  ...DIGITS,
  scaled,
  abbreviated: scaled,
  // The unit may stand on a line of its own; the number with its scale word may not part.
  money: (amount, currency, isShort) =>
    `${amount} ${currency === 'USD' ? (isShort ? 'долл.' : 'АҚШ\u00a0доллары') : currency === 'KRW' ? 'вон' : currency}`,
  percent: (amount) => `${amount}%`,
  counted: unbroken,
  unit: ({unit, counted}) => (unit === 'USD' ? 'АҚШ доллары' : unit === 'KRW' ? 'вон' : (counted?.other ?? unit)),
  plural: (value) => (Math.abs(value) === 1 ? 'one' : 'other'),
  date: (parts) =>
    parts.month === undefined ? unbroken(parts.year, 'жыл') : unbroken(parts.year, 'жылғы', dayAndMonth(parts)),
  dayAndMonth,
  compare,
  qualified: {
    exact: (quantity) => quantity,
    about: (quantity) => `шамамен ${quantity}`,
    almost: (quantity) => `${quantity} дерлік`,
    'more-than': moreThan,
    estimated: (quantity) => `бағалау бойынша ${quantity}`,
  },
  status: {estimated: 'Бағалау', promoted: 'Пысықталуда, қол қойылмаған', target: 'Мақсат', expected: 'Күтіледі'},
  messages: {
    source: 'Дереккөз',
    sources: 'Дереккөздер',
    notes: 'Ескертпелер',
    close: 'Жабу',
    copyCitation: 'Дереккөзді көшіру',
    copied: 'Дереккөз көшірілді',
    copyFailed: 'Көшірілмеді: браузер рұқсат бермеді. Мәтінді өзіңіз белгілеп алыңыз.',
    publisherNotNamed: 'басылымы аталмаған',
    openDate: 'күні көрсетілмеген',
    derivedDate: (how) => `Күні қалай анықталды: ${how}`,
    openDateBecause: (how) => `Күні көрсетілмеген: ${how}`,
    openLink: 'Құжатты ашу',
    openArchive: 'Мұрағаттағы көшірмесін ашу',
    documentOf: (date) => `${inDate(date)} құжат`,
    paragraph: (paragraph, of) => `${paragraph}-абзац (барлығы ${of})`,
    accordingTo: (who) => `Мәлімдеген: ${who}`,
    sourceOf: (title) => `Дереккөз: ${title}`,
    moreSources: (count) => `тағы ${count}`,
    exactly: (value) => `Цифрмен: ${value}`,
    by: (date) => `ең кеші ${date}`,
    span,
    asOf: (date) => `${inDate(date)} жағдай бойынша`,
    sinceUpdated: (date) => `Кейін жаңарды: ${inDate(date)} құжатта жаңа дерек бар`,
    up: (percent, value, period) => `${percent}-ға өсті (${period}: ${value})`,
    down: (percent, value, period) => `${percent}-ға төмендеді (${period}: ${value})`,
    unchanged: (value, period) => `Өзгерген жоқ (${period}: ${value})`,
    before: (value, period) => `Бұрын: ${value} (${period})`,
    missing: 'Бұл дерек қолжетімсіз.',
    empty: 'Құжаттарда бұл туралы дерек жоқ.',
    loading: 'Деректер жүктеліп жатыр',
    failed: 'Деректерді жүктеу мүмкін болмады.',
    table: 'Кесте',
    downloadCsv: 'Мәндер мен дереккөздерді CSV түрінде жүктеп алу',
    downloadSvg: 'График пен дереккөздерді SVG түрінде жүктеп алу',
    chartHeading: (measure, partners) => `${measure}: ${partners}`,
    chartKeys: 'Бағыттауыш пернелер мәннен мәнге ауыстырады, Enter дереккөзді ашады.',
    columns: {period: 'Кезең', partner: 'Серіктес', value: 'Мәні', what: 'Көрсеткіш', source: 'Дереккөз'},
    sortBy: (column) => `Сұрыптау: ${column}`,
    onePoint: (name, value, period) => `${name}: ${value} (${period}).`,
    manyPoints: (name, first, firstPeriod, last, lastPeriod) =>
      `${name}: алғашқы мәні — ${first} (${firstPeriod}), соңғысы — ${last} (${lastPeriod}).`,
    highest: (value, period) => `Ең жоғарысы — ${value} (${period}).`,
    unreported: (years) => `${unbroken(years, /^\d+$/u.test(years) ? 'жыл' : 'жылдар')} туралы құжаттарда дерек жоқ.`,
    undrawn: (label, value) => `Графикте жоқ, кезеңі белгісіз: ${label}, ${value}`,
    marks: {
      about: 'шамамен',
      'more-than': 'астам',
      estimated: 'бағалау не мақсат',
      gap: 'арада дерек жоқ',
    },
    and: 'және',
    events: 'Оқиғалар',
    planned: 'Жоспарланған',
    dateNotGiven: 'Күні көрсетілмеген',
    countOfEvents: (count) => unbroken(count, 'оқиға'),
    showAll: (count) => `Барлық ${unbroken(count, 'оқиғаны')} көрсету`,
    shownOf: (shown, count) => `Көрсетілгені: ${unbroken(count, 'оқиғаның')} ішінен ${shown}`,
    filters: 'Сүзгілер',
    allPartners: 'Барлық серіктес',
    allTopics: 'Барлық тақырып',
    allStatuses: 'Өткен және жоспарланған',
    partner: 'Серіктес',
    topic: 'Тақырып',
    status: 'Күйі',
    happened: 'Өткен',
  },
};
