/** Tags of a page whose script comes from elsewhere: the types come from the declaration beside it, and no element is imported. */
export const only = (
  <>
    <kz-fact-card fact="kr-trade-2019" class="wide" onkz-select={(event) => console.log(event.record)} />
    <kz-fact fact="kr-trade-2008" as-of="2022" strict onkz-select={(event) => console.log(event.record)} />
    <kz-agreement-list status="signed agreed" limit={2} filterable />
    <kz-people-list show="organisations" side="kr" kind="bank" heading-level="2" />
    <kz-sources heading="Sources" onkz-ready={(event) => console.log(event.state)} />
  </>
);

export const refused = [
  // @ts-expect-error -- no such attribute
  <kz-fact-card fakt="kr-trade-2019" />,
  // @ts-expect-error -- no such form
  <kz-trade-chart form="pie" />,
  // @ts-expect-error -- a number of agreements
  <kz-agreement-list limit="many" />,
  // @ts-expect-error -- people or organisations
  <kz-people-list show="companies" />,
  // @ts-expect-error -- no such attribute
  <kz-fact fakt="kr-trade-2008" />,
  // @ts-expect-error -- a list of sources has no limit
  <kz-sources limit={2} />,
];
