/**
 * Light or dark for a frame on a page that does not say which it is. The frame would follow its reader's setting, and
 * stand as a black box on a white page.
 */

/** The frames whose scheme is ours to say. */
const ours = new WeakSet<HTMLIFrameElement>();

/** Gives a frame the scheme of the page's text around it, where no `color-scheme` of the page reaches it. */
export function followPage(iframe: HTMLIFrameElement): void {
  if (ours.delete(iframe)) iframe.style.colorScheme = '';
  const {colorScheme, color} = getComputedStyle(iframe);
  if (colorScheme !== 'normal') return;
  ours.add(iframe);
  iframe.style.colorScheme = isLight(color) ? 'dark' : 'light';
}

/** Whether a computed colour is nearer to white than to black. One that is not in sRGB counts as black. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = /^rgba?\(/u.test(color) ? (color.match(/[\d.]+/gu) ?? []).map(Number) : [];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 127;
}
