/** What Chromium's trace tells of a page's main thread. */

/** What an event counts as, by the beginning of its name. The first that fits counts. */
const kinds = [
  ['garbage', /^(MinorGC|MajorGC|V8\.GC|BlinkGC|GC)/u],
  ['parsing', /^(v8\.compile|v8\.parse|V8\.Compile|V8\.Parse|ParseHTML|ParseAuthorStyleSheet|V8\.Preparse)/iu],
  ['layout', /^(UpdateLayoutTree|RecalculateStyles|Layout|LayoutShift|Layerize|PrePaint|InvalidateLayout)$/u],
  ['painting', /^(Paint|Commit|UpdateLayer|CompositeLayers|RasterTask)/u],
  [
    'scripting',
    /^(EvaluateScript|v8\.|V8\.|FunctionCall|RunMicrotasks|AsyncTask Run|EventDispatch|FireAnimationFrame|TimerFire)/u,
  ],
];

/**
 * The longest task of the page's main thread: its duration and what it was spent on, in ms. Parsing counts what is spent on
 * reading and compiling scripts, markup and styles, without what these then do.
 */
export function longestTask({traceEvents}) {
  const spans = traceEvents.filter(({ph}) => ph === 'X');
  const thread = mainThread(traceEvents);
  const mine = spans
    .filter(({pid, tid}) => pid === thread.pid && tid === thread.tid)
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const isTask = ({name}) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';
  const longest = mine.filter(isTask).reduce((most, task) => (task.dur > most.dur ? task : most), {dur: 0});
  const end = longest.ts + longest.dur;
  const within = mine.filter((span) => span.ts >= longest.ts && span.ts + span.dur <= end && !isTask(span));
  return {duration: longest.dur / 1000, ...shares(within)};
}

/** The thread on which the page's scripts ran. */
function mainThread(events) {
  const evaluated = events.find(({name}) => name === 'v8.evaluateModule' || name === 'EvaluateScript');
  if (!evaluated) throw new Error('the trace has no script');
  return evaluated;
}

/** Time by kind, each moment counted for the innermost span that is of a kind. */
function shares(spans) {
  const totals = {parsing: 0, scripting: 0, layout: 0, painting: 0, garbage: 0};
  const open = [];
  for (const {name, ts, dur = 0} of spans) {
    const kind = kinds.find(([, pattern]) => pattern.test(name))?.[0];
    if (kind === undefined) continue;
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    const outer = open.at(-1);
    if (outer) totals[outer.kind] -= dur;
    totals[kind] += dur;
    open.push({kind, end: ts + dur});
  }
  return Object.fromEntries(Object.entries(totals).map(([kind, time]) => [kind, time / 1000]));
}
