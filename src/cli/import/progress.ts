import {setImmediate} from 'node:timers/promises';

let shown: number | undefined;

/** A line that is written over, where somebody watches; and a moment in which the command can be stopped. */
export async function showProgress(line: string): Promise<void> {
  const now = performance.now();
  if (process.stderr.isTTY && now - (shown ?? 0) > 100) {
    shown = now;
    process.stderr.write(`\r${line}\u001b[K`);
  }
  await setImmediate();
}

/** Takes the line away, so that what is told next has one of its own. */
export function endProgress(): void {
  if (shown !== undefined) process.stderr.write('\r\u001b[K');
  shown = undefined;
}
