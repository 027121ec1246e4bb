/** A CycloneDX bill of materials: what code of others the package has in it, and what npm installs with it. */
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {Enums, Models, Serialize, Spec} from '@cyclonedx/cyclonedx-library';

const {name, version, license, dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const {packages: locked} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);

/** As JSON, without time and number of its own: the same build has the same. */
export function billOfMaterials(builtIn) {
  const components = new Map();
  const ours = component({name, version, license});
  for (const each of builtIn) {
    const part = component(each);
    part.properties.add(new Models.Property('cdx:npm:package:bundled', 'true'));
    components.set(`${each.name}@${each.version}`, part);
    ours.dependencies.add(part.bomRef);
  }
  for (const each of Object.keys(dependencies)) ours.dependencies.add(installed(each, '', components).bomRef);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({component: ours}),
    components: new Models.ComponentRepository(components.values()),
  });
  return `${new Serialize.JsonSerializer(normalizer).serialize(bom, {sortLists: true, space: 2})}\n`;
}

/** The component of a package that `from` needs, and of all that this needs in turn. */
function installed(wanted, from, components) {
  const path = placeOf(wanted, from);
  const {version: exact, license: its, dependencies: needed = {}} = locked[path];
  const key = `${wanted}@${exact}`;
  const part = components.get(key) ?? component({name: wanted, version: exact, license: its});
  components.set(key, part);
  for (const each of Object.keys(needed)) part.dependencies.add(installed(each, path, components).bomRef);
  return part;
}

/** Where a package finds another, as Node looks for it: in its own folder, or in one around it. */
function placeOf(wanted, from) {
  const place = posix.join(from, 'node_modules', wanted);
  return locked[place] ? place : placeOf(wanted, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/u, ''));
}

function component({name: full, version: exact, license: id}) {
  const [, group, short] = /^(?:(@[^/]+)\/)?(.+)$/u.exec(full);
  const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${short}@${exact}`;
  return new Models.Component(Enums.ComponentType.Library, short, {
    group,
    version: exact,
    purl,
    bomRef: purl,
    scope: Enums.ComponentScope.Required,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(id)]),
  });
}
