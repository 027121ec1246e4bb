const warned = new Set<string>();

/** So many causes are remembered. A page that lives long can have any number, each with words of its own. */
const MOST = 100;

/** One console warning per cause, however many elements share it, unless a hundred others came in between. */
export function warnOnce(source: string, problem: string): void {
  const message = `[${source}] ${problem}`;
  const isKnown = warned.delete(message);
  warned.add(message);
  if (isKnown) return;
  for (const oldest of warned) {
    if (warned.size <= MOST) break;
    warned.delete(oldest);
  }
  // eslint-disable-next-line no-console -- the one word that a developer gets
  console.warn(message);
}
