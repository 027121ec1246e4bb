import assert from 'node:assert/strict';
import {test} from 'node:test';
import {convert} from 'html-to-text';
import {renderStatic} from '../../src/ssr.js';
import {happening, hostData, trade, type Fields} from '../elements/data.js';
import {good} from '../model/check/fixture.js';

/** A page as a text browser reads it: no styles, no script, a line a block. */
const read = (html: string) => convert(html, {wordwrap: false}).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');

test('a card reads as its value, its period, its change and its source', async () => {
  const {html} = await renderStatic('kz-fact-card', {fact: 'kr-trade-2019'});
  const text = read(html);
  assert.match(text, /\$4\.2 billion\s+2019\s+Up 180% on 2017 \(\$1\.5 billion\), by our calculation/u);
  assert.match(text, /“\$4\.2 billion won in 2019”/u);
});

test('a chart reads as its summary, a table of its values, and the words of each source', async () => {
  const text = read((await renderStatic('kz-trade-chart', {partner: 'kr gb'})).html);
  assert.match(text, /no figure for 2009–2016, 2018 or after 2020/u);
  for (const value of ['more than $750 million', '$1.5 billion', '$4.2 billion', '$3.08 billion', '$1.8 billion'])
    assert(text.includes(value), value);
  assert.match(text, /“more than US 750 million in 2008”/u);
});

