/**
 * `npm run new-element kz-thing`: a view function, an element with its styles, its definition, its forms for servers, stories
 * and tests, in the shape of those that are there. They work as they are; what they show is yours to write.
 */
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {namesOf} from './new-element/names.mjs';
import {additions, sourceFiles} from './new-element/source.mjs';
import {testFiles} from './new-element/tests.mjs';

const [tag, ...rest] = process.argv.slice(2);
if (tag === undefined || rest.length > 0) refuse('give one tag: npm run new-element kz-thing');
if (!/^kz(-[a-z][a-z0-9]*)+$/u.test(tag))
  refuse(`not a tag of this library: ${tag} (kz- and lower-case words, as in kz-thing)`);

const names = namesOf(tag);
const files = {...sourceFiles(names), ...testFiles(names)};
const taken = Object.keys(files).filter((file) => existsSync(file));
if (taken.length > 0) refuse(`already there: ${taken.join(', ')}`);

for (const [file, text] of Object.entries(files)) {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, await format(text.trimStart(), {...(await resolveConfig(file)), filepath: file}));
  console.log(`wrote    ${file}`);
}
for (const [file, pattern, line] of additions(names)) {
  const lines = readFileSync(file, 'utf8').split(/(?<=\n)/u);
  const last = lines.findLastIndex((other) => pattern.test(other));
  await writeFile(file, lines.toSpliced(last + 1, 0, `${line}\n`).join(''));
  console.log(`added to ${file}`);
}
console.log(`
Next: what it shows (src/view/${names.name}.ts, and as a picture src/view/${names.name}-svg.ts), how it looks
(src/elements/${tag}.styles.ts), which record types it needs (src/define/${tag}.ts), what it says to feeds and search engines
(src/embed/widgets/${tag}.ts), what is special about it as stories, its line in the README, and its pictures
(npm run test:visual -- --update).`);

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}
