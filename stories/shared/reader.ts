/** What a reader does with an element: finds a part of it, and presses. */
import {expect, userEvent, waitFor} from 'storybook/test';

/** The part of the element that fits the selector, once it is there. */
export async function find(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = [...canvas.querySelectorAll('*')].find(({localName}) => localName.startsWith('kz-'));
    const found = element?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`not there: ${selector}`);
    return found;
  });
}

/** Waits until a part of the element is there. */
export async function isThere(canvas: HTMLElement, selector: string): Promise<void> {
  await find(canvas, selector);
}

export async function press(canvas: HTMLElement, selector: string): Promise<void> {
  await userEvent.click(await find(canvas, selector));
}

/** Presses a button that opens a source, and waits for the source. */
export async function openSource(canvas: HTMLElement, selector: string): Promise<void> {
  await press(canvas, selector);
  await waitFor(async () => expect(await find(canvas, ':popover-open')).toBeVisible());
}
