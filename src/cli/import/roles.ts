/** What a column of a table can be. */
export const ROLES = [
  'place',
  'from',
  'period',
  'month',
  'day',
  'value',
  'unit',
  'scale',
  'status',
  'series',
  'skip',
] as const;

export type Role = (typeof ROLES)[number];

/** Heads by which statistical tables name their columns. */
export const HEADS: readonly (readonly [role: Role, heads: RegExp])[] = [
  ['from', /^(?:reporter|reporting[ _]?(?:country|economy)|reporter[ _].*|declarant|exporter|origin|from)$/iu],
  [
    'place',
    /^(?:ref_area|counterpart_area|geo|geo[ (].*|country|countries|country[ _]?(?:name|or area)?|partner.*|area|economy|nation|location|entity|страна|страны|партн[её]р.*|ел|елдер|мемлекет|국가|나라)$/iu,
  ],
  [
    'period',
    /^(?:time_period|time|period|.*[ _]year|year|years|date|month|quarter|day|year[ _/-]month|год|годы|дата|период|месяц|квартал|жыл|күні|кезең|ай|연도|년도|기간|날짜|시점)$/iu,
  ],
  ['value', /^(?:obs_value|value|values|amount|figure|observation|значение|сумма|мәні|мән|сома|값|금액)$/iu],
  [
    'unit',
    /^(?:unit|units|unit_measure|unit[ _]of[ _]measure(?:ment)?|currency(?:[ _]code)?|indicators? \(labels\)|единица.*|ед\. ?изм\.?|валюта|өлшем.*|бірлік.*|단위|통화)$/iu,
  ],
  ['scale', /^(?:unit_mult|unit_multiplier|powercode code|multiplier)$/iu],
  ['status', /^(?:obs_status|status|flag|flags|observation[ _]status|obs_flag|статус|мәртебе|상태)$/iu],
  // What SDMX says of its own files, and spreadsheets of their rows.
  [
    'skip',
    /^(?:dataflow|structure|structure_id|structure_name|action|last update|freq|time_format|decimals|obs_conf|conf_status|conf|id|index|no\.?|#|№)$/iu,
  ],
];
