import type {Records} from '../../model/dataset.js';
import type {Person} from '../../model/schema.js';
import {agreementsTold, publishedBy, recordsTold, withPlans} from '../../query/as-of.js';

/** The whole data as the documents published by each document's date but the last tell it, earliest first. */
export function earlierStates(records: Records): readonly {readonly date: string; readonly records: Records}[] {
  const dates = [...new Set(records.documents.map(({date}) => date))].sort();
  return dates.slice(0, -1).map((date) => ({date, records: recordsAsOf(records, date)}));
}

function recordsAsOf(records: Records, date: string): Records {
  const published = publishedBy(
    {documents: new Map(records.documents.map((document) => [document.id, document]))},
    date
  );
  const isTold = ({citation}: {readonly citation: {readonly document: string}}) => published.has(citation.document);
  const toldSide = (side: Person['side']) => (side && isTold(side) ? {side} : {});
  return {
    documents: records.documents.filter(({id}) => published.has(id)),
    measures: records.measures,
    facts: recordsTold(records.facts, published),
    events: withPlans(recordsTold(records.events, published), published),
    agreements: agreementsTold(records.agreements, published),
    people: recordsTold(records.people, published).map(({side, ...person}) => ({
      ...person,
      ...toldSide(side),
      roles: person.roles.filter(isTold),
    })),
    organisations: recordsTold(records.organisations, published).map(({side, ...organisation}) => ({
      ...organisation,
      ...toldSide(side),
    })),
    places: recordsTold(records.places, published).map(({names, ...place}) => ({
      ...place,
      ...(names && {names: names.filter(isTold)}),
    })),
    topics: recordsTold(records.topics, published),
  };
}
