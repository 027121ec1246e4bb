/** The licences of the packages whose code stands in the bundles, which ask for their texts in every copy. */
import {readFileSync, writeFileSync} from 'node:fs';
import license from 'rollup-plugin-license';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const file = 'THIRD-PARTY.txt';

/** The packages of each licence text, over all bundles of a build. */
const packages = new Map();

/** Writes the texts of all bundles so far into one file. Fails where a package brings none. */
export function thirdParty() {
  return license({
    thirdParty(dependencies) {
      for (const {name, version: installed, licenseText, noticeText} of dependencies) {
        if (!licenseText) throw new Error(`${name} brings no text of its licence`);
        const text = [licenseText, noticeText].filter(Boolean).join('\n\n').replaceAll('\r\n', '\n').trim();
        packages.set(text, new Set(packages.get(text)).add(`${name} ${installed}`));
      }
      const sections = [...packages].map(([text, names]) => `${[...names].sort().join(', ')}\n\n${text}\n`);
      writeFileSync(
        `dist/${file}`,
        `Code of others in kz-widgets\n\n${sections.sort().join(`\n${'-'.repeat(80)}\n\n`)}`
      );
    },
  });
}

/** The line that leads from a bundle with code of others to that file. */
export function notice({moduleIds}) {
  const isOurs = moduleIds.every((id) => !id.includes('node_modules'));
  return isOurs ? '' : `/*! kz-widgets ${version}, MIT; see ${file} */`;
}
