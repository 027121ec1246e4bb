'use client';

import 'kz-widgets/elements/kz-trade-chart';

/** Brings the script of the chart that the server rendered. */
export function Alive() {
  return null;
}
