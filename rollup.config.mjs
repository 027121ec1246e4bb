/**
 * Two ways to a page. `npm` keeps one module a source file, with Lit left to the user's bundler; whatever else it needs
 * is built in, so that nobody installs it. `page` puts everything that the start needs into one script (or, for
 * `elements/`, one script an element) for pages that bundle nothing; `kz-widgets-auto.js` fetches an element when its tag is
 * there, and what elements share once, from `auto/`.
 *
 * Source maps tell tests what is in a minified script. They are not published, and no script names its own: a copy of it
 * on a page stands without, and has the same hash.
 */
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {dirname, isAbsolute, posix, relative, resolve} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {minifyHTMLLiterals} from 'minify-literals';
import {frameBuilds, frameEntries} from './scripts/frame-builds.mjs';
import {notice, packageNotice, thirdParty} from './scripts/third-party.mjs';

const elements = namesIn('src/define');

/** Entries that stand at the top of `dist`; every other module of the npm build goes to `dist/npm`. */
const topEntries = ['index', 'define', 'ssr'];

/** What comes with the package or is there already. All else is built in. */
const {dependencies, peerDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const installed = Object.keys({...dependencies, ...peerDependencies});

/** The command alone has its parser, and what reads tables. */
const ofCommand = ['chardet', 'commander', 'd3-dsv', 'i18n-iso-countries', 'jsonstat-toolkit', 'read-excel-file'];

const laterMark = 'fetch-later:';

/** What a page fetches only when it is needed, by its file in `dist`. */
const later = {
  'own-data': 'elements/shared/own-data',
  'opened-source': 'elements/shared/opened-source',
  'listed-passages': 'elements/shared/listed-passages',
  'file-check': 'elements/shared/file-check',
  files: 'view/trade-chart-files',
  'words-in-tag': 'elements/shared/words-in-tag',
  ...inFolder('languages'),
  ...inFolder('words'),
};

export default [
  {
    input: [
      ...topEntries,
      ...elements.map((tag) => `define/${tag}`),
      'auto',
      'frameworks/react',
      'cli/main',
      ...frameEntries,
    ].map((entry) => `src/${entry}.ts`),
    external: (id) =>
      isBuiltin(id) || [...installed, ...ofCommand].some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [
      cleanOnce(),
      shownFields(),
      json({compact: true, namedExports: false}),
      typescript({compilerOptions: {declaration: true, declarationDir: 'dist/types', rootDir: 'src', noEmit: false}}),
      // After the compiler, which knows our own modules.
      nodeResolve({exportConditions: ['production']}),
      minifyLiterals(),
      thirdParty(),
    ],
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      // Next and its like keep what asks for it out of what only a server runs.
      banner: (chunk) => (chunk.name.startsWith('frameworks/react') ? "'use client';" : packageNotice(chunk)),
      entryFileNames: ({name}) =>
        topEntries.includes(name) ? `${name}.js` : `npm/${name.replace(/^(?:.*\/)?node_modules\//u, 'packages/')}.js`,
    },
  },
  command(),
  edge(),
  page({'kz-widgets': 'dist/define.js'}, recordsOnce()),
  ...elements.map((tag) => page({[`elements/${tag}`]: `dist/npm/define/${tag}.js`})),
  page({'kz-widgets-auto': 'dist/npm/auto.js'}),
  ...Object.entries(later).map(([file, module]) => page({[file]: `dist/npm/${module}.js`})),
  ...frameBuilds(later, [nodeResolve({exportConditions: ['production']}), thirdParty()]),
];

/**
 * The data, and its translations, without what no element shows a reader: of people, places and topics the names are
 * enough, and of organisations those that an event or an agreement names; other readings of a value are told in its notes. What only opened sources and notes show goes to those who import it from `words/`, and is left
 * out for all others.
 */
