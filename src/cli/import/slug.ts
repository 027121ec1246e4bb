import {idFrom} from '../../model/complete/fields.js';

/** Russian and Kazakh letters in Latin ones, near enough to be recognised in an id. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  і: 'i',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ъ: '',
  ь: '',
};

/** Letters that Latin has nothing for; a µ or a Δ among others says little. */
const OTHER_LETTERS =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * A text as the word of an id: `exports-usd`. Korean, Chinese or Arabic stays as it is, so that the id is of this text and no
 * other.
 */
export function slug(text: string): string {
  const latin = OTHER_LETTERS.test(text) ? '' : latinSlug(text, LONGEST);
  return latin || Array.from(idFrom(text)).slice(0, LONGEST).join('').replace(/-$/u, '');
}

const LONGEST = 60;

function latinSlug(text: string, longest: number): string {
  const latin = text
    .toLowerCase()
    .replace(/[а-яёәғқңөұүһі]/gu, (letter) => CYRILLIC[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return (
    latin.slice(0, longest).replace(/-[^-]*$/u, (end) => (latin.length > longest ? '' : end)) || latin.slice(0, longest)
  );
}

/** An id that is not taken yet: with a number where it is. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? wanted : `${wanted}-${n}`;
    if (!isTaken(id)) return id;
  }
}
