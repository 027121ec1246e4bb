/** What frame and host say to each other. Both read messages here, and take nothing that has another shape. */

/** A frame higher than this scrolls by itself. */
const HIGHEST = 20_000;

const HEIGHT = 'kz-frame-height';
const ASK = 'kz-frame-ask';

/** From the frame: how high it wants to be, in CSS pixels. */
export interface HeightMessage {
  readonly type: typeof HEIGHT;
  readonly height: number;
}

/** From the host: a frame that spoke before the host listened is asked to say it again. */
export interface AskMessage {
  readonly type: typeof ASK;
}

export function heightMessage(height: number): HeightMessage {
  return {type: HEIGHT, height: Math.min(HIGHEST, Math.max(1, Math.ceil(height)))};
}

export function askMessage(): AskMessage {
  return {type: ASK};
}

/** The height that a message asks for, or `undefined` where it is no height message: a whole number from 1 to 20,000. */
export function readHeight(data: unknown): number | undefined {
  if (!isOf(data, HEIGHT, ['type', 'height']) || !('height' in data)) return undefined;
  const {height} = data;
  return typeof height === 'number' && Number.isInteger(height) && height >= 1 && height <= HIGHEST
    ? height
    : undefined;
}

export function isAsk(data: unknown): boolean {
  return isOf(data, ASK, ['type']);
}

function isOf(data: unknown, type: string, keys: readonly string[]): data is object {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return false;
  const own = Object.keys(data);
  return own.length === keys.length && keys.every((key) => own.includes(key)) && 'type' in data && data.type === type;
}
