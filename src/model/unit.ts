/** Whether a unit is written as a currency of ISO 4217 is. Any other is one of `units.ts`, a noun or a symbol. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/u.test(unit);
}

/** Whether a unit is a share already: of a rate of 4 % that was 2 % nobody says that it rose by 100 %. */
export function isRate(unit: string): boolean {
  return /^per(cent|-mille|centage-points)$/u.test(unit);
}

/** Whether a unit tells no amount, of which there could be a flow: a share, an index or a ratio. */
export function isRelative(unit: string): boolean {
  return isRate(unit) || unit === 'index' || unit === 'ratio';
}

/** Whether a unit is a length of time. */
export function isDuration(unit: string): boolean {
  return /^(hour|day|week|month|year)s$/u.test(unit);
}
