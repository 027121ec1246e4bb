/** Languages whose names of months are read. Node has them from CLDR. */
const LANGUAGES = [
  'en',
  'ru',
  'kk',
  'uk',
  'ky',
  'uz',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'az',
  'sv',
  'cs',
];

const MONTHS = monthNames();

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const month of ['short', 'long'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, {month, timeZone: 'UTC', ...(day && {day})});
        for (let i = 0; i < 12; i++) {
          const name = format.formatToParts(Date.UTC(2001, i, 1)).find(({type}) => type === 'month')?.value ?? '';
          const key = monthKey(name);
          if (!names.has(key)) names.set(key, i + 1);
        }
      }
  for (const [name, month] of [
    ['sept', 9],
    ['сен', 9],
    ['нояб', 11],
    ['мая', 5],
  ] as const)
    names.set(name, month);
  return names;
}

function monthKey(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/\.$/u, '');
}

/** A month in a column of its own: its number or its name. */
export function parseMonth(cell: string): number | undefined {
  const number = /^\d{1,2}$/u.test(cell) ? Number(cell) : MONTHS.get(monthKey(cell));
  return number !== undefined && number >= 1 && number <= 12 ? number : undefined;
}

/** A head that names a month, or all of a year that stands elsewhere. */
export interface MonthHead {
  readonly month: number | 'whole';
  /** What stands before it: `Exports` in `Exports Jan`. */
  readonly words: string;
}

const MONTH_HEAD =
  /^(.*?)[ _.,-]*(?:(yr|year|annual|total|год|жыл|연간)|(jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*))$/iu;

export function monthHead(text: string): MonthHead | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  const month = parseMonth(text);
  if (month !== undefined) return {month, words: ''};
  const [, words = '', whole, name = ''] = MONTH_HEAD.exec(text) ?? [];
  if (whole !== undefined) return {month: 'whole', words};
  const named = parseMonth(name);
  return named === undefined ? undefined : {month: named, words};
}
