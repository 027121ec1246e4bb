/** The types that the package publishes, as projects of TypeScript's take them: what they must refuse is marked there. */
import {existsSync, readdirSync} from 'node:fs';
import {it} from 'node:test';
import {run} from '../consumers/install.js';

if (!existsSync('dist/types/define.d.ts')) throw new Error('not built: npm run build');

const folder = 'test/types/projects';
for (const {name} of readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())) {
  it(`are right for a project of ${name}`, async () => {
    await run('.', process.execPath, 'node_modules/typescript/bin/tsc', '-p', `${folder}/${name}`);
  });
}
