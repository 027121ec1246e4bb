/** A host's own data: fetched and checked as the bundled data is. A page fetches this part when an element first asks. */
import {checkInSteps, printable, printProblem, type Check, type Problem} from '../../model/check/index.js';
import type {OwnDataset} from '../../model/dataset.js';
import {ownDataset} from '../../model/own-dataset.js';
export {ownLocale} from '../../format/own/every-own.js';
import {keepDataset, keptDataset} from './kept-datasets.js';

/** Bytes. What is larger is cut off: it would take a phone's memory, and a page's time to check it. */
const LARGEST = 100_000_000;

/** What servers say of a JSON file, those included that do not know the ending. */
const JSON_TYPE = /^(application\/([\w.-]+\+)?json|text\/(json|plain)|(application|binary)\/octet-stream)\b/iu;

interface Request {
  readonly dataset: Promise<OwnDataset>;
  readonly aborter: AbortController;
  /** How many elements wait for it. */
  waiting: number;
}

/** Requests that are not answered yet, by their addresses. */
const requests = new Map<string, Request>();

/** So many problems tell a developer enough. A file of the wrong kind has millions, and a page no time for them. */
const MOST_PROBLEMS = 1000;

/** Milliseconds that a page can spare at a time: less than a frame of its animations. */
const SLICE = 8;

/** Checks that run, by what they check. */
const checks = new WeakMap<object, Promise<OwnDataset>>();

/** Checks records and indexes them, once for all elements that have the same object. Rejects as `checkDataset` does. */
export function checkOnce(input: unknown): Promise<OwnDataset> {
  if (typeof input !== 'object' || input === null) return checkDataset(input);
  const check = checks.get(input) ?? checkDataset(input).finally(() => checks.delete(input));
  checks.set(input, check);
  return check;
}

/** Checks records and indexes them. Rejects with a `TypeError`: the first problem and their number. */
async function checkDataset(input: unknown, name = 'data'): Promise<OwnDataset> {
  const result = await check(input);
  if (result.state === 'good') return ownDataset(input, result.records, result.dataset);
  const {length} = result.problems;
  const count = length > MOST_PROBLEMS ? `more than ${MOST_PROBLEMS}` : String(length);
  throw new TypeError(
    `${printProblem(inFile(result.problems[0], name))} (${length === 1 ? 'the only problem' : `the first of ${count} problems`})`
  );
}

/** A problem in the one file or object that the host gave, which has a list for each type of record. */
function inFile(problem: Problem, name: string): Problem {
  const list = /^(.+)\.json$/u.exec(problem.file)?.[1];
  return {...problem, file: name, ...(list !== undefined && {list})};
}

async function check(input: unknown): Promise<Check> {
  const steps = checkInSteps(input, MOST_PROBLEMS);
  let pause = performance.now() + SLICE;
  for (;;) {
    const {done, value} = nextOf(steps);
    if (done === true) return value;
    if (performance.now() < pause) continue;
    await pagesTurn();
    pause = performance.now() + SLICE;
  }
}

/** Lets the page do what waits. A timer would come back no sooner than after 4 ms, half as long as the check works. */
function pagesTurn(): Promise<void> {
  return new Promise((resolve) => {
    // Some servers, and the pages that tests make in Node, have timers alone.
    if (!('MessageChannel' in globalThis)) {
      setTimeout(resolve);
      return;
    }
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** An object of the page's scripts can throw whatever it likes when it is read. */
function nextOf<T>(steps: Iterator<undefined, T>): IteratorResult<undefined, T> {
  try {
    return steps.next();
  } catch (error) {
    throw new TypeError(`data: cannot be read: ${said(error)}`, {cause: error});
  }
}

/**
 * The dataset at an address, asked for once for all elements that have it or had it lately. The request ends when the
 * last element that waits for it leaves by its `signal`; one that failed is asked for again by the next element.
 */
export async function fetchDataset(address: string, signal: AbortSignal): Promise<OwnDataset> {
  signal.throwIfAborted();
  const url = readAddress(address);
  const dataset = keptDataset(url);
  if (dataset) return dataset;
  const request = requests.get(url) ?? begin(url);
  request.waiting++;
  signal.addEventListener(
    'abort',
    () => {
      request.waiting--;
      if (request.waiting > 0 || requests.get(url) !== request) return;
      requests.delete(url);
      request.aborter.abort();
    },
    {once: true}
  );
  return request.dataset;
}

function begin(url: string): Request {
  const aborter = new AbortController();
  const dataset = fetchText(url, aborter.signal).then((text) => checkDataset(parse(text, url), url));
  const request: Request = {dataset, aborter, waiting: 0};
  const end = () => {
    if (requests.get(url) === request) requests.delete(url);
  };
  requests.set(url, request);
  dataset.then(
    (arrived) => {
      end();
      keepDataset(url, arrived);
    },
    () => {
      end();
      // Whatever was wrong, no more of it is fetched. Firefox now and then goes on where only the body is cancelled.
      aborter.abort();
    }
  );
  return request;
}

function readAddress(address: string): string {
  if (!URL.canParse(address, document.baseURI)) throw new TypeError(`src: not an address: ${printable(address)}`);
  const url = new URL(address, document.baseURI);
  const {protocol, username, password} = url;
  // Whoever reads the page's source could read them too, so neither console nor event repeats them.
  if (username !== '' || password !== '') throw new TypeError('src: an address with a name or password in it');
  // A page may make a file of its own; what else there is runs code, or reads what is not the page's.
  if (!['http:', 'https:', 'blob:', 'data:'].includes(protocol))
    throw new TypeError(`src: neither http nor https: ${printable(address)}`);
  // What stands after it is not asked for, so it makes no other file.
  url.hash = '';
  return url.href;
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const name = printable(url);
  const response = await fetch(url, {signal}).catch((error: unknown) => {
    throw new TypeError(`${name} cannot be fetched: ${said(error)}`);
  });
  const {body, headers, ok, status} = response;
  const type = headers.get('content-type') ?? '';
  const problem = !ok
    ? `answered ${status}`
    : type !== '' && !JSON_TYPE.test(type)
      ? `is no JSON but ${printable(type)}`
      : Number(headers.get('content-length')) > LARGEST
        ? tooLarge()
        : undefined;
  if (problem !== undefined) throw new TypeError(`${name} ${problem}`);
  return body ? readAll(body, name) : '';
}

async function readAll(body: ReadableStream<Uint8Array>, name: string): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read().catch((error: unknown) => {
      throw new TypeError(`${name} broke off after ${bytes} bytes: ${said(error)}`);
    });
    if (done) return text + decode(decoder, name);
    bytes += value.length;
    if (bytes > LARGEST) throw new TypeError(`${name} ${tooLarge()}`);
    text += decode(decoder, name, value);
  }
}

/** The text of a part of a file, or what is left of it at its end. JSON is UTF-8 by its standard. */
function decode(decoder: TextDecoder, name: string, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, {stream: true}) : decoder.decode();
  } catch (error) {
    throw new TypeError(`${name} is not UTF-8`, {cause: error});
  }
}

function tooLarge(): string {
  return `is larger than ${LARGEST / 1_000_000} MB, and was cut off`;
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new TypeError(`${printable(url)} is no JSON: ${said(error)}`, {cause: error});
  }
}

function said(error: unknown): string {
  try {
    return printable(String(error));
  } catch {
    return 'an error without words';
  }
}
