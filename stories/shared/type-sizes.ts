/** The sizes of type, as they are measured in elements that stand on the page. */

/** A size of type, with the parts that are set in it. */
export interface TypeSize {
  readonly pixels: number;
  readonly weight: string;
  readonly parts: readonly string[];
}

/** The sizes in the elements, the largest first. */
export function typeSizes(elements: readonly HTMLElement[]): readonly TypeSize[] {
  const sizes = new Map<string, {pixels: number; weight: string; parts: Set<string>}>();
  for (const part of elements.flatMap(partsWithWords)) {
    const {fontSize, fontWeight: weight} = getComputedStyle(part);
    const pixels = Math.round(parseFloat(fontSize) * 10) / 10;
    const size = sizes.get(`${pixels} ${weight}`) ?? {pixels, weight, parts: new Set()};
    for (const name of part.part) size.parts.add(name);
    sizes.set(`${pixels} ${weight}`, size);
  }
  return [...sizes.values()]
    .map(({parts, ...size}) => ({...size, parts: [...parts]}))
    .toSorted((a, b) => b.pixels - a.pixels || Number(b.weight) - Number(a.weight));
}

/** Parts that have words of their own, and do not only hold others that have. */
function partsWithWords({shadowRoot}: HTMLElement): Element[] {
  const parts = [...(shadowRoot?.querySelectorAll('[part]') ?? [])];
  return parts.filter(({childNodes}) =>
    [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
  );
}
