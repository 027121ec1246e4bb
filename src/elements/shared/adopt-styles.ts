import {adoptStyles, type CSSResultOrNative} from 'lit';

/** Gives a shadow root its styles in the document where it stands: two documents cannot share a sheet. */
export function adoptStylesThere(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const {ownerDocument} = root;
  if (ownerDocument === document) {
    adoptStyles(root, styles);
    return;
  }
  const window = ownerDocument.defaultView;
  // A document that nobody sees has none.
  if (!window) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : '');
    return sheet;
  });
}
