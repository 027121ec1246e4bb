const warned = new Set<string>();

/** So many causes are told and remembered: a page that lives long can have any number, each with words of its own. */
const MOST = 100;

/** One console warning per cause, however many elements share it, and one in the place of all beyond the most. */
export function warnOnce(source: string, problem: string): void {
  const message = `[${source}] ${problem}`;
  if (warned.size > MOST || warned.has(message)) return;
  warned.add(message);
  const isBeyond = warned.size > MOST;
  // eslint-disable-next-line no-console -- the one word that a developer gets
  console.warn(isBeyond ? `[kz-widgets] more than ${MOST} problems: further ones are told by kz-error alone` : message);
}
