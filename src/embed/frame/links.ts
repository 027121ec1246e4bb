import {secretIn, wordpressLink} from './wordpress.js';

/** WordPress' sandbox opens no other page. To those on the frame's own host WordPress goes by itself, when it is told. */
export function followLink(event: MouseEvent): void {
  const secret = secretIn(location.hash);
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isPlain = event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
  if (!secret || !link || !isPlain || link.host !== location.host) return;
  event.preventDefault();
  parent.postMessage(wordpressLink(link.href, secret), '*');
}
