import assert from 'node:assert/strict';
import sax from 'sax';
import {textWidth} from '../../src/geometry/text.js';
import type {Box} from '../../src/geometry/labels.js';
import type {ChartLayout} from '../../src/geometry/chart.js';

/** Half of a pixel, which rounding takes. */
const ROUNDING = 0.51;

function assertWithin({x, y, width, height}: Box, room: Box, what: string): void {
  const isWithin =
    x >= room.x - ROUNDING &&
    y >= room.y - ROUNDING &&
    x + width <= room.x + room.width + ROUNDING &&
    y + height <= room.y + room.height + ROUNDING;
  assert(isWithin, `${what} at ${[x, y, width, height].join()} of ${[room.width, room.height].join()}`);
}

/** Nothing of a chart's drawing stands beyond it, and no place is none. */
export function assertDrawnWithin(layout: ChartLayout): void {
  const {width, height, marks, xTicks, yTicks, bands, links, groups, fontSize, grid, yearMarks} = layout;
  const room = {x: 0, y: 0, width, height};
  for (const {id, ink, label, path} of marks) {
    assertWithin(ink, room, `mark ${id}`);
    assertPath(path, room, `mark ${id}`);
    if (label) assertWithin(label.box, room, `label ${id} ${label.lines.join('|')}`);
  }
  for (const {x, label} of xTicks) {
    assert(!/^[-−]/u.test(label), `no year is called ${label}`);
    const wide = textWidth(label, fontSize);
    assertWithin({x: x - wide / 2, y: 0, width: wide, height: 1}, room, `time ${label}`);
  }
  for (const {y, label} of yTicks)
    assertWithin({x: 0, y: y - fontSize, width: textWidth(label, fontSize), height: fontSize}, room, `number ${label}`);
  for (const {x, width: wide, box} of bands) {
    assertWithin({x, y: 0, width: wide, height: 1}, room, 'band');
    if (box) assertWithin(box, room, 'words of a band');
  }
  for (const {path} of [...links, ...groups]) assertPath(path, room, 'path');
  assertPath(grid, room, 'grid');
  for (const x of yearMarks) assertWithin({x, y: 0, width: 0, height: 0}, room, 'year');
}

/** The places of a path that are written in full: a mark's own steps from there are as long as a mark. */
function assertPath(path: string, room: Box, what: string): void {
  assert(!/NaN|Infinity|undefined/u.test(path), `${what}: ${path.slice(0, 80)}`);
  for (const [, x, y] of path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu))
    assertWithin({x: Number(x), y: Number(y), width: 0, height: 0}, room, what);
}

/** No text of a picture runs out of it. */
export function assertPictureWithin(svg: string): void {
  const groups: (readonly [x: number, y: number, size: number])[] = [];
  let open: {readonly x: number; readonly y: number; readonly size: number; readonly anchor: string} | undefined;
  let content = '';
  let room: Box | undefined;
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({name, attributes}) => {
    const number = (key: string, other = 0) => (attributes[key] === undefined ? other : Number(attributes[key]));
    if (name === 'svg') room = {x: 0, y: 0, width: number('width'), height: number('height')};
    const [x, y, size] = groups.at(-1) ?? [0, 0, 16];
    if (name === 'g') {
      const [, dx = 0, dy = 0] = /translate\((\S+) (\S+)\)/u.exec(attributes['transform'] ?? '') ?? [];
      groups.push([x + Number(dx), y + Number(dy), number('font-size', size)]);
    }
    if (name === 'text')
      open = {
        ...{x: x + number('x'), y: y + number('y'), size: number('font-size', size)},
        anchor: attributes['text-anchor'] ?? 'start',
      };
    content = '';
  };
  parser.ontext = (text) => (content += text);
  parser.onclosetag = (name) => {
    if (name === 'g') groups.pop();
    if (name !== 'text' || !open || !room) return;
    const wide = textWidth(content, open.size);
    const start = open.anchor === 'middle' ? open.x - wide / 2 : open.anchor === 'end' ? open.x - wide : open.x;
    assertWithin({x: start, y: open.y - open.size * 0.8, width: wide, height: open.size}, room, `text ${content}`);
  };
  parser.write(svg).close();
}
