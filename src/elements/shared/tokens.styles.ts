import {css} from 'lit';

/**
 * The look of the family, in one place: type, space, lines and hues. What begins with `--kz-` is a page's to set, and little of
 * it, as a widget takes its font and its ink from the text around it; what begins with `--_` is ours, and styles name nothing else.
 */
export const tokens = css`
  .root {
    /* Type has five sizes: a value, a heading, the text, what stands below either, and what is small. */
    --_value: var(--kz-value-size, 2.75em);
    --_heading: 1.25em;
    --_sub: max(0.875em, 12px);
    --_small: max(0.8125em, 12px);
    /* Space is in steps of 4 px: within a thought, between rows, above a drawing or a foot, between groups. */
    --_space: var(--kz-space, 0.5em);
    --_within: calc(var(--_space) / 2);
    --_above: calc(var(--_space) * 1.5);
    --_group: calc(var(--_space) * 2.5);
    /* One rule on top makes a family of them; a hairline parts what belongs together. */
    --_rule: var(--kz-rule, 2px solid currentColor);
    --_line: var(--kz-line-color, color-mix(in srgb, currentColor 16%, transparent));
    --_quiet: var(--kz-quiet-color, color-mix(in srgb, currentColor 72%, transparent));
    /* Of the text's own colour, which may be a quiet one: it tells what can be pressed, at 3:1 or more. */
    --_underline: color-mix(in srgb, currentColor 70%, transparent);
    --_surface: var(--kz-surface-color, Canvas);
    --_focus: var(--kz-focus-color, light-dark(#0b57d0, #8ab4f8));
    /* Partners have the only hues, each the same one in every element. */
    --_series-1: var(--kz-series-1, light-dark(#0b5cad, #74b3ff));
    --_series-2: var(--kz-series-2, light-dark(#b23c08, #ff9d6b));
    --_series-3: var(--kz-series-3, light-dark(#0a6b5c, #55ccb4));
    --_series-4: var(--kz-series-4, light-dark(#7a3fa0, #cba0ee));
  }
  @media (forced-colors: active) {
    .root {
      --_quiet: CanvasText;
      --_line: CanvasText;
      --_underline: CanvasText;
      --_surface: Canvas;
      --_focus: Highlight;
      --_series-1: CanvasText;
      --_series-2: CanvasText;
      --_series-3: CanvasText;
      --_series-4: CanvasText;
    }
  }
`;
