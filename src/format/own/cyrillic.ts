/** What Kazakh and Russian write alike: numbers of quarters and halves, and signs of currencies where room is short. */
export const ROMAN = ['I', 'II', 'III', 'IV'];
export const SIGNS: Readonly<Record<string, string>> = {KZT: '₸', RUB: '₽', EUR: '€', TRY: '₺', INR: '₹'};
