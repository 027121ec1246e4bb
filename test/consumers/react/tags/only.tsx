/** Tags of a page whose script comes from elsewhere: the types come from the declaration beside it, and no element is imported. */
export const only = (
  <kz-fact-card fact="kr-trade-2019" class="wide" onkz-select={(event) => console.log(event.record)} />
);

export const refused = [
  // @ts-expect-error -- no such attribute
  <kz-fact-card fakt="kr-trade-2019" />,
  // @ts-expect-error -- no such form
  <kz-trade-chart form="pie" />,
];
