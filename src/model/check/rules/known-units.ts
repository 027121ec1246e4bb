import {isQuantity} from '../../dataset.js';
import {isCurrencyCode} from '../../currencies.js';
import {isCurrency} from '../../unit.js';
import type {Rule} from '../walk.js';

const SCALE = /^(thousand|million|billion|trillion|mln|bn|th)s?\b.|\b(thousand|million|billion|trillion|mln|bn)s?$/iu;

/** Other ways in which people write a currency, and its code. */
const CURRENCIES: readonly (readonly [names: RegExp, code: string])[] = [
  [/^([$]|dollars?)$/iu, '"USD", "AUD", "CAD" and the like'],
  [/^(US ?[$]|US dollars?)$/iu, '"USD"'],
  [/^(€|euros?)$/iu, '"EUR"'],
  [/^(£|pounds?( sterling)?)$/iu, '"GBP"'],
  [/^(¥|yen)$/iu, '"JPY" or "CNY"'],
  [/^(₸|tenge)$/iu, '"KZT"'],
  [/^(₽|rou?bles?)$/iu, '"RUB"'],
  [/^₩$/u, '"KRW"'],
  [/^₹$/u, '"INR"'],
];

/** Three capitals are a currency of ISO 4217. */
export const knownUnits: Rule = (_, tell) => {
  const isUnknown = (unit: string) => isCurrency(unit) && !isCurrencyCode(unit);
  const message = (unit: string) =>
    `no currency of ISO 4217: ${unit}${unit === 'PCT' ? '; per cent is "percent"' : ''}`;
  return {
    measures: (measure, type) => {
      const {unit} = measure;
      if (isUnknown(unit)) tell(type, measure, 'unit', message(unit));
      if (SCALE.test(unit))
        tell(type, measure, 'unit', `has a scale, and values have none: 4.2 million is 4200000: ${unit}`);
      const currency = CURRENCIES.find(([names]) => names.test(unit))?.[1];
      if (currency !== undefined) tell(type, measure, 'unit', `a currency is written ${currency}: ${unit}`);
    },
    facts: (fact, type) => {
      if (!isQuantity(fact) || !fact.readings) return;
      for (const [i, {unit}] of fact.readings.entries())
        if (isUnknown(unit)) tell(type, fact, `readings.${i}.unit`, message(unit));
    },
  };
};
