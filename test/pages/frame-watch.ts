/** What happens in every window of a page, from before its first script on. */
import {type Frame, type Page} from 'puppeteer-core';

interface Seen {
  /** Heights told and asked for, as they came, with the origin that told them. */
  readonly said: string[];
  /** Messages of every kind. */
  heard: number;
  /** Timers and animation frames that were asked for. */
  timers: number;
  readonly warnings: string[];
  /** Errors, and what the content security policy held back. */
  readonly errors: string[];
  /** Names of the elements that came after the page was read, also those that went again. */
  readonly added: string[];
}

declare global {
  interface Window {
    readonly seen: Seen;
    /** What hostile words would set, if they ran. */
    readonly pwned?: boolean;
  }
}

/** For `Frames.open`: lets every window of a page keep what it sees in `seen`. */
export async function watch(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(keepWhatIsSeen);
}

/** For a window that is there already. */
export async function watchNow(frame: Frame): Promise<void> {
  await frame.evaluate(keepWhatIsSeen);
}

/** Runs in the browser, so nothing from outside, and no function with a name. */
function keepWhatIsSeen(): void {
  const seen: Seen = {said: [], heard: 0, timers: 0, warnings: [], errors: [], added: []};
  Object.assign(window, {seen});
  addEventListener('message', ({data, origin}: MessageEvent<{type?: unknown; height?: unknown} | null | undefined>) => {
    seen.heard++;
    if (String(data?.type).startsWith('kz-')) seen.said.push(`${origin} ${String(data?.type)} ${String(data?.height)}`);
  });
  addEventListener('error', ({message}) => seen.errors.push(message));
  addEventListener('unhandledrejection', ({reason}) => seen.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    seen.errors.push(`${violatedDirective} ${blockedURI}`)
  );
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const real: unknown = Reflect.get(window, name);
    if (typeof real !== 'function') continue;
    Reflect.set(window, name, (...args: unknown[]): unknown => {
      seen.timers++;
      const handle: unknown = Reflect.apply(real, window, args);
      return handle;
    });
  }
  for (const name of ['alert', 'confirm', 'prompt', 'print'])
    Reflect.set(window, name, () => Object.assign(window, {pwned: true}));
  const {warn} = console;
  console.warn = (...words: unknown[]) => {
    seen.warnings.push(words.join(' '));
    warn(...words);
  };
  document.addEventListener('DOMContentLoaded', () =>
    new MutationObserver((records) => {
      for (const {addedNodes} of records)
        for (const node of addedNodes) if (node instanceof Element) seen.added.push(node.localName);
    }).observe(document, {childList: true, subtree: true})
  );
}

/** What a window has seen so far. */
export function seenIn(frame: Frame): Promise<Seen> {
  return frame.evaluate(() => window.seen);
}
