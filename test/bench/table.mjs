/** What was measured, as tables: for the terminal and for a document. */

/**
 * A row's verdict: `met`, `not met`, or nothing where no limit is set or nothing could be measured.
 */
function verdict({value, atMost, error}) {
  if (error !== undefined) return 'failed';
  if (atMost === undefined) return '';
  return value <= atMost ? 'met' : 'not met';
}

/** The rows that have a limit, or say why they have none. */
export function resultTable(rows) {
  return [
    ['work', 'against', 'ours', 'theirs', 'result', 'quartiles', 'at most', 'verdict'],
    ...rows.map((row) => [
      row.work,
      row.against ?? '',
      row.ours ? withUnit(row.ours.median, row.ours.unit) : '',
      row.theirs ? withUnit(row.theirs.median, row.theirs.unit) : '',
      row.error ?? withUnit(row.value, row.unit),
      row.lower === undefined ? '' : `${figure(row.lower)} to ${figure(row.upper)}`,
      row.atMost === undefined ? '' : withUnit(row.atMost, row.unit),
      verdict(row),
    ]),
  ];
}

/** Every page that was timed, ours and all peers. */
export function pageTable(rows) {
  return [
    ['work', 'page', 'drawn', 'quartiles', 'from its data', 'transferred'],
    ...rows.flatMap(({work, pages = []}) =>
      pages.map((page) => [
        work,
        page.name,
        page.error ?? withUnit(page.drawn.median, 'ms'),
        page.error === undefined ? `${figure(page.drawn.lower)} to ${figure(page.drawn.upper)}` : '',
        page.given ? withUnit(page.given.median, 'ms') : '',
        page.error === undefined ? withUnit(page.transferred / 1000, 'kB') : '',
      ])
    ),
  ];
}

/** What a row's number is made of: a line each. */
export function notesOf(rows) {
  return rows.flatMap(({work, notes = []}) => notes.map((note) => `${work}: ${note}`));
}

/** Columns under each other, for a terminal. */
export function plainTable(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}

export function markdownTable([head, ...lines]) {
  return [head, head.map(() => '---'), ...lines]
    .map((line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** Replaces what stands between two lines of a document. Throws a `RangeError` where it has no such lines. */
export function between(text, start, end, content) {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new RangeError(`no place between ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function withUnit(value, unit) {
  return unit ? `${figure(value)} ${unit}` : figure(value);
}

/** Three digits that count, and all of a whole number. */
function figure(value) {
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
