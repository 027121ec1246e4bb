/* eslint-disable @typescript-eslint/consistent-type-imports -- the only way to type a JSON file by its schema */
declare module '*/data/documents.json' {
  const records: readonly import('./schema.js').SourceDocument[];
  export default records;
}
declare module '*/data/measures.json' {
  const records: readonly import('./schema.js').Measure[];
  export default records;
}
declare module '*/data/facts.json' {
  const records: readonly import('./schema.js').Fact[];
  export default records;
}
declare module '*/data/events.json' {
  const records: readonly import('./schema.js').KzEvent[];
  export default records;
}
declare module '*/data/agreements.json' {
  const records: readonly import('./schema.js').Agreement[];
  export default records;
}
declare module '*/data/people.json' {
  const records: readonly import('./schema.js').Person[];
  export default records;
}
declare module '*/data/organisations.json' {
  const records: readonly import('./schema.js').Organisation[];
  export default records;
}
declare module '*/data/places.json' {
  const records: readonly import('./schema.js').Place[];
  export default records;
}
declare module '*/data/topics.json' {
  const records: readonly import('./schema.js').Topic[];
  export default records;
}
// A pattern has one star only, and of several that fit the first one counts: what none above names is a language's texts.
declare module '*.json' {
  const translations: import('./schema.js').Translations;
  export default translations;
}
