import {css} from 'lit';

/** What all lists share: groups whose headings hang beside their entries, and entries with their signs. */
export const listStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    margin-block-start: var(--_above);
  }
  /* Of one width, whatever the choices: these change with each choice. */
  label {
    display: grid;
    flex: 1 1 11em;
    gap: 4px;
    min-width: 0;
    max-width: min(16em, 100%);
    font-size: var(--_small);
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
    text-overflow: ellipsis;
  }
  option,
  optgroup {
    background: Canvas;
    color: CanvasText;
  }
  option:disabled {
    color: GrayText;
  }
  /* Headings hang beside their entries. One in words has the room of its longest one. */
  .group {
    --_head: var(--kz-year-width, 5em);
    display: grid;
    grid-template-columns: minmax(var(--_head), min-content) minmax(0, 1fr);
    column-gap: calc(var(--_space) * 2);
    align-items: first baseline;
    margin-block-start: var(--_group);
    padding-block-start: var(--_space);
    border-block-start: 1px solid;
  }
  .group > [role='heading'] {
    grid-row: span 2;
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    overflow-wrap: break-word;
  }
  .meaning {
    grid-column: 2;
    padding-block-end: var(--_above);
  }
  .items {
    grid-column: 2;
    list-style: none;
  }
  /* The column of the sign has its width before its number comes. */
  .item {
    display: grid;
    grid-template: 'date date' 'title source' 'place source' 'printed printed' / minmax(0, 1fr) var(--_signs, 2.5em);
    column-gap: var(--_above);
    align-items: first baseline;
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .same,
  .group > [role='heading'] + .items > :first-child,
  .meaning + .items > :first-child {
    padding-block-start: 0;
    border: 0;
  }
  .group > :last-child > :last-child {
    padding-block-end: 0;
  }
  /* The height of what is not yet made, about: a title of a line and a half, and a line above or below it. */
  .far {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_items) * 4.5em);
  }
  .far li {
    min-block-size: 4.5em;
  }
  .item > :first-child {
    grid-area: date;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .item > :empty {
    display: none;
  }
  [part='title'] {
    grid-area: title;
  }
  [part='title'] + p {
    grid-area: place;
    color: var(--_quiet);
    font-size: var(--_small);
    white-space: pre-line;
  }
  [part='title'] + p::first-letter {
    text-transform: uppercase;
  }
  .item > [part='source'] {
    grid-area: source;
    font-size: var(--_small);
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .item > div {
    grid-area: printed;
  }
  .rest {
    margin-block-start: var(--_above);
    padding-block-start: var(--_within);
    border-block-start: 1px solid var(--_line);
  }
  .footer > .link,
  .rest > summary {
    color: var(--_quiet);
    font-size: var(--_small);
  }
  .filters ~ .line,
  .group ~ .line {
    margin-block-start: var(--_group);
  }
  /* In a wide place lines would be long, and signs far away: who and where stands beside the title. */
  @container (inline-size >= 56em) {
    .item {
      grid-template:
        'date date date' 'title place source' 'printed printed printed' / minmax(0, 3fr) minmax(0, 2fr)
        var(--_signs, 2.5em);
    }
  }
  @container (inline-size < 30em) {
    .group {
      display: block;
    }
    .group > [role='heading'] {
      margin-block-end: var(--_within);
    }
  }
  @container (inline-size < 24em) {
    label {
      flex-basis: 100%;
      max-width: none;
    }
  }
  /* A column of signs would break the words beside it. */
  @container (inline-size < 12em) {
    .item {
      grid-template: 'date' 'title' 'place' 'source' 'printed' / minmax(0, 1fr);
    }
    .item > [part='source'] {
      justify-self: start;
    }
  }
  .printed {
    display: none;
  }
  @media print {
    .printed {
      display: block;
    }
    /* A browser breaks a page between a heading and the entries beside it, and not within the room of the first one. */
    .group {
      display: block;
      position: relative;
    }
    @container (inline-size >= 30em) {
      .group {
        padding-inline-start: calc(var(--_head) + var(--_space) * 2);
      }
      .group > [role='heading'] {
        position: absolute;
        inset-inline-start: 0;
      }
    }
    .item {
      break-inside: avoid;
    }
    .item:has(> .printed-source, > [popover]) {
      grid-template: 'date' 'title' 'place' 'printed' / minmax(0, 1fr);
    }
    .line,
    .meaning,
    .group > [role='heading'] {
      break-after: avoid;
    }
    /* A line parts entries, and nothing within one. It belongs to the source above it: a frame prints neither. */
    .item:has(+ .same) > .printed-source {
      padding-block-end: calc(var(--_space) * 1.25);
      border-block-end: 1px solid var(--_line);
    }
    /* Each source is printed below its event, and needs neither a button nor a title. */
    .printed-source .title,
    .item:has(> .printed-source, > [popover]) > [part='source'] {
      display: none;
    }
  }
`;
