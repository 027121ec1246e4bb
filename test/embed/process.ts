import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a module in a process of its own, and returns all that it prints, warnings too. */
export async function inProcess(code: string): Promise<string> {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
  const child = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000});
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  assert.equal(await ended, 0, err);
  return out + err;
}

/** A module that prints what `renderStatic` makes, after what `before` does. */
export function printing(tag: string, attributes: Readonly<Record<string, string>>, before = ''): string {
  const what = [tag, attributes].map((one) => JSON.stringify(one)).join();
  return `${before}
    const {renderStatic} = await import('./src/ssr.ts');
    process.stdout.write((await renderStatic(${what})).html);`;
}
