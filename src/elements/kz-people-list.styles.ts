import {css} from 'lit';

/** Nothing stands above a name; below it stand lines, and what unfolds. Countries have longer names than years. */
export const styles = css`
  .group {
    --_head: var(--kz-year-width, 8.5em);
  }
  .item {
    grid-template:
      'title source' 'place source' 'events events' 'printed printed' / minmax(0, 1fr)
      var(--_signs, 2.5em);
  }
  .item > [part='title'] {
    grid-area: title;
  }
  .item > [part='role'] {
    display: grid;
    grid-area: place;
    gap: 2px;
    font-size: var(--_small);
  }
  [part='events'] {
    grid-area: events;
    font-size: var(--_small);
  }
  [part='events'] li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--_signs, 2.5em);
    column-gap: var(--_above);
    align-items: first baseline;
    margin-block-start: var(--_within);
    list-style: none;
  }
  [part='events'] span {
    color: var(--_quiet);
    white-space: nowrap;
  }
  [part='events'] span::before {
    content: '·\\00a0';
    content: '·\\00a0' / ', ';
  }
  [part='events'] [part='source'] {
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
  }
  @container (inline-size >= 56em) {
    .item {
      grid-template:
        'title place source' '. events events' 'printed printed printed' / minmax(0, 2fr) minmax(0, 3fr)
        var(--_signs, 2.5em);
    }
  }
  /* A date that has no room beside its title has a line of its own. */
  @container (inline-size < 30em) {
    [part='events'] span {
      display: block;
      white-space: normal;
    }
    [part='events'] span::before {
      content: none;
    }
  }
  @container (inline-size < 12em) {
    .item {
      grid-template: 'title' 'place' 'source' 'events' 'printed' / minmax(0, 1fr);
    }
  }
  @media print {
    /* A life is longer than what is left of a page. */
    .item {
      break-inside: auto;
    }
    .item > [part='title'] {
      break-after: avoid;
    }
    [part='events'] li,
    .printed-source .record {
      break-inside: avoid;
    }
    .item:has(> .printed-source, > [popover]) {
      grid-template: 'title' 'place' 'events' 'printed' / minmax(0, 1fr);
    }
    /* A frame's height is that of the screen. */
    [part='events'] > ul {
      display: var(--_printed-source, block);
    }
    [part='events'] > summary {
      list-style: none;
      text-decoration: none;
    }
  }
`;
