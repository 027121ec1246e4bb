/** A tag as it stands on a page, made of what a story's controls hold. */

/** What is known of an arg beside its value. */
type ArgTypes = Readonly<
  Record<string, {readonly action?: {readonly name?: string} | string; readonly control?: unknown} | undefined>
>;

/**
 * The element: an arg is an attribute, `fallback` stands inside the tag, `--kz-…` is a token, a function listens, and
 * an object can only be a property.
 */
export function tagOf(tag: string, args: Readonly<Record<string, unknown>>, argTypes: ArgTypes = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (name === 'fallback') element.textContent = typeof value === 'string' ? value : '';
    else if (isListener(value)) element.addEventListener(actionOf(argTypes[name]?.action) ?? name, value);
    else if (Array.isArray(value)) setUnlessEmpty(element, name, value.join(' '));
    else if (typeof value === 'object' && value !== null) Reflect.set(element, name, value);
    else if (name.startsWith('--'))
      element.style.setProperty(name, typeof value === 'number' ? `${value}em` : text(value));
    else if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'number' && ['from', 'to', 'as-of'].includes(name))
      element.setAttribute(name, day(value));
    else setUnlessEmpty(element, name, text(value));
  }
  return element;
}

function isListener(value: unknown): value is EventListener {
  return typeof value === 'function';
}

function actionOf(action: {readonly name?: string} | string | undefined): string | undefined {
  return typeof action === 'string' ? action : action?.name;
}

function setUnlessEmpty(element: HTMLElement, name: string, value: string): void {
  if (value !== '') element.setAttribute(name, value);
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A date control gives milliseconds at the reader's own time: `2021-08-17` of the day that he chose. */
function day(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
