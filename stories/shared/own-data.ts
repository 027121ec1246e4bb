/** A host's own dataset, made up: Ruritania and Kravonia are countries of novels. */
import type {Records} from '../../src/index.js';

type Quantity = Extract<Records['facts'][number], {readonly kind: 'quantity'}>;
type Change = Pick<Quantity, 'value' | 'qualifier' | 'status' | 'period'>;

const gazette = 'strelsau-gazette-2024';
const outlook = 'outlook-2025';

const cited: Pick<Quantity, 'citations'> = {
  citations: [{document: gazette, paragraph: 1, asWritten: 'as the figures of the customs house show'}],
};

/** Trade of one partner, so that each value tells only what is its own. */
function trade(partner: string, year: string, change: Partial<Change> = {}): Quantity {
  return {
    id: `${partner}-trade-${year}`,
    kind: 'quantity',
    label: `Trade between Kazakhstan and ${partner === 'ruritania' ? 'Ruritania' : 'Kravonia'}`,
    measure: 'trade',
    value: 0,
    unit: 'USD',
    qualifier: 'exact',
    status: 'reported',
    period: {basis: 'stated', from: year},
    scope: {from: 'kz', to: partner, direction: 'two-way', kind: 'flow'},
    partners: [partner],
    topics: ['trade'],
    ...cited,
    ...change,
  };
}

