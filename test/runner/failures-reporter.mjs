/**
 * A reporter of Node's test runner that prints what fails (the file, the test, and what it says), what is left out, and
 * what tests measured.
 */

const summary = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /u;

export default async function* failures(events) {
  for await (const {type, data} of events) {
    // A file that cannot be read says why on its error stream only.
    if (type === 'test:stderr') yield data.message;
    if (type === 'test:diagnostic' && !summary.test(data.message)) yield `${data.message}\n`;
    // Where a suite is left out, so are its tests, which nobody counts.
    if (type === 'test:pass' && typeof data.skip === 'string')
      yield `${data.file}: left out: ${data.name}: ${data.skip}\n`;
    const error = data?.details?.error;
    // A suite fails because a test in it does, which is told already.
    if (type !== 'test:fail' || error?.failureType === 'subtestsFailed') continue;
    const hint = error?.cause?.name === 'TimeoutError' ? ': it waits for what never comes, or the browser hangs' : '';
    yield `\n${data.file ?? ''}: ${data.name}${hint}\n${error?.cause?.stack ?? error?.cause ?? error?.message}\n`;
  }
}
