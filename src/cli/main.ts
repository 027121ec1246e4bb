#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {Command} from 'commander';
import * as v from 'valibot';
import {printProblem} from '../model/check/problem.js';
import {check, type Outcome, verify} from './commands.js';
import {addCopy} from './copy.js';
import {addImport} from './import/command.js';
import {notEmpty} from './not-empty.js';
import {addRender} from './render.js';

// This file is two folders below the package, in the build as in the source.
const root = new URL('../../', import.meta.url);
const ownData = fileURLToPath(new URL('data', root));
const dataOption = [
  '--data <path>',
  'the data: a folder with one JSON file a record type, or one file with all',
  notEmpty,
  ownData,
] as const;

function tell({problems, advice, summary}: Outcome): void {
  for (const each of advice) console.error(`advice: ${printProblem(each)}`);
  if (problems.length === 0) {
    console.log(summary);
    return;
  }
  for (const problem of problems) console.error(printProblem(problem));
  console.error(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
  process.exitCode = 1;
}

const {version} = v.parse(
  v.object({version: v.string()}),
  JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
);
const program = new Command('kz-widgets')
  .description('Writes the widgets in other forms, copies their files, and checks the data that they show.')
  .version(version);

program
  .command('check')
  .description('check a data folder by itself; every problem is told at once, and advice where there is none')
  .option(...dataOption)
  .action(async ({data}: {data: string}) => tell(await check(data)));

program
  .command('verify')
  .description('check a data folder, and prove each citation and number by the texts of its documents')
  .requiredOption('--documents <dir>', 'folder of the texts; they are found by digest, whatever their names', notEmpty)
  .option(...dataOption)
  .action(async ({documents, data}: {documents: string; data: string}) => tell(await verify(data, documents)));

addRender(program);
addCopy(program, root);
addImport(program);

await program.parseAsync();
