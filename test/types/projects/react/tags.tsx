/** Our tags and components in React's JSX. */
import {createRef} from 'react';
import {KzEventList, KzFactCard, KzTradeChart} from 'kz-widgets/react';

const ref = createRef<HTMLElementTagNameMap['kz-event-list']>();
export const tags = (
  <>
    <kz-fact-card fact="kr-trade-2019" heading-level={2} class="wide" lang="ko" onkz-select={(event) => event.record} />
    <KzFactCard fact="kr-trade-2019" headingLevel={2} className="wide" lang="ko" onKzSelect={(event) => event.record}>
      Trade was $4.2 billion in 2019.
    </KzFactCard>
    <KzEventList filterable limit={3} order="oldest" ref={ref} key="a" onKzReady={(event) => event.state} />
    <KzTradeChart data={{facts: []}} ref={(chart) => void chart?.settled} aria-label="Trade" data-id={1} />
  </>
);

export const refused = [
  // @ts-expect-error -- no such attribute
  <kz-fact-card fakt="kr-trade-2019" />,
  // @ts-expect-error -- no such property
  <KzFactCard fakt="kr-trade-2019" />,
  // @ts-expect-error -- no such form
  <KzTradeChart form="pie" />,
  // @ts-expect-error -- a number
  <KzEventList limit="many" />,
  // @ts-expect-error -- a ref of another element
  <KzFactCard ref={ref} />,
  // @ts-expect-error -- an error event has no record
  <KzFactCard onKzError={(event) => event.record} />,
];
