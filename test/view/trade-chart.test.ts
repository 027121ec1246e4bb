import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {inspectRecords} from '../../src/model/check/index.js';
import {createDataset, type Dataset} from '../../src/model/dataset.js';
import type {Quantity} from '../../src/model/schema.js';
import {huesOf} from '../../src/view/series-hues.js';
import {NARROW, tradeChartView, type TradeChartRequest} from '../../src/view/trade-chart.js';
import {everyLanguage} from '../format/every-language.js';
import {dataFolder, fiveDocuments} from '../query/five-documents.js';
import {cited, time, trade, world} from '../query/made-up.js';
import {chart, chartOptions, plain} from './show.js';

const coast: Partial<Quantity> = {
  partners: ['coast'],
  scope: {from: 'home', to: 'coast', direction: 'two-way', kind: 'flow'},
};

test('wrong attributes are named to the developer', () => {
  const problem = (request: object) => {
    const view = tradeChartView(world(), {...chartOptions, request}, en);
    return view.state === 'missing' ? view.problem : view.state;
  };
  assert.equal(problem({measure: 'ships'}), 'unknown measure: ships');
  assert.equal(problem({form: 'pie'}), 'form: neither line, bars nor points: pie');
  assert.equal(problem({}), 'empty');
});

test('the summary of Korean trade tells its ends, its height, and the years that nobody reported', () => {
  const {summary, heading, unit} = chart(fiveDocuments, {partner: 'kr'});
  assert.equal(
    plain(summary),
    'South Korea: more than $750 million (2008) and $3.08 billion (2020); highest figure here: $4.2 billion (2019); ' +
      'no figure for 2009–2016 or 2018.'
  );
  assert.equal(heading, 'Kazakhstan’s trade with South Korea');
  assert.equal(unit, 'US dollars');
});

const summaries: readonly (readonly [why: string, facts: readonly Quantity[], request: object, told: RegExp])[] = [
  [
    'the status of a target',
    [trade('2019', 1e9), trade('2030', 9e9, {status: 'target'})],
    {},
    /and \$9 billion \(2030; target\)/u,
  ],
  ['the qualifier of a bound', [trade('2019', 1e9, {qualifier: 'more-than'})], {}, /more than \$1 billion \(2019\)/u],
  ['one value as one', [trade('2019', 1e9)], {}, /^The Island: .*\$1 billion.*2019/u],
  ['each partner in a sentence', [trade('2019', 1e9), trade('2020', 2e9, coast)], {}, /The Island: .* The Coast: /u],
  ['no height that is one of the ends', [trade('2019', 1e9), trade('2020', 2e9)], {}, /^(?!.*highest)/u],
  [
    'no year as unreported that a document reports which was not asked for',
    [trade('2018', 1e9), trade('2019', 2e9, {citations: cited('letter-2022')}), trade('2020', 3e9)],
    {document: 'letter-2020'},
    /^(?!.*no figure)/u,
  ],
  [
    'a year as unreported that only a later document reports',
    [trade('2018', 1e9), trade('2019', 2e9, {citations: cited('letter-2022')}), trade('2020', 3e9)],
    {asOf: '2021'},
    /; no figure for 2019\.$/u,
  ],
];
for (const [why, facts, request, told] of summaries) {
  test(`the summary tells ${why}`, () => assert.match(plain(chart(world({facts}), request).summary) ?? '', told));
}

test('one value is never a line, two are, and points and bars are drawn where asked for', () => {
  const [one, two] = [world({facts: [trade('2019', 1)]}), world({facts: [trade('2019', 1), trade('2020', 2)]})];
  assert.equal(chart(one, {form: 'line'}).layout.links.length, 0);
  assert.equal(chart(two).layout.links.length, 1);
  assert.equal(chart(two, {form: 'points'}).layout.links.length, 0);
  assert.match(chart(two, {form: 'bars'}).layout.marks[0]?.path ?? '', /h[\d.]+v[\d.]+Z$/u);
});

test('values of two partners that do not follow each other are points', () => {
  assert.equal(chart(world({facts: [trade('2019', 1), trade('2020', 2, coast)]})).layout.links.length, 0);
});

test('each line names its partner at its end, and a single line needs no name', () => {
  const facts = [trade('2018', 1), trade('2019', 2), trade('2018/2018', 5, coast), trade('2020', 9, coast)];
  const names = (view: ReturnType<typeof chart>) =>
    view.layout.marks.flatMap(({label}) => (label && label.lines.length > 1 ? [label.lines[0]] : []));
  assert.deepEqual(names(chart(world({facts}))), ['The Island', 'The Coast']);
  assert.deepEqual(names(chart(world({facts}), {partner: 'island'})), []);
});

