/** Our tags and components in React's JSX. */
import {createRef} from 'react';
import {
  KzAgreementList,
  KzEventList,
  KzFact,
  KzFactCard,
  KzPeopleList,
  KzSources,
  KzTradeChart,
} from 'kz-widgets/react';

const ref = createRef<HTMLElementTagNameMap['kz-event-list']>();
export const tags = (
  <>
    <kz-fact-card fact="kr-trade-2019" heading-level={2} class="wide" lang="ko" onkz-select={(event) => event.record} />
    <kz-trade-chart partner="kr gb" form="bars" as-of="2022" ref={(chart) => void chart?.settled} />
    <kz-event-list filterable limit="3" order="oldest" style={{color: 'red'}} onkz-ready={(event) => event.state} />
    <kz-agreement-list filterable limit="3" status="signed agreed" party="kepco" onkz-ready={(event) => event.state} />
    <kz-people-list
      filterable
      show="organisations"
      side="gb kr"
      kind="bank"
      lang="ru"
      onkz-ready={(event) => event.state}
    />
    <kz-fact fact="kr-trade-2019" sentence strict lang="ko" onkz-select={(event) => event.record}>
      $4.2 billion
    </kz-fact>
    <kz-sources heading="Sources" partner="gb" as-of="2022" onkz-error={(event) => event.problem} />
    <KzFactCard fact="kr-trade-2019" headingLevel={2} className="wide" lang="ko" onKzSelect={(event) => event.record}>
      Trade was $4.2 billion in 2019.
    </KzFactCard>
    <KzEventList filterable limit={3} order="oldest" ref={ref} key="a" onKzReady={(event) => event.state} />
    <KzAgreementList filterable limit={3} status="signed agreed" party="kepco" onKzReady={(event) => event.state} />
    <KzPeopleList show="organisations" side="gb kr" kind="bank" headingLevel={2} onKzReady={(event) => event.state} />
    <KzFact fact="kr-trade-2019" sentence strict lang="ko" onKzSelect={(event) => event.record}>
      $4.2 billion
    </KzFact>
    <KzSources heading="Sources" partner="gb" asOf="2022" data={null} onKzError={(event) => event.problem} />
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
  // @ts-expect-error -- no such attribute
  <kz-agreement-list stauts="signed" />,
  // @ts-expect-error -- people or organisations
  <kz-people-list show="companies" />,
  // @ts-expect-error -- no such attribute
  <kz-fact fakt="kr-trade-2019" />,
  // @ts-expect-error -- a ready event has no record
  <kz-sources onkz-ready={(event) => event.record} />,
  // @ts-expect-error -- no such property
  <KzAgreementList stauts="signed" />,
  // @ts-expect-error -- people or organisations
  <KzPeopleList show="companies" />,
  // @ts-expect-error -- a flag
  <KzFact fact="kr-trade-2019" sentence="whole" />,
  // @ts-expect-error -- a list of sources has no order of its own
  <KzSources order="oldest" />,
];
