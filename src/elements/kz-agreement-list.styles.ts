import {css} from 'lit';

/** A mark before each status: how firm it is, as fill. It is drawn by its border, which paper and forced colours keep. */
export const styles = css`
  .root {
    --_heads: var(--kz-year-width, 9em);
  }
  .group > [role='heading'] {
    position: relative;
    padding-inline-start: 1.2em;
  }
  .group > [role='heading']::before {
    content: '';
    position: absolute;
    inset: 0.35em auto auto 0;
    box-sizing: border-box;
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 1.5px solid;
    border-radius: 50%;
  }
  .group:is(.signed, .in-force) > [role='heading']::before {
    border-width: 0.375em;
  }
  .agreed > [role='heading']::before {
    border-inline-start-width: 0.375em;
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
