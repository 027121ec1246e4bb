import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {jsonLd, jsonLdScript, type JsonLd} from '../../src/embed/json-ld.js';
import {prepareWidget} from '../../src/embed/prepare.js';
import {happening, hostData, trade} from '../elements/data.js';
import {plain} from '../view/show.js';

/** What a search engine reads of a widget. */
async function read(tag: string, attributes: Record<string, string>, today?: string): Promise<JsonLd> {
  const {view, ...widget} = await prepareWidget(tag, attributes);
  assert(view.state === 'ready');
  return jsonLd(view, {...widget, today, isOwn: false});
}

const nodes = v.array(v.record(v.string(), v.unknown()));
const list = (value: unknown) => v.parse(nodes, value);
const document = v.record(v.string(), v.unknown());
const quoted = v.looseObject({isPartOf: document});

test('a value is an observation with its property, its date, its unit and the words of its document', async () => {
  const node = await read('kz-fact-card', {fact: 'kr-trade-2019'}, '2023-03-18');
  const {subjectOf, measurementQualifier, ...rest} = node;
  assert.deepEqual(rest, {
    '@context': 'https://schema.org',
    '@type': 'Observation',
    name: 'Trade between Kazakhstan and South Korea, 2019: $4.2\u00a0billion',
    description: '$4.2\u00a0billion',
    disambiguatingDescription:
      'Written with both a dollar sign and “won”; read as dollars, since only they fit “almost tripled” and the fall that followed.',
    measuredProperty: {'@id': '_:measure-trade', '@type': 'Property', name: 'Trade'},
    observationDate: '2019',
    value: 4_200_000_000,
    unitCode: 'USD',
    inLanguage: 'en',
    sdDatePublished: '2023-03-18',
  });
  assert.deepEqual(
    list(measurementQualifier).map(({name}) => name),
    ['reported']
  );
  const [quotation] = list(subjectOf);
  const {isPartOf, ...words} = v.parse(quoted, quotation);
  assert.deepEqual(words, {'@type': 'Quotation', text: '$4.2 billion won in 2019', position: 7});
  assert.equal(isPartOf['datePublished'], '2021-08-17');
  assert.equal(isPartOf['publisher'], undefined);
  // No document gives a headline: what stands here is the dataset’s own sentence.
  assert(!('name' in isPartOf) && 'abstract' in isPartOf);
});

for (const [tag, attributes] of [
  ['kz-trade-chart', {partner: 'kr'}],
  ['kz-event-list', {partner: 'kr'}],
  ['kz-agreement-list', {partner: 'gb'}],
  ['kz-people-list', {side: 'kr'}],
] as const)
  test(`${tag}: a document stands in full once, and every word that was read in it names it`, async () => {
    const documents = documentsIn(await read(tag, attributes));
    const full = documents.filter((document) => 'datePublished' in document);
    assert.equal(full.length, new Set(full.map((document) => document['@id'])).size);
    const names = new Set(full.map((document) => document['@id']));
    assert(documents.length > full.length);
    for (const document of documents) assert(names.has(document['@id']));
  });

test('a list of sources has each document in full, with the words that were read in it and where they stand', async () => {
  const node = await read('kz-sources', {partner: 'kr gb'});
  const documents = list(node['itemListElement']).map(({item, position}) => {
    const {hasPart, ...document} = v.parse(v.looseObject({hasPart: nodes}), item);
    return {hasPart, document, position};
  });
  assert.equal(node['numberOfItems'], documents.length);
  assert(documents.length > 2);
  for (const [i, {document, position, hasPart}] of documents.entries()) {
    assert.equal(position, i + 1, 'the number that readers see');
    assert('datePublished' in document && 'abstract' in document);
    for (const part of hasPart) assert.equal(part['@type'], 'Quotation');
  }
  assert.equal(new Set(documents.map(({document}) => document['identifier'])).size, documents.length);
  const summit = documents.find(({document}) => document['datePublished'] === '2021-08-17');
  const passage = summit?.hasPart.find(({name}) => plain(String(name)) === 'paragraph 7 of 14');
  assert.match(JSON.stringify(passage?.['text']), /"\$4\.2 billion won in 2019"/u);
});

