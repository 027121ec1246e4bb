import {css} from 'lit';
import {tokens} from './tokens.styles.js';

/**
 * What all elements share: the host's font and colours, our own rhythm. `.root` takes back what a
 * hostile page may pass down (a font size of nothing, capitals, no line height), and keeps the rest.
 */
export const base = css`
  ${tokens}
  :host {
    display: block;
    contain: layout style;
    min-inline-size: min(100%, 120px) !important;
    max-inline-size: 100%;
    margin-block: 1em;
    writing-mode: horizontal-tb !important;
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  /* Nothing of a page is behind it there, so that no colour that a page gives its elements fits. */
  :host(:fullscreen) {
    padding: 1em;
    background: Canvas !important;
    color: CanvasText !important;
    overflow: auto;
  }
  /* A container of queries has no width of its own, so a place that asks for one is told this: a text's column. */
  .room {
    display: grid;
    grid-template-columns: minmax(120px, 40em);
    block-size: 0;
    font-size: max(1em, 13px);
    overflow: hidden;
  }
  .root {
    display: block;
    position: relative;
    box-sizing: border-box;
    flex: none;
    inline-size: 100%;
    container-type: inline-size;
    font-size: max(1em, 13px);
    font-size-adjust: none;
    font-style: normal;
    font-variant: normal;
    font-variant-emoji: normal;
    font-weight: 400;
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-emphasis: none;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    dominant-baseline: auto;
    hyphens: manual;
    visibility: visible;
    overflow-wrap: anywhere;
    -webkit-text-fill-color: currentColor;
    -webkit-text-security: none;
    -webkit-text-size-adjust: 100%;
    -webkit-text-stroke: 0;
  }
  p {
    max-inline-size: 80ch;
    text-wrap: pretty;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_underline);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  p,
  ul,
  ol,
  blockquote,
  figure {
    margin: 0;
    padding: 0;
  }
  /* Hangul may break after any syllable, and would within a number: 42|억. */
  :lang(ko) {
    word-break: keep-all;
  }
  .framed {
    padding-block-start: var(--_space);
    border-block-start: var(--_rule);
  }
  /* A sign of a source has the number of its document too. */
  .numbered {
    --_signs: 4em;
  }
  .heading {
    font-size: var(--_heading);
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .quiet,
  .line {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  /* What is quiet already gets no quieter, and no smaller: it could not be read. */
  :where(.quiet) .quiet {
    color: inherit;
    font-size: inherit;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_group);
    margin-block-start: var(--_above);
    padding-block-start: var(--_within);
    border-block-start: 1px solid var(--_line);
  }
  .footer > details[open] {
    flex-basis: 100%;
  }
  /* Fill says how firm a thing is, in a list as in a chart: what is not yet is a broken ring, with its word beside it. */
  .status {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .status::before {
    content: '';
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.4em;
    border: 1.5px dashed;
    border-radius: 50%;
  }
  button,
  select {
    min-height: 24px;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .link,
  .static [popovertarget],
  summary {
    min-height: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_underline);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link:hover,
  .static [popovertarget]:hover,
  summary:hover {
    text-decoration-color: currentColor;
  }
  /* Its words stand in the middle of what can be pressed, so that a ring around it lies on no other line. */
  summary {
    box-sizing: border-box;
    width: fit-content;
    padding-block: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  :is(summary, select, .footer button):focus-visible {
    outline-offset: 0;
  }
  .line::first-letter {
    text-transform: uppercase;
  }
  /* Without the script these do nothing; their room is kept, so that nothing moves when it comes. */
  .static .controls :is(button, label) {
    visibility: hidden;
  }
  /* Where none can come, nothing waits for it. */
  @media (scripting: none) {
    .static .controls {
      display: none;
    }
  }
  .printed-source {
    display: none;
  }
  @media print {
    .printed-source {
      display: var(--_printed-source, block);
      font-size: max(0.8em, 12px);
    }
    .controls,
    [part='notes'] {
      display: none !important;
    }
    .heading {
      break-after: avoid;
    }
    /* Nothing on paper can be pressed. */
    .link,
    .static [popovertarget] {
      text-decoration: none;
    }
    details::details-content {
      content-visibility: visible;
    }
  }
`;
