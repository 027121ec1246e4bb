/**
 * Draws an SVG as a picture of twice its size in pixels, on white. Throws an `Error` that says what to install where the
 * renderer is not there: it is optional, as only newsletters and social cards need it.
 */
export async function svgToPng(svg: string): Promise<Uint8Array> {
  const {Resvg} = await import('@resvg/resvg-js').catch((error: unknown) => {
    throw new Error('PNG needs a renderer: npm install @resvg/resvg-js', {cause: error});
  });
  const picture = new Resvg(inCommonLetters(svg), {background: '#fff', fitTo: {mode: 'zoom', value: 2}});
  return picture.render().asPng();
}

/**
 * Where a font lacks one letter of a text, the renderer sets all of it in another font. Common fonts lack the minus, for
 * which a dash stands as well in a picture, and the letter that keeps words together and is not seen.
 */
function inCommonLetters(svg: string): string {
  return svg.replaceAll('\u2212', '\u2013').replaceAll('\u2060', '');
}
