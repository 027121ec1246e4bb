/** What the README's chart shows: trade in US dollars. */
export const title = 'Trade: South Korea and United Kingdom';
export const years = [2008, 2017, 2019, 2020, 2022];
export const partners = [
  {name: 'South Korea', colour: '#0b57d0', values: [750e6, 1.5e9, 4.2e9, 3.08e9, null]},
  {name: 'United Kingdom', colour: '#b3261e', values: [null, null, null, null, 1.8e9]},
];

/** The same as records, for who takes such. */
export const records = partners.flatMap(({name, values}) =>
  values.flatMap((value, i) => (value === null ? [] : [{partner: name, year: years[i], value}]))
);

export function dollars(value) {
  return `$${value / 1e9} billion`;
}