test('a partner with a series of each direction has them told apart by what they measure', () => {
  const scope = {from: 'island', to: 'home', direction: 'one-way', kind: 'flow'} as const;
  const facts = [trade('2019', 1, {label: 'Trade'}), trade('2020', 2, {label: 'Exports of the island', scope})];
  const {summary, heading, table} = chart(world({facts}));
  assert.match(summary, /^Trade: .*Exports of the island: /u);
  assert.equal(heading, 'Trade: Home and The Island');
  assert.equal(new Set(table.map(({partner}) => partner)).size, 2);
});

test('a value without a partner is named by the country it is about', () => {
  assert.equal(chart(fiveDocuments, {measure: 'warheads'}).heading, 'Nuclear warheads dismantled by Kazakhstan');
});

test('where the heading names no partner, the summary tells what is measured, and makes it nobody’s', () => {
  const {summary} = chart(fiveDocuments, {measure: 'project-cost'});
  assert.equal(plain(summary), 'Cost of the Balkhash power station: an estimated $4.5 billion (15 May 2009).');
  assert.match(chart(fiveDocuments, {measure: 'companies'}).summary, /^South Korea: /u);
});

test('where the heading names no partner, neither do its values, nor has the table a column for whose they are', () => {
  const view = chart(fiveDocuments, {measure: 'project-cost'});
  assert.match(view.table[0]?.spoken() ?? '', /^Cost of the Balkhash power station, 15/u);
  assert.equal(view.table[0]?.subject, 'Cost of the Balkhash power station');
  assert.equal(view.tellsWhose, false);
  assert.equal(chart(fiveDocuments, {measure: 'companies'}).tellsWhose, true);
});

test('a total of unknown beginning is told up to its day, and so is no other value', () => {
  const {table} = chart(fiveDocuments, {measure: 'investment', partner: 'gb'});
  assert.equal(plain(table[0]?.period), 'up to 18 March 2023');
  const promoted = chart(fiveDocuments, {measure: 'contracts'}).table[0];
  assert.equal(plain(promoted?.period), 'on or before 21 September 2022');
});

test('years without a figure are listed as long as they take a line, and counted where they take more', () => {
  const of = (...years: readonly number[]) =>
    plain(chart(world({facts: years.map((year) => trade(String(year), year))})).summary) ?? '';
  assert.match(of(2000, 2002, 2004), /; no figure for 2001 or 2003\.$/u);
  assert.match(of(2000, 2002, 2005, 2007, 2010, 2012, 2016), /; no figure in 10 of 17 years, 2000–2016\.$/u);
});

test('of several partners each has one sentence, in which its years without a figure stand', () => {
  assert.match(
    plain(chart(fiveDocuments).summary) ?? '',
    /^South Korea: [^.]*(?:\.\d[^.]*)*; no figure for 2009–2016, 2018 or after 2020\. United Kingdom: /u
  );
});

test('a file is called by what it shows', () => {
  assert.equal(chart(fiveDocuments).fileName, 'kz-trade-kr-gb-2023');
  assert.equal(chart(fiveDocuments, {partner: 'kr', asOf: '2010'}).fileName, 'kz-trade-kr-2009');
});

test('a value whose period is open is told, and not drawn', () => {
  const view = chart(world({facts: [trade('2019', 1e9), trade('by 2020-03-01', 2e9)]}));
  assert.deepEqual(
    view.layout.marks.map(({id}) => id),
    ['trade-2019']
  );
  assert.deepEqual(view.undrawn.map(plain), [
    'Not drawn, as the exact dates are not given: Trade with the island, $2 billion',
  ]);
  assert.equal(view.table.length, 2);
});

test('a partner with open periods alone still has its value in words', () => {
  const view = chart(fiveDocuments, {measure: 'investment', partner: 'gb'});
  assert.deepEqual(view.layout.marks, []);
  assert.match(plain(view.summary) ?? '', /United Kingdom: .*more than \$16 billion/u);
  assert.equal(view.undrawn.length, 1);
});

