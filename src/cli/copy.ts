import {copyFile, mkdir, readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {Command} from 'commander';
import * as v from 'valibot';
import {notEmpty} from './not-empty.js';
import {reasonOf} from './read-data.js';

const list = v.pipe(v.string(), v.parseJson(), v.object({files: v.array(v.object({file: v.string()}))}));

/** Adds the command `copy`: the files of the build in `dist` that pages fetch, to where a site serves them. */
export function addCopy(program: Command, dist: URL): void {
  program
    .command('copy')
    .description('copy what pages fetch (the script, its languages, the frame) into a folder of your site')
    .argument('<dir>', 'folder; files of the same names in it are replaced', notEmpty)
    .action(async (folder: string) => {
      const {files: fetched} = v.parse(list, await readFile(new URL('embed.json', dist), 'utf8'));
      // The licences of what is bundled ask for their texts in every copy.
      const files = [...fetched.map(({file}) => file), 'THIRD-PARTY.txt'];
      try {
        for (const file of files) {
          const target = join(folder, file);
          await mkdir(dirname(target), {recursive: true});
          await copyFile(new URL(file, dist), target);
        }
        console.log(`${files.length} files copied to ${folder}`);
      } catch (error) {
        console.error(`${folder} cannot be written: ${reasonOf(error).reason}`);
        process.exitCode = 1;
      }
    });
}
