import {html as litHtml, isServer, type TemplateResult} from 'lit';

/** Whether a server renders: what needs the script is not there then, or has a twin that does not. */
export const isStatic: boolean = isServer;

/** Templates as a server wants them, by the strings of their literals. */
const forServers = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

const BOUND = / \.textContent=$/u;

/**
 * Lit's `html`. A text may be bound as `.textContent`, as an element's last attribute: that is a node less than a child,
 * and stays right where others change the page's nodes. A server renders no properties, so it gets the child.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only the browser's build
export const html: typeof litHtml = isStatic ? serverHtml : litHtml;

function serverHtml(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1> {
  const known = forServers.get(strings) ?? asChildren(strings);
  forServers.set(strings, known);
  return litHtml(known, ...values);
}

function asChildren(strings: TemplateStringsArray): TemplateStringsArray {
  const texts = strings.map((text, i) => {
    const after = BOUND.test(strings[i - 1] ?? '') ? text.slice(1) : text;
    return after.replace(BOUND, '>');
  });
  return Object.assign(texts, {raw: texts});
}
