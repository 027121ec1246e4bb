/** What the host knows of an iframe: its address, and whether a sandbox takes its origin away. */
export interface FrameElement {
  /** The resolved address in `src`. */
  readonly src: string;
  readonly isOpaque: boolean;
}

/**
 * Whether a message with this origin may come from this iframe: its address leads to a `frame.html` with one of our
 * tags, and the message comes from there, or has the origin `null` of a sandbox.
 */
export function isFromFrame({src, isOpaque}: FrameElement, origin: string): boolean {
  if (!leadsToFrame(src)) return false;
  return origin === new URL(src).origin || (isOpaque && origin === 'null');
}

/** Whether an address leads to a frame of ours. A script or data may be written as an address that ends like one. */
export function leadsToFrame(src: string): boolean {
  return /^https?:[^?#]*\/frame\.html(\?[^#]*)?#kz-/u.test(src) && URL.canParse(src);
}
