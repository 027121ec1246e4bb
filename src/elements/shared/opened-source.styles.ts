import type {CSSResult} from 'lit';
import type {PageLit} from './opened-source.js';

/** How opened sources look, by the page's Lit: beside what opened them, or as a sheet where the window is small. */
export function sourceStyles({css}: Pick<PageLit, 'css'>): CSSResult {
  return css`
    [popover] {
      box-sizing: border-box;
      inline-size: min(24em, 100vw - 1rem);
      max-block-size: min(40em, 100dvh - 1rem);
      margin: auto;
      padding: calc(2 * var(--_space));
      border: 1px solid color-mix(in srgb, CanvasText 30%, transparent);
      border-radius: var(--kz-radius, 3px);
      /* Where there is more below, a shadow says so: its cover moves with what is read, and at the end lies on it. */
      background:
        linear-gradient(var(--_surface), var(--_surface)) 0 100% / 100% 1.5em local no-repeat,
        linear-gradient(transparent, color-mix(in srgb, CanvasText 24%, transparent)) 0 100% / 100% 1em scroll no-repeat,
        var(--_surface);
      box-shadow: 0 4px 24px rgb(0 0 0 / 0.25);
      color: CanvasText;
      line-height: 1.4;
      overflow: auto;
      overscroll-behavior: contain;
    }
    [popover]:not(:popover-open) {
      display: none;
    }
    /* A column of its own for what closes it: it stands neither on words that scroll below it nor on a scroll bar. */
    [popover][role] {
      padding-inline-end: calc(2 * var(--_space) + 32px);
    }
    /* Level with the first line. Browsers hold it within the padding. */
    .close {
      position: sticky;
      inset-block-start: -4px;
      display: block;
      inline-size: 32px;
      block-size: 32px;
      margin: -4px -32px -28px auto;
      font-size: var(--_heading);
      line-height: 32px;
      text-align: center;
    }
    [popover] .quiet {
      color: color-mix(in srgb, CanvasText 72%, transparent);
      font-size: var(--_small);
    }
    /* A server's stands beside its button, in small text. */
    .quiet [popover] {
      font-size: 1.23em;
    }
    [popover]:focus-visible {
      outline-offset: -2px;
    }
    /* A server's: its quotation comes first, and what it was read in. */
    [popover] > blockquote:first-child {
      margin-block-start: 0;
    }
    [popover] > .record:last-child:not(:first-child) {
      margin-block-start: var(--_above);
    }
    .title,
    .record:has(.cited) .where {
      font-weight: 700;
    }
    .where,
    .cited,
    .note {
      font-size: var(--_sub);
    }
    .where::first-letter {
      text-transform: uppercase;
    }
    .title + .record {
      margin-block-start: var(--_space);
    }
    .record + .record {
      margin-block-start: var(--_above);
      padding-block-start: var(--_above);
      border-block-start: 1px solid color-mix(in srgb, CanvasText 16%, transparent);
    }
    blockquote {
      margin-block: var(--_space) var(--_within);
      padding-inline-start: var(--_above);
      border-inline-start: 3px solid color-mix(in srgb, CanvasText 40%, transparent);
    }
    .cited {
      margin-block-start: var(--_above);
      break-after: avoid;
    }
    .cited + blockquote {
      margin-block-start: var(--_within);
    }
    .note {
      margin-block-start: var(--_within);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_above);
      align-items: center;
      margin-block-start: var(--_above);
      font-size: var(--_small);
    }
    @supports (position-area: block-end) {
      [popover]:not(.centred),
      :is(:has(.anchor), .anchor ~ *) > [popover] {
        position-area: block-end span-inline-end;
        position-try-order: most-block-size;
        position-try-fallbacks:
          flip-block,
          flip-inline,
          flip-block flip-inline,
          block-end span-all,
          block-start span-all;
        max-block-size: min(40em, 100% - 8px);
        margin: 4px 0;
      }
      /* What a mark opens stands beside an element at its place. */
      :is(:has(.anchor), .anchor ~ *) > [popover] {
        position-anchor: --kz-mark;
      }
      /* A high bar leaves more room at its sides. */
      :has(.anchor.tall) > [popover] {
        position-area: inline-end span-all;
        position-try-fallbacks:
          flip-inline,
          block-end span-all,
          block-start span-all;
        margin: 4px;
      }
    }
    /* Neither above nor below would be room to read in. A frame of ours grows instead. */
    @media screen and (height < 34em) {
      .root [popover]:not(.beside) {
        position-area: none;
        max-block-size: calc(100dvh - 1rem);
        margin: auto;
      }
    }
    @media screen and (width < 30em), screen and (height < 24em) {
      .root [popover]:not(.beside) {
        position-area: none;
        inset: auto 0 0;
        inline-size: 100%;
        max-block-size: calc(100dvh - 1rem);
        margin: 0;
        border-width: 1px 0 0;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
      }
    }
    @media print {
      .printed-source .record + .record {
        padding-block-start: 0;
        border: 0;
      }
      /* What is open lies over the page, and is told in its place; what a server rendered stands there by itself. */
      [popover]:popover-open {
        display: none;
      }
      [popover]:not(:popover-open) {
        display: var(--_printed-source, block);
        position: static;
        inline-size: auto;
        max-block-size: none;
        padding: 0;
        border: 0;
        box-shadow: none;
        font-size: max(0.8em, 12px);
      }
      .printed-source .quiet {
        color: inherit;
      }
      /* What it unfolds is unfolded there. */
      @supports selector(::details-content) {
        .printed-source summary {
          display: none;
        }
      }
    }
  `;
}
