/** A Russian month after a day or a preposition: `мая`, `августа`. */
export const genitive = (month: string): string => (month.endsWith('т') ? `${month}а` : `${month.slice(0, -1)}я`);

/** A Russian date that begins with its month, in the genitive. */
export const dateInGenitive = (date: string): string => date.replace(/^\p{L}+/u, genitive);