/** What quotations of a node are part of, from top to bottom. */
function documentsIn(node: unknown): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(documentsIn);
  if (typeof node !== 'object' || node === null) return [];
  const parts = Object.entries(node);
  return parts.flatMap(([name, value]) => (name === 'isPartOf' ? [v.parse(document, value)] : documentsIn(value)));
}

test('of very many records the first hundred are described, and how many there are is told', async () => {
  const events = Array.from({length: 120}, (_, i) => happening(`visit-${i}`, String(1900 + i)));
  const facts = Array.from({length: 120}, (_, i) => trade(1900 + i, 1000 + i));
  const told = async (tag: string) => {
    const {view, ...widget} = await prepareWidget(tag, {}, {dataset: hostData({facts, events})});
    assert(view.state === 'ready');
    return jsonLd(view, {...widget, isOwn: true});
  };
  const events120 = await told('kz-event-list');
  assert.equal(events120['numberOfItems'], 120);
  assert.equal(list(events120['itemListElement']).length, 100);
  const values120 = await told('kz-trade-chart');
  assert.deepEqual(values120['size'], {'@type': 'QuantitativeValue', value: 120});
  assert.equal(list(values120['hasPart']).length, 100);
  assert.equal(v.parse(v.array(v.string()), values120['temporalCoverage']).length, 120);
});

test('of very many periods the years are told, none that no document reports among them', async () => {
  const days = (year: number) =>
    Array.from({length: 60}, (_, i) => {
      const from = new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10);
      return trade(year, 1000 + i, {id: `trade-${from}`, period: {basis: 'stated', from}});
    });
  const dataset = hostData({facts: [...days(2019), ...days(2021)]});
  const {view, ...widget} = await prepareWidget('kz-trade-chart', {}, {dataset});
  assert(view.state === 'ready');
  assert.deepEqual(jsonLd(view, {...widget, isOwn: true})['temporalCoverage'], ['2019', '2021']);
});

test('as of a date an event is told with what was known then, and without the day that came out later', async () => {
  const list = await read('kz-event-list', {partner: 'busan', kind: 'signing', 'as-of': '2022-12-31'});
  const told = JSON.stringify(list);
  assert.match(told, /Almaty and Busan sign/u);
  assert.doesNotMatch(told, /2022-09-14|2023-/u);
  assert.equal(
    list['description'],
    'As of 31\u00a0December\u00a02022. A later report (20\u00a0November\u00a02023) says more.'
  );
});

test('an event tells how its date was worked out, and how unclear passages were read', async () => {
  const told = JSON.stringify(await read('kz-event-list', {partner: 'kr', from: '2021-08', to: '2021-08'}));
  assert.match(told, /"disambiguatingDescription":"[^"]*Date: [^"]+"[^}]*"startDate":"2021-08-15"/u);
});

test('a document that passes on another’s words says whose', async () => {
  const told = JSON.stringify(await read('kz-fact-card', {fact: 'gb-trade-2022'}));
  assert.match(told, /"creditText":"the press office of Kazakhstan’s foreign ministry"/u);
});

for (const tag of ['kz-fact-card', 'kz-fact']) {
  test(`${tag}: a lower bound is told as one, and never as a value`, async () => {
    const node = await read(tag, {fact: 'kr-trade-2008'});
    assert.equal(node['minValue'], 750_000_000);
    assert(!('value' in node) && !('maxValue' in node));
  });
}

test('a number in a sentence is the observation that its card is', async () => {
  for (const fact of ['kr-trade-2019', 'kr-trade-2008', 'busan-export-contracts-2022', 'gb-trade-2022']) {
    assert.deepEqual(await read('kz-fact', {fact}), await read('kz-fact-card', {fact}), fact);
  }
});

test('an observation says who says so, and what is no more than a target or a promise', async () => {
  const {description} = await read('kz-fact-card', {fact: 'kr-trade-2008'});
  assert.match(String(description), /^More than \$750\u00a0million\. According to /u);
  const promoted = await read('kz-fact-card', {fact: 'busan-export-contracts-2022'});
  assert.match(String(promoted['description']), /Promoted; not said to be signed/u);
});

