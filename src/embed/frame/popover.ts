/** Room around an opened source, for its shadow and the distance to its button. */
const ROOM = 16;

/**
 * The height that a frame needs to show an opened source whole, in pixels; `content` is its height without one. The
 * source stands below or above its button where the browser can do that, else in the middle of the frame.
 */
export function heightWithPopover(popover: HTMLElement, content: number): number {
  const style = getComputedStyle(popover);
  const whole = popover.scrollHeight + popover.offsetHeight - popover.clientHeight;
  // Beyond 40em (opened-source.styles.ts) it scrolls.
  const wanted = Math.ceil(Math.min(whole, 40 * parseFloat(style.fontSize))) + ROOM;
  const root = popover.getRootNode();
  const opener = root instanceof ShadowRoot ? root.querySelector(openerOf(popover)) : null;
  // Empty where a browser cannot do it.
  const isBeside = !['', 'none'].includes(style.getPropertyValue('position-area'));
  if (!opener || !isBeside) return Math.max(content, wanted);
  const {top, bottom} = opener.getBoundingClientRect();
  return top + scrollY >= wanted ? content : Math.max(content, Math.ceil(bottom + scrollY) + wanted);
}

/** What opened a source: the place of a mark, or a button that says so or leads to it. The one that closes it stands inside. */
function openerOf({id}: HTMLElement): string {
  return `.anchor, [aria-expanded="true"], [popovertarget="${CSS.escape(id)}"]:not([popovertargetaction="hide"])`;
}

/**
 * Leaves an opened source no place but below its button, or gives it the choice back. A browser stays with the place
 * that it chose while there was less room: in a low frame above the button, cut.
 */
export function keepBelow(popover: HTMLElement, isBelow: boolean): void {
  popover.style.setProperty('position-try-fallbacks', isBelow ? 'flip-inline, block-end span-all' : '');
}
