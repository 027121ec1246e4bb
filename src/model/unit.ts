/** Whether a unit is an ISO 4217 currency code; any other unit is the plural noun of what is counted. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/u.test(unit);
}

/** Whether a unit is a share already: of a rate of 4 % that was 2 % nobody says that it rose by 100 %. */
export function isRate(unit: string): boolean {
  return /^per(cent|-mille|centage-points)$/u.test(unit);
}

/** Whether a unit is a length of time. */
export function isDuration(unit: string): boolean {
  return /^(hour|day|week|month|year)s$/u.test(unit);
}