const keys: readonly (readonly [change: Partial<Quantity>, words: readonly string[]])[] = [
  [{}, []],
  [{qualifier: 'about'}, ['about or almost']],
  [{qualifier: 'almost'}, ['about or almost']],
  [{qualifier: 'more-than'}, ['more than']],
  [{qualifier: 'estimated'}, ['estimate']],
  [{qualifier: 'estimated', status: 'estimated'}, ['estimate']],
  [{qualifier: 'more-than', status: 'target'}, ['target, promoted or expected figure']],
  [{status: 'promoted'}, ['target, promoted or expected figure']],
];
for (const [change, words] of keys) {
  test(`a value that is ${[change.qualifier, change.status].filter(Boolean).join(' and ') || 'exact'} has ${words.length} words in the key`, () => {
    const {key} = chart(world({facts: [trade('2018', 1), trade('2019', 1, change)]}));
    assert.deepEqual(
      key.map(({text}) => text),
      words
    );
  });
}

test('the dotted link is explained in the key where it is drawn, and the band where nothing leads through it', () => {
  const dataset = world({
    facts: [trade('2013', 1), trade('2014', 2), trade('2016', 3), trade('2017', 4), trade('2019', 5)],
  });
  const gap = {series: undefined, text: 'no figure in these reports in between'};
  assert.deepEqual(chart(dataset).key, [{...gap, mark: 'linked-band'}]);
  for (const form of ['bars', 'points'] as const)
    assert.deepEqual(chart(dataset, {form}).key, [{...gap, mark: 'band'}], form);
});

test('a band with its words needs no entry in the key, and on a phone the key has them', () => {
  for (const {locale, translate} of everyLanguage) {
    const dataset = translate ? createDataset(translate(records)) : fiveDocuments;
    for (const width of [288, 640, 1248]) {
      const view = tradeChartView(dataset, {...chartOptions, width, request: {partner: 'kr'}}, locale);
      assert(view.state === 'ready');
      const words = view.layout.bands[0]?.lines.join(' ');
      const isInKey = view.key.some(({mark}) => mark === 'linked-band');
      assert.equal(isInKey, width < NARROW, 'the dotted line');
      if (isInKey) continue;
      assert(plain(words)?.match(/2009[–~]2016/u), `${words}, ${locale.lang}, ${width}`);
    }
  }
});

test('a year has a band where no partner has a figure, a figure that was not asked for among them', () => {
  const bands = (facts: readonly Quantity[], request: TradeChartRequest = {}) =>
    chart(world({facts}), request).layout.bands.length;
  const apart = [trade('2010', 1), trade('2020', 2), trade('2012', 1, coast), trade('2016', 2, coast)];
  assert.equal(bands(apart), 3);
  const hidden = trade('2014', 3, {...coast, citations: cited('letter-2022')});
  assert.equal(bands([...apart, hidden]), 4);
  assert.equal(bands([...apart, hidden], {document: 'letter-2020'}), 4);
  const beyond = trade('2018', 3, {...coast, citations: cited('letter-2022')});
  assert.equal(bands([...apart, beyond], {document: 'letter-2020'}), 4, 'beyond a partner’s last one too');
});

test('a row says who, when, what, how much and where it was read', () => {
  const [row] = chart(fiveDocuments, {partner: 'kr'}).table;
  assert(row);
  assert.deepEqual([row.period, row.partner, plain(row.value)], ['2008', 'South Korea', 'more than $750 million']);
  assert.equal(row.what, 'Trade between Kazakhstan and South Korea');
  assert.equal(
    plain(row.spoken()),
    'South Korea, 2008: more than $750 million. OREANDA-NEWS, 15 May 2009 (according to the official website government.kz).'
  );
});

test('a promoted value says so in its row', () => {
  assert.match(
    chart(fiveDocuments, {measure: 'contracts'}).table[0]?.value ?? '',
    /, promoted; not said to be signed$/u
  );
});

test('notes say whose value of which year they are about', () => {
  const {notes} = chart(fiveDocuments, {partner: 'kr'});
  assert(notes.some((note) => note.startsWith('South Korea, 2019: ') && note.includes('“won”')));
});

test('one source is told as one', () => {
  const {sourceLine} = chart(world({facts: [trade('2009', 1, {citations: cited('letter-2010')})]}));
  assert.equal(plain(sourceLine), 'Source: The Lantern, 10 March 2010');
});

test('the source line names each document once', () => {
  const facts = [trade('2009', 1, {citations: cited('letter-2010', 'letter-2020')}), trade('2019', 2)];
  const {sourceLine} = chart(world({facts}));
  assert.equal(plain(sourceLine), 'Sources: The Lantern, 10 March 2010; report of 15 June 2020 (publisher not named)');
});

