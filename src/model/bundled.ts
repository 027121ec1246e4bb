/**
 * The data folder, a record type an export, so that a bundle holds only those that it shows. The
 * types stand for the schema: `kz-widgets check` proves that the files have them.
 */
export {default as documents} from '../../data/documents.json' with {type: 'json'};
export {default as measures} from '../../data/measures.json' with {type: 'json'};
export {default as facts} from '../../data/facts.json' with {type: 'json'};
export {default as events} from '../../data/events.json' with {type: 'json'};
export {default as agreements} from '../../data/agreements.json' with {type: 'json'};
export {default as organisations} from '../../data/organisations.json' with {type: 'json'};
export {default as people} from '../../data/people.json' with {type: 'json'};
export {default as places} from '../../data/places.json' with {type: 'json'};
export {default as topics} from '../../data/topics.json' with {type: 'json'};
