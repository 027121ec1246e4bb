import {html, nothing, type TemplateResult} from 'lit';

/** A heading at the level that its place in the page asks for, 1 to 6. `role` is its part and its class. */
export function renderHeading(
  text: string | undefined,
  level: number,
  role = 'heading'
): TemplateResult | typeof nothing {
  return text
    ? html`<div
        role="heading"
        aria-level=${Math.min(6, Math.max(1, Math.round(level) || 3))}
        part=${role}
        class=${role}
      >
        ${text}
      </div>`
    : nothing;
}
