import {apart, possible} from '../near/kk.js';
import {cardinalOf, numbersBy, powerIn, scaled, told, type Told, type Tongue} from '../tongue.js';

const NUMBERS = numbersBy([
  [0, 'нөл'],
  [1, 'бір'],
  [2, 'екі'],
  [3, 'үш'],
  [4, 'төрт'],
  [5, 'бес'],
  [6, 'алты'],
  [7, 'жеті'],
  [8, 'сегіз'],
  [9, 'тоғыз'],
  [10, 'он'],
  [20, 'жиырма'],
  [30, 'отыз'],
  [40, 'қырық'],
  [50, 'елу'],
  [60, 'алпыс'],
  [70, 'жетпіс'],
  [80, 'сексен'],
  [90, 'тоқсан'],
  [100, 'жүз'],
]);

/** Case endings of what is behind a number: `миллиардтан астам`. */
const scales: Tongue['scales'] = [
  [0, '[дт][ае]н|н[ае]н|[ғқ]а|[гк]е'],
  [3, 'мың\\p{L}{0,4}'],
  [6, 'млн(?:\\.|-\\p{L}{2,3})?|миллион\\p{L}{0,4}'],
  [9, 'млрд(?:\\.|-\\p{L}{2,3})?|миллиард\\p{L}{0,4}'],
  [12, 'трлн(?:\\.|-\\p{L}{2,3})?|триллион\\p{L}{0,4}'],
];
const SCALE = `(?<scale>${scales.map(([, words]) => words).join('|')})`;
const withHalf = new RegExp(`^(?:(?<whole>.+) жарым|жарты) ${SCALE}$`, 'iu');
const withPart = new RegExp(`^(?<whole>.+?) бүтін (?<size>оннан|жүзден) (?<part>.+?)(?: ${SCALE})?$`, 'iu');

const cardinal = (words: string): number | undefined =>
  /^\d+$/u.test(words) ? Number(words) : cardinalOf(words, NUMBERS, {scales});

function words(text: string): Told | undefined {
  const match = withHalf.exec(text) ?? withPart.exec(text);
  if (!match) return told(cardinal(text));
  const {whole, part, size, scale = ''} = match.groups ?? {};
  const power = scale === '' ? 0 : (powerIn({scales}, scale) ?? 0);
  const before = whole === undefined ? 0 : cardinal(whole);
  const length = size?.toLowerCase() === 'жүзден' ? 2 : 1;
  const digits = part === undefined ? 5 : cardinal(part);
  if (before === undefined || digits === undefined || digits >= 10 ** length) return undefined;
  return {value: scaled(Number(`${before}.${String(digits).padStart(length, '0')}`), power), place: power - length};
}

export const kk: Tongue = {
  decimal: ',',
  hasDots: true,
  joint: ',?\\s+',
  before: [
    [['about'], 'шамамен|жуықтап алғанда'],
    [['at-least'], 'кемінде|кем дегенде|ең аз(?:ы| дегенде)'],
    [['at-most'], 'көп дегенде|ең көбі'],
    [['estimated'], '(?:алдын ала )?бағалау(?:лар)? бойынша'],
    [['exact'], 'дәл|тура'],
    [[], 'бар болғаны|небәрі|барлығы|бар-жоғы'],
  ],
  after: [
    [['almost'], '\\sдерлік'],
    [['almost', 'about'], '\\s(?:жуық|таяу)(?:та\\p{L}+)?|\\s(?:тая(?:ды|п)|жақында\\p{L}*)'],
    [['more-than'], '\\s(?:астам|ас(?:а|ты|ып(?: түс\\p{L}+)?|қан|ады|атын)|артық|көп|жоғары)'],
    [['about'], '\\sшамасын(?:да|а)|\\sшақты|-?[дт][ае]й'],
    [['less-than'], '\\s(?:аз|кем|төмен|жетпе(?!к(?!\\p{L}))\\p{L}+)'],
    [['at-most'], '\\s(?:дейін|аспа(?!қ(?!\\p{L}))\\p{L}+)'],
    [['at-least'], '\\sкем (?:емес|болған жоқ|болмады)'],
    [['estimated'], ',?\\s(?:бағалау бойынша|(?:деп )?бағала\\p{L}+)'],
    [[], '-(?:[ғқ]а|[гк]е|[дт][ае]н?|[дтн][ыі]ң?)|\\s(?:жетті|құрады|болды)'],
  ],
  others: [
    'тағы(?: да)?|қосымша|басқа|қалған|(?:жыл|ай|күн) сайын|(?:жыл|ай|күн)ына|есе|\\d+-?[дтн][ыі]ң|\\d(?: ?(?:мың|млн|млрд|трлн|миллион|миллиард))?(?: АҚШ)? (?:доллар|теңге|еуро|рубль|юань)[ыі]?[дтн][ыі]ң',
    '\\s(?:(?:есе|кейін|бұрын)(?!\\p{L})|(?:жыл|ай|күн)ына|(?:жыл|ай|күн) сайын)',
  ],
  apart,
  possible,
  scales,
  words,
  year: [/^(?<year>\d{4})[ -](?:жылы|жылғы|ж\.) /iu, /,? (?<year>\d{4})[ -](?:жылы|ж\.)$/iu],
};
