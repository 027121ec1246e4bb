/** What navigation needs of a mark: where it is, and in which series. Marks ascend by series, then by time. */
export interface Spot {
  readonly id: string;
  readonly series: number;
  readonly x: number;
  readonly y: number;
}

/** The mark nearest to a place in the drawing: first by time, then by value. */
export function nearestSpot(spots: readonly Spot[], x: number, y: number): string | undefined {
  const distance = (spot: Spot) => Math.abs(spot.x - x) * 4 + Math.abs(spot.y - y);
  return spots.reduce<Spot | undefined>(
    (best, spot) => (best && distance(best) <= distance(spot) ? best : spot),
    undefined
  )?.id;
}

/**
 * Where a key leads from a mark: left and right along its series, up and down to the next series'
 * nearest mark in time, Home and End to the series' ends. `undefined` for a key that leads nowhere.
 */
export function nextSpot(spots: readonly Spot[], id: string, key: string): string | undefined {
  const here = spots.find((spot) => spot.id === id);
  if (!here) return undefined;
  const own = spots.filter(({series}) => series === here.series);
  const index = own.indexOf(here);
  if (key === 'ArrowLeft') return own[index - 1]?.id;
  if (key === 'ArrowRight') return own[index + 1]?.id;
  if (key === 'Home') return own[0]?.id;
  if (key === 'End') return own.at(-1)?.id;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const series =
    key === 'ArrowDown'
      ? spots.find((spot) => spot.series > here.series)?.series
      : spots.findLast((spot) => spot.series < here.series)?.series;
  return nearestSpot(
    spots.filter((spot) => spot.series === series),
    here.x,
    here.y
  );
}
