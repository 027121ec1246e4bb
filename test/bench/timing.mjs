/** Times pages against each other: A B A B, so that what the machine does meanwhile falls on all of them alike. */
import {compare, summarize} from './statistics.mjs';
import {firstPaint, markTime, visit} from './browser.mjs';

/**
 * Opens each page `runs` times by turns. A page is `{name, url}`; `isGiven` if it marks that it has its data, `isStatic` if it
 * has no script that could mark anything.
 * @returns for each page its name, the runs and their summary, in ms, and the bytes transferred; or its `error`
 */
export async function timePages({browser, pages, runs, device}) {
  const results = pages.map((page) => ({...page, drawnRuns: [], givenRuns: [], transferred: 0}));
  // The first visit of all makes what the browser makes once.
  await visit(browser, pages[0].url, ({page}) => drawnTimes(page, pages[0]), {device});
  for (let run = 0; run < runs; run++) {
    for (const result of results) {
      if (result.error !== undefined) continue;
      try {
        const times = await visit(browser, result.url, ({page}) => drawnTimes(page, result), {device});
        result.drawnRuns.push(times.drawn);
        if (times.given !== undefined) result.givenRuns.push(times.drawn - times.given);
        result.transferred = times.transferred;
      } catch (error) {
        result.error = error.message;
      }
    }
  }
  return results.map(({name, drawnRuns, givenRuns, transferred, error}) =>
    error === undefined
      ? {
          name,
          drawnRuns,
          givenRuns,
          drawn: summarize(drawnRuns),
          ...(givenRuns.length > 0 && {given: summarize(givenRuns)}),
          transferred,
        }
      : {name, error}
  );
}

/** A row of the table: the first page against the second. */
export function ratioRow(row, pages, of = 'drawn') {
  const [ours, theirs] = pages;
  const shown = pages.map(({name, drawn, given, transferred, error}) => ({name, drawn, given, transferred, error}));
  const error = ours.error ?? theirs.error;
  if (error !== undefined) return {...row, error, pages: shown};
  return {
    ...row,
    ...compare(ours[`${of}Runs`], theirs[`${of}Runs`]),
    ours: {...ours[of], unit: 'ms'},
    theirs: {...theirs[of], unit: 'ms'},
    pages: shown,
  };
}

async function drawnTimes(page, {isGiven = false, isStatic = false}) {
  if (isStatic) return {drawn: await firstPaint(page)};
  const drawn = await markTime(page, 'drawn');
  return isGiven ? {drawn, given: await markTime(page, 'given')} : {drawn};
}
