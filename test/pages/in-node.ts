import {execFileSync} from 'node:child_process';

/** What a module prints as JSON when Node runs it in an empty process, with the built package at hand. */
export function runInNode(code: string): unknown {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8'});
  return JSON.parse(printed);
}