function shownFields() {
  const names = ['id', 'name', 'inSentence', 'label', 'within'];
  const kept = {
    documents: [
      'id',
      'date',
      'publisher',
      'attributedTo',
      'language',
      'about',
      'paragraphs',
      'link',
      'archivedLink',
      'version',
      'licence',
      'accessed',
      'digest',
      'notes',
    ],
    people: names,
    places: [...names, 'kind', 'names', 'hue'],
    topics: names,
    organisations: names,
  };
  const dropped = {facts: ['readings', 'mentions'], events: ['agreements'], agreements: ['mentions']};
  const events = JSON.parse(readFileSync('data/events.json', 'utf8'));
  const agreements = JSON.parse(readFileSync('data/agreements.json', 'utf8'));
  const taking = new Set([
    ...events.flatMap(({organisations, mentions = []}) => [...organisations, ...mentions]),
    ...agreements.flatMap(({parties}) => parties),
  ]);
  // What the list of people and organisations shows of both, and of what names them.
  const participants = {
    people: [...names, 'roles', 'spellings', 'side', 'citations', 'notes'],
    organisations: [...names, 'kind', 'place', 'spellings', 'side', 'citations', 'notes', 'earlier'],
    agreements: ['id', 'title', 'status', 'when', 'parties', 'partners', 'topics', 'citations', 'notes', 'earlier'],
    facts: [
      ...names,
      'kind',
      'statement',
      'status',
      'period',
      'mentions',
      'partners',
      'topics',
      'citations',
      'earlier',
    ],
  };
  const isOrganisation = new Set(JSON.parse(readFileSync('data/organisations.json', 'utf8')).map(({id}) => id));
  const isShown = {
    start: (type, {id}) => type !== 'organisations' || taking.has(id),
    participants: (type, {parties, mentions}) =>
      !['agreements', 'facts'].includes(type) || (parties ?? mentions ?? []).some((id) => isOrganisation.has(id)),
    words: () => true,
  };
  const fieldsOf = {
    start: kept,
    participants,
    // Texts by dotted path, and what later comes to any of the bundles.
    words: {...kept, ...participants, facts: undefined},
  };
  const shown = (type, record, part) =>
    Object.fromEntries(
      Object.entries(record).filter(([path]) => {
        const field = type in participants ? path.split('.')[0] : path;
        return fieldsOf[part][type]?.includes(field) ?? !dropped[type]?.includes(field);
      })
    );
  const isWords = (path) =>
    /^(language|link|archivedLink|paragraphs|version|licence|accessed|digest)$|(^|\.)(asWritten|how|paragraph|page|sheet|row|rowName|column|scale)$|^notes\.(\d+\.(text|kind)|[a-z-]+)$/u.test(
      path
    );
  // What says that values of several partners count other things stands beside their drawing.
  const facts = JSON.parse(readFileSync('data/facts.json', 'utf8'));
  const isCompared = ({id, measure, partners: [partner]}) =>
    facts.some((other) => other.id !== id && other.measure === measure && other.partners[0] !== partner);
  const compared = new Set(
    facts
      .filter(({measure}) => measure)
      .filter(isCompared)
      .map(({id}) => id)
  );
  const isAtStart =
    (type, id) =>
    (path, {kind}) =>
      !isWords(path) ||
      (type === 'facts' && compared.has(id) && (kind === 'mixed-kinds' || path === 'notes.mixed-kinds'));
  return {
    name: 'shown-fields',
    async resolveId(source, importer) {
      const [, part] =
        /[\\/](words(?=[\\/])|participants(?=\.ts$))/u.exec(importer?.replace('bundled-', '/') ?? '') ?? [];
      if (!/^\..*\.json$/u.test(source) || !part) return null;
      const {id} = await this.resolve(source, importer, {skipSelf: true});
      return `${id}?${part}`;
    },
    load(id) {
      const [, file] = /^(.+\.json)\?\w+$/u.exec(id) ?? [];
      return file ? `export default ${readFileSync(file, 'utf8')}` : null;
    },
    transform(code, id) {
      const [, folder, name, part] = /data[\\/](translations[\\/])?(\w+)\.json(?:\?(\w+))?$/u.exec(id) ?? [];
      if (!name) return null;
      const json = JSON.parse(code.replace(/^export default /u, ''));
      const isWanted = (type, id) => (part === 'words' ? isWords : isAtStart(type, id));
      const withId = (record, {id}) => (part === 'words' && Object.keys(record).length > 0 ? {id, ...record} : record);
      const result = folder
        ? mapValues(json, (records, type) =>
            mapValues(records, (texts, id) => pick(shown(type, texts, 'words'), isWanted(type, id)))
          )
        : json
            .filter((record) => isShown[part ?? 'start'](name, record))
            .map((record) => withId(pick(shown(name, record, part ?? 'start'), isWanted(name, record.id)), record))
            .filter((record) => Object.keys(record).length > 0);
      return {code: part ? `export default ${JSON.stringify(result)}` : JSON.stringify(result), map: null};
    },
  };
}

