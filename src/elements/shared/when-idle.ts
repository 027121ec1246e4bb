const waiting = new Set<() => void>();

/** Calls back once the page has nothing better to do; WebKit cannot tell, and lets a moment pass. */
export function whenIdle(work: () => void): void {
  waiting.add(work);
  if (waiting.size > 1) return;
  const run = () => {
    const works = [...waiting];
    waiting.clear();
    for (const one of works) one();
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, {timeout: 2000});
  else setTimeout(run, 200);
}
