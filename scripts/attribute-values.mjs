/**
 * What an attribute takes, for editors and assistants: the ids of the bundled data, each with the words that people know it
 * by, and the words of its type.
 */
import {tsImport} from 'tsx/esm/api';

const {choices} = await tsImport('../stories/shared/choices.ts', import.meta.url);
const {LANGUAGES} = await tsImport('../src/model/languages.ts', import.meta.url);

/** Values by attribute, or by tag and attribute, where its type does not say them. */
const known = {
  ...Object.fromEntries(Object.entries(choices).map(([attribute, {names}]) => [attribute, names])),
  lang: LANGUAGES,
};

/** The values of an attribute of the manifest, as `{name, description}`; none where any text will do. */
export function valuesOf({name, type, description}, tag) {
  const values = known[`${tag} ${name}`] ?? (Object.hasOwn(known, name) ? known[name] : undefined);
  if (values)
    return Object.entries(values).map(([value, words]) =>
      words === value ? {name: value} : {name: value, description: words}
    );
  const [, least, most] = (type?.text === 'number' && /\b(\d) to (\d)\b/u.exec(description)) || [];
  if (most) return Array.from({length: most - least + 1}, (_, i) => ({name: String(Number(least) + i)}));
  return [...(type?.text ?? '').matchAll(/'([\w-]+)'/gu)].map(([, value]) => ({name: value}));
}

/** The attribute's type with its values in it. Own data have ids of their own. */
export function typeOf({name, type}, values) {
  const literals = values.map((value) => (type.text === 'number' ? value.name : `'${value.name}'`));
  return [...literals, ...(Object.hasOwn(choices, name) ? ['string'] : [])].join(' | ');
}