/** A value of each qualifier and each status, a document with a link, and names longer than a line. */
export const ownRecords: Partial<Records> = {
  documents: [
    {
      id: gazette,
      date: '2024-05-02',
      publisher: 'Strelsau Gazette',
      language: 'en',
      about: 'A year of trade, told by the customs house',
      digest: `sha256-${'1'.repeat(64)}`,
      paragraphs: 12,
      link: 'https://example.org/gazette/2024-05-02',
      archivedLink: 'https://example.org/archive/gazette/2024-05-02',
    },
    {
      id: outlook,
      date: '2025-01-20',
      language: 'en',
      about: 'What the ministry expects',
      digest: `sha256-${'2'.repeat(64)}`,
      paragraphs: 4,
    },
  ],
  measures: [
    {id: 'trade', label: 'Trade', unit: 'USD'},
    {id: 'revenue', label: 'Revenue', unit: 'USD'},
  ],
  facts: [
    trade('ruritania', '2015', {value: 120_000_000}),
    trade('ruritania', '2016', {value: 140_000_000, qualifier: 'about'}),
    trade('ruritania', '2018', {value: 200_000_000, qualifier: 'almost'}),
    trade('ruritania', '2020', {value: 210_000_000, qualifier: 'more-than'}),
    trade('ruritania', '2023', {value: 260_000_000, qualifier: 'estimated', status: 'estimated'}),
    trade('ruritania', '2027', {value: 300_000_000, status: 'target'}),
    trade('kravonia', '2015', {value: 60_000_000}),
    trade('kravonia', '2016', {value: 75_500_000}),
    trade('kravonia', '2017', {value: 70_000_000}),
    trade('kravonia', '2018', {value: 40_000_000, qualifier: 'about'}),
    {
      ...trade('ruritania', '2021', {
        value: 123_456_789_012,
        qualifier: 'about',
        period: {basis: 'derived', from: '2021-09-14', to: '2022-12-31', how: 'From the opening to the end of 2022'},
      }),
      id: 'long-words',
      measure: 'revenue',
      label: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftseinnahmen',
      scope: {from: 'ruritania', direction: 'within', kind: 'flow'},
      attributedTo: 'the Oberlandesgerichtspräsidentschaftskanzleivorsteher of Strelsau',
      notes: [{kind: 'spelling', text: 'Spelt as in the text, where the word runs over two lines.'}],
    },
  ],
  events: [
    {
      id: 'strelsau-fair-2024',
      kind: 'forum',
      title: 'Trade fair opens in Strelsau',
      status: 'happened',
      when: {basis: 'stated', from: '2024-04-20', to: '2024-04-28'},
      partners: ['ruritania'],
      topics: ['trade'],
      places: ['strelsau'],
      people: ['rassendyll'],
      organisations: [],
      ...cited,
    },
    {
      id: 'long-visit-2024',
      kind: 'visit',
      title:
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft visits Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      status: 'happened',
      when: {basis: 'stated', from: '2024-02-29'},
      partners: ['ruritania', 'kravonia'],
      topics: ['trade'],
      places: ['llanfair', 'strelsau'],
      people: ['rassendyll', 'long-name'],
      organisations: [],
      ...cited,
    },
    {
      id: 'harbour-opening',
      kind: 'opening',
      title: 'River harbour of Strelsau to open',
      status: 'planned',
      when: {basis: 'stated', from: '2027-06'},
      partners: ['ruritania'],
      topics: ['trade'],
      places: ['strelsau'],
      people: [],
      organisations: [],
      citations: [{document: outlook, paragraph: 2, asWritten: 'the harbour will open in June 2027'}],
    },
  ],
  agreements: [
    {
      id: 'customs-treaty',
      title: 'Treaty on customs',
      status: 'in-force',
      when: {basis: 'stated', from: '2023-01-01'},
      steps: [
        {status: 'signed', when: {basis: 'stated', from: '2021-06-30'}},
        {status: 'in-force', when: {basis: 'stated', from: '2023-01-01'}},
      ],
      partners: ['ruritania'],
      topics: ['trade'],
      parties: ['kz', 'ruritania'],
      ...cited,
    },
    {
      id: 'river-toll',
      title: 'Agreement on river tolls',
      status: 'ended',
      when: {basis: 'stated', from: '2019'},
      partners: ['ruritania'],
      topics: ['trade'],
      parties: ['kz', 'ruritania', 'kravonia'],
      ...cited,
    },
    {
      id: 'long-memorandum',
      title:
        'Memorandum of the Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft on Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      status: 'signed',
      when: {basis: 'stated', from: '2024-02-29'},
      partners: ['ruritania', 'kravonia'],
      topics: ['trade'],
      parties: ['strelsau', 'llanfair'],
      ...cited,
    },
    {
      id: 'railway',
      title: 'Railway from Strelsau to the border',
      status: 'planned',
      when: {basis: 'stated', from: '2027'},
      partners: ['ruritania'],
      topics: ['trade'],
      parties: ['kz', 'ruritania'],
      citations: [{document: outlook, paragraph: 3, asWritten: 'the railway is to be agreed in 2027'}],
    },
  ],
  people: [
    {id: 'rassendyll', name: 'Rudolf Rassendyll', roles: [], ...cited},
    {
      id: 'long-name',
      name: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe',
      roles: [],
      ...cited,
    },
  ],
  places: [
    {id: 'kz', name: 'Kazakhstan', kind: 'country', ...cited},
    {id: 'ruritania', name: 'Ruritania', kind: 'country', ...cited},
    {id: 'kravonia', name: 'Kravonia', kind: 'country', ...cited},
    {id: 'strelsau', name: 'Strelsau', kind: 'city', within: 'ruritania', ...cited},
    {
      id: 'llanfair',
      name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      kind: 'city',
      within: 'kravonia',
      ...cited,
    },
  ],
  topics: [{id: 'trade', label: 'Trade', ...cited}],
};

/** The same data with a document left out, so that no citation of it can be checked. */
export const brokenRecords: Partial<Records> = {
  ...ownRecords,
  documents: ownRecords.documents?.filter(({id}) => id !== gazette) ?? [],
};

const requested = globalThis.fetch;

/**
 * Answers `/our-data.json` with the host's data and `/broken-data.json` with the broken one, and leaves
 * `/slow-data.json` without an answer. Nothing is asked of a server.
 */
export function answerForHost(): void {
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (address.endsWith('/slow-data.json')) return new Promise(() => undefined);
    if (address.endsWith('/our-data.json')) return Promise.resolve(Response.json(ownRecords));
    if (address.endsWith('/broken-data.json')) return Promise.resolve(Response.json(brokenRecords));
    return requested(input, init);
  };
}

/** What a page needs to show its own records by script, where a tag alone does not. */
export function withOwnRecords(tag: string, markup: string) {
  const code = `<script type="module" blocking="render" src="/kz-widgets/kz-widgets.js"></script>
${markup}
<script type="module">
  import records from './our-data.json' with {type: 'json'};
  document.querySelector('${tag}').data = records;
</script>`;
  return {docs: {source: {code}}};
}
