/**
 * Light or dark for a frame on a page that does not say which it is. The frame would follow its reader's setting, and
 * stand as a black box on a white page.
 */

/** What each frame was given. */
const given = new WeakMap<HTMLIFrameElement, string>();

/** Gives a frame the scheme of the page's text around it, where neither page nor iframe has a `color-scheme`. */
export function followPage(iframe: HTMLIFrameElement): void {
  const {style} = iframe;
  if (style.colorScheme !== '' && style.colorScheme === given.get(iframe)) style.colorScheme = '';
  given.delete(iframe);
  const {colorScheme, color} = getComputedStyle(iframe);
  if (colorScheme !== 'normal') return;
  style.colorScheme = isLight(color) ? 'dark' : 'light';
  given.set(iframe, style.colorScheme);
}

/** Whether a computed colour, in whatever form a browser writes it, is nearer to white than to black. */
function isLight(color: string): boolean {
  const [, form = '', numbers = ''] = /^(\w+)\((?:[a-z][\w-]* )?(.*)$/u.exec(color) ?? [];
  const [first = 0, second = 0, third = 0] = (numbers.match(/-?[\d.]+(e-?\d+)?/gu) ?? []).map(Number);
  if (form.startsWith('ok')) return first > 0.5;
  if (form.startsWith('l')) return first > 50;
  return 0.2126 * first + 0.7152 * second + 0.0722 * third > (form === 'color' ? 0.5 : 127);
}
