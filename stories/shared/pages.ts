/** Pages that elements stand in: what a host sets around a tag, and nothing inside it. */
import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';

/** A page with these declarations. */
function page(declarations: string): Decorator {
  return (story) => html`<div style=${declarations}>${story()}</div>`;
}

const ground = 'padding: 1.5em; background: Canvas; color: CanvasText;';

/** A page that is dark. */
export const onDarkPage = {decorators: [page(`color-scheme: dark; ${ground}`)]};

/** A page with its own font, colours and tokens. */
export const onHostPage = {
  decorators: [
    page(`color-scheme: light; padding: 1.5em; background: #f6f0e4; color: #2b1d0e;
      font: 19px/1.6 Charter, Georgia, 'Noto Serif', serif;
      --kz-quiet-color: #6b5339; --kz-line-color: #cdb693; --kz-surface-color: #fffaf0; --kz-focus-color: #8a1c1c;
      --kz-series-1: #8a1c1c; --kz-series-2: #1d5a63; --kz-space: 0.6em; --kz-value-size: 2.75em`),
  ],
};

/** A page that frames its cards. */
export const inFrame = {
  decorators: [
    page(
      'max-width: 20em; --kz-rule: none; --kz-padding: 1em 1.25em; --kz-border: 1px solid currentColor; --kz-radius: 0.5em'
    ),
  ],
};

/** A page with cards beside each other, whose values stand on one line. */
export const inRow: {decorators: Decorator[]} = {
  decorators: [
    (story) =>
      html`<div
        style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr)); gap: 0 2em; --kz-label-lines: 3"
      >
        ${story()}
        <kz-fact-card fact="busan-export-contracts-2022"></kz-fact-card>
        <kz-fact-card fact="gb-trade-2022"></kz-fact-card>
      </div>`,
  ],
};

/** A page whose reader has doubled the text. */
export const inLargeText = {decorators: [page('font-size: 200%')]};

/** A page written from right to left. */
export const onRightToLeftPage = {globals: {direction: 'rtl'}};

/** The narrowest column. */
export const inNarrowColumn = {globals: {width: '280'}};

/** The width of a whole page. */
export const inWideColumn = {globals: {width: '1200'}};
