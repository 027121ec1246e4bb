import {css} from 'lit';

export const styles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: center;
    margin-block: var(--_space);
    font-size: max(0.875em, 12px);
  }
  /* On the label: a cap of the select alone would leave the label as wide as the select's longest words. */
  label {
    max-width: min(24em, 100%);
  }
  select {
    max-width: 100%;
    padding: 0.2em 0.4em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 0;
    background: transparent;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .year {
    margin-block: calc(var(--_space) * 2.5) 0;
    padding-block-end: 0.2em;
    border-block-end: 1px solid var(--_line);
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .events {
    list-style: none;
  }
  .event {
    display: grid;
    grid-template-columns: var(--kz-date-width, 6em) minmax(0, 1fr);
    gap: 0 var(--_space);
    padding-block: var(--_space);
  }
  /* The height of what is not yet made, about: a title of a line and a half, and a line below it. */
  .far {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_events) * 4.5em);
  }
  .far li {
    min-block-size: 4.5em;
  }
  .event + .event {
    border-block-start: 1px solid color-mix(in srgb, var(--_line) 50%, transparent);
  }
  .event > :not([part='date']) {
    grid-column: 2;
  }
  [part='date'] {
    grid-row: 1 / span 2;
    color: var(--_quiet);
    font-size: max(0.875em, 12px);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.6;
  }
  .planned [part='title'] {
    font-style: italic;
  }
  /* Hangul, kana and Han have no italic. */
  .planned [part='title']:is(:lang(ko), :lang(ja), :lang(zh)) {
    font-style: normal;
  }
  [part='place'] > span:not(:empty)::after {
    content: ' · ';
  }
  .link.controls,
  .rest {
    margin-block-start: var(--_space);
  }
  @container (inline-size < 24em) {
    .event {
      display: block;
    }
    [part='date'] {
      display: block;
    }
    [part='date']:empty {
      display: none;
    }
  }
  .printed {
    display: none;
  }
  @media print {
    .printed {
      display: block;
    }
    .event {
      break-inside: avoid;
    }
  }
`;
