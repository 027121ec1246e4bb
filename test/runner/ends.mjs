/** Browsers that end under a test file. A machine in trouble ends browsers: the file is run again in a new one. */
import {relative} from 'node:path';

/** How often a file is run whose browser ends each time. */
export const tries = 3;

/** Runs a file of Node's tests, and again where tests failed and a browser had ended. */
export async function whileBrowsersEnd(file, run, log) {
  for (let attempt = 1; ; attempt++) {
    const result = await run();
    if (result.failed === 0 || result.ended.length === 0) return result;
    const what = `${file}: ${result.ended.join(' and ')} ended in the middle`;
    if (attempt === tries) return {...result, printed: `${result.printed}\n${what}, ${tries} times`};
    log(`${what}; the file runs again in a new browser`);
  }
}

/** What of Web Test Runner's sessions is to run again, an engine a group. */
export function groupsOf(results) {
  const names = [...new Set(results.map(({engine}) => engine))];
  return names.map((name) => ({
    engine: name,
    files: results.filter(({engine}) => engine === name).map(({testFile}) => relative('.', testFile)),
  }));
}

const running = new Set(['INITIALIZING', 'TEST_STARTED', 'TEST_FINISHED']);

/**
 * Ends the sessions that run in a launcher whose browser has ended: the runner would wait until their time is over.
 * The next file gets a new browser.
 */
export function endSessions(runner, launcher, ended) {
  if (!runner) return;
  for (const session of [...runner.sessions.filtered((one) => one.browser === launcher && running.has(one.status))]) {
    ended.add(session.id);
    void runner.scheduler.stopSession(session, [{message: 'the browser ended'}]);
  }
}

/** A session that could not start is one of these; and where a browser ended, there is no page to stop. */
export function tellEnds(launcher, ended) {
  const {startSession, isActive} = launcher;
  launcher.startSession = async (id, url) => {
    try {
      await startSession.call(launcher, id, url);
    } catch (error) {
      ended.add(id);
      throw error;
    }
  };
  launcher.isActive = (id) => !ended.has(id) && isActive.call(launcher, id);
}
