import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {inspectRecords} from '../../src/model/check/index.js';
import {createDataset, type Dataset} from '../../src/model/dataset.js';

const folder = fileURLToPath(new URL('../../data', import.meta.url));

/** The data folder as it stands on disk, a list of records a file. */
export function dataFolder(): Readonly<Record<string, unknown>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file): [string, unknown] => [
      basename(file, '.json'),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ])
  );
}

/** The records of the five documents. */
export const fiveDocuments: Dataset = createDataset(inspectRecords(dataFolder()).records);
