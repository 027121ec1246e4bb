/** Our tags in Preact's JSX. */
export const tags = (
  <>
    <kz-fact-card fact="kr-trade-2019" heading-level={2} class="wide" lang="ko" onkz-select={(event) => event.record}>
      Trade was $4.2 billion in 2019.
    </kz-fact-card>
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
    <kz-trade-chart defer-hydration data={{facts: []}} ref={(chart) => void chart?.settled} />
  </>
);

export const refused = [
  // @ts-expect-error -- no such attribute
  <kz-fact-card fakt="kr-trade-2019" />,
  // @ts-expect-error -- no such form
  <kz-trade-chart form="pie" />,
  // @ts-expect-error -- a select event has a record
  <kz-event-list onkz-select={(event) => event.detail} />,
  // @ts-expect-error -- no such attribute
  <kz-agreement-list stauts="signed" />,
  // @ts-expect-error -- people or organisations
  <kz-people-list show="companies" />,
  // @ts-expect-error -- no such attribute
  <kz-fact fakt="kr-trade-2019" />,
  // @ts-expect-error -- a ready event has no record
  <kz-sources onkz-ready={(event) => event.record} />,
];
