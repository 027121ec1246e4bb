/** What a content system needs to embed a widget as a frame: its address, the snippet, and the oEmbed answer. */

export interface FrameOptions {
  /** Address of the folder that holds `frame.html` and `frame-host.js`, http or https. */
  readonly base: string;
  /** The element, such as `kz-trade-chart`. */
  readonly tag: string;
  /** Its attributes by name; one that is only there, such as `filterable`, is an empty string. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the frame holds, for a screen reader's list of frames. */
  readonly title: string;
  /** Room that is kept before the frame tells its own height, in CSS pixels. */
  readonly height: number;
}

export interface OEmbedOptions extends FrameOptions {
  /** Pixels. */
  readonly width: number;
  /** What the frame shows, in words: they stand in until it does, where a system asks for them. */
  readonly fallback: string;
}

/** An answer by oembed.com, type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly html: string;
  /** Pixels; the snippet itself takes the width that it finds. */
  readonly width: number;
  readonly height: number;
}

/** The address of the frame that shows an element. Throws a `TypeError` where `base` is no http(s) address of a folder. */
export function frameAddress({base, tag, attributes}: Pick<FrameOptions, 'base' | 'tag' | 'attributes'>): string {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.username || url.password || url.search || url.hash)
    throw new TypeError(`base: not the http or https address of a folder: ${base}`);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  const query = new URLSearchParams(attributes).toString();
  return `${new URL('frame.html', url).href}#${encodeURIComponent(tag)}${query && `?${query}`}`;
}

/**
 * The snippet. Its sandbox lets the frame run its script, open sources as pages of their own, and save files;
 * `frameborder` is the one way to have no border without a style. Throws a `TypeError` for a bad `base` and a
 * `RangeError` for a height that is no whole number above 0.
 */
export function frameSnippet({title, height, ...element}: FrameOptions): string {
  const src = frameAddress(element);
  const iframe = {
    src,
    title,
    width: '100%',
    height: String(wholePixels('height', height)),
    frameborder: '0',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    allow: 'clipboard-write',
  };
  const attributes = Object.entries(iframe).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const host = escapeHtml(new URL('frame-host.js', src).href);
  return `<iframe${attributes.join('')}></iframe><script async src="${host}"></script>`;
}

/**
 * The oEmbed answer for a frame. Before the snippet stands a blockquote with a link to the frame's page. WordPress needs it
 * first to load what gives a frame its height: it takes `hidden` away, and shows the blockquote until the frame speaks.
 * Whoever takes the answer as it is shows the frame alone. Throws as `frameSnippet` does.
 */
export function oembed({width, fallback, ...frame}: OEmbedOptions): OEmbed {
  const {title, height} = frame;
  const snippet = frameSnippet(frame);
  const link = `<a href="${escapeHtml(frameAddress(frame))}">${escapeHtml(fallback)}</a>`;
  const html = `<blockquote hidden>${link}</blockquote>${snippet}`;
  return {version: '1.0', type: 'rich', title, html, width: wholePixels('width', width), height};
}

function wholePixels(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`${name}: not a whole number above 0: ${value}`);
  return value;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
