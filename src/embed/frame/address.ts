/** Reads what the frame's address asks for: `frame.html#kz-trade-chart?partner=kr&lang=ko`. */

import {withoutSecret} from './wordpress.js';

/** The element that an address asks for, or what is wrong with it, for a developer. */
export type Address =
  | {readonly state: 'good'; readonly tag: string; readonly attributes: readonly (readonly [string, string])[]}
  | {readonly state: 'bad'; readonly problem: string};

/** Far more than a snippet needs, far less than it takes to fill a page with words. */
const LONGEST = 2000;

/**
 * Reads the tag and its attributes from the frame's own address. `attributesOf` names the attributes of a known tag.
 * One that is unknown, or stands there twice, makes the whole address bad: what a publisher reads in his snippet is
 * what his page shows.
 */
export function readAddress(href: string, attributesOf: (tag: string) => readonly string[] | undefined): Address {
  const page = new URL(href);
  const request = ownPart(page.hash.slice(1));
  if (request.length > LONGEST) return bad(`the address is longer than ${LONGEST} characters`);
  const [tag = '', ...query] = request.split('?');
  const known = attributesOf(tag);
  if (!known) return bad(tag === '' ? 'the address names no tag' : `unknown tag: ${shortened(tag)}`);
  const attributes = new Map<string, string>();
  // It would swallow a question mark at the start.
  for (const [name, value] of new URLSearchParams(`?${query.join('?')}`)) {
    if (!known.includes(name)) return bad(`unknown attribute of ${tag}: ${shortened(name)}`);
    if (attributes.has(name)) return bad(`attribute given twice: ${name}`);
    const checked = name === 'src' ? ownFile(value, page) : value;
    if (checked === undefined) return bad(`src: not below the frame’s own folder: ${shortened(value)}`);
    attributes.set(name, checked);
  }
  return {state: 'good', tag, attributes: [...attributes]};
}

/**
 * Without what systems add to the addresses that they meet: WordPress its secret, a link to words `:~:text=…`, others a
 * fragment of their own. Some escape an address twice. In an attribute's value `#` is `%23` and `&` is `%26`.
 */
function ownPart(fragment: string): string {
  return withoutSecret(unescaped(fragment).replaceAll(/&(?:amp|#0*38|#x0*26);/giu, '&')).replace(/(?:#|:~:).*$/su, '');
}

/** Some escape the whole fragment once more, its question mark too. */
function unescaped(fragment: string): string {
  if (!/^[a-z-]+%3f/iu.test(fragment)) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/**
 * Anybody can write an address, and the frame shows its content under the name of the site that it stands on. So `src`
 * leads only to files in the frame's own folder or below it: whoever can write there could as well change the frame's
 * script. The same origin would not do: its other folders may hold what readers have uploaded, and on a CDN they hold
 * everybody's packages. An encoded slash is refused because some servers read it as a slash, after `..` was resolved.
 * What is returned is the address that was checked, so that nothing is left to resolve.
 */
function ownFile(src: string, page: URL): string | undefined {
  if (!URL.canParse(src, page)) return undefined;
  const file = new URL(src, page);
  const isBelow = file.href.startsWith(new URL('.', page).href);
  return isBelow && !/%2f|%5c/iu.test(file.pathname) ? file.href : undefined;
}

function bad(problem: string): Address {
  return {state: 'bad', problem};
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
