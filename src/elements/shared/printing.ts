const waiting = new Set<() => void>();
let isNow = false;
let aborter: AbortController | undefined;

/** Whether the page is being printed: nothing opens on paper, and nothing is far from it. */
export function isPrinting(): boolean {
  return isNow;
}

/**
 * Tells at once when the page is about to be printed, and when that is over, until the returned function is called. One
 * set of listeners serves all elements, and is there only while an element is.
 */
export function whenPrinting(tell: () => void): () => void {
  waiting.add(tell);
  aborter ??= listen();
  return () => {
    waiting.delete(tell);
    if (waiting.size > 0) return;
    aborter?.abort();
    aborter = undefined;
  };
}

function listen(): AbortController {
  const controller = new AbortController();
  const {signal} = controller;
  const paper = matchMedia('print');
  const follow = (now: boolean) => {
    if (now === isNow) return;
    isNow = now;
    for (const tell of waiting) tell();
  };
  isNow = paper.matches;
  // A tool that only imitates paper changes the medium alone; Firefox prints a copy, and tells of it by the event alone.
  paper.addEventListener('change', ({matches}) => follow(matches), {signal});
  addEventListener('beforeprint', () => follow(true), {signal});
  addEventListener('afterprint', () => follow(paper.matches), {signal});
  return controller;
}
