/** Requests for a host's own data as elements come and go, and objects that fight back when they are read. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {hostData, trade} from './data.js';
import {answer, isVisible, rendered, text, until, warningsDuring} from './page.js';

const good = hostData({facts: [trade(2019, 4_200_000)]});

/** A request as the page sent it, to be answered when the test says so. */
interface Asked {
  readonly signal: AbortSignal | null | undefined;
  readonly answer: (body: BodyInit, init?: ResponseInit) => void;
  readonly fail: (error: Error) => void;
}

const {fetch: realFetch} = globalThis;
let asked: Asked[] = [];

beforeEach(() => {
  asked = [];
  globalThis.fetch = (_, init) =>
    new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      asked.push({
        signal: init?.signal,
        answer: (body, how = {headers: {'content-type': 'application/json'}}) => resolve(new Response(body, how)),
        fail: reject,
      });
    });
});

afterEach(() => {
  globalThis.fetch = realFetch;
});

const card = (src: string) => `<kz-fact-card fact="island-trade-2019" src="${src}"><p>Own words.</p></kz-fact-card>`;
const showsFallback = (widget: Element) => {
  const fallback = widget.querySelector('p');
  return fallback !== null && isVisible(fallback);
};
const showsData = (widget: Element) => text(widget).includes('$4.2 million');

async function page(...addresses: string[]) {
  const host = await fixture<HTMLElement>(`<div>${addresses.map(card).join('')}</div>`);
  await until(() => asked.length > 0);
  return host;
}

async function join(host: HTMLElement, src: string): Promise<void> {
  host.insertAdjacentHTML('beforeend', card(src));
  await rendered();
}

describe('a request for a host’s own data', () => {
  it('is joined by an element that comes while it runs', async () => {
    const host = await page('/joined.json');
    await join(host, '/joined.json');
    asked[0]?.answer(JSON.stringify(good));
    await until(() => [...host.children].every(showsData));
    expect(asked).to.have.length(1);
  });

  it('goes on while one element waits, and is aborted with the last, without a word', async () => {
    const warnings = await warningsDuring(async () => {
      const host = await page('/left.json', '/left.json');
      host.firstElementChild?.remove();
      await rendered();
      expect(asked[0]?.signal?.aborted).to.equal(false);
      host.firstElementChild?.remove();
      await rendered();
      expect(asked[0]?.signal?.aborted).to.equal(true);
    });
    expect(warnings).to.deep.equal([]);
  });

  it('that was aborted is sent again for an element that comes back', async () => {
    const host = await page('/back.json');
    const widget = host.firstElementChild;
    widget?.remove();
    await rendered();
    if (widget) host.append(widget);
    await until(() => asked.length === 2);
    asked[1]?.answer(JSON.stringify(good));
    await until(() => [...host.children].every(showsData));
  });

  it('is aborted when its element asks for another address', async () => {
    const host = await page('/old.json');
    host.firstElementChild?.setAttribute('src', '/new.json');
    await until(() => asked.length === 2);
    expect(asked.map(({signal}) => signal?.aborted)).to.deep.equal([true, false]);
    asked[1]?.answer(JSON.stringify(good));
    await until(() => [...host.children].every(showsData));
  });

  it('that failed is sent again for a later element', async () => {
    const host = await page('/again.json');
    let problem = '';
    host.addEventListener('kz-error', (event) => (problem = event.problem));
    await warningsDuring(async () => {
      asked[0]?.fail(new TypeError('offline'));
      await until(() => problem.endsWith('/again.json cannot be fetched: TypeError: offline'));
    });
    await join(host, '/again.json');
    await until(() => asked.length === 2);
    asked[1]?.answer(JSON.stringify(good));
    await until(() => host.lastElementChild !== null && showsData(host.lastElementChild));
  });

  it('that was answered is not sent again, though its element has gone on to other data', async () => {
    const host = await page('/kept.json');
    asked[0]?.answer(JSON.stringify(good));
    await until(() => [...host.children].every(showsData));
    host.firstElementChild?.setAttribute('src', '');
    await rendered();
    await join(host, '/kept.json');
    await until(() => host.lastElementChild !== null && showsData(host.lastElementChild));
    expect(asked).to.have.length(1);
  });
});

describe('an object that fights back', () => {
  const cycle: Record<string, unknown> = {...trade(2019, 1)};
  for (const key of 'abcdefghijklmnop') cycle[key] = cycle;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throws = (error: unknown) => ({
    get documents(): unknown {
      throw error;
    },
  });

  const hostile: [what: string, data: unknown, problem: RegExp][] = [
    ['a getter that throws', throws(new Error('got you')), /^data: cannot be read: Error: got you$/u],
    ['a getter that throws 1 MB', throws(new Error('a'.repeat(1_000_000))), /^data: cannot be read: Error: a+…$/u],
    ['a getter that throws nothing to say', throws(Object.create(null)), /^data: cannot be read: an error without/u],
    ['a proxy that is revoked', revoked.proxy, /^data: cannot be read: TypeError/u],
    ['a record within itself', hostData({facts: [cycle]}), /^data: facts#island-trade-2019: a: unknown field/u],
    [
      'a BigInt',
      hostData({facts: [trade(2019, 1, {value: 10n})]}),
      /value: expected number, such as 4200000000, or null where there is none: 10 \(the only problem\)$/u,
    ],
    [
      'a symbol',
      hostData({facts: [trade(2019, 1, {label: Symbol('x')})]}),
      /label: expected string, such as "Trade": Symbol\(x\)/u,
    ],
    ['half a character', hostData({facts: [trade(2019, 1, {label: 'Trade \ud83d'})]}), /label: control .*U\+D83D/u],
    ['a function', () => good, /^data: not an object with a list/u],
  ];
  for (const [what, data, problem] of hostile) {
    it(`keeps the fallback, fires kz-error once and warns once: ${what}`, async () => {
      const errors: string[] = [];
      let host: HTMLElement | undefined;
      const warnings = await warningsDuring(async () => {
        host = await fixture<HTMLElement>('<div><kz-fact-card fact="kr-trade-2019"></kz-fact-card></div>');
        host.addEventListener('kz-error', (event) => errors.push(event.problem));
        const widget = document.createElement('kz-fact-card');
        widget.innerHTML = '<p>Own words.</p>';
        widget.data = data;
        host.append(widget);
        await answer(widget);
        await rendered();
      });
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(problem);
      expect(errors[0]?.length).to.be.below(600);
      expect(warnings).to.deep.equal([`[kz-fact-card] ${errors[0]}`]);
      expect(host?.lastElementChild && showsFallback(host.lastElementChild)).to.equal(true);
      expect(host?.firstElementChild && text(host.firstElementChild)).to.include('$4.2 billion');
    });
  }
});
