import {css} from 'lit';

export const styles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) 1em;
    align-items: end;
    margin-block: calc(var(--_space) * 1.5);
  }
  label {
    display: grid;
    gap: 2px;
    max-width: min(16em, 100%);
    font-size: max(0.8125em, 12px);
  }
  label > span {
    color: var(--_quiet);
    -webkit-user-select: none;
    user-select: none;
  }
  select {
    width: 100%;
    min-height: 32px;
    padding: 2px 6px;
    border: 1px solid var(--_underline);
    border-radius: 3px;
    background: transparent;
    font-size: max(1.077em, 13px);
  }
  [part='count'] {
    line-height: 32px;
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
    align-items: baseline;
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
  .link.controls,
  .rest > summary {
    font-size: max(0.8125em, 12px);
  }
  @container (inline-size < 24em) {
    .filters > label {
      flex: 1 0 100%;
      max-width: none;
    }
    .event {
      display: flex;
      flex-direction: column;
      align-items: stretch;
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
    .line,
    .year {
      break-after: avoid;
    }
    /* Each source is printed below its event, and needs neither a button nor a title. */
    .event > .printed-source {
      order: 1;
    }
    .printed-source .title {
      display: none;
    }
    [part='place'] > span::after {
      content: none !important;
    }
    [part='place'] > [part='source'] {
      display: none;
    }
  }
`;
