import {setTimeout as sleep} from 'node:timers/promises';
import {hangs} from '../runner/limits.mjs';

/** Waits in Node until something is so, as the pages' `waitForFunction` does in a browser. */
export async function until(isSo: () => boolean | undefined): Promise<void> {
  const deadline = Date.now() + hangs.wait;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`hangs, or never comes: ${isSo.toString()}`);
    await sleep(20);
  }
}
