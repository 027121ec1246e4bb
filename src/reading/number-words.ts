const UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINAL_UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** Value of each word for a number below a hundred. */
const SMALL = new Map([
  ...[...UNITS, ...TEENS].map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);

/** Power of ten of each word that multiplies the number before it. */
const SCALES = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

const ORDINALS = new Map([
  ...ORDINAL_UNITS.map((word, i) => [word, i + 1] as const),
  ...TEENS.map((word, i) => [word === 'twelve' ? 'twelfth' : `${word}th`, 10 + i] as const),
  ...TENS.map((word, i) => [word.replace(/y$/u, 'ieth'), 20 + 10 * i] as const),
]);

const MULTIPLIERS = new Map([
  ['doubled', 2],
  ['twice', 2],
  ['twofold', 2],
  ['tripled', 3],
  ['thrice', 3],
  ['threefold', 3],
  ['quadrupled', 4],
  ['fourfold', 4],
  ['quintupled', 5],
  ['fivefold', 5],
]);

const cardinal = [...SMALL.keys(), 'hundred', 'dozen', ...SCALES.keys()].join('|');

/** Source of a pattern for a number in words: `six`, `twenty-five`, `two hundred and ten thousand`. */
export const CARDINAL_WORDS = `(?:an? (?=hundred|dozen|thousand|million|billion))?(?:${cardinal})(?:[ -](?:and )?(?:${cardinal}))*`;

/** Source of a pattern for a place in an order: `first`, `thirtieth`, `twenty-first`. */
export const ORDINAL_WORDS = `(?:(?:${TENS.join('|')})-)?(?:${[...ORDINALS.keys()].join('|')})`;

/** Source of a pattern for a word that says how many times: `tripled`. */
export const MULTIPLIER_WORDS = [...MULTIPLIERS.keys()].join('|');

/** Source of a pattern for a word that multiplies a number in digits: `billion`. */
export const SCALE_WORDS = [...SCALES.keys()].join('|');

/** Power of ten that the word or its short form stands for; 0 for none. */
export function powerOfTen(scale: string): number {
  const word = scale.toLowerCase();
  const short = new Map([
    ['k', 3],
    ['m', 6],
    ['mn', 6],
    ['mln', 6],
    ['bn', 9],
    ['tn', 12],
  ]);
  return SCALES.get(word) ?? short.get(word) ?? 0;
}

/** The number that words name, or `undefined` where they stand side by side without making one ("five six"). */
export function wordsToNumber(words: string): number | undefined {
  const word = words.toLowerCase();
  const [tens = '', unit = ''] = word.split('-');
  const ordinal =
    ORDINALS.get(word) ?? (ORDINALS.has(unit) ? (SMALL.get(tens) ?? 0) + (ORDINALS.get(unit) ?? 0) : undefined);
  return ordinal ?? MULTIPLIERS.get(word) ?? cardinalValue(word.split(/[ -]/u));
}

function cardinalValue(words: readonly string[]): number | undefined {
  let total = 0;
  let group: number | undefined;
  let lastPower = Infinity;
  for (const word of words) {
    const small = SMALL.get(word);
    const power = SCALES.get(word);
    if (small !== undefined) {
      if (!fits(group, small)) return undefined;
      group = (group ?? 0) + small;
    } else if (power !== undefined) {
      if (power >= lastPower) return undefined;
      total += (group ?? 1) * 10 ** power;
      group = undefined;
      lastPower = power;
    } else if (word === 'hundred' || word === 'dozen') {
      if (group !== undefined && group >= 20) return undefined;
      group = (group ?? 1) * (word === 'dozen' ? 12 : 100);
    }
  }
  return total + (group ?? 0);
}

/** Whether a small number can follow what was said: "hundred" takes 1 to 99, "twenty" takes 1 to 9. */
function fits(before: number | undefined, small: number): boolean {
  if (before === undefined) return true;
  if (small === 0) return false;
  if (before % 100 === 0) return before > 0;
  return before % 100 >= 20 && before % 10 === 0 && small < 10;
}