/** What of a record, however deep, has a path that is wanted, or is in something that is; lists keep their length. */
function pick(value, isWanted, path = '') {
  const at = (key) => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(value))
    return value.map((item, i) => (typeof item === 'object' ? pick(item, isWanted, at(i)) : item));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (typeof inner !== 'object') return isWanted(at(key), value) ? [[key, inner]] : [];
      const part = pick(inner, isWanted, at(key));
      const isEmpty = JSON.stringify(part).replaceAll(/[{}[\],]/gu, '') === '';
      return isEmpty && !Array.isArray(inner) ? [] : [[key, part]];
    })
  );
}

/** The object with each value changed, and without those that hold nothing. */
function mapValues(object, change) {
  return Object.fromEntries(
    Object.entries(object)
      .map(([key, value]) => [key, change(value, key)])
      .filter(([, value]) => Object.keys(value).length > 0)
  );
}

/** Makes of the npm build one for pages without a bundler: production Lit inside, code minified. */
function page(input, ...more) {
  return {
    input,
    plugins: [...more, fetchLater(), fetchTogether(), nodeResolve({exportConditions: ['production']}), thirdParty()],
    output: {
      dir: 'dist',
      format: 'es',
      banner: notice,
      sourcemap: 'hidden',
      entryFileNames: '[name].js',
      // A name of its own for each content: whatever a cache has kept, only parts of one version meet.
      chunkFileNames: ({isDynamicEntry}) => `auto/${isDynamicEntry ? '[name]' : 'shared'}-[hash].js`,
      plugins: [terser({ecma: 2022, module: true, compress: {passes: 3}, format: {comments: /^! kz-widgets /u}})],
    },
  };
}

/**
 * `kz-widgets/ssr` for servers that are no Node: with Lit's build for servers inside, as bundlers for these take the one for
 * pages, which looks for a page at once. What knows no Lit is shared with the npm build. Of a page Lit extends one class, and
 * `renderStatic` asks nothing of it.
 */
function edge() {
  return {
    input: 'dist/ssr.js',
    external:
      /[\\/]dist[\\/](npm[\\/](model|query|format|geometry|view|packages|elements[\\/]shared[\\/](languages|words))|data)[\\/]/u,
    plugins: [
      {
        name: 'no-page',
        resolveId: (id) => (id === '@lit-labs/ssr-dom-shim' ? '\0no-page' : null),
        load: (id) => (id === '\0no-page' ? 'export class HTMLElement {}\nexport let customElements;' : null),
      },
      nodeResolve({exportConditions: ['node', 'production']}),
      thirdParty(),
    ],
    output: {file: 'dist/ssr-edge.js', format: 'es', banner: notice, inlineDynamicImports: true},
  };
}

/** The command with all that it alone has, on the npm build. */
function command() {
  const own = resolve('dist/npm/cli');
  return {
    input: 'dist/npm/cli/main.js',
    external: (id) => isBuiltin(id) || (isAbsolute(id) && !id.startsWith(own) && !id.includes('node_modules')),
    plugins: [json({compact: true}), nodeResolve(), commonjs(), thirdParty()],
    output: {
      file: 'dist/cli/main.js',
      format: 'es',
      banner: notice,
      paths: (id) => (isAbsolute(id) ? relative('dist/cli', id).replaceAll('\\', '/') : id),
    },
  };
}

