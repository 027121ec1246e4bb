/** Medians, quartiles and ratios of repeated measurements. */

/** The value in the middle; the mean of the two there where their number is even. */
export function median(values) {
  return quantile(values, 0.5);
}

/** The value below which `share` of the values lie, 0 to 1, on a line between neighbours. */
export function quantile(values, share) {
  if (values.length === 0) throw new RangeError('no values');
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const before = sorted[Math.floor(place)];
  return before + (sorted[Math.ceil(place)] - before) * (place % 1);
}

/** Median, quartiles and how many values there are. */
export function summarize(values) {
  return {
    median: median(values),
    lower: quantile(values, 0.25),
    upper: quantile(values, 0.75),
    runs: values.length,
  };
}

/**
 * The ratio of the medians, and the quartiles of the ratios of each run with the run beside it: what the machine did to both
 * is no spread of theirs.
 */
export function compare(ours, theirs) {
  const pairs = ours.map((value, i) => value / theirs[i]);
  return {value: median(ours) / median(theirs), lower: quantile(pairs, 0.25), upper: quantile(pairs, 0.75)};
}
