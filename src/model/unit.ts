/** Whether a unit is written as a currency of ISO 4217 is. Any other is one of `units.ts`, a noun or a symbol. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/u.test(unit);
}

/** Whether a change in a unit is told in no per cent: a rate of 4 % that was 2 % did not rise by 100 %, nor did 20 °C that were 10. */
export function hasNoShare(unit: string): boolean {
  return /^(per(cent|-mille|centage-points)|°[CF])$/u.test(unit);
}

/** Whether a unit tells no amount, of which there could be a flow: a share, a temperature, an index or a ratio. */
export function isRelative(unit: string): boolean {
  return hasNoShare(unit) || unit === 'index' || unit === 'ratio';
}

/** Whether a unit is a length of time. */
export function isDuration(unit: string): boolean {
  return /^(hour|day|week|month|year)s$/u.test(unit);
}