const orders: readonly (readonly [column: 'period' | 'partner' | 'value' | 'what', ascending: readonly string[]])[] = [
  ['period', ['trade-by-2018-01-01', 'trade-2017', 'trade-2019', 'trade-2020']],
  ['value', ['trade-2017', 'trade-2020', 'trade-by-2018-01-01', 'trade-2019']],
  ['partner', ['trade-2020', 'trade-2017', 'trade-2019', 'trade-by-2018-01-01']],
  ['what', ['trade-2019', 'trade-2017', 'trade-by-2018-01-01', 'trade-2020']],
];
for (const [column, ascending] of orders) {
  test(`the table sorts by ${column}`, () => {
    const facts = [
      trade('2017', 1),
      trade('2019', 300, {label: 'A first label'}),
      trade('by 2018-01-01', 20),
      trade('2020', 3, coast),
    ];
    const view = tradeChartView(world({facts}), {...chartOptions, request: {}, sort: {column, descending: false}}, en);
    assert(view.state === 'ready');
    assert.deepEqual(
      view.table.map(({fact}) => fact.id),
      ascending
    );
  });
}

test('on a phone values are abbreviated, and the table keeps the long form', () => {
  const view = chart(fiveDocuments, {partner: 'kr'}, 320);
  const labels = view.layout.marks.flatMap(({label}) => label?.lines ?? []);
  assert(labels.includes('$4.2bn'), labels.join());
  assert.equal(plain(view.table[2]?.value), '$4.2 billion');
});

const {records} = inspectRecords(dataFolder());
for (const {locale, translate} of everyLanguage)
  test(`on a phone the last value, the highest and each with a qualifier stand in the drawing, in ${locale.lang}`, () => {
    const dataset = translate ? createDataset(translate(records)) : fiveDocuments;
    for (const request of [{partner: 'kr'}, {partner: 'gb'}, {}, {form: 'bars'}]) {
      const view = tradeChartView(dataset, {...chartOptions, width: 288, request}, locale);
      assert(view.state === 'ready');
      const labels = new Map(view.layout.marks.map(({id, label}) => [id, label?.lines.join(' ')]));
      for (const id of ['kr-trade-2008', 'kr-trade-2019', 'kr-trade-2020', 'gb-trade-2022'])
        assert(!labels.has(id) || labels.get(id), `${id}, ${JSON.stringify(request)}`);
      const words = /\p{L}+$/u.exec(plain(locale.messages.marks['more-than']) ?? '')?.[0] ?? '';
      if (labels.has('kr-trade-2008')) assert(labels.get('kr-trade-2008')?.includes(words), words);
    }
  });

for (const {locale, translate} of everyLanguage)
  test(`in text twice as large the last value and the highest stand in the drawing, in ${locale.lang}`, () => {
    const dataset = translate ? createDataset(translate(records)) : fiveDocuments;
    for (const width of [480, 640])
      for (const request of [{partner: 'kr'}, {}, {form: 'bars'}]) {
        const view = tradeChartView(dataset, {...chartOptions, width, fontSize: 32, request}, locale);
        assert(view.state === 'ready');
        for (const {id, label} of view.layout.marks)
          assert(label || /2008|2017/u.test(id), `${id}, ${width} px, ${JSON.stringify(request)}`);
      }
  });

for (const {locale, translate} of everyLanguage)
  test(`a sum says beside its bar that it is one, and of which years, in ${locale.lang}`, () => {
    const dataset = translate ? createDataset(translate(records)) : fiveDocuments;
    for (const width of [288, 640]) {
      const view = tradeChartView(dataset, {...chartOptions, width, request: {measure: 'investment'}}, locale);
      assert(view.state === 'ready');
      const words = view.layout.marks[0]?.label?.lines.join(' ') ?? '';
      const [before = '', after = ''] = locale.messages.inAll('|').split('|');
      for (const part of [before.trim(), after.trim(), '1993', '2008']) assert(words.includes(part), words);
      assert.deepEqual(view.layout.yTicks, []);
      assert.deepEqual(view.key, [], 'no mark that the drawing does not have');
    }
  });

test('a sum is no highest value of a partner’s years', () => {
  const facts = [trade('1993/2008', 30e9), trade('2010', 3e9), trade('2011', 5e9), trade('2012', 4e9)];
  assert.match(plain(chart(world({facts})).summary) ?? '', /highest figure here: \$5 billion \(2011\)/u);
});

