import {css} from 'lit';

/** A mark before each status: how firm it is, as fill. Borders draw it, as these stay on paper and in forced colours. */
export const styles = css`
  .group {
    --_head: var(--kz-year-width, 11em);
  }
  .group > [role='heading'] {
    padding-inline-start: 1.2em;
  }
  .group > [role='heading']::before {
    content: '';
    float: left;
    margin: 0.3em 0 0 -1.2em;
    box-sizing: border-box;
    inline-size: 0.85em;
    block-size: 0.85em;
    border: 1.5px solid;
    border-radius: 50%;
  }
  .group:is(.signed, .in-force) > [role='heading']::before {
    border-width: 0.425em;
    background: currentColor;
  }
  .agreed > [role='heading']::before {
    border-inline-start-width: 0.425em;
  }
  .discussed > [role='heading']::before {
    border-style: dotted;
  }
  .planned > [role='heading']::before {
    border-style: dashed;
  }
  /* The heading has the plans' mark. */
  .items .status::before {
    display: none;
  }
`;
