/**
 * For the page that holds frames: gives each the height that it asks for. Until then, and without this script, the
 * iframe's `height` attribute stands.
 */
import {askMessage, readHeight} from './messages.js';
import {isFromFrame, leadsToFrame} from './sender.js';

/** The frames of the page, also those in open shadow roots. */
function* iframesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement) yield element;
    else if (element.shadowRoot) yield* iframesIn(element.shadowRoot);
  }
}

function onMessage({data, source, origin}: MessageEvent): void {
  const height = readHeight(data);
  if (height === undefined || source === null) return;
  for (const iframe of iframesIn(document)) {
    if (iframe.contentWindow !== source) continue;
    // A page that is sandboxed itself takes the origin of all that it holds.
    const isOpaque = self.origin === 'null' || iframe.matches('[sandbox]:not([sandbox~="allow-same-origin" i])');
    if (isFromFrame({src: iframe.src, isOpaque}, origin)) iframe.height = String(height);
  }
}

// However often the script is on the page, one copy works: each asks for the others, and the first says that it is here.
const HERE = 'kz-frame-host';
if (document.dispatchEvent(new Event(HERE, {cancelable: true}))) {
  document.addEventListener(HERE, (event) => event.preventDefault());
  addEventListener('message', onMessage);
  // Frames that were here first have spoken already. A sandboxed one has no origin to name, and the question no secret.
  for (const {src, contentWindow} of iframesIn(document))
    if (leadsToFrame(src)) contentWindow?.postMessage(askMessage(), '*');
}
