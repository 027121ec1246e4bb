/** Made-up records of a host's own, valid by `kz-widgets check`; the same ones at each call. */
const DAY = 86_400_000;
const LAST_DAY = Date.UTC(2023, 11, 31);

const citations = (asWritten) => [{document: 'first-letter', paragraph: 1, asWritten}];

const common = {
  documents: [
    {
      id: 'first-letter',
      date: '2024-03-10',
      publisher: 'The Lantern',
      language: 'en',
      about: 'A trade fair on the island',
      digest: `sha256-${'a'.repeat(64)}`,
      paragraphs: 3,
    },
  ],
  measures: [{id: 'trade', label: 'Trade', unit: 'USD'}],
  people: [{id: 'ada-moor', name: 'Ada Moor', roles: [], citations: citations('Ada Moor')}],
  places: [
    {id: 'home', name: 'Home', kind: 'country', citations: citations('Home')},
    {id: 'island', name: 'The Island', kind: 'country', citations: citations('The Island')},
    {id: 'port', name: 'Port', kind: 'city', within: 'island', citations: citations('Port')},
  ],
  topics: [{id: 'fairs', label: 'Fairs', citations: citations('fairs')}],
};

/** Trade on each of the last `count` days, in US dollars, as a wave that rises. */
export function points(count) {
  const facts = Array.from({length: count}, (_, i) => {
    const day = dayAt(count - 1 - i);
    return {
      id: `island-trade-${day}`,
      kind: 'quantity',
      label: 'Trade with the island',
      measure: 'trade',
      value: 1_000_000_000 + i * 1000 + Math.round(200_000_000 * Math.sin(i / 40)),
      unit: 'USD',
      qualifier: 'exact',
      status: 'reported',
      period: {basis: 'stated', from: day},
      scope: {from: 'home', to: 'island', direction: 'two-way', kind: 'flow'},
      partners: ['island'],
      topics: ['fairs'],
      citations: citations(`trade on ${day}`),
    };
  });
  return {...common, facts, events: []};
}

/** Visits, one every third day. */
export function events(count) {
  const happenings = Array.from({length: count}, (_, i) => {
    const day = dayAt(3 * (count - 1 - i));
    return {
      id: `visit-${day}`,
      kind: 'visit',
      title: `Visit number ${i + 1} to the fair of the island`,
      status: 'happened',
      when: {basis: 'stated', from: day},
      partners: ['island'],
      topics: ['fairs'],
      places: ['port'],
      people: ['ada-moor'],
      organisations: [],
      citations: citations(`the visit of ${day}`),
    };
  });
  return {...common, facts: [], events: happenings};
}

/** Agreements, one every tenth day. */
export function agreements(count) {
  const signed = Array.from({length: count}, (_, i) => {
    const day = dayAt(10 * (count - 1 - i));
    return {
      id: `agreement-${day}`,
      title: `Agreement number ${i + 1} on the fair of the island`,
      status: 'signed',
      when: {basis: 'stated', from: day},
      partners: ['island'],
      topics: ['fairs'],
      parties: ['home', 'port'],
      citations: citations(`the agreement of ${day}`),
    };
  });
  return {...common, facts: [], events: [], agreements: signed};
}

function dayAt(daysBefore) {
  return new Date(LAST_DAY - daysBefore * DAY).toISOString().slice(0, 10);
}
