import {formatList, joined} from './list.js';
import type {Locale} from './locale.js';
import type {Wanted} from './messages.js';
import {afterDigits, thanNumber} from './kazakh-numbers.js';
import {formatNumber, formatScaled} from './number.js';
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
/** Code points that stand behind those of all figures and signs, the last of them before the letters of other scripts. */
const PRIVATE_USE = 0xe000;
const OTHER_SCRIPT = '\uf8ff';
/** Newspapers' names of currencies; those of others come with a host's own data. */
const CURRENCIES: Readonly<Record<string, string>> = {
  USD: 'АҚШ\u00a0доллары',
  KZT: 'теңге',
  EUR: 'еуро',
  GBP: 'фунт\u00a0стерлинг',
  RUB: 'рубль',
  CNY: 'юань',
  JPY: 'иена',
  KRW: 'вон',
};
const SCALES = {million: 'млн', billion: 'млрд', trillion: 'трлн'};
const DIGITS = {decimal: ',', group: '\u00a0'};

const scaled: Locale['scaled'] = (value, scaling) => formatScaled(value, DIGITS, SCALES, '\u00a0', scaling);

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
  if (own && other) return year + joined(own, other) + shared.replace(/жыл$/u, 'жылдар');
  const [, , sameYear = to] = /^(\d+\u00a0жылғы\u00a0).+\|\1(.+)$/u.exec(both) ?? [];
  return `${from}\u00a0– ${sameYear}`;
}

/** Chromium has no Kazakh order: figures, then the alphabet, then the letters of other scripts. */
function compare(a: string, b: string): number {
  const [x = '', y = ''] = [a, b].map((text) =>
    Array.from(text.toLowerCase(), (letter) => {
      const place = ALPHABET.indexOf(letter);
      if (place >= 0) return String.fromCodePoint(PRIVATE_USE + place);
      return /\p{L}/u.test(letter) ? OTHER_SCRIPT + letter : letter;
    }).join('')
  );
  return x < y ? -1 : Number(x > y);
}

const counted = (count: number) => formatNumber(count, DIGITS);

const dayAndMonth: Locale['dayAndMonth'] = (parts) => unbroken(parts.day, monthName(parts, MONTHS));

/** What a widget was asked for, where it has nothing to show. */
const WANTED: Readonly<Record<Wanted, string>> = {
  facts: 'бұл туралы сан да, мәлімдеме де',
  figures: 'бұл туралы сан',
  events: 'мұндай оқиға',
  agreements: 'мұндай келісім',
  people: 'мұндай адам туралы мәлімет',
  organisations: 'мұндай ұйым туралы мәлімет',
};

