/** The name of a currency after a whole count (CLDR's): `Swedish kronor`; the code itself where it names none. */
export function currencyName(currency: string, lang: string, count = 0): string {
  const options = {style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0} as const;
  const parts = new Intl.NumberFormat(lang, options).formatToParts(count);
  return parts.find(({type}) => type === 'currency')?.value ?? currency;
}
