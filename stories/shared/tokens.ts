/** The tokens that the elements' styles read, each with what stands in where a page sets none. */

/** Defaults by token, in the order in which the styles read them. */
export function tokenDefaults(tags: readonly string[]): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  for (const css of tags.flatMap(stylesOf)) {
    for (const {index, 1: name = ''} of css.matchAll(/var\(\s*(--kz-[\w-]+)\s*,/gu)) {
      if (!defaults.has(name)) defaults.set(name, untilClosed(css.slice(css.indexOf(',', index) + 1)));
    }
  }
  return defaults;
}

export function isColor(name: string): boolean {
  return /-color$|-series-\d+$/u.test(name);
}

interface WithStyles extends CustomElementConstructor {
  readonly elementStyles: readonly {readonly cssText?: string}[];
}

function hasStyles(constructor: CustomElementConstructor | undefined): constructor is WithStyles {
  return constructor !== undefined && 'elementStyles' in constructor;
}

function stylesOf(tag: string): string[] {
  const constructor = customElements.get(tag);
  return hasStyles(constructor) ? constructor.elementStyles.map(({cssText = ''}) => cssText) : [];
}

/** The text before the bracket that closes what was open before it. */
function untilClosed(css: string): string {
  let depth = 1;
  for (const {index, 0: bracket} of css.matchAll(/[()]/gu)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth === 0) return css.slice(0, index).trim();
  }
  return css.trim();
}
