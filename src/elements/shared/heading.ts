import {html, nothing, type TemplateResult} from 'lit';

/** A heading at the level that its place in the page asks for. `role` is its part and its class. */
export function renderHeading(
  text: string | undefined,
  level: number,
  role = 'heading'
): TemplateResult | typeof nothing {
  return text ? html`<div role="heading" aria-level=${level} part=${role} class=${role}>${text}</div>` : nothing;
}
