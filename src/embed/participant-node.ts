import {writeDate} from '../model/edtf.js';
import type {Organisation, Person} from '../model/schema.js';
import type {ParticipantItem} from '../view/people-item.js';
import {doubts, quotations, type JsonLd, type Telling} from './json-ld.js';

/** A person or an organisation of a list, for machines: nothing says that somebody still has a role. */
export function participantNode({record, source}: ParticipantItem, context: Telling): JsonLd {
  const {name, spellings = [], citations} = record;
  return {
    '@type': 'roles' in record ? 'Person' : 'Organization',
    name,
    ...doubts(source),
    ...(spellings.length > 0 && {alternateName: spellings}),
    ...('roles' in record ? roleNodes(record, context) : placeNode(record, context)),
    subjectOf: quotations(citations, context),
  };
}

/** Each role with its report, and with a date only where a document gives one. */
function roleNodes({roles}: Person, context: Telling): JsonLd {
  if (roles.length === 0) return {};
  return {
    hasOccupation: roles.map(({title, when, citation}) => ({
      '@type': 'Role',
      hasOccupation: {'@type': 'Occupation', name: title},
      // A day of it alone is neither its first nor its last.
      ...(when.basis === 'stated' &&
        when.to !== undefined &&
        when.qualifier === undefined && {startDate: writeDate(when.from), endDate: writeDate(when.to)}),
      subjectOf: quotations([citation], context),
    })),
  };
}

function placeNode({place}: Organisation, {dataset: {places}}: Telling): JsonLd {
  return place === undefined ? {} : {location: {'@type': 'Place', name: places.get(place)?.name ?? place}};
}
