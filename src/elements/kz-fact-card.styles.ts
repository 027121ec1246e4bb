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
  }
  .qualified .label {
    min-block-size: calc((var(--kz-label-lines, 1) - 1) * 1lh);
  }
  .claim {
    margin-block: var(--_within);
    font-size: var(--_heading);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .status {
    display: inline-block;
    inline-size: 100%;
  }
`;