export const kk: Locale = {
  lang: 'kk',
  ...DIGITS,
  list: [', ', ' және '],
  scaled,
  abbreviated: scaled,
  // The unit may stand on a line of its own; the number with its scale word may not part.
  money: (amount, currency, isShort) =>
    `${amount} ${isShort && currency === 'USD' ? 'долл.' : (CURRENCIES[currency] ?? currency)}`,
  percent: (amount) => `${amount}%`,
  counted: unbroken,
  unit: ({unit, counted}) => CURRENCIES[unit] ?? counted?.other ?? unit,
  plural: (value) => (Math.abs(value) === 1 ? 'one' : 'other'),
  date: (parts) =>
    parts.month === undefined ? unbroken(parts.year, 'жыл') : unbroken(parts.year, 'жылғы', dayAndMonth(parts)),
  dayAndMonth,
  tick: ({month, day}, year) => unbroken(year && `${year}\u00a0ж.`, day, MONTHS[month - 1]?.slice(0, 3)),
  compare,
  qualified: {
    exact: (quantity) => quantity,
    about: (quantity) => `шамамен ${quantity}`,
    almost: (quantity) => `${quantity} дерлік`,
    'more-than': (quantity) => thanNumber(quantity, 'астам'),
    estimated: (quantity) => `бағалау бойынша ${quantity}`,
  },
  status: {
    estimated: 'Бағалау',
    promoted: 'Жасалуы көзделген, қол қойылғаны айтылмаған',
    target: 'Мақсат',
    aim: 'Мақсат',
    expected: 'Күтіледі',
  },
  inSentence: (label) => label.charAt(0).toLowerCase() + label.slice(1),
  messages: {
    source: 'Дереккөз',
    sources: 'Дереккөздер',
    notes: 'Ескертпелер',
    close: 'Жабу',
    copyCitation: 'Дереккөзді көшіру',
    copied: 'Дереккөз көшірілді',
    copyFailed: 'Көшірілмеді: браузер рұқсат бермеді. Мәтінді өзіңіз белгілеп алыңыз.',
    openDate: 'күні көрсетілмеген',
    derivedDate: (how) => `Күні: ${how}`,
    openDateBecause: (how) => `Күні анық емес: ${how}`,
    openLink: 'Хабарды ашу',
    openArchive: 'Мұрағаттағы көшірмесін ашу',
    documentOf: (date) => `${inDate(date)} хабар (басылымы аталмаған)`,
    paragraph: (paragraph, of) => `${paragraph}-\u2060абзац, барлығы ${of}`,
    accordingTo: (who) => `Мәлімдеген: ${who}`,
    passedOn: (who) => `мәлімдеген: ${who}`,
    sourceOf: (title) => `Дереккөз: ${title}`,
    moreSources: (first, count) => `${first} және тағы ${unbroken(count, 'хабар')}`,
    note: (text) => `Ескертпе: ${text}`,
    exactly: (value) => `Цифрмен: ${value}`,
    by: (date) => `ең кеші ${date}`,
    upTo: (date) => `${inDate(date)} жағдай бойынша`,
    span,
    asOf: (date) => `${inDate(date)} жағдай бойынша`,
    sinceUpdated: (newest, reports) =>
      reports === 1
        ? `Кейінгі хабарда (${newest}) жаңа дерек бар`
        : `Кейінгі хабарларда (соңғысы\u00a0— ${newest}) жаңа дерек бар`,
    sinceJoined: (newest, partners) =>
      `Кейінгі хабарда (${newest}) ${partners === 1 ? 'басқа серіктес' : 'басқа серіктестер'} туралы дерек бар`,
    up: (percent, value, period) => `Есебімізше, ${percent}-\u2060ға өсті: бұрын ${value} (${period})`,
    down: (percent, value, period) => `Есебімізше, ${percent}-\u2060ға төмендеді: бұрын ${value} (${period})`,
    unchanged: (value, period) => `Өзгерген жоқ: ${value} (${period})`,
    before: (value, period) => `Алдыңғы көрсеткіш: ${value} (${period})`,
    missing: 'Бұл дерек қолжетімсіз.',
    empty: (wanted) => `Осы хабарлардан ${WANTED[wanted]} алынбаған.`,
    emptyAsOf: (wanted, date, later) =>
      `${inDate(date)} жағдай бойынша осы хабарлардан ${WANTED[wanted]} алынбаған` +
      `${later === undefined ? '' : `; алғашқысы ${inDate(later)} хабарда бар`}.`,
    loading: 'Деректер жүктеліп жатыр',
    failed: 'Деректерді жүктеу мүмкін болмады.',
    table: 'Кесте',
    chart: 'График',
    downloadCsv: 'Мәндер мен дереккөздерді CSV түрінде жүктеп алу',
    downloadSvg: 'График пен дереккөздерді SVG түрінде жүктеп алу',
    chartHeading: (measure, partners) => `${measure}: ${partners}`,
    chartKeys: 'Бағыттауыш пернелер мәннен мәнге ауыстырады, Enter дереккөзді ашады.',
    position: (place, of) => `${counted(place)}-\u2060мән, барлығы ${counted(of)}`,
    columns: {period: 'Кезең', partner: 'Серіктес', value: 'Мәні', what: 'Көрсеткіш', source: 'Дереккөз'},
    sortBy: (column) => `Сұрыптау: ${column}`,
    summary: (clauses) => `${clauses.join('; ')}.`,
    onePoint: (name, value, period) => `${name}: ${value} (${period})`,
    manyPoints: (name, first, firstPeriod, last, lastPeriod) =>
      `${name}: алғашқы мәні\u00a0— ${first} (${firstPeriod}), соңғысы\u00a0— ${last} (${lastPeriod})`,
    highest: (value, period) => `мұндағы ең жоғарысы\u00a0— ${value} (${period})`,
    unreported: (runs, after) =>
      `дерек жоқ: ${[...runs, ...(after === undefined ? [] : [`${after}-\u2060${afterDigits(String(after))}\u00a0соң`])].join(', ')}`,
    noFigure: (years) => `Осы хабарларда мұндай дерек жоқ: ${years}`,
    undrawn: (label, value) => `Графикте жоқ, кезеңі белгісіз: ${label}, ${value}`,
    marks: {
      about: 'шамамен не дерлік',
      'more-than': 'астам',
      estimated: 'бағалау бойынша',
      aimed: 'мақсат, күтілетін не көзделген мән',
      gap: 'осы хабарларда арада дерек жоқ',
    },
    eventList: {
      heading: 'Оқиғалар',
      count: (count) => unbroken(counted(count), 'оқиға'),
      shownOf: (shown, count) => `Көрсетілгені: ${unbroken(counted(count), 'оқиғаның')} ішінен ${counted(shown)}`,
      none: 'Бұл сүзгілер бойынша оқиға жоқ.',
    },
    peopleList: {
      heading: 'Тұлғалар',
      count: (count) => unbroken(counted(count), 'адам'),
      shownOf: (shown, count) => `Көрсетілгені: ${unbroken(counted(count), 'адамның')} ішінен ${counted(shown)}`,
      none: 'Бұл сүзгілер бойынша адам жоқ.',
    },
    organisationList: {
      heading: 'Ұйымдар',
      count: (count) => unbroken(counted(count), 'ұйым'),
      shownOf: (shown, count) => `Көрсетілгені: ${unbroken(counted(count), 'ұйымның')} ішінен ${counted(shown)}`,
      none: 'Бұл сүзгілер бойынша ұйым жоқ.',
    },
    asOfReports: (dates) => `${formatList(dates.map(inDate), kk)} ${dates.length === 1 ? 'хабар' : 'хабарлар'} бойынша`,
    otherNames: (names) => `Басқа аталуы: ${names}`,
    inEvents: (count) => `${counted(count)} оқиғада`,
    partyTo: (count) => `${counted(count)} келісімнің тарабы`,
    namedIn: (count) => `${counted(count)} оқиғаға байланысты аталған`,
    country: 'Ел',
    allCountries: 'Барлық елдер',
    countryNotSaid: 'Елі аталмаған',
    kind: 'Түрі',
    allKinds: 'Барлық түрлер',
    kinds: {
      bank: 'Банктер',
      body: 'Басқа ұйымдар',
      company: 'Компаниялар',
      ensemble: 'Ансамбльдер',
      financial: 'Қаржы',
      government: 'Билік органдары',
      international: 'Халықаралық ұйымдар',
      media: 'БАҚ',
      ministry: 'Министрліктер',
      university: 'Университеттер',
    },
    planned: 'Жоспарланған',
    plans: 'Жоспар',
    plannedAsOf: (date) => `${inDate(date)} жағдай бойынша жоспарланған`,
    dateNotGiven: 'Күні көрсетілмеген',
    showAll: (count) => `Барлығын көрсету (${counted(count)})`,
    filters: 'Сүзгілер',
    allPartners: 'Барлық серіктестер',
    allTopics: 'Барлық тақырыптар',
    allStatuses: 'Барлық оқиғалар',
    others: 'Басқалары',
    partner: 'Серіктес',
    topic: 'Тақырып',
    status: 'Күйі',
    happened: 'Өткен',
    moreNotes: (count) => `Тағы ${unbroken(count, 'ескертпе')}`,
    lowest: (value, period) => `ең төмені\u00a0— ${value} (${period})`,
    inAll: (value) => `барлығы ${value}`,
    inAllOver: (value, period) => `${period}: барлығы ${value}`,
    unreportedMany: (missing, of, years) => `дерек жоқ жыл: ${missing}/${of} (${years})`,
    notAlike: 'Бұл сандар әртүрлі нәрсені білдіреді: ескертпелерді қараңыз.',
    agreementList: {
      heading: 'Келісімдер қай сатыда',
      count: (count) => unbroken(counted(count), 'жазба'),
      shownOf: (shown, count) => `Көрсетілгені: ${unbroken(counted(count), 'жазбаның')} ішінен ${counted(shown)}`,
      none: 'Бұл сүзгілер бойынша ештеңе жоқ.',
    },
    agreementStatuses: {
      signed: ['Қол қойылған', 'Хабарда қол қойылғаны айтылған.'],
      agreed: [
        'Келісілген',
        'Хабарда келісім, уәде, бірлескен мәлімдеме не іске қосу туралы айтылған, бірақ қол қойылғаны айтылмаған.',
      ],
      discussed: ['Талқыланған', 'Хабарда келіссөз не ұсыныс туралы айтылған, бірақ тараптардың келіскені айтылмаған.'],
      planned: ['Жоспарланған', 'Хабар шыққанда ол әлі алда еді; іске асқаны ешбір хабарда айтылмаған.'],
    },
    anyStatus: 'Барлық жазбалар',
    notInForce: 'Осы хабарлардың ешқайсысында бұлардың бірде-бірінің күшіне енгені айтылмаған.',
    parties: (names) => `Тараптар:\u00a0${names}`,
    fields: (names) => `Салалар:\u00a0${names}`,
    undatedAgreements: (count) => `Күні белгісіз ${unbroken(count, 'жазба')} көрсетілмеген`,
    undatedEvents: (count) => `Күні белгісіз ${unbroken(count, 'оқиға')} көрсетілмеген`,
    undatedFigures: (count) => `Кезеңі белгісіз ${unbroken(count, 'дерек')} көрсетілмеген`,
    passages: (count) => (count === undefined ? 'Үзінділер' : unbroken(counted(count), 'үзінді')),
    usedIn: 'Қолданылған жері',
    copyAs: 'Көшіру түрі',
    plainText: 'мәтін',
    listCopied: 'Тізім көшірілді',
    checkIt: 'Өзіңіз тексеріңіз',
    noSources: 'Бұл бетте дереккөз көрсетілмеген.',
    wordsDiffer: (record) => `Жазбадағыдан өзгеше: ${record}`,
    wordsUnread: (record) => `Жазбамен салыстырылмады: ${record}`,
  },
};
