/**
 * What documents tell of people and organisations, for the element that shows it: the build leaves all else out of these
 * files, and this out of what other elements take from `bundled.ts`.
 */
export {default as agreements} from '../../data/agreements.json' with {type: 'json'};
export {default as facts} from '../../data/facts.json' with {type: 'json'};
export {default as organisations} from '../../data/organisations.json' with {type: 'json'};
export {default as people} from '../../data/people.json' with {type: 'json'};
