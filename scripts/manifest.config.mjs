/** Settings of the custom elements manifest, which feeds Storybook and editors. */
import {readFileSync, writeFileSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {typeOf, valuesOf} from './attribute-values.mjs';

/** Properties of CSS have editor data of their own; a tag's description would name them a second time. */
const editorData = {outdir: 'dist', typesSrc: 'expandedType', hideCssPropertiesDocs: true, hideLogs: true};

export default {
  // The bases come along, as elements inherit from them.
  globs: ['src/elements/shared/{element,list-element}.ts', 'src/elements/kz-*.ts', 'src/define/*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    ownWords(),
    elementsOnly(),
    publishedPaths(),
    definitions(),
    values(),
    customElementVsCodePlugin(editorData),
    namedValues(),
    customElementJetBrainsPlugin({...editorData, packageJson: false}),
  ],
};

/** Users see what they can use: private, protected and static members stay out of docs and editors. */
function publicOnly() {
  const isPublic = ({name, privacy, static: isStatic}) =>
    !isStatic && !name?.startsWith('#') && (privacy ?? 'public') === 'public';
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations} of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (!declaration.members) continue;
          declaration.members = declaration.members.filter(isPublic);
          const fields = new Set(declaration.members.map(({name}) => name));
          declaration.attributes = declaration.attributes?.filter(({fieldName}) => !fieldName || fields.has(fieldName));
        }
      }
    },
  };
}

/** An element that says of an inherited property what it means there says it of the attribute too. */
function ownWords() {
  return {
    name: 'own-words',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {attributes = [], members = []} of modules.flatMap(({declarations}) => declarations)) {
        for (const attribute of attributes)
          attribute.description = members.find(({name}) => name === attribute.fieldName)?.description;
      }
    },
  };
}

/** What each attribute takes, as a list and, as other tools read it, as a type. */
function values() {
  return {
    name: 'values',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {tagName, attributes = []} of modules.flatMap(({declarations}) => declarations)) {
        for (const attribute of attributes) {
          const found = valuesOf(attribute, tagName);
          if (found.length > 0)
            Object.assign(attribute, {values: found, expandedType: {text: typeOf(attribute, found)}});
        }
      }
    },
  };
}

/** VS Code takes words for each value too, which its plugin does not read. */
function namedValues() {
  const file = `${editorData.outdir}/vscode.html-custom-data.json`;
  return {
    name: 'named-values',
    packageLinkPhase({customElementsManifest: {modules}}) {
      const data = JSON.parse(readFileSync(file, 'utf8'));
      for (const {tagName, attributes} of modules.flatMap(({declarations}) => declarations)) {
        const tag = data.tags.find(({name}) => name === tagName);
        for (const {name, values = []} of attributes ?? [])
          tag.attributes.find((other) => other.name === name).values = values;
      }
      writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
    },
  };
}

/** The bases are no elements, and no modules of the package for users: each element lists as its own what it inherits. */
function elementsOnly() {
  const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
  return {
    name: 'elements-only',
    packageLinkPhase({customElementsManifest}) {
      const isBase = ({path}) => path.startsWith('src/elements/shared/');
      const base = customElementsManifest.modules
        .filter(isBase)
        .flatMap(({declarations}) => declarations)
        .find(({name}) => name === 'KzElement');
      customElementsManifest.modules = customElementsManifest.modules.filter((module) => !isBase(module));
      for (const declaration of customElementsManifest.modules.flatMap(({declarations}) => declarations)) {
        declaration.superclass = base.superclass;
        for (const item of lists.flatMap((list) => declaration[list] ?? [])) delete item.inheritedFrom;
      }
    },
  };
}

/** A module that defines a tag exports nothing else: that is what tools look for. */
function definitions() {
  return {
    name: 'definitions',
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const module of modules) {
        const [, tag] = /^dist\/npm\/define\/(.+)\.js$/u.exec(module.path) ?? [];
        if (tag === undefined) continue;
        const path = `dist/npm/elements/${tag}.js`;
        const [declaration] = modules.find((other) => other.path === path).declarations;
        module.exports = [
          {kind: 'custom-element-definition', name: tag, declaration: {name: declaration.name, module: path}},
        ];
      }
    },
  };
}

/** The manifest names the modules that the package ships, not the sources they were built from. */
function publishedPaths() {
  const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/u, 'dist/npm/$1.js');
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      customElementsManifest.modules = JSON.parse(JSON.stringify(customElementsManifest.modules), (key, value) =>
        (key === 'path' || key === 'module') && typeof value === 'string' ? published(value) : value
      );
    },
  };
}
