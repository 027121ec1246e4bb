import {css} from 'lit';

/** Nothing here may make a line higher or wider than its words are: the sentence is the page's. */
export const styles = css`
  :host {
    display: inline;
    contain: none;
    margin: 0;
    writing-mode: inherit !important;
  }
  /* Lines break where the page has them break, in Korean too. */
  :host slot,
  .opener,
  .opener * {
    word-break: inherit;
  }
  .opener {
    text-decoration: underline dotted 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
    anchor-name: --kz-mark;
  }
  .opener:hover {
    text-decoration-style: solid;
  }
  /* What opens is none of the sentence: it has the look of the others, and no place of its own in the line. */
  .root {
    --_printed-source: none;
    display: contents;
  }
  /* Without the script a button lies over the words, which stay text. */
  .static [part='source'] {
    position: absolute;
    inset: 0;
    min-inline-size: 24px;
    cursor: pointer;
  }
  .over {
    position: relative;
  }
  @media print {
    .opener {
      text-decoration: none;
    }
  }
`;
