/** The script on a page: twice, blocked, switched off, and what it leaves behind. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {article, describeIn, ready, script, seen} from './site.js';

const fallbacks = [
  /Trade was \$4\.2 billion in 2019\./u,
  /Trade fell to \$3\.08 billion/u,
  /The presidents met in 2021\./u,
];
const shown = [
  /Up 180% on 2017 \(\$1\.5 billion\), by our calculation/u,
  /no figure for 2009–\u2060?2016, 2018 or after 2020/u,
  /Tokayev and Moon agree at summit/u,
];

function assertTexts(texts: readonly string[], expected: readonly RegExp[]): void {
  assert.equal(texts.length, expected.length);
  for (const [i, pattern] of expected.entries()) assert.match(texts[i] ?? '', pattern);
}

describeIn(['chromium', 'firefox'], 'a page with the script', (site) => {
  it('shows the widgets, and complains of nothing', async () => {
    const {page, complaints} = await site.open({});
    await ready(page);
    assertTexts(await seen(page), shown);
    assert.deepEqual(complaints, []);
  });

  it('starts with the script alone; what sources show comes once the widgets are drawn, from its own folder', async () => {
    const {page, requests} = await site.open({}, (prepared) =>
      prepared.evaluateOnNewDocument(() => {
        addEventListener('kz-ready', () => performance.mark('drawn'));
      })
    );
    await ready(page);
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({name}) => name.includes('/words/'))
    );
    await page.waitForNetworkIdle();
    const files = await page.evaluate(() => {
      const drawn = Math.min(...performance.getEntriesByName('drawn').map(({startTime}) => startTime));
      return (
        performance
          .getEntriesByType('resource')
          .map(({name, startTime}) => ({path: new URL(name).pathname, isStart: startTime < drawn}))
          // Browsers ask for it by themselves.
          .filter(({path}) => path !== '/favicon.ico')
      );
    });
    const before = files.filter(({isStart}) => isStart).map(({path}) => path);
    const after = files.filter(({isStart}) => !isStart).map(({path}) => path);
    assert.deepEqual(before, ['/dist/kz-widgets.js']);
    assert.deepEqual(after.toSorted(), ['/dist/opened-source.js', '/dist/words/en.js']);
    assert.deepEqual(requests.toSorted(), ['/article', ...before, ...after].sort());
  });

  it('twice, under two addresses: the first copy works, with one warning', async () => {
    const head = `${script}<script type="module" src="/copy/kz-widgets.js"></script>`;
    const {page, complaints} = await site.open({head});
    await ready(page);
    assertTexts(await seen(page), shown);
    assert.equal(complaints.length, 1);
    assert.match(complaints[0] ?? '', /the script is on the page twice; the first copy stays in use/u);
  });

  it('twice, under one address: works without a warning', async () => {
    const {page, complaints} = await site.open({head: script + script});
    await ready(page);
    assert.deepEqual(complaints, []);
  });

  it('beside one element’s own script: works, with one warning', async () => {
    const head = `<script type="module" src="/dist/elements/kz-fact-card.js"></script>${script}`;
    const {page, complaints} = await site.open({head});
    await ready(page);
    assertTexts(await seen(page), shown);
    assert.equal(complaints.length, 1);
  });

  const absent: [what: string, head: string, headers?: Record<string, string>][] = [
    ['blocked on its way', '<script type="module" src="/gone/kz-widgets.js"></script>'],
    ['forbidden by the page', script, {'content-security-policy': "script-src 'none'"}],
    ['left out, as in a feed', ''],
  ];
  for (const [what, head, headers] of absent) {
    it(`${what}: the fallbacks are on the page`, async () => {
      const {page} = await site.open({head, ...(headers && {headers})});
      assertTexts(await seen(page), fallbacks);
      const heights = await page.$$eval('kz-fact-card p, kz-trade-chart p, kz-event-list p', (parts) =>
        parts.map((part) => part.getBoundingClientRect().height)
      );
      assert(heights.every((height) => height > 10));
    });
  }

  it('keeps nothing in the browser', async () => {
    const {page} = await site.open({});
    await ready(page);
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    assert.deepEqual(kept, [0, 0, '']);
  });

  it('adds no global but Lit’s own four', async () => {
    const without = await site.open({head: ''});
    const known = new Set(await without.page.evaluate(() => Object.getOwnPropertyNames(window)));
    const {page} = await site.open({});
    await ready(page);
    const added = (await page.evaluate(() => Object.getOwnPropertyNames(window))).filter((name) => !known.has(name));
    const ours = added.filter((name) => !/^(puppeteer_)?__?aria|^puppeteer/u.test(name)).sort();
    assert.deepEqual(ours, ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions']);
  });

  it('touches no prototype of the page', async () => {
    const note = `window.before = new Map();
      for (const name of Object.getOwnPropertyNames(window)) {
        const {value} = Object.getOwnPropertyDescriptor(window, name);
        if (typeof value !== 'function' || !value.prototype) continue;
        for (const key of Reflect.ownKeys(value.prototype)) {
          const {value: member, get, set} = Object.getOwnPropertyDescriptor(value.prototype, key);
          window.before.set(name + '.' + String(key), [member, get, set]);
        }
      }`;
    const compare = `[...window.before].filter(([name, was]) => {
        const [owner, key] = [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)];
        if (key.startsWith('Symbol(')) return false;
        const now = Object.getOwnPropertyDescriptor(window[owner].prototype, key) ?? {};
        return now.value !== was[0] || now.get !== was[1] || now.set !== was[2];
      }).map(([name]) => name).concat(
        Object.getOwnPropertyNames(window).flatMap((name) => {
          const {value} = Object.getOwnPropertyDescriptor(window, name);
          if (typeof value !== 'function' || !value.prototype || name.includes('aria')) return [];
          return Reflect.ownKeys(value.prototype).map((key) => name + '.' + String(key)).filter((key) => !window.before.has(key));
        }))`;
    const {page} = await site.open({}, (prepared) => prepared.evaluateOnNewDocument(note));
    await ready(page);
    assert((await page.evaluate('window.before.size')) !== 0);
    assert.deepEqual(await page.evaluate(compare), []);
  });

  it('fetches a language only when it is asked for', async () => {
    const {page, requests} = await site.open({});
    await ready(page);
    assert.deepEqual(
      requests.filter((path) => path.includes('languages')),
      []
    );
    await page.evaluate(() => document.querySelector('kz-fact-card')?.setAttribute('lang', 'ru'));
    await page.waitForFunction(() =>
      document.querySelector('kz-fact-card')?.shadowRoot?.querySelector('[part=card]')?.closest('[lang=ru]')
    );
    const languages = requests.filter((path) => path.includes('/languages/'));
    assert.deepEqual(languages, ['/dist/languages/ru.js']);
    assert.match((await seen(page))[0] ?? '', /4,2 млрд/u);
  });

  it('without its language file shows English, with one warning', async () => {
    const head = '<script type="module" src="/no-languages/kz-widgets.js"></script>';
    const {page, complaints} = await site.open({head, html: 'lang="ko"'});
    await ready(page);
    assertTexts(await seen(page), shown);
    assert.equal(complaints.filter((line) => line.includes('the language ko could not be loaded')).length, 1);
  });

  it('shows 200 tags', async () => {
    const {page, complaints} = await site.open({body: article.repeat(67)});
    await ready(page);
    const texts = await seen(page);
    assert.equal(texts.length, 201);
    for (const text of texts) assert(shown.some((pattern) => pattern.test(text)));
    assert.deepEqual(complaints, []);
  });
});

describeIn(['chromium'], 'a page with JavaScript switched off', (site) => {
  it('has the fallbacks on it (no other engine can be switched off by these tests)', async () => {
    const {page} = await site.open({}, (prepared) => prepared.setJavaScriptEnabled(false));
    const text = await page.$eval('body', (body) => body.innerText);
    for (const fallback of fallbacks) assert.match(text, fallback);
  });
});

describeIn(['chromium', 'firefox'], 'one element’s own script', (site) => {
  it('defines its tag only', async () => {
    const head = '<script type="module" src="/dist/elements/kz-fact-card.js"></script>';
    const {page, complaints} = await site.open({head});
    await page.waitForFunction(() => document.querySelector('kz-fact-card')?.shadowRoot?.querySelector('[part=card]'));
    const texts = await seen(page);
    assertTexts(texts, [/Up 180% on 2017/u, ...fallbacks.slice(1)]);
    const defined = await page.evaluate(() =>
      ['kz-fact-card', 'kz-trade-chart', 'kz-event-list', 'kz-agreement-list'].filter((tag) => customElements.get(tag))
    );
    assert.deepEqual(defined, ['kz-fact-card']);
    assert.deepEqual(complaints, []);
  });
});
