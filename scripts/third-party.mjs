/** The licences of the packages whose code stands in the build, which ask for their texts in every copy. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import license from 'rollup-plugin-license';
import {billOfMaterials} from './bill-of-materials.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const file = 'THIRD-PARTY-LICENSES.txt';

/** The packages over all bundles of a build, by name and version. */
const packages = new Map();

/** Writes the texts of all bundles so far into one file, and their names into another. Fails where a package brings none. */
export function thirdParty() {
  return license({
    thirdParty(dependencies) {
      for (const each of dependencies) {
        if (!each.licenseText) throw new Error(`${each.name} brings no text of its licence`);
        packages.set(`${each.name}@${each.version}`, each);
      }
      const all = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      mkdirSync('dist', {recursive: true});
      writeFileSync(`dist/${file}`, licences(all));
      writeFileSync('dist/sbom.cdx.json', billOfMaterials(all));
    },
  });
}

/** Each text once, below the packages that have it. */
function licences(all) {
  const names = new Map();
  for (const {name, version: installed, licenseText, noticeText} of all) {
    const text = [licenseText, noticeText].filter(Boolean).join('\n\n').replaceAll('\r\n', '\n').trim();
    names.set(text, [...(names.get(text) ?? []), `${name} ${installed}`]);
  }
  const sections = [...names].map(([text, of]) => `${of.join(', ')}\n\n${text}\n`);
  return `Code of others in kz-widgets\n\n${sections.sort().join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** The line that leads from a bundle with code of others to their licences. */
export function notice({moduleIds}) {
  return moduleIds.some((id) => packageOf(id)) ? `/*! kz-widgets ${version}, MIT; see ${file} */` : '';
}

/** The same for a module of another package, wherever a user's bundler puts it. */
export function packageNotice({moduleIds: [id]}) {
  const name = packageOf(id);
  return name ? `/*! ${name}, in kz-widgets ${version}; see its ${file} */` : '';
}

/** The package that a module is from, also where it is in our build already. */
function packageOf(id) {
  return /.*(?:node_modules|dist[\\/]npm[\\/]packages)[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/u.exec(id)?.[1];
}
