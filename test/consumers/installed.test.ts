/** What a user has after `npm install kz-widgets` in an empty folder: how much, whose, and under which licences. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Spec, Validation} from '@cyclonedx/cyclonedx-library';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import * as v from 'valibot';
import {install, pack, quiet, run, type Tarball} from './install.js';

/** Lit, and what it brings. */
const LIT = [
  '@lit-labs/ssr-dom-shim',
  '@lit/reactive-element',
  '@types/trusted-types',
  'lit',
  'lit-element',
  'lit-html',
];

const MOST_BYTES = 10_000_000;

const exported = v.object({exports: v.record(v.string(), v.unknown())});
const lockFile = v.object({packages: v.record(v.string(), v.object({version: v.string()}))});
const embedJson = v.object({files: v.array(v.object({file: v.string(), integrity: v.string()}))});
const billSchema = v.object({
  components: v.array(
    v.object({
      name: v.string(),
      group: v.optional(v.string()),
      version: v.string(),
      properties: v.optional(v.array(v.object({name: v.string(), value: v.string()})), []),
    })
  ),
});

function read<const S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> {
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}

describe('the package, installed into an empty folder', () => {
  let tarball: Tarball;
  let folder: string;
  let ours: string;

  before(async () => {
    tarball = await pack();
    folder = mkdtempSync(join(tmpdir(), 'kz-widgets-empty-'));
    ours = join(folder, 'node_modules/kz-widgets');
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}');
    await run(folder, 'npm', 'install', ...quiet, tarball.file);
  });
  after(() => {
    rmSync(folder, {recursive: true});
    tarball.remove();
  });

  /** The packages that npm put there, each with its version. */
  function installed(): ReadonlyMap<string, string> {
    const {packages} = read(lockFile, join(folder, 'node_modules/.package-lock.json'));
    return new Map(
      Object.entries(packages).map(([path, {version}]) => [path.replace(/^.*node_modules\//u, ''), version])
    );
  }

  it('brings Lit and nothing else', () => {
    assert.deepEqual([...installed().keys()].sort(), [...LIT, 'kz-widgets'].sort());
  });

  it(`takes no more than ${MOST_BYTES / 1_000_000} MB`, (t) => {
    const bytes = (place: string) =>
      filesIn(place).reduce((sum, file) => sum + statSync(join(place, file)).size, 0) / 1_000_000;
    const all = bytes(folder);
    t.diagnostic(
      `${all.toFixed(2)} MB, ${bytes(ours).toFixed(2)} of it ours; packed ${(statSync(tarball.file).size / 1_000_000).toFixed(2)} MB`
    );
    assert(all * 1_000_000 <= MOST_BYTES);
  });

  it('runs without any other package but Lit', async () => {
    const bundle = await rollup({
      input: ['index', 'define', 'ssr'].map((name) => join(ours, `dist/${name}.js`)),
      external: (id) => /^(?:lit|@lit)(?:-|\/|$)/u.test(id),
      plugins: [nodeResolve()],
      onwarn: ({message}) => assert.fail(message),
    });
    const {output} = await bundle.generate({dir: 'out'});
    const own = new Set(output.map(({fileName}) => fileName));
    const others = output.flatMap((file) => (file.type === 'chunk' ? [...file.imports, ...file.dynamicImports] : []));
    assert.deepEqual(
      others.filter((id) => !own.has(id) && !/^lit(?:\/|$)/u.test(id)),
      []
    );
  });

  for (const resolution of ['bundler', 'node16'] as const) {
    it(`has types that need none of another package but Lit’s (${resolution})`, async () => {
      const modules = modulesOf(ours).filter((name) => !/\/(?:react|jsx|vue|svelte|solid|preact)$/u.test(name));
      writeFileSync(
        join(folder, 'all.ts'),
        modules.map((name, i) => `import * as module${i} from '${name}';\nexport {module${i}};\n`).join('')
      );
      const strict = ['--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
      const how = ['--module', resolution === 'bundler' ? 'esnext' : 'node16', '--moduleResolution', resolution];
      await run(folder, ...compiler, ...strict, ...how, '--target', 'es2022', '--noEmit', 'all.ts');
    });
  }

  it('has types for TypeScript 5.1', async () => {
    const project = await install('typescript-5.1', tarball);
    try {
      await run(project, 'npm', 'run', 'check');
    } finally {
      rmSync(project, {recursive: true, maxRetries: 3});
    }
  });

  it('has no types but those that somebody can import', async () => {
    writeFileSync(
      join(folder, 'all.ts'),
      modulesOf(ours)
        .map((name) => `import '${name}';\n`)
        .join('')
    );
    const how = ['--module', 'esnext', '--moduleResolution', 'bundler'];
    const listed = await run(folder, ...compiler, ...how, '--listFilesOnly', 'all.ts');
    const used = listed.split('\n').map((file) => relative(ours, resolve(folder, file.trim())));
    const declarations = tarball.paths.filter((path) => path.endsWith('.d.ts'));
    assert.deepEqual(
      declarations.filter((path) => !used.includes(path)),
      []
    );
  });

  it('has no source map, and no script that leads to one', () => {
    assert.deepEqual(
      tarball.paths.filter((path) => path.endsWith('.map')),
      []
    );
    for (const path of tarball.paths.filter((each) => each.endsWith('.js')))
      assert.doesNotMatch(readFileSync(join(ours, path), 'utf8'), /sourceMappingURL/u, path);
  });

  it('copies for pages what was hashed, and all licences', async () => {
    await run(folder, 'npx', 'kz-widgets', 'copy', 'public');
    const {files} = read(embedJson, join(ours, 'dist/embed.json'));
    for (const {file, integrity} of files) {
      const content = readFileSync(join(folder, 'public', file));
      assert.equal(`sha384-${createHash('sha384').update(content).digest('base64')}`, integrity, file);
    }
    const licences = {LICENSE: 'LICENSE', 'THIRD-PARTY-LICENSES.txt': 'dist/THIRD-PARTY-LICENSES.txt'};
    for (const [copy, original] of Object.entries(licences))
      assert.equal(readFileSync(join(folder, 'public', copy), 'utf8'), readFileSync(join(ours, original), 'utf8'));
    assert.deepEqual(
      filesIn(join(folder, 'public')).sort(),
      [...files.map(({file}) => file), ...Object.keys(licences)].sort()
    );
  });

  it('has a bill of materials: what is built in, and what comes with it', async () => {
    const file = join(ours, 'dist/sbom.cdx.json');
    const problem: unknown = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(
      readFileSync(file, 'utf8')
    );
    assert.equal(problem, null);
    const {components} = read(billSchema, file);
    const named = components.map(({group, name, ...rest}) => ({...rest, name: group ? `${group}/${name}` : name}));
    const listed = new Map(named.map(({name, version}) => [name, version]));
    for (const [name, version] of installed()) if (name !== 'kz-widgets') assert.equal(listed.get(name), version, name);
    const notices = readFileSync(join(ours, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const {name, version, properties} of named) {
      const isBuiltIn = properties.some((property) => property.name === 'cdx:npm:package:bundled');
      assert.equal(isBuiltIn, new RegExp(`^(?:.*, )?${name} ${version}(?:,|$)`, 'mu').test(notices), name);
      assert(isBuiltIn || installed().has(name), name);
    }
  });
});

const compiler = [process.execPath, resolve('node_modules/typescript/bin/tsc')] as const;

/** Every module that a user can import, by its name. */
function modulesOf(root: string): string[] {
  const {exports} = read(exported, join(root, 'package.json'));
  return Object.entries(exports).flatMap(([name, target]) => {
    const [, types] = /"types":"([^"]+)"/u.exec(JSON.stringify(target)) ?? [];
    if (types === undefined) return [];
    const [before = '', after] = types.replace('./', '').split('*');
    const path = name.replace('.', 'kz-widgets');
    if (after === undefined) return [path];
    return filesIn(join(root, before))
      .filter((file) => file.endsWith(after))
      .map((file) => path.replace('*', file.slice(0, -after.length)));
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(folder, file)).isFile());
}
