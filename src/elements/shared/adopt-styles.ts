import {adoptStyles, type CSSResultOrNative} from 'lit';

/** The style sheets of documents other than the script's, by their text. */
const others = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a shadow root its styles in the document where it stands: two documents cannot share a sheet. */
export function adoptStylesThere(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const there = root.ownerDocument;
  if (there === document) {
    adoptStyles(root, styles);
    return;
  }
  const window = there.defaultView;
  // A document that nobody sees has none.
  if (!window) return;
  const sheets = others.get(there) ?? new Map<string, CSSStyleSheet>();
  others.set(there, sheets);
  root.adoptedStyleSheets = styles.flatMap((style) => {
    if (!('cssText' in style)) return [];
    const {cssText} = style;
    const known = sheets.get(cssText);
    if (known) return known;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(cssText);
    sheets.set(cssText, sheet);
    return sheet;
  });
}
