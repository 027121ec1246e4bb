/**
 * What WordPress and a frame of its oEmbed answers say to each other (its `wp-embed.js` and `wp-embed-template.js`). It
 * writes a secret into the frame's address, and shows the frame when a message names it.
 */

/** `#?secret=XXXXXXXXXX` as WordPress writes it, and as it looks when it was escaped or taken for an attribute. */
const SECRET = /(?:[#?&;]|(?:#|%23)(?:\?|%3f))secret(?:=|%3d)([a-z\d]{1,10})(?![a-z\d])/iu;

/** The secret in a fragment; `undefined` where no WordPress wrote one. */
export function secretIn(fragment: string): string | undefined {
  return SECRET.exec(fragment)?.[1];
}

export function withoutSecret(fragment: string): string {
  return fragment.replace(SECRET, '');
}

/** The height in CSS pixels. WordPress gives a frame no less than 200 and no more than 1,000. */
export function wordpressHeight(value: number, secret: string): unknown {
  return {message: 'height', value, secret};
}

/** A link that was clicked: WordPress opens it in the place of its page if it leads to the frame's own host. */
export function wordpressLink(value: string, secret: string): unknown {
  return {message: 'link', value, secret};
}

/** Whether WordPress asks a frame that spoke before it listened to say its height again. */
export function isWordpressReady(data: unknown, secret: string): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'message' in data &&
    data.message === 'ready' &&
    'secret' in data &&
    data.secret === secret
  );
}
