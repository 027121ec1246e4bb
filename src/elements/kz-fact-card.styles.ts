import {css} from 'lit';

export const styles = css`
  .card {
    padding: var(--kz-padding, 0);
    border: var(--kz-border, none);
    border-radius: var(--kz-radius, 0);
  }
  .heading {
    margin-block-end: var(--_space);
  }
  /* Cards beside each other keep as many lines for what stands above their values, so that these share a baseline. */
  .label {
    min-block-size: calc(var(--kz-label-lines, 0) * 1lh);
    font-size: var(--_sub);
  }
  .qualified .label {
    min-block-size: calc((var(--kz-label-lines, 1) - 1) * 1lh);
  }
  .value {
    margin-block-start: var(--_within);
    font-size: clamp(1.25em, 11cqi, var(--_value));
    font-weight: 700;
    font-variant-numeric: lining-nums;
    line-height: 1.05;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  /* A line of its own, and yet one text with its value: for who copies it, searches for it or hears it. */
  .qualifier,
  .status {
    display: inline-block;
    inline-size: 100%;
  }
  /* A line of its own is as high as what stands in it, and not as the value. */
  .split {
    line-height: 0;
  }
  .number {
    line-height: 1.05;
  }
  .qualifier {
    font-size: max(0.32em, 13px);
    font-weight: 600;
    /* As high as a line of the label that is not kept for it. */
    line-height: max(1.4em, 19.6px);
    letter-spacing: 0;
  }
  .claim {
    margin-block: var(--_within);
    font-size: var(--_heading);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .period {
    margin-block-start: var(--_within);
    font-size: var(--_sub);
  }
  .period::first-letter {
    text-transform: uppercase;
  }
`;
