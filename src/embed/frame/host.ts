/**
 * For the page that holds frames: gives each the height that it asks for. Until then, and without this script, the
 * iframe's `height` attribute stands.
 */
import {askMessage, readHeight} from './messages.js';
import {followPage} from './scheme.js';
import {isFromFrame, leadsToFrame} from './sender.js';

/** The iframe of each window that has been looked for, or `undefined` where none on the page is its own. */
const found = new WeakMap<object, HTMLIFrameElement | undefined>();

/** The frames of the page, also those in open shadow roots. */
function* iframesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement) yield element;
    else if (element.shadowRoot) yield* iframesIn(element.shadowRoot);
  }
}

function ourFrames(): readonly HTMLIFrameElement[] {
  return [...iframesIn(document)].filter(({src}) => leadsToFrame(src));
}

/** The iframe that shows a window. Any window can send messages without end, so the page is searched once for each. */
function iframeOf(source: object): HTMLIFrameElement | undefined {
  if (!found.has(source)) {
    const all = [...iframesIn(document)];
    found.set(
      source,
      all.find(({contentWindow}) => contentWindow === source)
    );
  }
  const iframe = found.get(source);
  // One that was taken out and put in again shows another window since.
  return iframe?.contentWindow === source ? iframe : undefined;
}

/** What a page's `box-sizing: border-box` takes away from an iframe's height, in pixels. */
function around(iframe: HTMLIFrameElement): number {
  const style = getComputedStyle(iframe);
  if (style.boxSizing !== 'border-box') return 0;
  const {borderTopWidth, borderBottomWidth, paddingTop, paddingBottom} = style;
  return [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].reduce(
    (sum, width) => sum + parseFloat(width),
    0
  );
}

function onMessage({data, source, origin}: MessageEvent): void {
  const height = readHeight(data);
  if (height === undefined || source === null) return;
  const iframe = iframeOf(source);
  if (!iframe) return;
  // A page that is sandboxed itself takes the origin of all that it holds.
  const isOpaque = self.origin === 'null' || iframe.matches('[sandbox]:not([sandbox~="allow-same-origin" i])');
  if (!isFromFrame({src: iframe.src, isOpaque}, origin)) return;
  iframe.height = String(height + around(iframe));
  followPage(iframe);
}

// However often the script is on the page, one copy works: each asks for the others, and the first says that it is here.
const HERE = 'kz-frame-host';
if (document.dispatchEvent(new Event(HERE, {cancelable: true}))) {
  document.addEventListener(HERE, (event) => event.preventDefault());
  addEventListener('message', onMessage);
  for (const iframe of ourFrames()) {
    followPage(iframe);
    // One that was here first has spoken already. A sandboxed one has no origin to name, and the question no secret.
    iframe.contentWindow?.postMessage(askMessage(), '*');
  }
  // A page may turn dark with its reader's setting or by a switch of its own, and never say so by `color-scheme`.
  const followAll = () => ourFrames().forEach(followPage);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', followAll);
  const switches = new MutationObserver(followAll);
  const watchSwitches = () => {
    for (const element of [document.documentElement, document.body]) switches.observe(element, {attributes: true});
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchSwitches);
  else watchSwitches();
  document.addEventListener('transitionend', ({propertyName}) => {
    if (propertyName === 'color') followAll();
  });
}
