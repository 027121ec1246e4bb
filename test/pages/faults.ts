/** Addresses that answer for a host's own data in every way that goes wrong. */
import type {ServerResponse} from 'node:http';
import {ownRecords} from '../../stories/shared/own-data.js';

type Handler = (response: ServerResponse) => void;

const good = JSON.stringify(ownRecords);
const json = {'content-type': 'application/json'};
const [fact] = ownRecords.facts ?? [];

/** The host's records with its first fact changed. */
const withFact = (change: object): string => JSON.stringify({...ownRecords, facts: [{...fact, ...change}]});
const answers =
  (content: string | Buffer, headers: Readonly<Record<string, string>> = json, status = 200): Handler =>
  (response) =>
    response.writeHead(status, headers).end(content);

/** This server under its other name, which is another origin. */
const elsewhere = ({req}: ServerResponse, path: string) => `http://localhost:${req.socket.localPort}${path}`;

/** Spaces, which JSON allows: so many megabytes as fast as they are taken, and then no more and no end. */
function endless(megabytes: number, headers: Readonly<Record<string, string>>): Handler {
  return (response) => {
    const chunk = ' '.repeat(1_000_000);
    let chunks = 0;
    const send = () => {
      while (chunks < megabytes && !response.destroyed) {
        chunks++;
        if (!response.write(chunk)) {
          response.once('drain', send);
          return;
        }
      }
    };
    response.writeHead(200, {...json, ...headers});
    send();
  };
}

/** `/late.json` is answered once a test lets it go; `hold` holds back what is asked for from then on. */
class Late {
  letGo: Promise<void> = Promise.resolve();
  go: () => void = () => undefined;

  hold(): void {
    this.letGo = new Promise((resolve) => {
      this.go = resolve;
    });
  }
}
export const late = new Late();

/** What was asked for at an address, and whether the answer was cut by the reader. */
export const asked = new Map<string, {count: number; isCut: boolean}>();

export const faults: Readonly<Record<string, Handler | undefined>> = {
  '/good.json': answers(good),
  ...Object.fromEntries(Array.from({length: 51}, (_, i) => [`/kept-${i}.json`, answers(good)])),
  '/plain.json': answers(good, {'content-type': 'text/plain'}),
  '/untyped.json': answers(good, {}),
  '/vendor.json': answers(good, {'content-type': 'application/vnd.kz+json; charset=utf-8'}),
  '/moved.json': answers('', {location: '/good.json'}, 302),
  '/elsewhere.json': (response) => answers('', {location: elsewhere(response, '/good.json')}, 302)(response),
  '/allowed-elsewhere.json': (response) => answers('', {location: elsewhere(response, '/open.json')}, 302)(response),
  '/open.json': answers(good, {...json, 'access-control-allow-origin': '*'}),
  '/circle.json': answers('', {location: '/circle.json'}, 302),
  '/late.json': (response) => void late.letGo.then(() => answers(good)(response)),
  '/never.json': (response) => void response.writeHead(200, json).write(' '),
  '/gone.json': answers('', json, 404),
  '/broken-server.json': answers('', json, 500),
  '/login.json': answers('<!doctype html><p>Please log in.</p>', {'content-type': 'text/html'}),
  '/picture.json': answers('PNG', {'content-type': 'image/png'}),
  '/empty.json': answers(''),
  '/half.json': answers(good.slice(0, good.length / 2)),
  '/cut.json': (response) => {
    response.writeHead(200, {...json, 'content-length': String(good.length)});
    response.write(good.slice(0, 100), () => response.destroy());
  },
  '/reset.json': (response) => response.destroy(),
  '/large.json': endless(101, {}),
  '/announced.json': endless(1, {'content-length': String(200_000_000 + good.length)}),
  '/number.json': answers('42'),
  '/list.json': answers('[]'),
  '/other.json': answers('{"hello": "world"}'),
  '/no-documents.json': answers('{"facts": []}'),
  '/uncited.json': answers(withFact({citations: []})),
  '/two-problems.json': answers(withFact({citations: [], label: ''})),
  '/not-a-number.json': answers(withFact({value: '120000000'})),
  '/markup.json': answers(withFact({label: '<img src=x onerror=alert(1)>'})),
  '/script-link.json': answers(
    JSON.stringify({
      ...ownRecords,
      documents: ownRecords.documents?.map((document) => ({...document, link: 'javascript:alert(1)'})),
    })
  ),
  '/proto.json': answers(withFact({}).replace('"label"', '"__proto__": {"polluted": true}, "label"')),
  '/constructor.json': answers(withFact({constructor: 'x'})),
  '/bidi.json': answers(withFact({label: 'Trade \u202edlihc\u202c'})),
  '/pile.json': answers(withFact({label: `Tr${'\u0301'.repeat(1500)}ade`})),
  '/lost.json': answers(withFact({label: 'Commerce ext\uFFFDrieur'})),
  '/latin.json': answers(Buffer.from(withFact({label: 'Commerce ext\u00E9rieur'}), 'latin1')),
  '/half-letter.json': answers(Buffer.from('{"documents": "\u00E9').subarray(0, -1)),
  '/zeros.json': answers(`{"documents": [], "facts": [${'0,'.repeat(5_000_000)}0]}`),
  '/long-list.json': answers(withFact({topics: Array(100_000).fill('x')})),
  '/long.json': answers(withFact({label: 'a'.repeat(1_000_000)})),
  '/long-id.json': answers(withFact({id: 'a'.repeat(1_000_000) + '!'})),
  '/deep.json': answers(`{"documents": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
};
