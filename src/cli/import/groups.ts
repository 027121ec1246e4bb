import type {Place} from '../../model/schema.js';
import {GROUPS} from './known-groups.js';
import {nameKey} from './name-key.js';

const LANGUAGES = ['en', 'ru', 'kk', 'ko'];

let known: ReadonlyMap<string, string> | undefined;

function ids(): ReadonlyMap<string, string> {
  if (known) return known;
  const found = new Map<string, string>();
  for (const [id, {also = []}] of Object.entries(GROUPS))
    for (const name of [...LANGUAGES.map((language) => groupName(id, language) ?? id), ...also])
      found.set(nameKey(name), id);
  known = found;
  return found;
}

/** Names of the union and its currency's area with the number of their members, which are others than today's. */
const SIZED = /^(?:(eu|european union|ea|euro area) ?-? ?(1\d|2\d)(?:_2007)?)(?: countries)?(?: \(.*\))?$/iu;

/** The id of the group, region or former country that a cell names; in it a size has its place: `eu-28`. */
export function groupOf(cell: string): string | undefined {
  // A word of four small letters is no code.
  if (cell.length > 200 || /^[a-z]{1,4}$/u.test(cell)) return undefined;
  const id = ids().get(nameKey(cell));
  if (id !== undefined) return id;
  const [, name = '', size] = SIZED.exec(cell.replace(' - ', ' ')) ?? [];
  return size === undefined ? undefined : `${/^e(?:u|uropean union)$/iu.test(name) ? 'eu' : 'euro-area'}-${size}`;
}

const sizedNames: ReadonlyMap<string, (size: string, language: string) => string> = new Map([
  [
    'eu',
    (size, language) =>
      ({ru: `ЕС (${size} стран)`, kk: `ЕО (${size} ел)`, ko: `EU(${size}개국)`})[language] ?? `EU (${size} countries)`,
  ],
  [
    'euro-area',
    (size, language) =>
      ({ru: `Еврозона (${size} стран)`, kk: `Еуроаймақ (${size} ел)`, ko: `유로존(${size}개국)`})[language] ??
      `Euro area (${size} countries)`,
  ],
]);

/** What a group is called in a language of the widgets; `undefined` where it is none. */
export function groupName(id: string, language: string): string | undefined {
  const [, base = '', size = ''] = /^(.+)-(\d{2})$/u.exec(id) ?? [];
  const names = Object.hasOwn(GROUPS, id) ? GROUPS[id]?.names : undefined;
  if (names === undefined) return sizedNames.get(base)?.(size, language);
  if (typeof names !== 'string') return names[LANGUAGES.indexOf(language)] ?? names[0];
  const name = new Intl.DisplayNames(language, {type: 'region'}).of(names) ?? id;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Its place’s fields beside its name. */
export function groupFields(id: string): Pick<Place, 'kind' | 'inSentence'> {
  const {kind = 'group', inSentence = /^eu(?:ro-area)?-\d/u.test(id) ? `the ${groupName(id, 'en') ?? id}` : undefined} =
    (Object.hasOwn(GROUPS, id) ? GROUPS[id] : undefined) ?? {};
  return {kind, ...(inSentence !== undefined && {inSentence})};
}
