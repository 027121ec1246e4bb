/** The settings of Web Test Runner. */
import {once} from 'node:events';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import sirv from 'sirv';
import {hangs} from './limits.mjs';
import {commandPlugins} from './plugins.mjs';

/** A page without the site's look: its language, the test font, and a clean state before the tests are read. */
const page = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>test</title>
    <link rel="stylesheet" href="/test/runner/test-font.css">
  </head>
  <body>
    <script type="module">
      import {reset} from '/test/runner/commands.ts';
      // The runner clones what a failed assertion compared; where that is a node it throws, and the run waits for ever.
      const clone = window.structuredClone;
      const nodeAsText = (_, value) => (value instanceof Node ? String(value.outerHTML ?? value.nodeName) : value);
      window.structuredClone = (value, options) => {
        try {
          return clone(value, options);
        } catch {
          return JSON.parse(JSON.stringify(value, nodeAsText));
        }
      };
      await reset();
      await import('${testFramework}');
    </script>
  </body>
</html>`;

/** What is built is served as it is: the runner would rewrite the imports that a user's page sees. */
function serveBuilt() {
  const serve = sirv('dist', {dev: true});
  return async (context, next) => {
    if (!context.path.startsWith('/dist/')) return next();
    context.respond = false;
    context.req.url = context.req.url.slice('/dist'.length);
    serve(context.req, context.res, () => context.res.writeHead(404).end());
    await once(context.res, 'close');
  };
}

export function testConfig({launchers, groups, coverage, update, watch, grep, reporters = []}) {
  return {
    browsers: launchers,
    groups,
    watch,
    // Of all engines at once, one page each: two pages of one browser fight over the focus, and WebKit has one window.
    concurrentBrowsers: 3,
    concurrency: 1,
    nodeResolve: true,
    middleware: [serveBuilt()],
    plugins: [
      // A lower target drops the attribute of a JSON import.
      esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'}),
      ...commandPlugins({update}),
    ],
    testRunnerHtml: page,
    browserStartTimeout: hangs.test,
    testsStartTimeout: hangs.test,
    testsFinishTimeout: hangs.file,
    testFramework: {config: {timeout: hangs.wait, ...(grep && {grep})}},
    coverage,
    coverageConfig: {include: ['src/**/*.ts'], report: false},
    filterBrowserLogs: ({args}) => !/Lit is in dev mode/u.test(String(args[0])),
    reporters: [defaultReporter({reportTestProgress: false}), ...reporters],
  };
}
