#!/usr/bin/env node
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {Command, Option} from 'commander';
import * as v from 'valibot';
import {causesOf, printCause} from '../model/check/causes.js';
import {check, type Outcome, verify} from './commands.js';
import {addCopy} from './copy.js';
import {addImport} from './import/command.js';
import {notEmpty} from './not-empty.js';
import {addRender} from './render.js';
import {print} from './write.js';

// This file is two folders below the package, in the build as in the source.
const root = new URL('../../', import.meta.url);
const ownData = fileURLToPath(new URL('data', root));
const dataOption = [
  '--data <path>',
  'the data: a folder with one JSON file a record type, or one file with all',
  notEmpty,
  ownData,
] as const;
const formatOption = new Option(
  '--format <format>',
  'how to tell problems: a line a cause, or each with its line and column'
)
  .choices(['text', 'json'])
  .default('text');

function tell({problems, advice, summary}: Outcome, format: string): void {
  if (problems.length > 0) process.exitCode = 1;
  if (format === 'json') {
    const found = [
      ...problems.map((problem) => ({severity: 'error', ...problem})),
      ...advice.map((each) => ({severity: 'advice', ...each})),
    ];
    print(`${JSON.stringify(found, undefined, 2)}\n`);
    return;
  }
  for (const cause of causesOf(advice)) console.error(`advice: ${printCause(cause)}`);
  if (problems.length === 0) {
    console.log(summary);
    return;
  }
  for (const cause of causesOf(problems)) console.error(printCause(cause));
  console.error(problems.length === 1 ? '1 problem' : `${problems.length.toLocaleString('en')} problems`);
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
  .addOption(formatOption)
  .action(async ({data, format}: {data: string; format: string}) => tell(await check(data, format === 'json'), format));

program
  .command('verify')
  .description('check a data folder, and prove each citation and number by the texts of its documents')
  .requiredOption('--documents <dir>', 'folder of the texts; they are found by digest, whatever their names', notEmpty)
  .option(...dataOption)
  .addOption(formatOption)
  .action(async ({documents, data, format}: {documents: string; data: string; format: string}) =>
    tell(await verify(data, documents, format === 'json'), format)
  );

addRender(program);
addCopy(program, root);
addImport(program);

await program.parseAsync();
