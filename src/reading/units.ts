import {caseless, type Caseless} from './caseless.js';
import {MARKS} from './currency-marks.js';
import {plainText} from './plain-text.js';

/** What Korean adds to a noun for its place in a sentence. */
const PARTICLE = '(?:를|을|가|이|는|은|의|에|와|과|도|으?로)?';

/** What Russian adds to the stem of a noun or an adjective. */
const RUSSIAN =
  '(?:а|ы|у|е|и|я|ю|ь|о|ов|ев|ей|ий|ой|ый|ая|ое|ые|ие|ия|ии|ию|ью|ом|ем|ою|ам|ям|ах|ях|ами|ями|ого|ому|ых|их|ым|им|ыми|ими|ую|ием|ией|иям|иях|иями)?';
/** What Kazakh adds to a noun: more than one, whose, and its case. */
export const KAZAKH =
  '(?:[лдт][ае]р)?(?:[ыі]|с[ыі])?(?:[ндт][ыі]ң|[ндт][ыі]|[ғқ]а|[гк]е|н[ае]|н?[дт][ае]н?|н[ае]н|[мбп]ен|д[ае]й)?';

/** Units as Russian, Kazakh, Korean and German write them, each with all its endings. */
const WORDS: Readonly<Record<string, string>> = {
  USD: `US \\$|US-(?:\\$|Dollar)|(?:(?:американск\\p{L}{2,3}|АҚШ) )?дол(?:л?\\.|лар\\p{L}{0,6}|л)(?: США)?|미화|(?:미국 ?|미 ?)?(?:달러|불)${PARTICLE}`,
  EUR: `евро|еуро\\p{L}{0,4}|유로${PARTICLE}`,
  GBP: `фунт\\p{L}{0,4}(?: стерлинг\\p{L}{0,4})?|Pfund|파운드${PARTICLE}`,
  CNY: `юан\\p{L}{0,4}|위안${PARTICLE}`,
  JPY: `иен\\p{L}{0,4}|엔${PARTICLE}`,
  KRW: `(?:한화 )?(?:южнокорейск\\p{L}{2,3} )?вон\\p{L}{0,3}|원${PARTICLE}`,
  KZT: `тенге|теңге\\p{L}{0,4}|тг\\.?|(?:텡게|텐게)${PARTICLE}`,
  RUB: `руб\\.?|рубл\\p{L}{0,4}|Rubel|루블${PARTICLE}`,
  percent: `%(?:-\\p{Script=Cyrillic}{1,4})?|percent|per cent|pct|Prozent|процент\\p{L}{0,3}|пайыз\\p{L}{0,4}|(?:퍼센트|프로)${PARTICLE}`,
  'percentage-points': `percentage[ -]points?|pp|процентн\\p{L}{2,3} пункт\\p{L}{0,3}|п\\. ?п\\.|пайыздық тармақ\\p{L}{0,4}|%(?:p|포인트)|퍼센트 ?포인트`,
  years: `years?|Jahren?|год\\p{L}{0,2}|лет|жыл${KAZAKH}|년간?`,
  months: `months?|Monaten?|месяц\\p{L}{0,3}|ай${KAZAKH}|개월간?`,
  days: `days?|Tagen?|день|дн(?:я|ей)|күн(?:дік|${KAZAKH})|일(?! ?(?:뿐|것|까|지만))간?`,
};

/** Watt-hours of a size, by its symbol and its prefix in Latin and in Cyrillic. */
function hours(sign: string, prefix: string, mark: string, word: string): Readonly<Record<string, string>> {
  return {[`${sign}Wh`]: `${prefix}watt[ -]hours?|${mark}Вт ?[·⋅*-]? ?(?:ч|сағ)|${word}ватт-час\\p{L}{0,2}`};
}

/** Units that only a record in them is read in: beside another, whoever gives tonnes for barrels may have converted them. */
const OF_RECORD: Readonly<Record<string, string>> = {
  'per-mille': '‰|per ?mille|промилле|퍼밀',
  '°C': 'degrees?(?: Celsius)?|градус\\p{L}{0,3}(?: Цельсия)?',
  t: `tonnes?|metric tons?|т|тонн${RUSSIAN}|톤${PARTICLE}`,
  km: `kilomet(?:re|er)s?|км|километр${RUSSIAN}|шақырым${KAZAKH}|킬로미터${PARTICLE}`,
  'km²': `sq(?:uare|\\.)? ?(?:km|kilomet(?:re|er)s?)|км2|(?:кв\\.|квадратн${RUSSIAN}|шаршы) ?(?:км|километр${RUSSIAN})|제곱킬로미터`,
  ha: `hectares?|га|гектар${RUSSIAN}|헥타르${PARTICLE}`,
  bbl: `barrels?|барр\\.|баррел${RUSSIAN}|배럴${PARTICLE}`,
  ...hours('k', 'kilo', 'к', 'кило'),
  ...hours('M', 'mega', 'М', 'мега'),
  ...hours('G', 'giga', 'Г', 'гига'),
  ...hours('T', 'tera', 'Т', 'тера'),
};