/** Without the two html options a self-closed SVG element swallows its sibling. */
function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform: (code, fileName) =>
      fileName.includes('node_modules')
        ? null
        : minifyHTMLLiterals(code, {fileName, html: {conservativeCollapse: false, keepClosingSlash: true}}),
  };
}

/**
 * What is fetched later is a build of its own, and shares no chunk with the start: an import of the start would fetch
 * it twice where the page's address of the script has a query (`kz-widgets.js?v=2`).
 */
function fetchLater() {
  return {
    name: 'fetch-later',
    resolveDynamicImport(specifier, importer) {
      if (specifier.startsWith(laterMark)) return {id: specifier, external: true};
      const module = relative('dist/npm', resolve(dirname(importer), specifier)).replaceAll('\\', '/');
      // An element that the page's script fetches for its tag.
      if (module.startsWith('define/')) return null;
      const file = Object.keys(later).find((name) => `${later[name]}.js` === module);
      if (!file) this.error(`${module} is imported later, but not listed as such in rollup.config.mjs`);
      return {id: `${laterMark}${file}`, external: true};
    },
    renderChunk: (code, {fileName}) => ({
      code: code.replaceAll(new RegExp(`${laterMark}([\\w/-]+)`, 'gu'), (_, file) => {
        const path = posix.relative(posix.dirname(fileName), `${file}.js`);
        return path.startsWith('.') ? path : `./${path}`;
      }),
      map: null,
    }),
  };
}

/**
 * In the script of all elements records stand beside each other, and those of `bundled-participants` keep only what `bundled`
 * lacks: half a kilobyte less.
 */
function recordsOnce() {
  const all = resolve('dist/define.js');
  const [start, participants] = ['./dist/npm/model/bundled.js', './dist/npm/model/bundled-participants.js'];
  return {
    name: 'records-once',
    async transform(code, id) {
      if (id === all) {
        const first = [start, participants].map((path) => `import '${path.replace('dist/', '')}';`).join('');
        return {code: first + code, map: null};
      }
      if (id !== resolve(participants)) return null;
      const [known, more] = await Promise.all([import(start), import(participants)]);
      const beyond = ([type, records]) => {
        const knownById = new Map(known[type].map((record) => [record.id, record]));
        const own = records.map((record) => fieldsBeyond(record, knownById.get(record.id)));
        return `export const ${type} = ${JSON.stringify(own.filter((record) => Object.keys(record).length > 1))};`;
      };
      return {code: Object.entries(more).map(beyond).join('\n'), map: null};
    },
  };
}

/** The fields of a record that another of the same id does not have, and that id. */
function fieldsBeyond(record, known = {}) {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([field, value]) => field === 'id' || JSON.stringify(known[field]) !== JSON.stringify(value)
    )
  );
}

/** What an element shares with others is asked for together with it, and not when it has come and says so. */
function fetchTogether() {
  return {
    name: 'fetch-together',
    renderDynamicImport({getTargetChunkImports}) {
      const shared = getTargetChunkImports()?.map(({resolvedImportPath}) => `import(${resolvedImportPath})`);
      return shared ? {left: `Promise.all([${[...shared, 'import('].join()}`, right: ')])'} : null;
    },
  };
}

function inFolder(folder) {
  return Object.fromEntries(
    namesIn(`src/elements/shared/${folder}`).map((name) => [`${folder}/${name}`, `elements/shared/${folder}/${name}`])
  );
}

function namesIn(folder) {
  return readdirSync(folder).map((file) => file.replace(/\.ts$/u, ''));
}

function cleanOnce() {
  return {name: 'clean', buildStart: () => rmSync('dist', {recursive: true, force: true})};
}
