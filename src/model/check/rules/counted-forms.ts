import {isCurrencyCode} from '../../currencies.js';
import {isNoun} from '../../units.js';
import {isCurrency} from '../../unit.js';
import type {Rule} from '../walk.js';

/** A measure gives the forms of its noun where it counts things, and none where its unit is a currency. */
export const countedForms: Rule = (_, tell) => ({
  measures: (measure, type) => {
    const {unit, counted} = measure;
    if (isCurrency(unit) && counted) tell(type, measure, 'counted', `forms of a noun for a currency: ${unit}`);
    if (!isNoun(unit) || counted) return;
    const currency = unit.toUpperCase();
    if (isCurrencyCode(currency)) tell(type, measure, 'unit', `a currency is written "${currency}": ${unit}`);
    else
      tell(type, measure, 'counted', `no forms of the noun: ${unit}; for people: {"one": "person", "other": "people"}`);
  },
});
