const warned = new Set<string>();

/** One console warning per cause, however many elements share it. */
export function warnOnce(source: string, problem: string): void {
  const message = `[${source}] ${problem}`;
  if (warned.has(message)) return;
  warned.add(message);
  // eslint-disable-next-line no-console -- the one word that a developer gets
  console.warn(message);
}