for (const [tag, attributes] of [
  ['kz-fact-card', {fact: 'kr-trade-2019', heading: 'Trade'}],
  ['kz-trade-chart', {partner: 'kr gb'}],
  ['kz-event-list', {partner: 'kr', limit: 3, filterable: true}],
  ['kz-agreement-list', {partner: 'kr', limit: 3, filterable: true}],
] as const) {
  test(`${tag} has no landmark, and what names or describes a part of it is there, once`, async () => {
    const {html} = await renderStatic(tag, attributes);
    assert.doesNotMatch(html, /<(?:main|header|footer|nav|aside|form)\b|role="?(?:region|contentinfo)/u);
    const ids = [...html.matchAll(/\sid="?([\w-]+)/gu)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    const named = [...html.matchAll(/\s(?:aria-(?:labelledby|describedby)|popovertarget)="?([\w-]+)/gu)];
    assert.deepEqual(
      named.map(([, id]) => id).filter((id) => !ids.includes(id)),
      []
    );
  });
}

test('a list reads as its events under their years, those beyond its limit too', async () => {
  const {html} = await renderStatic('kz-event-list', {partner: 'gb', limit: 1, order: 'oldest'});
  const all = await renderStatic('kz-event-list', {partner: 'gb', order: 'oldest'});
  const events = (markup: string) => markup.match(/part="event"/gu)?.length ?? 0;
  assert(events(html) > 1);
  assert.equal(events(html), events(all.html));
});

test('a list’s button that says a paragraph alone says aloud what it is the source of, and plans stand last', async () => {
  const {html} = await renderStatic('kz-event-list', {partner: 'gb'});
  const buttons = [...html.matchAll(/<button part="source"[^>]*aria-label="([^"]*)"[^>]*>([^<]*)/gu)];
  assert.equal(buttons.length, html.match(/part="event"/gu)?.length);
  for (const [, spoken, sign] of buttons) {
    const paragraph = /^¶\u00a0(\d+)$/u.exec(sign ?? '')?.[1];
    assert.match(spoken ?? '', new RegExp(`^Source: .+, paragraph ${paragraph} of \\d+$`, 'u'));
  }
  const headings = [...html.matchAll(/part="year"[^>]*>\s*([^<]*?)\s*</gu)].map(([, heading]) => heading);
  assert.deepEqual(headings, ['2023', 'Planned']);
});

const languages = [
  ['en', /\$4\.2 billion/u],
  ['kk', /4,2 млрд/u],
  ['ko', /42억/u],
  ['ru', /4,2 млрд/u],
] as const;
for (const [lang, amount] of languages) {
  test(`the option lang, or the attribute before it, sets the language, and the tag says which: ${lang}`, async () => {
    const byOption = await renderStatic('kz-fact-card', {fact: 'kr-trade-2019'}, {lang});
    const byAttribute = await renderStatic('kz-fact-card', {fact: 'kr-trade-2019', lang}, {lang: 'en'});
    assert.match(read(byOption.html), amount);
    assert.match(byOption.html, new RegExp(`^<kz-fact-card [^>]*lang="${lang}"`, 'u'));
    assert.equal(byOption.html, byAttribute.html);
  });
}

test('a language that there is not is English, and says so', async () => {
  const {html} = await renderStatic('kz-fact-card', {fact: 'kr-trade-2019'}, {lang: 'fr'});
  assert.match(html, /^<kz-fact-card [^>]*lang="en"/u);
});

test('the text inside the tag says the same in a sentence', async () => {
  const fallback = async (tag: string, attributes: Record<string, string>) =>
    read(/<\/template>(.*)<\/kz-/su.exec((await renderStatic(tag, attributes)).html)?.[1] ?? '');
  assert.equal(
    await fallback('kz-fact-card', {fact: 'kr-trade-2019'}),
    'Trade between Kazakhstan and South Korea, 2019: $4.2 billion'
  );
  assert.match(await fallback('kz-trade-chart', {partner: 'gb'}), /^United Kingdom: \$1\.8 billion \(2022\)/u);
  assert.match(await fallback('kz-event-list', {partner: 'gb'}), /^\d+ events$/u);
});

test('what no document reports is said in a sentence', async () => {
  const {html} = await renderStatic('kz-trade-chart', {partner: 'gb', to: '1995'});
  assert.match(read(html), /No figure on this has been taken from these reports/u);
});

test('a host’s own dataset is rendered, and the page is told to give it to the element too', async () => {
  const {html} = await renderStatic('kz-fact-card', {fact: 'island-trade-2019'}, {dataset: good});
  assert.match(read(html), /\$4\.2 million\s+2019/u);
  assert.match(html, /^<kz-fact-card [^>]*defer-hydration/u);
  assert.doesNotMatch((await renderStatic('kz-fact-card', {fact: 'kr-trade-2019'})).html, /defer-hydration/u);
});

test('with an address beside it, the element fetches the dataset by itself', async () => {
  const attributes = {fact: 'island-trade-2019', src: '/records.json'};
  const {html} = await renderStatic('kz-fact-card', attributes, {dataset: good});
  assert.match(html, /^<kz-fact-card [^>]*src="\/records\.json"/u);
  assert.doesNotMatch(html, /defer-hydration/u);
});

const refused: readonly [what: string, tag: string, attributes: Record<string, string>, message: RegExp][] = [
  [
    'a tag that there is not',
    'kz-pie',
    {},
    /^RangeError: unknown tag: kz-pie, not one of kz-.+, kz-event-list, kz-fact, kz-fact-card/u,
  ],
  ['a tag of all objects', 'constructor', {}, /^RangeError: unknown tag: constructor/u],
  [
    'an attribute of another element',
    'kz-fact-card',
    {form: 'bars'},
    /^RangeError: kz-fact-card has no attribute form; it has partner, .*fact, /u,
  ],
  ['a handler', 'kz-fact-card', {onclick: 'alert(1)'}, /has no attribute onclick/u],
  ['an attribute in capitals', 'kz-fact-card', {Fact: 'kr-trade-2019'}, /has no attribute Fact/u],
  ['a fact that there is not', 'kz-fact-card', {fact: 'kr-trade-1066'}, /^RangeError: unknown fact: kr-trade-1066$/u],
  ['a date that there is not', 'kz-event-list', {'as-of': '2021-13'}, /^RangeError: as-of: not a date: 2021-13$/u],
  [
    'an address without its dataset',
    'kz-event-list',
    {src: '/records.json'},
    /^RangeError: src: nothing is fetched here/u,
  ],
];
for (const [what, tag, attributes, message] of refused) {
  test(`refuses ${what}`, async () => {
    await assert.rejects(renderStatic(tag, attributes), message);
  });
}

test('refuses a dataset with problems, and names the first', async () => {
  await assert.rejects(renderStatic('kz-event-list', {}, {dataset: {}}), /^TypeError: data: documents: missing/u);
});

test('the hash is that of the styles, of one element the same whatever it shows', async () => {
  const [first, second] = await Promise.all([
    renderStatic('kz-fact-card', {fact: 'kr-trade-2019'}),
    renderStatic('kz-fact-card', {fact: 'kr-trade-2020'}, {lang: 'ko'}),
  ]);
  assert.match(first.styleHash, /^'sha256-[\w+/]{43}='$/u);
  assert.equal(first.styleHash, second.styleHash);
});

test('an attribute of null is none', async () => {
  const attributes = {fact: 'kr-trade-2019', heading: null, partner: undefined};
  assert.equal(
    (await renderStatic('kz-fact-card', attributes)).html,
    (await renderStatic('kz-fact-card', {fact: 'kr-trade-2019'})).html
  );
});

test('an empty attribute lang leaves the language to the option', async () => {
  assert.match(
    (await renderStatic('kz-fact-card', {fact: 'kr-trade-2019', lang: ''}, {lang: 'ko'})).html,
    /^<kz-fact-card[^>]* lang="ko"/u
  );
});

test('nothing promises what only the script does: no keys, no sorting', async () => {
  const {html} = await renderStatic('kz-trade-chart', {partner: 'kr gb'});
  assert.doesNotMatch(html, /Arrow keys|Sort by/u);
});

test('a validator finds no processing instruction in it', async () => {
  for (const tag of ['kz-fact-card', 'kz-trade-chart', 'kz-event-list', 'kz-agreement-list'])
    assert.doesNotMatch((await renderStatic(tag, tag === 'kz-fact-card' ? {fact: 'kr-trade-2019'} : {})).html, /<\?/u);
});

test('a host’s own texts are not said to be in the language of the widget', async () => {
  const fact = good.facts[0]?.['id'];
  const {html} = await renderStatic('kz-fact-card', {fact: String(fact)}, {dataset: good, lang: 'ko'});
  assert.match(html, /"abstract":"A trade fair on the island"/u);
});

test('the fallback stands on a line of its own, so that those of several tags stay apart', async () => {
  const {html, fallback} = await renderStatic('kz-fact-card', {fact: 'kr-trade-2019'});
  assert(html.includes(`</template>\n${fallback}\n</kz-fact-card>`), html.slice(-500));
});

const thousand = (make: (i: number) => Fields) => Array.from({length: 1000}, (_, i) => make(i));
const dayOf = (i: number) => new Date(Date.UTC(2019, 0, 1 + i)).toISOString().slice(0, 10);
const many: readonly (readonly [tag: string, limit: number, data: object])[] = [
  ['kz-event-list', 600_000, hostData({events: thousand((i) => happening(`visit-${i}`, dayOf(i)))})],
  [
    'kz-trade-chart',
    400_000,
    hostData({
      facts: thousand((i) =>
        trade(2019, 1e9 + i * 1000, {
          id: `trade-${i}`,
          period: {basis: 'stated', from: dayOf(i)},
          citations: [{document: 'first-letter', paragraph: 1, asWritten: `trade of day ${i}`}],
        })
      ),
    }),
  ],
];
for (const [tag, limit, dataset] of many) {
  test(`a thousand records of a ${tag} are below ${limit} bytes, and all their words are there`, async () => {
    const {html} = await renderStatic(tag, {}, {dataset});
    assert(Buffer.byteLength(html) <= limit, `${Buffer.byteLength(html)} bytes`);
    const words = new Set([...html.matchAll(/“([^”]*)”/gu)].map(([, said]) => said));
    assert.equal(words.size, 1000);
  });
}

test('what several records share is told once: the paragraph, what its document is about, its link', async () => {
  const events = [happening('first-visit', '2019'), happening('second-visit', '2020')];
  const {html} = await renderStatic('kz-event-list', {}, {dataset: hostData({events})});
  const shadow = html.slice(0, html.indexOf('</template>'));
  assert.equal(shadow.match(/A trade fair on the island/gu)?.length, 1);
  assert.equal(shadow.match(/lantern\.example/gu)?.length, 1);
  const ids = [...shadow.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  assert.equal(ids.length, new Set(ids).size);
  for (const [, target] of shadow.matchAll(/popovertarget="([^"]+)"/gu)) assert(ids.includes(target), target);
});

test('a chart’s drawing is one picture that says the summary, without buttons that do nothing', async () => {
  const {html} = await renderStatic('kz-trade-chart', {partner: 'kr gb'});
  const drawings = [...html.matchAll(/<svg[^>]*role="img"[^>]*>/gu)].map(([tag]) => tag);
  assert.equal(drawings.length, 2);
  for (const drawing of drawings)
    assert.match(drawing, /aria-label="[^"]*no figure for 2009–\u20602016, 2018 or after 2020/u);
  assert.doesNotMatch(html, /role="button"|<path[^>]* tabindex/u);
});
