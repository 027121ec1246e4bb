/**
 * `npm run new-language -- de`: a language's texts beside the English, each marked until it is translated, its way to write
 * numbers, dates and sentences as a copy of the English one, its files for the page, and its place in every list.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {UNTRANSLATED} from '../src/model/check/rules/left-in-english.ts';
import {LANGUAGES} from '../src/model/languages.ts';
import {translatableTexts} from '../src/model/translatable.ts';

const [tag, ...rest] = process.argv.slice(2);
if (tag === undefined || rest.length > 0) refuse('give one language: npm run new-language -- de');
if (canonical(tag) !== tag) refuse(`not a language tag as BCP 47 writes it: ${tag} (de, kk-Latn, zh-Hant)`);
if (Object.hasOwn(LANGUAGES, tag)) refuse(`already there: ${tag}`);
if (new Intl.Locale(tag).textInfo?.direction === 'rtl') refuse(`the widgets are set from left to right: ${tag}`);

/** `kkLatn`: the name of the locale in its module. */
const name = tag.replaceAll(/-(\w)/gu, (_, letter) => letter.toUpperCase());
const files = {
  [`data/translations/${tag}.json`]: JSON.stringify(markedTexts()),
  [`src/format/${tag}.ts`]: readFileSync('src/format/en.ts', 'utf8')
    .replace('export const en:', `export const ${name}:`)
    .replace("lang: 'en'", `lang: '${tag}'`)
    .replaceAll("'en-GB'", `'${tag}'`)
    .replace("localeCompare(b, 'en')", `localeCompare(b, '${tag}')`),
  [`src/format/own/${tag}.ts`]: readFileSync('src/format/own/en.ts', 'utf8').replace(
    'export const en:',
    `export const ${name}:`
  ),
  [`src/format/listed/${tag}.ts`]: readFileSync('src/format/listed/en.ts', 'utf8').replace(
    'export const en:',
    `export const ${name}:`
  ),
  [`src/elements/shared/languages/${tag}.ts`]: readFileSync('src/elements/shared/languages/kk.ts', 'utf8')
    .replace('{kk}', `{${name}}`)
    .replace('locale: kk', `locale: ${name}`)
    .replaceAll(/\bkk\.(js|json)/gu, `${tag}.$1`),
  [`src/elements/shared/words/${tag}.ts`]: readFileSync('src/elements/shared/words/kk.ts', 'utf8').replace('kk', tag),
};
const taken = Object.keys(files).filter((file) => existsSync(file));
if (taken.length > 0) refuse(`already there: ${taken.join(', ')}`);

const key = /^[a-z]+$/u.test(tag) ? tag : `'${tag}'`;
const ownName = new Intl.DisplayNames(tag, {type: 'language'})
  .of(tag)
  .replace(/^./u, (letter) => letter.toLocaleUpperCase(tag));
const known = Object.keys(LANGUAGES).map((one) => `\`${one}\``);
const added = `\`${tag}\``;
const [or, comma] = [`${known.slice(0, -1).join(', ')} or ${known.at(-1)}`, known.join(', ')];
/** What each list has now, and what it has then. */
const additions = [
  ['src/model/languages.ts', '} as const;', `  ${key}: '${ownName}',\n} as const;`],
  [
    'src/elements/shared/language.ts',
    '\n};\nconst wordLoaders',
    `\n  ${key}: () => import('./languages/${tag}.js').then(({language}) => language),\n};\nconst wordLoaders`,
  ],
  [
    'src/elements/shared/language.ts',
    '\n};\nconst loaded',
    `\n  ${key}: () => import('./words/${tag}.js').then(({words}) => words),\n};\nconst loaded`,
  ],
  ['src/format/own/every-own.ts', '{en, kk, ko, ru', `{en, kk, ko, ru, ${key === name ? key : `${key}: ${name}`}`],
  ['src/format/own/every-own.ts', 'import {withOwnWords', `import {${name}} from './${tag}.js';\nimport {withOwnWords`],
  [
    'src/format/listed/every-listed.ts',
    '{en, kk, ko, ru',
    `{en, kk, ko, ru, ${key === name ? key : `${key}: ${name}`}`,
  ],
  [
    'src/format/listed/every-listed.ts',
    'import type {ListedWords}',
    `import {${name}} from './${tag}.js';\nimport type {ListedWords}`,
  ],
  ['src/elements/shared/element.ts', or, `${comma} or ${added}`],
  ['src/embed/prepare.ts', or, `${comma} or ${added}`],
  ['README.md', comma, `${comma}, ${added}`],
];
for (const [file, text] of Object.entries(files)) {
  await writeFormatted(file, text);
  console.log(`wrote    ${file}`);
}
for (const [file, now, then] of additions) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(now)) refuse(`${file} does not say ${now.trim()}`);
  await writeFormatted(
    file,
    text.replace(now, () => then)
  );
  console.log(`added to ${file}`);
}
console.log(`
Next: "To add a language" in ARCHITECTURE.md, from its second step.`);

/** The English text of every field that readers see, marked, by record type, id and path. */
function markedTexts() {
  const types = readdirSync('data')
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
  return Object.fromEntries(
    types.map((type) => [
      type,
      Object.fromEntries(
        JSON.parse(readFileSync(`data/${type}.json`, 'utf8')).flatMap((record) => {
          const texts = [...translatableTexts(type, record, tag)];
          return texts.length === 0
            ? []
            : [[record.id, Object.fromEntries(texts.map(([path, text]) => [path, UNTRANSLATED + text]))]];
        })
      ),
    ])
  );
}

async function writeFormatted(file, text) {
  await writeFile(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
}

function canonical(text) {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}
