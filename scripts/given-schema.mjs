/**
 * The JSON Schema of a record as a person writes it, from that of a whole one: what the check fills in need not be there,
 * times may be texts, and a value may be left out with its reason.
 */

/** Fields of each type that the check fills in. */
const FILLED = {
  measures: [],
  facts: ['id', 'kind', 'label', 'status', 'qualifier', 'unit', 'scope', 'partners', 'topics', 'value', 'reason'],
  events: ['id', 'kind', 'status', 'partners', 'topics', 'places', 'people', 'organisations'],
  agreements: ['id', 'status', 'when', 'partners', 'topics', 'parties'],
  people: ['id', 'roles'],
  organisations: ['id'],
  places: ['id', 'kind', 'citations'],
  topics: ['id'],
  documents: [],
};

const WHENS = ['period', 'when'];

/** A date with a year before the first is written with its minus; the check orders it. */
const ORDERED_DATE = '^(\\d{4}|-[\\da-z]{3})(-\\d{2}){0,2}$';
const WRITTEN_DATE = '^-?\\d{4}(-\\d{2}){0,2}$';

/** The schema of one record of a type as it is written. */
export function givenSchema(type, whole) {
  const record = JSON.parse(JSON.stringify(whole), (_, value) => (value === ORDERED_DATE ? WRITTEN_DATE : value));
  const {oneOf} = record;
  // Which of its forms a fact has is seen by its fields, which the check says better than a list of all forms would.
  const given = oneOf
    ? {...oneOf[0], properties: Object.assign({}, ...oneOf.map(({properties}) => properties))}
    : record;
  const required = (oneOf ? common(oneOf.map((form) => form.required)) : given.required).filter(
    (field) => !FILLED[type].includes(field)
  );
  const {properties} = given;
  if (type === 'facts') {
    properties.kind = {enum: oneOf.map((form) => form.properties.kind.const)};
    properties.value = {anyOf: [properties.value, {type: 'null'}]};
    properties.absent = properties.reason;
    delete properties.reason;
    delete properties.scope.required;
    delete properties.range.properties.middle;
  }
  // Places are named by their names too.
  for (const field of ['partners', 'places', 'parties'])
    if (properties[field]) properties[field] = {type: 'array', items: {type: 'string', minLength: 1}};
  for (const end of ['from', 'to'])
    if (properties.scope?.properties[end]) properties.scope.properties[end] = {type: 'string', minLength: 1};
  return {...withTimes(given), required};
}

function common(lists) {
  return lists[0].filter((field) => lists.every((list) => list.includes(field)));
}

/** A time is a text of EDTF or a quarter, or has its parts, of which the basis need not be told. */
function withTimes(schema) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(withTimes);
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (!WHENS.includes(key) || !value?.oneOf) return [key, withTimes(value)];
      const parts = value.oneOf.map((form) => ({
        ...form,
        required: form.required.filter((field) => field !== 'basis'),
      }));
      return [key, {anyOf: [{type: 'string', examples: ['2023', '2023-05-14', '2019-Q1', '1850~']}, ...parts]}];
    })
  );
}

/** The schema of a file with all records, from those of its lists. */
export function fileSchema(lists) {
  return {
    title: 'kz-widgets/2',
    type: 'object',
    properties: {
      $schema: {type: 'string'},
      schema: {enum: ['kz-widgets/1', 'kz-widgets/2']},
      home: {type: 'string', description: 'The place whose relations the data tell, by id or name.'},
      translations: {type: 'object', description: 'Texts in other languages, by language, list, record and field.'},
      ...lists,
    },
    required: ['documents'],
    additionalProperties: false,
  };
}
