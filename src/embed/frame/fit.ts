/** Tells the page around the frame how high the frame wants to be, and scrolls where that page gives it no room. */
import {heightMessage, isAsk} from './messages.js';
import {heightWithPopover, keepBelow} from './popover.js';
import {isWordpressReady, secretIn, wordpressHeight} from './wordpress.js';

const page = document.documentElement;

/** How long the host may take to give room before the frame helps itself with a scroll bar, in milliseconds. */
const PATIENCE = 500;

let isShown = false;
let sent = 0;
let opened: HTMLElement | undefined;
let pending: ReturnType<typeof setTimeout> | undefined;
let impatience: ReturnType<typeof setTimeout> | undefined;

// What happens in a step of layout is told once it is over: a chart draws itself anew when it learns its width.
const observer = new ResizeObserver(fitSoon);

/** Starts to tell the height. What the frame wants before it shows anything is told to nobody. */
export function startFitting(): void {
  isShown = true;
  // WordPress may have written its secret into the address since.
  sent = 0;
  observer.observe(page);
  fitSoon();
}

/** Keeps the height that the frame has, while it shows something else. */
export function stopFitting(): void {
  isShown = false;
  onClosed();
  observer.disconnect();
}

addEventListener('resize', fitSoon);
addEventListener('message', ({data, source}: MessageEvent) => {
  if (source !== parent) return;
  const secret = secretIn(location.hash);
  if (!isAsk(data) && !(secret && isWordpressReady(data, secret))) return;
  sent = 0;
  fitSoon();
});
// A source opens above everything, but never beyond the frame.
addEventListener('kz-select', (event) => {
  const [popover] = event.composedPath();
  if (!(popover instanceof HTMLElement)) return;
  // It may be the one that is open, with another source beside another button.
  onClosed();
  opened = popover;
  observer.observe(popover);
  popover.addEventListener('toggle', onToggle);
});

function onToggle({newState}: ToggleEvent): void {
  if (newState === 'closed') onClosed();
}

function onClosed(): void {
  if (opened) {
    opened.removeEventListener('toggle', onToggle);
    observer.unobserve(opened);
    keepBelow(opened, false);
    opened = undefined;
  }
  fitSoon();
}

function fitSoon(): void {
  pending ??= setTimeout(() => {
    pending = undefined;
    if (isShown) fit();
  });
}

function fit(): void {
  const content = Math.ceil(page.getBoundingClientRect().height);
  const height = opened ? heightWithPopover(opened, content) : content;
  if (opened && height > content && height <= innerHeight) keepBelow(opened, true);
  if (height !== sent && parent !== window) {
    sent = height;
    const secret = secretIn(location.hash);
    // The height is no secret, and a frame does not know who holds it. Ours comes last, as it is not cut.
    if (secret) parent.postMessage(wordpressHeight(height, secret), '*');
    parent.postMessage(heightMessage(height), '*');
  }
  if (content <= innerHeight) {
    clearTimeout(impatience);
    impatience = undefined;
    page.classList.remove('scrolls');
  } else impatience ??= setTimeout(() => page.classList.add('scrolls'), PATIENCE);
}
