/** A small made-up dataset, as a host would bring it: an island, a port and what they trade in lamps. */
export type Fields = Readonly<Record<string, unknown>>;

export interface HostData {
  readonly documents: readonly Fields[];
  readonly measures: readonly Fields[];
  readonly facts: readonly Fields[];
  readonly events: readonly Fields[];
  readonly agreements: readonly Fields[];
  readonly people: readonly Fields[];
  readonly places: readonly Fields[];
  readonly topics: readonly Fields[];
}

const cited = (asWritten: string, paragraph = 1, document = 'first-letter') => [{document, paragraph, asWritten}];

const place = (id: string, name: string, within?: string) => ({
  id,
  name,
  kind: within ? 'city' : 'country',
  ...(within && {within}),
  citations: cited(name),
});

/** A dataset with these facts and events, and everything that they refer to. */
export function hostData({
  facts = [],
  events = [],
  agreements = [],
}: Partial<Pick<HostData, 'facts' | 'events' | 'agreements'>>): HostData {
  return {
    documents: [
      {
        id: 'first-letter',
        date: '2024-03-10',
        publisher: 'The Lantern',
        language: 'en',
        about: 'A trade fair on the island',
        digest: `sha256-${'a'.repeat(64)}`,
        paragraphs: 3,
        link: 'https://lantern.example/fair',
      },
      {
        id: 'second-letter',
        date: '2025-03-10',
        language: 'ko',
        about: 'The fair a year later',
        digest: `sha256-${'b'.repeat(64)}`,
        paragraphs: 2,
      },
    ],
    measures: [
      {id: 'trade', label: 'Trade', unit: 'USD'},
      {id: 'lamps', label: 'Lamps sold', unit: 'lamps', counted: {one: 'lamp', other: 'lamps'}},
    ],
    facts,
    events,
    agreements,
    people: [{id: 'ada-moor', name: 'Ada Moor', roles: [], citations: cited('Ada Moor')}],
    places: [
      place('home', 'Home'),
      place('island', 'The Island'),
      place('shore', 'The Shore'),
      place('cape', 'The Cape'),
      place('port', 'Port', 'island'),
    ],
    topics: [
      {id: 'fairs', label: 'Fairs', citations: cited('fairs')},
      {id: 'ships', label: 'Ships', citations: cited('ships')},
    ],
  };
}

/** Why a date, a status or a kind is as it is: the data's own rules ask for a note. */
export const openNote = {kind: 'date', text: 'The letter tells no day.'};
export const statusNote = {kind: 'status', text: 'Promoted at the fair; nothing was signed.'};

/** A quantity of trade with a partner in a year; `change` says what is special about it. */
export function trade(year: number, value: number, change: Fields = {}, partner = 'island'): Fields {
  return {
    id: `${partner}-trade-${year}`,
    kind: 'quantity',
    label: `Trade with ${partner}`,
    measure: 'trade',
    value,
    unit: 'USD',
    qualifier: 'exact',
    status: 'reported',
    period: {basis: 'stated', from: String(year)},
    scope: {from: 'home', to: partner, direction: 'two-way', kind: 'flow'},
    partners: [partner],
    topics: ['fairs'],
    citations: cited(`trade in ${year}`),
    ...change,
  };
}

/** An agreement between the home country and the island: `agreement('pact', 'signed', '2021-05-14')`. */
export function agreement(id: string, status: string, from: string, change: Fields = {}): Fields {
  return {
    id,
    title: `The ${id}`,
    status,
    when: {basis: 'stated', from},
    partners: ['island'],
    topics: ['fairs'],
    parties: ['home', 'island'],
    citations: cited(`of the ${id}`),
    ...change,
  };
}

/** A quantity of lamps sold. */
export function lamps(value: number, change: Fields = {}): Fields {
  return {
    ...trade(2019, value),
    id: 'island-lamps-2019',
    label: 'Lamps sold on the island',
    measure: 'lamps',
    unit: 'lamps',
    scope: {from: 'island', direction: 'within', kind: 'flow'},
    ...change,
  };
}

/** A claim without a number. */
export function claim(change: Fields = {}): Fields {
  return {
    id: 'oldest-fair',
    kind: 'claim',
    label: 'The island’s fair',
    statement: 'Oldest fair on the coast',
    status: 'reported',
    period: {basis: 'stated', from: '2020'},
    partners: ['island'],
    topics: ['fairs'],
    citations: cited('oldest fair'),
    ...change,
  };
}

/** An event; `when` is a stated date unless `change` says otherwise. */
export function happening(id: string, from: string, change: Fields = {}): Fields {
  return {
    id,
    kind: 'other',
    title: `The ${id.replaceAll('-', ' ')}`,
    status: 'happened',
    when: {basis: 'stated', from},
    partners: ['island'],
    topics: ['fairs'],
    places: ['port'],
    people: ['ada-moor'],
    organisations: [],
    citations: cited(id),
    ...change,
  };
}
