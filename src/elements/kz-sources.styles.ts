import {css} from 'lit';

export const styles = css`
  ol {
    list-style: none;
  }
  .documents {
    margin-block-start: var(--_above);
  }
  /* Numbers hang beside their documents. */
  .document {
    display: grid;
    grid-template-columns: minmax(2em, max-content) minmax(0, 38em);
    column-gap: var(--_space);
    padding-block: var(--_above);
    border-block-start: 1px solid var(--_line);
  }
  .document > * {
    grid-column: 2;
  }
  /* One measure for all sizes of type: that of the column. */
  p {
    max-inline-size: none;
  }
  .document > .number {
    grid-column: 1;
    grid-row: 1;
    font-variant-numeric: tabular-nums lining-nums;
  }
  summary {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .passages {
    margin-block: var(--_within) var(--_space);
  }
  .passage {
    margin-block-start: var(--_above);
  }
  .name::first-letter,
  .place::first-letter {
    text-transform: uppercase;
  }
  blockquote {
    margin-block: var(--_within);
    padding-inline-start: var(--_above);
    border-inline-start: 3px solid var(--_underline);
    font-size: var(--_sub);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .links a,
  .place a {
    display: inline-block;
    min-block-size: 24px;
  }
  .uses ul {
    list-style: none;
  }
  .uses li {
    margin-block-start: 4px;
  }
  /* Nothing there works without the script; its room is kept. */
  .static .footer {
    visibility: hidden;
  }
  .footer p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  .footer button {
    min-inline-size: 24px;
  }
  .check {
    margin-block-start: var(--_above);
    font-size: var(--_sub);
  }
  .check > * {
    display: block;
    margin-block-start: var(--_space);
  }
  label > span {
    display: block;
    color: var(--_quiet);
    font-size: var(--_small);
  }
  input {
    max-inline-size: 100%;
    min-block-size: 32px;
    color: inherit;
    font: inherit;
  }
  .address {
    display: none;
  }
  @media print {
    .address {
      display: inline;
    }
    .passage {
      break-inside: avoid;
    }
    .name {
      break-after: avoid;
    }
    summary {
      display: none;
    }
    a {
      text-decoration: none;
    }
  }
`;
