/** How many numbers a command of a path takes. */
const TAKES: Readonly<Record<string, number>> = {m: 2, l: 2, h: 1, v: 1, a: 7, z: 0};
const STEPS_A_PIXEL = 10;

/**
 * A path of SVG in as few letters as the same picture takes: each step from the last one, in tenths of a pixel. It knows
 * the commands M, L, H, V, A and Z; a path with others is left as it is.
 */
export function compactPath(path: string): string {
  let written = '';
  let last = '';
  // In tenths, and where the steps written so far lead, so that what is rounded does not add up.
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-z])([^a-z]*)/giu)) {
    const kind = command.toLowerCase();
    const takes = TAKES[kind];
    const numbers = (rest.match(/-?\d*\.?\d+/gu) ?? []).map((number) => Math.round(Number(number) * STEPS_A_PIXEL));
    if (takes === undefined || numbers.length !== takes) return path;
    if (kind === 'z') [x, y] = [startX, startY];
    else {
      const isAbsolute = command !== kind;
      const dx = kind === 'v' ? undefined : (numbers.at(kind === 'h' ? 0 : -2) ?? 0) - (isAbsolute ? x : 0);
      const dy = kind === 'h' ? undefined : (numbers.at(-1) ?? 0) - (isAbsolute ? y : 0);
      numbers.splice(kind === 'a' ? 5 : 0, 2, ...[dx, dy].filter((step) => step !== undefined));
      [x, y] = [x + (dx ?? 0), y + (dy ?? 0)];
      if (kind === 'm') [startX, startY] = [x, y];
    }
    const isRepeated = kind === last && kind !== 'm' && kind !== 'z';
    written += isRepeated ? separated(written, numbers) : kind + separated('', numbers);
    last = kind;
  }
  return written;
}

function separated(before: string, tenths: readonly number[]): string {
  let text = '';
  for (const number of tenths) {
    const told = String(number / STEPS_A_PIXEL).replace(/^(-?)0\./u, '$1.');
    const isFirst = before === '' && text === '';
    text +=
      isFirst || told.startsWith('-') || (told.startsWith('.') && /\.\d+$/u.test(text || before)) ? told : ` ${told}`;
  }
  return text;
}