test('one value alone is told in words, with its qualifier apart, and no scale is drawn for it', () => {
  const {one, key} = chart(fiveDocuments, {partner: 'kr', asOf: '2010'});
  assert.deepEqual(one && {...one.parts, label: one.label, period: one.period}, {
    ...{before: 'more than ', value: '$750\u00a0million', after: '', size: 'usual'},
    ...{label: 'South Korea', period: '2008'},
  });
  assert.deepEqual(key, [], 'nothing to explain');
  assert.equal(chart(fiveDocuments, {partner: 'kr'}).one, undefined);
  assert.equal(chart(fiveDocuments, {measure: 'companies'}).one, undefined);
  assert.equal(chart(fiveDocuments, {measure: 'warheads'}).one, undefined, 'a sum has its years to show');
  const target = chart(world({facts: [trade('2030', 9e9, {status: 'target'})]})).one;
  assert.match(plain(target?.period) ?? '', /^2030; target$/u);
});

test('a chart as of a date says so and shows what was known', () => {
  const view = chart(fiveDocuments, {partner: 'kr', asOf: '2010'});
  assert.equal(view.asOf, 'As of 2010');
  assert.deepEqual(
    view.table.map(({fact}) => fact.id),
    ['kr-trade-2008']
  );
});

const chartUpdates: readonly (readonly [why: string, request: TradeChartRequest, updated: string | undefined])[] = [
  ['a later document adds values', {partner: 'kr', asOf: '2010'}, 'A later report (17 August 2021) says more'],
  [
    'a later document adds a partner',
    {asOf: '2022'},
    'A later report (18 March 2023) has a figure for another partner',
  ],
  [
    'later documents add both',
    {asOf: '2010'},
    'A later report (17 August 2021) says more. A later report (18 March 2023) has a figure for another partner.',
  ],
  ['later documents tell of other partners alone', {partner: 'kr', asOf: '2021-12-31'}, undefined],
  ['later values lie outside the period', {partner: 'kr', to: '2012', asOf: '2010'}, undefined],
  ['all documents are known', {asOf: '2023-11-20'}, undefined],
  ['the chart stands on no date', {}, undefined],
];
for (const [why, request, updated] of chartUpdates) {
  test(`the chart ${updated ? 'tells that it was updated' : 'says nothing of updates'} where ${why}`, () => {
    assert.equal(plain(chart(fiveDocuments, request).updated), updated);
  });
}

test('a value that a later document takes out of the period was updated since', () => {
  const moved = trade('2015', 1, {
    citations: cited('letter-2010', 'letter-2022'),
    earlier: [{before: 'letter-2022', period: time('2009'), value: 2}],
  });
  const then = chart(world({facts: [moved]}), {to: '2012', asOf: '2012'});
  assert.deepEqual(
    then.table.map(({period, value}) => [period, value]),
    [['2009', '$2']]
  );
  assert.match(then.updated ?? '', /2022/u);
});

test('a year that only a later document reports is unreported as of the date before', () => {
  const facts = [
    trade('2007', 1, {citations: cited('letter-2010')}),
    trade('2008', 2),
    trade('2009', 3, {citations: cited('letter-2010')}),
  ];
  assert.match(chart(world({facts}), {asOf: '2012'}).summary, /no figure for 2008\./u);
  assert.doesNotMatch(chart(world({facts})).summary, /no figure/u);
});

test('companies are counted in companies', () => {
  const view = chart(fiveDocuments, {measure: 'companies'});
  assert.equal(view.unit, 'companies');
  assert.equal(view.heading, 'Companies operating in Kazakhstan: South Korea and the United Kingdom');
  assert(view.layout.yTicks.every(({label}) => /^\d+$/u.test(label)));
});

test('where values count different things, what each counts stands with the unit, and not among the notes', () => {
  const {unlike, notes} = chart(fiveDocuments, {measure: 'companies'});
  assert.equal(unlike.length, 2);
  assert.match(
    plain(unlike.join('\n')) ?? '',
    /^South Korea, 15 May 2009: .*300.*\nUnited Kingdom, .*cannot be compared/u
  );
  assert(!notes.some((note) => unlike.includes(note)));
  assert.deepEqual(chart(fiveDocuments, {measure: 'companies', partner: 'kr'}).unlike, []);
  assert.deepEqual(chart(fiveDocuments, {measure: 'trade'}).unlike, []);
});

test('of many notes on what values count a line says that there are some', () => {
  const note = (text: string): Partial<Quantity> => ({notes: [{kind: 'mixed-kinds', text}]});
  const facts = ['2016', '2017', '2018', '2019'].map((year) => trade(year, 1, note(`Of ${year}.`)));
  const {unlike, notes} = chart(world({facts: [...facts, trade('2020', 2, coast)]}));
  assert.deepEqual(unlike, ['These figures do not all count the same things: see the notes.']);
  assert.equal(notes.length, 4);
});

