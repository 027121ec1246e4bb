import {css} from 'lit';

/** Nothing here may make a line higher or wider than its words are: the sentence is the page's. */
export const styles = css`
  :host {
    display: inline;
    contain: none;
    margin: 0;
    writing-mode: inherit !important;
  }
  /* A browser hides the contents of a box alone. */
  :host([hidden='until-found' i]) {
    display: inline-block;
  }
  /* Lines break where the page has them break, in Korean too. */
  :host slot,
  .opener,
  .opener data {
    word-break: inherit;
  }
  /* A value that we write holds together where there is room for it. */
  .opener [lang] {
    overflow-wrap: break-word;
  }
  .opener {
    /* WebKit knows these one by one. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: color-mix(in srgb, currentColor 70%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
    anchor-name: --kz-mark;
  }
  .opener:hover {
    text-decoration-thickness: 2px;
  }
  /* Told by its form too: a wave where words differ, dashes where nobody could read them. */
  .differs,
  .unread {
    text-decoration-style: wavy;
    text-decoration-color: var(--kz-warning-color, light-dark(#b3261e, #ffb4ab));
    text-decoration-thickness: 1.5px;
  }
  .unread {
    text-decoration-style: dashed;
  }
  /* What opens is none of the sentence: it has the look of the others, and no place of its own in the line. */
  .root {
    /* In a heading too it is text to be read. */
    font-size: max(13px, min(1em, max(1.25rem, 20px)));
    --_printed-source: none;
    display: contents;
    writing-mode: horizontal-tb;
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
      text-decoration-line: none;
    }
    .opener::after {
      content: ' ' attr(data-cited);
      font-size: max(0.75em, 9px);
      line-height: 0;
    }
  }
`;
