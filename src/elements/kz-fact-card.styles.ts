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
  .label {
    font-size: max(0.875em, 12px);
  }
  .value {
    font-size: clamp(1.25em, 11cqi, var(--kz-value-size, 2.25em));
    font-weight: 700;
    font-variant-numeric: lining-nums;
    line-height: 1.1;
    margin-block: 0.1em;
    text-wrap: balance;
  }
  .claim {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    margin-block: 0.15em;
    text-wrap: balance;
  }
  .period {
    font-size: max(0.875em, 12px);
  }
  .period::first-letter {
    text-transform: uppercase;
  }
  .footer {
    margin-block-start: var(--_space);
  }
`;
