import {windowOf, type PageWindow} from './window-of.js';

/** A window that can be printed, and who is told of it. */
interface Paper {
  readonly waiting: Set<() => void>;
  readonly aborter: AbortController;
  isNow: boolean;
}

const papers = new Map<PageWindow, Paper>();

/** Whether the window of an element is being printed: nothing opens on paper, and nothing is far from it. */
export function isPrinting(element: Element): boolean {
  // A server has no window, and nobody who waits.
  return papers.size > 0 && papers.get(windowOf(element))?.isNow === true;
}

/**
 * Tells at once when the window of an element is about to be printed, and when that is over, until the returned function is
 * called. One set of listeners serves all elements of a window, and is there only while an element is.
 */
export function whenPrinting(element: Element, tell: () => void): () => void {
  const view = windowOf(element);
  const paper = papers.get(view) ?? listen(view);
  papers.set(view, paper);
  paper.waiting.add(tell);
  return () => {
    paper.waiting.delete(tell);
    if (paper.waiting.size > 0) return;
    paper.aborter.abort();
    papers.delete(view);
  };
}

function listen(view: PageWindow): Paper {
  const aborter = new AbortController();
  const {signal} = aborter;
  const media = view.matchMedia?.('print');
  const paper: Paper = {waiting: new Set(), aborter, isNow: media?.matches === true};
  const follow = (now: boolean) => {
    if (now === paper.isNow) return;
    paper.isNow = now;
    for (const tell of paper.waiting) tell();
  };
  // A tool that only imitates paper changes the medium alone; Firefox prints a copy, and tells of it by the event alone.
  media?.addEventListener('change', ({matches}) => follow(matches), {signal});
  view.addEventListener('beforeprint', () => follow(true), {signal});
  view.addEventListener('afterprint', () => follow(media?.matches === true), {signal});
  return paper;
}
