/** From the custom elements manifest to Storybook's controls. */

/** A manifest in which a property that has an attribute is told once, as the attribute. */
export function withoutRepeats(manifest) {
  const declarations = (list) =>
    list.map((declaration) => ({
      ...declaration,
      members: declaration.members?.filter(({attribute}) => attribute === undefined),
    }));
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({...module, declarations: declarations(module.declarations)})),
  };
}

/** A select for `'line' | 'bars'`, a number field for numbers, and no control for what is not set by hand. */
export function withControls(argTypes) {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [name, {...controlOf(argType), ...argType}])
  );
}

function controlOf({table, type}) {
  if (table?.category !== 'attributes') return {control: {disable: true}};
  const types = String(type?.name)
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'undefined');
  const words = types.filter((part) => /^'.*'$/u.test(part)).map((part) => part.slice(1, -1));
  if (words.length > 0 && words.length === types.length) return {control: {type: 'select'}, options: words};
  return {control: {type: types[0] === 'number' || types[0] === 'boolean' ? types[0] : 'text'}};
}