test('nobody attends what documents only name him in connection with', async () => {
  const deaths = list((await read('kz-event-list', {kind: 'death'}))['itemListElement']);
  assert.deepEqual(
    deaths.map(({item}) => v.parse(v.object({about: nodes}), item).about.map(({name}) => name)),
    [['Hong Beom-do']]
  );
  assert.doesNotMatch(JSON.stringify(deaths), /attendee/u);
});

test('a list holds all that it has, what is beyond the limit too', async () => {
  for (const tag of ['kz-event-list', 'kz-agreement-list', 'kz-people-list']) {
    const [all, some] = [await read(tag, {partner: 'gb'}), await read(tag, {partner: 'gb', limit: '2'})];
    assert(Number(all['numberOfItems']) > 2, tag);
    assert.equal(some['numberOfItems'], all['numberOfItems'], tag);
    assert.equal(list(some['itemListElement']).length, all['numberOfItems'], tag);
  }
});

test('what is counted has its noun for a unit', async () => {
  const {dataset} = await prepareWidget('kz-fact-card', {fact: 'kr-trade-2008'});
  const counted = [...dataset.facts.values()].find(
    (fact) => fact.kind === 'quantity' && !/^[A-Z]{3}$/u.test(fact.unit)
  );
  assert(counted?.kind === 'quantity');
  const node = await read('kz-fact-card', {fact: counted.id});
  assert.equal(node['unitText'], counted.unit);
  assert(!('unitCode' in node));
});

test('a claim is a claim, with who says so where the document says it', async () => {
  const {dataset} = await prepareWidget('kz-fact-card', {fact: 'kr-trade-2008'});
  const claims = [...dataset.facts.values()].filter((fact) => fact.kind === 'claim');
  assert(claims.length > 0);
  for (const claim of claims) {
    const node = await read('kz-fact-card', {fact: claim.id});
    assert.equal(node['@type'], 'Claim');
    assert(String(node['text']).startsWith(claim.statement));
    assert.equal(node['text'] === claim.statement, claim.status === 'reported');
    assert.equal(node['creditText'], claim.attributedTo);
    assert(list(node['citation']).length > 0);
  }
});

test('a chart is a dataset that covers the years that documents report, and not those between', async () => {
  const node = await read('kz-trade-chart', {partner: 'kr'});
  assert.equal(node['@type'], 'Dataset');
  assert.deepEqual(node['temporalCoverage'], ['2008', '2017', '2019', '2020']);
  assert.deepEqual(
    list(node['hasPart']).map((part) => part['value'] ?? part['minValue']),
    [750e6, 1.5e9, 4.2e9, 3.08e9]
  );
});

for (const [asOf, isNewest] of [
  ['2023-03-18', true],
  ['2023-12-04', false],
] as const)
  test(`a list is a list of events; what is planned says so, and is ${isNewest ? '' : 'not '}scheduled as of ${asOf}`, async () => {
    const node = await read('kz-event-list', {partner: 'gb', 'as-of': asOf});
    const items = list(node['itemListElement']);
    assert.equal(node['numberOfItems'], items.length);
    const {dataset} = await prepareWidget('kz-event-list', {partner: 'gb', 'as-of': asOf});
    let plans = 0;
    for (const {item} of items) {
      assert(typeof item === 'object' && item !== null && 'name' in item);
      const event = [...dataset.events.values()].find(({title}) => title === item.name);
      const isPlanned = event?.status === 'planned';
      assert.equal('eventStatus' in item, isPlanned && isNewest);
      assert.equal(
        'description' in item && plain(String(item.description)),
        isPlanned && 'Planned as of 18 March 2023'
      );
      assert.equal('startDate' in item, event?.when.basis !== 'open');
      plans += Number(isPlanned);
    }
    assert(plans > 0);
    const described = items.map(({item}) => typeof item === 'object' && item !== null && 'description' in item);
    assert(described.slice(-plans).every(Boolean), 'plans stand last, as in the list');
  });

test('no text ends the block that holds it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('</script>', '<!--', '\u2028')), (text) => {
      const block = jsonLdScript({name: text});
      const inside = block.slice('<script type="application/ld+json">'.length, -'</script>'.length);
      assert.doesNotMatch(inside, /[<\u2028\u2029]/u);
      assert.deepEqual(JSON.parse(inside), {name: text});
    })
  );
});
