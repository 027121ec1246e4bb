/**
 * Units that need no noun from whoever uses them: each has its words in every language, or is written everywhere as it is.
 * Beside these stand currencies, and nouns whose forms a measure gives.
 */
const UNITS = [
  'percent',
  'percentage-points',
  'per-mille',
  'index',
  'ratio',
  'g',
  'kg',
  't',
  'kt',
  'm',
  'km',
  'm²',
  'km²',
  'ha',
  'm³',
  'l',
  'kWh',
  'MWh',
  'GWh',
  'TWh',
  'kW',
  'MW',
  'GW',
  'toe',
  'Mtoe',
  'bbl',
  'tkm',
  'teu',
] as const;

export type Unit = (typeof UNITS)[number];

/** Other ways in which tables and people write them. */
const ALIASES: Readonly<Record<string, Unit>> = {
  '%': 'percent',
  pct: 'percent',
  TEU: 'teu',
  'per cent': 'percent',
  'per-cent': 'percent',
  pp: 'percentage-points',
  'p.p.': 'percentage-points',
  'percentage points': 'percentage-points',
  '‰': 'per-mille',
  tonnes: 't',
  'metric tons': 't',
  'sq km': 'km²',
  km2: 'km²',
  'sq m': 'm²',
  m2: 'm²',
  m3: 'm³',
  'cubic metres': 'm³',
  hectares: 'ha',
  litres: 'l',
  barrels: 'bbl',
};

/** A rate that has names of its own: so many barrels for each day and night. */
const BARRELS_A_DAY = new Set(['bbl/d', 'b/d', 'bpd', 'barrels a day', 'barrels per day']);

const byName = new Map<string, Unit>([...UNITS.map((unit) => [unit, unit] as const), ...Object.entries(ALIASES)]);

/** Whether a unit has words of its own in every language. */
function isUnit(unit: string): boolean {
  return UNITS.some((known) => known === unit);
}

/** A unit by the name that we give it; any other text as it is. */
export function unitNamed(text: string): string {
  // Three capitals would be a currency.
  return byName.get(text) ?? (/^[A-Z]{3}$/u.test(text) ? text : (byName.get(text.toLowerCase()) ?? text));
}

/**
 * A noun is written in small letters and can be spoken. Anything else (`GWp`, `°C`, `bcm`) is a symbol, and stands as it is
 * behind its number.
 */
export function isNoun(unit: string): boolean {
  return /^\p{Ll}{2,}(-\p{Ll}+)*$/u.test(unit) && /[aeiouy]|\P{ASCII}/u.test(unit) && !isUnit(unit);
}

/** What an amount is for each of: `USD/t` and `USD per tonne` are dollars for each tonne. */
export function splitUnit(text: string): {readonly unit: string; readonly per?: string} {
  if (BARRELS_A_DAY.has(text.toLowerCase())) return {unit: 'bbl', per: 'd'};
  const [, unit, per] = /^([A-Z]{3})(?: per |\/)(\S.*)$/u.exec(text) ?? [];
  return unit === undefined || per === undefined ? {unit: unitNamed(text)} : {unit, per: unitNamed(per)};
}
