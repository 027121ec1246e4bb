/** What a person need not write, left out: the records of a table of four values. */
export const short = {
  schema: 'kz-widgets/2',
  home: 'us',
  documents: [
    {
      id: 'census',
      date: '2024-05-02',
      publisher: 'Strelsau Gazette',
      language: 'en-GB',
      about: 'A year of trade',
      digest: `sha256-${'1'.repeat(64)}`,
      paragraphs: 12,
    },
  ],
  measures: [{id: 'exports', label: 'Exports of goods', unit: 'USD', scope: {direction: 'one-way'}}],
  places: [{id: 'us', name: 'United States'}],
  facts: [{measure: 'exports', partners: ['Côte d’Ivoire'], period: '2023', value: 12.5, citations: cited('12.5')}],
};

export function cited(asWritten: string): readonly unknown[] {
  return [{document: 'census', paragraph: 3, asWritten}];
}

/** The same with other facts, and with other fields. */
export function facts(list: readonly unknown[], others: object = {}): unknown {
  return {...short, ...others, facts: list};
}
