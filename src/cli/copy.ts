import {copyFile, mkdir, readFile} from 'node:fs/promises';
import {dirname, join, posix} from 'node:path';
import type {Command} from 'commander';
import * as v from 'valibot';
import {notEmpty} from './not-empty.js';
import {reasonOf} from './read-data.js';

const list = v.pipe(v.string(), v.parseJson(), v.object({files: v.array(v.object({file: v.string()}))}));

/** Adds the command `copy`: the files of the build that pages fetch, to where a site serves them. `root` is the package's. */
export function addCopy(program: Command, root: URL): void {
  const dist = new URL('dist/', root);
  program
    .command('copy')
    .description('copy what pages fetch (the script, its languages, the frame) into a folder of your site')
    .argument('<dir>', 'folder; files of the same names in it are replaced', notEmpty)
    .action(async (folder: string) => {
      const {files: fetched} = v.parse(list, await readFile(new URL('embed.json', dist), 'utf8'));
      // Our licence and those of what is bundled ask for their texts in every copy.
      const licences = [new URL('LICENSE', root), new URL('THIRD-PARTY-LICENSES.txt', dist)];
      const files = [
        ...fetched.map(({file}) => ({source: new URL(file, dist), target: join(folder, file)})),
        ...licences.map((source) => ({source, target: join(folder, posix.basename(source.pathname))})),
      ];
      try {
        for (const {source, target} of files) {
          await mkdir(dirname(target), {recursive: true});
          await copyFile(source, target);
        }
        console.log(`${files.length} files copied to ${folder}`);
      } catch (error) {
        console.error(`${folder} cannot be written: ${reasonOf(error).reason}`);
        process.exitCode = 1;
      }
    });
}
