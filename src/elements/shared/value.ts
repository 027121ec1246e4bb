import {css, html, nothing, type TemplateResult} from 'lit';
import type {ValueParts} from '../../view/value-parts.js';

/** The look of one value: on a card, and in a chart that has no other. */
export const valueStyles = css`
  .label {
    font-size: var(--_sub);
  }
  .value {
    margin-block-start: var(--_within);
    font-size: clamp(1.25em, 12cqi, var(--_value));
    font-weight: 700;
    font-variant-numeric: lining-nums;
    line-height: 1.05;
    text-wrap: balance;
  }
  .long {
    font-size: clamp(1.25em, 8cqi, var(--_value));
  }
  .longest {
    font-size: clamp(1em, 5.6cqi, var(--_value));
  }
  /* A line of its own, as high as what stands in it, and yet one text with its value: for who copies or searches it. */
  .split {
    line-height: 0;
  }
  .number {
    line-height: 1.05;
  }
  .qualifier {
    display: inline-block;
    inline-size: 100%;
    font-size: max(0.32em, 13px);
    font-weight: 600;
    /* As high as a line of the label that is not kept for it. */
    line-height: max(1.4em, 19.6px);
  }
  /* Where text is large for its width the value is not as much larger. */
  @container (inline-size < 20em) {
    .qualifier {
      font-size: max(0.36em, 13px);
    }
  }
  @container (inline-size < 15em) {
    .qualifier {
      font-size: max(0.45em, 13px);
    }
  }
  @container (inline-size < 12.5em) {
    .qualifier {
      font-size: max(0.6em, 13px);
    }
  }
  .period {
    margin-block-start: var(--_within);
    font-size: var(--_sub);
  }
  .period::first-letter {
    text-transform: uppercase;
  }
`;

/**
 * A paragraph, with its qualifier in a line of its own: numbers of cards beside each other stand alike. Both are in one element,
 * and a space that stays holds them together, for whoever copies, searches or translates the text.
 */
export function renderValue({before, value, after, size}: ValueParts): TemplateResult {
  if (before === '' && after === '') return html`<p part="value" class="value ${size}" .textContent=${value}></p>`;
  const renderQualifier = (words: string) => (words === '' ? nothing : html`<span class="qualifier">${words}</span>`);
  return html`<p part="value" class="value split ${size}">
    <span
      >${renderQualifier(before && `${before.trim()}\u00a0`)}<span class="number">${value}${after && '\u00a0'}</span
      >${renderQualifier(after.trim())}</span
    >
  </p>`;
}
