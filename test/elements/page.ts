/** What a user finds on a page: controls by role and name, text as it is seen, keys and the mouse. */
import {fixture} from '@open-wc/testing';
import {sendKeys, sendMouse} from '../runner/commands.js';

const selectors = {
  button: 'button, [role=button]',
  combobox: 'select',
  columnheader: 'thead th',
  dialog: '[role=dialog]',
  figure: 'figure',
  group: '[role=group]',
  heading: '[role=heading]',
  link: 'a[href]',
  listitem: 'li',
  row: 'tbody tr',
  status: '[role=status]',
  summary: 'summary',
  table: 'table',
} as const;

export type Role = keyof typeof selectors;

/** Puts markup on the page and waits until its first widget has rendered. */
export async function show(markup: string, parentNode?: Element): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(markup, parentNode ? {parentNode} : {});
  await rendered();
  return element;
}

/** Puts a widget on the page with a host's own data, and waits for its answer. */
export async function showWith(data: unknown, markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>('<div></div>');
  const template = document.createElement('template');
  template.innerHTML = markup;
  place.append(document.importNode(template.content, true));
  const element = place.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`no element: ${markup}`);
  Object.assign(element, {data});
  await answer(element);
  return element;
}

/** Waits until a widget says that it is ready or cannot be. Returns the event. */
export async function answer(widget: EventTarget): Promise<Event> {
  const event = await new Promise<Event>((resolve) => {
    for (const type of ['kz-ready', 'kz-error']) widget.addEventListener(type, resolve, {once: true});
  });
  await rendered();
  return event;
}

/** Waits until what was asked for is on the screen: updates, observers, focus, toggles. */
export async function rendered(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Waits until `check` finds something; the test's own time limit says if it never does. */
export async function until<T>(check: () => T | undefined | false): Promise<T> {
  for (;;) {
    const found = check();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What is rendered of a widget, beside what stands inside its tag. */
function inside(widget: Element): ParentNode {
  return widget.shadowRoot ?? widget;
}

/** Visible elements of a role, in the order of reading. */
export function all(within: Element, role: Role, name: string | RegExp = /(?:)/u): HTMLElement[] {
  return [...inside(within).querySelectorAll<HTMLElement>(selectors[role])].filter(
    (element) => isVisible(element) && matches(nameOf(element), name)
  );
}

/** The one visible element of a role and a name. */
export function the(within: Element, role: Role, name?: string | RegExp): HTMLElement {
  const [found, ...more] = all(within, role, name);
  if (found && more.length === 0) return found;
  const names = all(within, role).map(nameOf);
  throw new Error(`${more.length + (found ? 1 : 0)} of role ${role}, name ${String(name)}; seen: ${names.join(' | ')}`);
}

/** The text that is on the screen, in one line a block, with plain spaces. */
export function text(within: Element): string {
  const tops = within.shadowRoot ? [...within.shadowRoot.children] : [within];
  return tops
    .map((top) => (top instanceof HTMLElement ? top.innerText : ''))
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u2060', '')
    .replaceAll(/ +$/gmu, '');
}

/** What a widget says, soon and later: a list of sources counts its passages once it has their words. */
export function said(widget: Element): string {
  return text(widget).replaceAll(/(?:\d+ p|P)assages?/gu, 'passages');
}

/** Whether an element takes room on the screen and is not hidden. */
export function isVisible(element: Element): boolean {
  const {width, height} = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({visibilityProperty: true, opacityProperty: true});
}

/** How assistive technology names an element: by its label, else by its text. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-labelledby');
  const root = element.getRootNode();
  const labelled = label !== null && root instanceof ShadowRoot ? root.getElementById(label) : null;
  const name = element.getAttribute('aria-label') ?? wordsOf(labelled ?? element);
  return name.replaceAll(/\s+/gu, ' ').trim();
}

/** The text of an element, with the words of the page that stand in it: those of a number in a sentence are the author's. */
function wordsOf(element: Element): string {
  const nodes = [...element.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes());
  return [...nodes, element].map(({textContent}) => textContent).join('');
}

/** The first of what opens a source in a widget: a button, or the words of a number in a sentence. */
export function opener(widget: Element): HTMLElement {
  const found = [...inside(widget).querySelectorAll<HTMLElement>('[part=source], [part=value][role=button]')];
  const first = found.find(isVisible);
  if (!first) throw new Error(`${widget.localName} opens no source`);
  return first;
}

/** The language that a widget speaks; none before it has drawn anything. */
export function languageOf(widget: Element): string {
  return widget.shadowRoot?.querySelector('.root')?.getAttribute('lang') ?? '';
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** The element that has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The name of what has the focus: an assertion on the node itself would print the whole page. */
export function focusedName(): string {
  const element = focused();
  return element === null || element === document.body ? 'nothing' : nameOf(element);
}

/** Presses keys one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({press: key});
    await rendered();
  }
}

/** Focuses a control as the keyboard does, so that its ring shows. */
export async function focus(element: HTMLElement | SVGElement): Promise<void> {
  element.focus();
  await rendered();
}

/** Clicks an element in its middle, with the machine's mouse. */
export async function click(element: Element): Promise<void> {
  await sendMouse({type: 'click', position: middleOf(element)});
  await rendered();
}

/** Moves the machine's mouse over an element. */
export async function hover(element: Element): Promise<void> {
  await sendMouse({type: 'move', position: middleOf(element)});
  await rendered();
}

function middleOf(element: Element): [number, number] {
  element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** What the console warns of while `work` runs. */
export async function warningsDuring(work: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
