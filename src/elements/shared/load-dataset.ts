import {createDataset, type Dataset} from '../../model/dataset.js';

const requests = new Map<string, Promise<Dataset>>();

/** Checks a host's own data as the bundled data is checked. Rejects with the first problem and their number. */
export async function checkedDataset(input: unknown): Promise<Dataset> {
  const {checkRecords, printProblem} = await import('../../model/check/index.js');
  const result = checkRecords(input);
  if (result.state === 'good') return createDataset(result.records);
  const {length} = result.problems;
  throw new TypeError(
    `${printProblem(result.problems[0])} (${length === 1 ? 'the only problem' : `the first of ${length} problems`})`
  );
}

/** The dataset at an address, asked for once for all elements of the page. */
export async function fetchDataset(address: string): Promise<Dataset> {
  const url = new URL(address, document.baseURI).href;
  const request = requests.get(url) ?? fetchAndCheck(url);
  requests.set(url, request);
  return request;
}

async function fetchAndCheck(url: string): Promise<Dataset> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url} answered ${response.status}`);
  const json: unknown = await response.json().catch((error: unknown) => {
    throw new TypeError(`${url} is no JSON: ${String(error)}`);
  });
  return checkedDataset(json);
}
