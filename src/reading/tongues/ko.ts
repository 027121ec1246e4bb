import {apart, possible} from '../near/ko.js';
import {scaled, type Told, type Tongue} from '../tongue.js';

const DIGITS = '영일이삼사오육칠팔구';
/** Powers of ten within a group of four digits, and of the groups. */
const WITHIN: Readonly<Record<string, number>> = {십: 1, 백: 2, 천: 3};
const GROUPS: Readonly<Record<string, number>> = {만: 4, 억: 8, 조: 12};
const TENS = ['열', '스물', '서른', '마흔', '쉰'];
const ONES = ['하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉'];
const COUNTING = ['한', '두', '세', '네'];

/** A number of digits and words in any mixture: `42억`, `4억 2000만`, `5천만`, `사십이억`, `서른`. */
function words(text: string): Told | undefined {
  const native = nativeNumber(text);
  if (native !== undefined) return {value: native, place: 0};
  const tokens = text.match(/\d[\d,]*(?:\.\d+)?|[영일이삼사오육칠팔구]|[십백천]|[만억조]|\S/gu) ?? [];
  let [total, section, lastGroup, lastWithin] = [0, 0, Infinity, Infinity];
  let number: number | undefined;
  let place = 0;
  for (const token of tokens) {
    const within = WITHIN[token];
    const group = GROUPS[token];
    if (within !== undefined) {
      if (within >= lastWithin) return undefined;
      section += scaled(number ?? 1, within);
      place = (number === undefined ? 0 : place) + within;
      number = undefined;
      lastWithin = within;
    } else if (group !== undefined) {
      if (group >= lastGroup) return undefined;
      const before = section + (number ?? 0);
      if (before === 0 && total > 0) return undefined;
      total += scaled(before === 0 ? 1 : before, group);
      place = (before === 0 ? 0 : place) + group;
      [section, number, lastGroup, lastWithin] = [0, undefined, group, Infinity];
    } else {
      const digit = DIGITS.indexOf(token);
      const value = digit === -1 ? Number(token.replaceAll(',', '')) : digit;
      if (number !== undefined || !Number.isFinite(value)) return undefined;
      if (digit === -1 && !/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u.test(token)) return undefined;
      number = value;
      place = -(token.split('.')[1]?.length ?? 0);
    }
  }
  return tokens.length === 0 ? undefined : {value: total + section + (number ?? 0), place};
}

function nativeNumber(text: string): number | undefined {
  const word = text.replaceAll(' ', '').replace(/^스무$/u, '스물');
  const tens = TENS.findIndex((ten) => word.startsWith(ten));
  const rest = tens === -1 ? word : word.slice(TENS[tens]?.length);
  const one = Math.max(ONES.indexOf(rest), COUNTING.indexOf(rest));
  if (rest !== '' && one === -1) return undefined;
  const value = (tens + 1) * 10 + one + 1;
  return value === 0 ? undefined : value;
}

export const ko: Tongue = {
  decimal: '.',
  joint: '\\s*',
  before: [
    [['about'], '약|대략'],
    [['almost'], '거의'],
    [['at-least'], '최소(?:한)?|적어도'],
    [['at-most'], '최대(?:한)?|많아야'],
    [['estimated'], '추정(?:치|액)?[은는]?|추산'],
    [['exact'], '정확히'],
    [[], '(?:사상|역대)\\s?(?:최대|최고|최저|최다)(?:치|액|인)?|한화|총|모두|무려|불과|단'],
  ],
  after: [
    [
      ['more-than'],
      '\\s?초과|[을를이가]?\\s?(?:크게|훌쩍|훨씬|조금|약간|소폭|다소|가볍게|무난히|처음으로)?\\s?(?:넘(?!지)|돌파|웃[도돈돌]|상회|초과|뛰어넘|능가)\\p{L}*|\\s?남짓',
    ],
    [['more-than', 'about'], '여'],
    [['at-least'], '\\s?이상'],
    [[], '까지(?=\\s?(?:늘|증가|확대|치솟|올[라랐]|성장|상승|커))'],
    [['at-most'], '\\s?(?:이하|이내|까지)|[을를]\\s?넘지\\s(?:못|않)\\p{L}*'],
    [
      ['less-than'],
      '\\s?미만|[을를]?\\s?(?:크게|훌쩍|훨씬|조금|약간|소폭|다소|가볍게|무난히|처음으로)?\\s?(?:밑[도돈돌]|하회)\\p{L}*|에\\s?(?:크게|훌쩍|훨씬|조금|약간|소폭|다소|가볍게|무난히|처음으로)?\\s?(?:못\\s?미[치친쳤]|미치지\\s못|미달|이르지\\s못|도달하지\\s못)\\p{L}*|[을를]\\s(?:달성|기록|돌파)하지\\s못\\p{L}*|[가도이]?\\s?(?:채\\s)?(?:안\\s?[되돼된됐]|되지\\s(?:않|못))\\p{L}*',
    ],
    [['about'], '\\s?(?:정도|가량|안팎|내외|쯤)'],
    [
      ['almost'],
      '에?\\s?(?:거의\\s)?(?:육박\\p{L}*|근접\\p{L}*|가까운|가까이|가까웠\\p{L}*|가깝\\p{L}*)|에\\s거의\\s(?:도달|달)\\p{L}*',
    ],
    [
      ['estimated'],
      '(?:(?:인|에 달하는|에 이르는|에 달할) 것으로|\\s수준으로|으?로)?\\s?(?:추정|추산)(?:[되된됐]\\p{L}*)?',
    ],
    [
      [],
      '\\s?(?:규모|상당|어치|수준)의?|에\\s?(?:달하는|이르는|달했다|이르렀다)|(?:이었|였)다|[을를]\\s기록(?!하지)\\p{L}*',
    ],
  ],
  counters: ['\\s?(?:개사?|곳|건)', '\\s?(?:명|개국|대|톤|배럴)'],
  others: [
    '추가로?|또(?: 다른)?|매년|매월|절반|두 배|\\d\\S{0,3}(?: ?(?:달러|원|유로|위안|엔))? (?:중|가운데)',
    '의 (?:절반|일부|[\\d두세네] ?배)|보다|[이가]? ?더(?!\\p{L})',
  ],
  apart,
  possible,
  scales: [],
  words,
  year: [/^(?<year>\d{4})년(?:에|에는)? /u],
};