test('what cannot be compared is not drawn as bars, whose lengths compare it', () => {
  const paths = (form: string) => chart(fiveDocuments, {measure: 'companies', form}).layout.marks.map(({path}) => path);
  assert.deepEqual(paths('bars'), paths('points'));
});

test('a heading of one’s own stands instead', () => {
  assert.equal(chart(fiveDocuments, {partner: 'kr', heading: 'Trade with Seoul'}).heading, 'Trade with Seoul');
});

test('every measure of the five documents has a chart, at any width', () => {
  for (const measure of fiveDocuments.measures.keys())
    for (const width of [280, 640, 1200]) {
      const view = chart(fiveDocuments, {measure}, width);
      assert(view.summary.length > 10, measure);
      for (const {x, y} of view.layout.marks) assert(x > 0 && x < width && y > 0 && y < view.layout.height, measure);
    }
});

test('an axis that counts has no half of what it counts', () => {
  const axis = chart(fiveDocuments, {measure: 'consulates'}).layout.yTicks.map(({label}) => label);
  assert(axis.length > 1);
  assert(
    axis.every((label) => /^[\d,]+$/u.test(label)),
    axis.join(' ')
  );
});

test('a name without room in the drawing stands in the key, with its mark', () => {
  const names = (width: number) =>
    chart(fiveDocuments, {partner: 'kr gb', form: 'bars'}, width).key.map(({text}) => text);
  assert(!names(1200).includes('United Kingdom'));
  const view = chart(world({facts: [trade('2019', 1e9), trade('2020', 1e9, coast)]}), {}, 90);
  const inDrawing = view.layout.marks.filter(({label}) => label?.isNamed).length;
  assert.equal(inDrawing + view.key.filter(({series}) => series !== undefined).length, 2);
});

test('a partner has its own hue and symbol in every chart, and others take one that is nobody’s', () => {
  const hues = (dataset: Dataset, request: TradeChartRequest) =>
    chart(dataset, request).layout.marks.map(({series}) => series);
  assert.deepEqual(new Set(hues(fiveDocuments, {partner: 'gb'})), new Set([1]));
  assert.deepEqual(new Set(hues(fiveDocuments, {partner: 'kr'})), new Set([0]));
  assert.deepEqual(new Set(hues(fiveDocuments, {measure: 'consulates'})), new Set([2]));
  const britain = chart(fiveDocuments, {partner: 'gb'}).layout.marks[0]?.path ?? '';
  assert.match(britain, /^M[^a]*Z/u, 'a square, where it stands alone too');
  const places = ['home', 'island', 'coast'].map((id) => ({
    ...{id, name: id, kind: 'country' as const, citations: cited('letter-2010')},
    ...(id === 'coast' ? {hue: 1} : {}),
  }));
  const facts = [trade('2019', 1), trade('2020', 2, coast)];
  assert.deepEqual(hues(world({facts, places}), {}), [1, 0]);
  assert.deepEqual(hues(world({facts, places}), {partner: 'island'}), [1], 'nor without the other');
  assert.deepEqual(hues(world({facts}), {}), [0, 1], 'in order where no place has one');
});

test('two series of a partner have two hues, and a fifth series another than all before it', () => {
  const hues = (partners: readonly string[]) =>
    huesOf(
      partners.map((partner) => ({partner})),
      fiveDocuments
    );
  assert.deepEqual(hues(['kr', 'kr', 'kz']), [0, 3, 1]);
  assert.deepEqual(hues(['kz', 'kz', 'kz', 'kz', 'kz', 'gb']), [3, 0, 2, 4, 5, 1]);
});

test('the key’s marks are the drawing’s: bars where it has bars, else the shape of the partner that has them', () => {
  const outlines = (form: string, measure: string) =>
    chart(fiveDocuments, {measure, form}).key.flatMap(({mark}) =>
      typeof mark === 'object' ? /^M[\d.]+,[\d.]+([a-z])/u.exec(mark.path)?.[1] : []
    );
  // A circle is drawn by arcs, the second partner's square from its top, a bar from its foot.
  assert.deepEqual(outlines('points', 'companies'), ['h']);
  assert.deepEqual(outlines('line', 'trade'), ['a']);
  assert.deepEqual(outlines('bars', 'trade'), ['v']);
});
