import {css} from 'lit';

export const styles = css`
  /* As wide as its drawing: in a longer one a fall looks mild, and a row of the table is hard to follow. */
  .root {
    max-inline-size: 800px;
  }
  .unit,
  .unlike,
  .summary {
    font-size: var(--_sub);
  }
  .unit {
    color: var(--_quiet);
  }
  .unit:not(.symbol)::first-letter {
    text-transform: uppercase;
  }
  .summary {
    margin-block: var(--_within);
  }
  .ruler {
    position: absolute;
    inset-inline: 0;
    height: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .sample {
    display: inline-block;
    white-space: nowrap;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .sample::before {
    content: '0000000000';
  }
  /* As geometry/height.ts has it: the room is kept before anything is laid out. */
  .drawing {
    --_text: var(--_small);
    position: relative;
    block-size: max(220px + 4 * var(--_text), min(50cqi, 400px));
    margin-block-start: var(--_above);
  }
  .drawing.sum {
    block-size: calc(32px + 5 * var(--_text));
  }
  .drawing.flat {
    block-size: calc(64px + 6 * var(--_text));
  }
  .one {
    margin-block-start: var(--_above);
  }
  .slim {
    display: none;
  }
  @container (inline-size < 420px) {
    .drawing {
      block-size: calc(max(14 * var(--_text), clamp(160px, 75cqi, 320px)) + 4 * var(--_text));
    }
    .drawing.few {
      block-size: calc(max(14 * var(--_text), clamp(160px, 75cqi, 220px)) + 4 * var(--_text));
    }
    .slim {
      display: block;
    }
    .wide {
      display: none;
    }
  }
  svg {
    display: block;
    overflow: visible;
    fill-opacity: 1;
    stroke: none;
    stroke-opacity: 1;
    stroke-linecap: butt;
    stroke-linejoin: miter;
    stroke-dasharray: none;
    stroke-dashoffset: 0;
    text-anchor: start;
    paint-order: normal;
    -webkit-text-stroke: 0;
  }
  .drawing svg {
    inline-size: 100%;
    block-size: 100%;
  }
  text {
    fill: currentColor;
    font-size: var(--_small);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .tick {
    fill: var(--_quiet);
  }
  /* What no reader means to copy. */
  .tick {
    -webkit-user-select: none;
    user-select: none;
  }
  .band {
    fill: color-mix(in srgb, currentColor 6%, transparent);
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 0.5;
    shape-rendering: crispEdges;
  }
  .axis {
    stroke: currentColor;
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .root {
    --_series: currentColor;
  }
  .s0 {
    --_series: var(--_series-1);
  }
  .s1 {
    --_series: var(--_series-2);
  }
  .s2 {
    --_series: var(--_series-3);
  }
  .s3 {
    --_series: var(--_series-4);
  }
  .link-line,
  .strokes {
    fill: none;
    stroke: var(--_series);
    stroke-width: 2.5;
  }
  .dense {
    stroke-width: 1.5;
  }
  .gap {
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .mark,
  .mark-label {
    cursor: pointer;
  }
  .mark {
    outline: none;
  }
  .outline {
    fill: var(--_full, var(--_series));
    stroke: var(--_series);
    stroke-width: 2;
  }
  .open,
  .broken {
    fill: var(--_surface);
  }
  .broken {
    stroke-dasharray: 3 2.5;
  }
  .bare {
    fill: none;
    stroke: none;
  }
  /* What stands behind it is to be seen. */
  .sum {
    fill-opacity: 0.25;
  }
  .corner {
    fill: none;
  }
  .ring {
    visibility: hidden;
    fill: none;
    stroke: var(--_focus);
    stroke-width: 2;
    pointer-events: none;
  }
  .mark:focus-visible ~ .ring {
    visibility: visible;
  }
  .mark-label {
    fill: var(--_series);
  }
  .name {
    font-weight: 700;
  }
  .anchor {
    position: absolute;
    anchor-name: --kz-mark;
    pointer-events: none;
  }
  .tooltip {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    width: max-content;
    max-width: min(16em, 100%);
    padding: 0.4em 0.6em;
    border: 1px solid color-mix(in srgb, CanvasText 30%, transparent);
    background: var(--_surface);
    color: CanvasText;
    font-size: var(--_small);
  }
  .tooltip.before {
    translate: -100% 0;
  }
  .tooltip.below {
    inset-inline: 0;
    width: auto;
    max-width: none;
  }
  .tooltip strong {
    display: block;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    list-style: none;
  }
  .key li {
    display: flex;
    gap: 0.3em;
    align-items: center;
  }
  .key-mark {
    flex: none;
  }
  .footer {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1.25em;
    align-items: baseline;
  }
  .buttons {
    display: flex;
    gap: 1.25em;
  }
  /* What has no script stands where the script has its buttons, and opens below. */
  .static .buttons,
  .values {
    grid-area: 1 / 2;
  }
  .footer > div {
    display: grid;
    justify-items: start;
  }
  .values {
    align-self: start;
  }
  .sources {
    display: flex;
    align-items: center;
    min-block-size: 24px;
  }
  .values[open] {
    grid-area: 2 / 1 / auto / -1;
  }
  @container (inline-size < 30em) {
    .footer {
      grid-template-columns: minmax(0, 1fr);
    }
    .static .buttons,
    .values {
      grid-area: 2 / 1;
    }
    .values[open] {
      grid-area: 3 / 1;
    }
  }
  @media (forced-colors: active) {
    text {
      fill: CanvasText;
    }
    /* Bars have nothing but what fills them to tell whose they are. */
    .s1 {
      --_full: LinkText;
    }
    .s2 {
      --_full: GrayText;
    }
    .s3 {
      --_full: VisitedText;
    }
  }
  @media print {
    .tooltip,
    .buttons {
      display: none;
    }
    /* Not the figure: with its printed sources it may be longer than a sheet. */
    .drawing,
    .summary {
      break-inside: avoid;
    }
    .summary,
    .unit,
    .unlike {
      break-after: avoid;
    }
    /* A drawing that is made smaller leaves no room empty. */
    .drawing,
    .drawing svg {
      block-size: auto !important;
    }
  }
`;