/** A unit, and how it is found. */
export interface Unit {
  readonly unit: string;
  /** At the start of an amount, at its end, and at the start of what follows it. */
  readonly patterns: readonly [start: Caseless, end: Caseless, next: Caseless];
}

/** One that is written in a word: none is cut from `BILLION`. In Korean a unit is written on behind its number. */
const LETTER = '(?!\\p{Script=Hangul})\\p{L}';

function unitOf(unit: string, words: string, patternOf: (source: string) => Caseless = caseless): Unit {
  return {
    unit,
    patterns: [
      patternOf(`^(?:${words})(?!(?<=${LETTER})${LETTER})\\s?`),
      patternOf(`[\\s-]?(?<!${LETTER}(?=${LETTER}))(?:${words})$`),
      patternOf(`^[\\s-]?(?:${words})(?!\\p{L})`),
    ],
  };
}

const MARKED = new Map(MARKS.map(([code, sign, word]) => [code, [sign, word].filter(Boolean).join('|')]));
const ALL: readonly Unit[] = [...new Set([...MARKED.keys(), ...Object.keys(WORDS)])].map((unit) =>
  unitOf(unit, [MARKED.get(unit), WORDS[unit]].filter(Boolean).join('|'))
);
/** A currency by its code, in capitals alone: `TRY 300`, not `300 try`. */
const CODE = unitOf('', '[A-Z]{3}', (source) => new RegExp(source, 'u'));

/** What stands for a unit of a record: its nouns in all their forms, or a symbol. */
export function unitBy(unit: string, nouns: readonly string[]): Unit {
  return unitOf(unit, [...nouns.map(formsOf), OF_RECORD[unit]].filter(Boolean).join('|'));
}

/** A noun with the endings that it can have; in Korean without what counts it (`개 기업`), which stands with the number. */
function formsOf(noun: string): string {
  const words = plainText(noun)
    .replace(/^(?:개국|개사|개|명|곳|건) /u, '')
    .split(' ');
  return words
    .map((word) => {
      if (/\p{Script=Hangul}$/u.test(word)) return escaped(word) + PARTICLE;
      if (!/\p{Script=Cyrillic}/u.test(word)) return escaped(word);
      // `стра` would be the stem of pages as of countries: what is left of a short word is not enough to know it by. Kazakh
      // adds to the whole of it.
      const stem = word.replace(/(?:ый|ий|ой|ая|ое|ые|ие|ых|их|[аяоеыиуюьй])$/iu, '');
      const inKazakh = `(?:${[escaped(word) + KAZAKH, ...softened(word)].join('|')})`;
      return stem.length < 4 ? inKazakh : `(?:${inKazakh}|${escaped(stem)}${RUSSIAN})`;
    })
    .join(' ');
}

/** A Kazakh noun whose last letter changes before whose it is, if it is one: `консулдық`, `консулдығымыз`. */
function softened(word: string): string[] {
  const soft = {қ: 'ғ', к: 'г'}[word.slice(-1)];
  return soft === undefined
    ? []
    : [`${escaped(word.slice(0, -1))}${soft}[ыі](?:м[ыі]з|ң)?(?:н[ыі]ң?|н?[дт][ае]н?|н[ае]|мен)?`];
}

const escaped = (word: string): string => word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');

/** A unit that stands at one end of words, and the words without it. */
export interface FoundUnit {
  readonly unit: string;
  readonly rest: string;
}

/** The longest unit at the start of words (0), at their end (1), or in what follows an amount (2); `more` are a record's own. */
export function findUnit(text: string, side: 0 | 1 | 2, more: readonly Unit[]): FoundUnit | undefined {
  let [longest, found]: [number, FoundUnit | undefined] = [0, undefined];
  for (const {unit, patterns} of [...more, ...ALL, CODE]) {
    const match = patterns[side].exec(text)?.[0];
    if (match === undefined || match.length <= longest) continue;
    longest = match.length;
    const rest = side === 1 ? text.slice(0, text.length - longest) : text.slice(longest);
    found = {unit: unit || match.trim(), rest};
  }
  return found;
}
