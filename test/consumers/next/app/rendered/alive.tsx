'use client';

import 'kz-widgets/elements/kz-trade-chart';

/** What the server rendered, with the script that brings it to life. */
export function Alive({html}: {html: string}) {
  // Where a reader comes by a link no parser makes a shadow root of the template, and the script draws the chart.
  const isServer = typeof document === 'undefined';
  const __html = isServer ? html : html.replace(/<template shadowrootmode.*?<\/template>/su, '');
  return <main dangerouslySetInnerHTML={{__html}} suppressHydrationWarning />;
}
