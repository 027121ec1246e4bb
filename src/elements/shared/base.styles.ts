import {css} from 'lit';

/**
 * What all elements share: the host's font and colours, our own rhythm. `.root` takes back what a
 * hostile page may pass down (a font size of nothing, capitals, no line height), and keeps the rest.
 */
export const base = css`
  :host {
    display: block;
    contain: layout style;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    --_space: var(--kz-space, 0.5em);
    --_quiet: var(--kz-quiet-color, color-mix(in srgb, currentColor 72%, transparent));
    --_line: var(--kz-line-color, color-mix(in srgb, currentColor 22%, transparent));
    --_surface: var(--kz-surface-color, Canvas);
    --_focus: var(--kz-focus-color, light-dark(#0b57d0, #8ab4f8));
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    font-size: max(1em, 13px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.4;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    visibility: visible;
    writing-mode: horizontal-tb;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  p {
    max-inline-size: 80ch;
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
  .heading {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .quiet,
  .line {
    color: var(--_quiet);
    font-size: max(0.8125em, 12px);
  }
  .status {
    padding-inline: 0.4em;
    border: 1px dashed;
    font-size: max(0.8125em, 12px);
    white-space: nowrap;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
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
  .actions button,
  summary {
    min-height: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .link:hover,
  .actions button:hover,
  summary:hover {
    text-decoration-color: currentColor;
  }
  summary {
    width: fit-content;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .popover {
    box-sizing: border-box;
    width: min(26em, 100vw - 2em);
    max-height: min(32em, 100vh - 2em);
    margin: auto;
    padding: 1em;
    border: 1px solid color-mix(in srgb, CanvasText 30%, transparent);
    border-radius: var(--kz-radius, 0);
    background: var(--_surface);
    box-shadow: 0 4px 24px rgb(0 0 0 / 0.25);
    color: CanvasText;
    font-size: max(0.9em, 13px);
    line-height: 1.4;
    overflow: auto;
  }
  .popover:not(:popover-open) {
    display: none;
  }
  .popover.centred {
    position-area: none;
    margin: auto;
  }
  .popover .quiet {
    color: color-mix(in srgb, CanvasText 72%, transparent);
    font-size: max(0.875em, 12px);
  }
  .popover:focus-visible {
    outline-offset: -2px;
  }
  @supports (position-area: block-end) {
    .popover {
      position-area: block-end span-inline-end;
      position-try-order: most-block-size;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
      max-height: min(32em, 100% - 8px);
      margin: 4px 0;
    }
  }
  .record + .record {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid color-mix(in srgb, CanvasText 22%, transparent);
  }
  .line::first-letter,
  .popover .where::first-letter {
    text-transform: uppercase;
  }
  .title {
    font-weight: 700;
  }
  blockquote {
    margin-block: 0.5em 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid color-mix(in srgb, CanvasText 40%, transparent);
  }
  .popover ul {
    padding-inline-start: 1.2em;
  }
  .popover .quiet + ul,
  .popover p + .quiet {
    margin-block-start: 0.25em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
    margin-block-start: 0.75em;
  }
  /* What only the script can do is there once the script is; its twin stands in on a page that a server rendered. */
  :host(:defined) .unscripted,
  :host(:not(:defined)) .controls,
  :host(:not(:defined)) .copy {
    display: none;
  }
  @media print {
    .popover,
    .popover:not(:popover-open) {
      display: var(--_printed-source, block);
      position: static;
      width: auto;
      max-height: none;
      padding: 0;
      border: 0;
      box-shadow: none;
      font-size: max(0.8em, 12px);
    }
    .actions,
    .controls {
      display: none;
    }
    details {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_quiet: CanvasText;
      --_line: CanvasText;
      --_focus: Highlight;
    }
  }
`;
