import {html, nothing, type TemplateResult} from 'lit';

/** A level that headings have, 1 to 6; 3 where it is none, also where a framework takes it away. */
export function readLevel(level: number): number {
  return Number.isFinite(level) ? Math.min(6, Math.max(1, Math.round(level))) : 3;
}

/** A heading at the level that its place in the page asks for. `role` is its part and its class; `heading` names its group. */
export function renderHeading(
  text: string | undefined,
  level: number,
  role = 'heading'
): TemplateResult | typeof nothing {
  return text
    ? html`<div
        id=${role === 'heading' ? role : nothing}
        role="heading"
        aria-level=${readLevel(level)}
        part=${role}
        class=${role}
      >
        ${text}
      </div>`
    : nothing;
}
