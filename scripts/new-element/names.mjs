/** The names of a new element, all told by its tag: `kz-thing`, `KzThing`, `Thing`, `thing`, `thingView`. */
export function namesOf(tag) {
  const name = tag.slice('kz-'.length);
  const type = name.replaceAll(/(?:^|-)([a-z])/gu, (_, letter) => letter.toUpperCase());
  return {tag, name, type, className: `Kz${type}`, variable: type[0].toLowerCase() + type.slice(1)};
}
