const warned = new Set<string>();

/** One console warning per cause, however many elements share it. */
export function warnOnce(source: string, problem: string): void {
  const message = `[${source}] ${problem}`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
