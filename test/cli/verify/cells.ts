import {good, like, type Fields, type Input} from '../../model/check/fixture.js';

export const tableDigest = `sha256-${'c'.repeat(64)}`;

/** The made-up data with one more document, a table, and the trade of 2019 read in a cell of it. */
export function cellFact(change: object, citation: object): Input {
  const cited = {
    document: 'second-letter',
    row: 3,
    rowName: 'The Island',
    column: '2019',
    scale: 1000,
    asWritten: '4,200.5',
  };
  const fields: Fields = {...cited, ...citation};
  const place = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const fact = like('facts', 'island-trade-2019', {
    value: 4_200_500,
    readings: undefined,
    citations: [place],
    ...change,
  });
  const table = like('documents', 'second-letter', {
    digest: tableDigest,
    paragraphs: undefined,
    publisher: 'The Guild',
  });
  return {
    ...good,
    documents: good.documents.map((document) => (document['id'] === 'second-letter' ? table : document)),
    facts: [fact],
    events: [],
    agreements: [],
    people: [],
    places: good.places.map((place) => (place['id'] === 'port' ? like('places', 'port', {names: undefined}) : place)),
  };
}
