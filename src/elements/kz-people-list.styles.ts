import {css} from 'lit';

/** Names, and below them what they did. */
export const styles = css`
  .below {
    display: grid;
    gap: 2px;
  }
  .below > .small,
  details {
    font-size: var(--_small);
  }
  details li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 2.5em;
    column-gap: var(--_above);
    margin-block-start: var(--_within);
    list-style: none;
  }
  details [part='source'] {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
`;
