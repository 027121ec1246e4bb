import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {EVENT_KINDS} from '../../src/model/event-kinds.js';
import type {KzEvent} from '../../src/model/schema.js';
import type {Chosen} from '../../src/view/list-filters.js';
import {eventListView, type EventListRequest, type ReadyEventList} from '../../src/view/event-list.js';
import {fiveDocuments} from '../query/five-documents.js';
import {cited, happening, world} from '../query/made-up.js';
import {list, plain} from './show.js';

const idsOf = ({groups}: ReadyEventList) => groups.flatMap(({items}) => items.map(({id}) => id));
const headingsOf = ({groups}: ReadyEventList) => groups.map(({heading}) => heading);

const events = [
  happening('fair', '2019-05'),
  happening('lamp', '2019-05-14', {topics: ['light'], partners: ['port']}),
  happening('pact', '2021-02-01/2021-02-03', {kind: 'signing', partners: ['coast']}),
  happening('talk', 'by 2020-06-15'),
  happening('return', 'open', {status: 'planned', citations: cited('letter-2022')}),
  happening('year', '2019'),
];
const dataset = world({events});

test('the newest year comes first, and within it the newest event', () => {
  const view = list(dataset);
  assert.deepEqual(headingsOf(view).slice(0, 3), ['2021', '2020', '2019']);
  assert.deepEqual(idsOf(view).slice(0, 5), ['pact', 'talk', 'lamp', 'fair', 'year']);
});

test('the oldest comes first where that is asked for', () => {
  const oldest = idsOf(list(dataset, {order: 'oldest'})).filter((id) => id !== 'return');
  assert.deepEqual(oldest, ['year', 'fair', 'lamp', 'talk', 'pact']);
});

for (const order of ['newest', 'oldest'] as const) {
  test(`plans stand apart behind what happened, and lead no list of the ${order}`, () => {
    const view = list(dataset, {order});
    assert.deepEqual([headingsOf(view).at(-1), idsOf(view).at(-1)], ['Planned', 'return']);
  });

  test(`what happened and nobody dates leads no list of the ${order}`, () => {
    const view = list(world({events: [happening('rumour', 'open'), ...events]}), {order});
    assert.deepEqual(headingsOf(view).slice(-2), ['Date not given', 'Planned']);
    assert.deepEqual(idsOf(view).slice(-2), ['rumour', 'return']);
  });
}

const plans = [
  happening('return', 'open', {status: 'planned', citations: cited('letter-2022')}),
  happening('tour', 'open', {status: 'planned', citations: cited('letter-2010')}),
  happening('jubilee', '2023', {status: 'planned', citations: cited('letter-2022')}),
];

test('of plans those of the newest report come first, as older ones may be over, and all in one group', () => {
  const view = list(world({events: [...plans, ...events.filter(({id}) => id !== 'return')]}));
  assert.deepEqual(view.groups.at(-1)?.heading, 'Planned');
  assert.deepEqual(
    view.groups.at(-1)?.items.map(({id}) => id),
    ['jubilee', 'return', 'tour']
  );
});

test('above a plan stands which report tells of it, and its date with the year, as no year stands beside it', () => {
  const [group] = list(world({events: plans})).groups;
  assert.deepEqual(
    group?.items.map(({above}) => plain(above)),
    ['2023 · Planned as of 20 January 2022', 'Planned as of 20 January 2022', 'Planned as of 10 March 2010']
  );
});

test('a date is told where the event before has another, and a year alone below the date of another', () => {
  const days = [
    happening('first', '2019-05-14'),
    happening('second', '2019-05-14'),
    happening('third', '2019-05'),
    happening('fourth', '2019'),
    happening('fifth', '2019'),
    happening('sixth', '2018'),
    happening('seventh', '2017-05'),
  ];
  const above = (order: 'newest' | 'oldest') =>
    list(world({events: days}), {order}).groups.map(({items}) => items.map((item) => plain(item.above)));
  assert.deepEqual(above('newest'), [['14 May', '', 'May', '2019', ''], [''], ['May']]);
  assert.deepEqual(above('oldest'), [['May'], [''], ['', '', 'May', '14 May', '']]);
});

const dates: readonly (readonly [id: string, date: string, dateTime: string | undefined])[] = [
  ['year', '', '2019'],
  ['fair', 'May', '2019-05'],
  ['lamp', '14 May', '2019-05-14'],
  ['talk', 'on or before 15 June', undefined],
  ['return', '', undefined],
  ['rumour', '', undefined],
];
for (const [id, date, dateTime] of dates) {
  test(`the date of ${id} reads “${date}” and is ${dateTime ?? 'nothing'} to a machine`, () => {
    const item = list(world({events: [...events, happening('rumour', 'open')]}))
      .groups.flatMap(({items}) => items)
      .find((event) => event.id === id);
    assert(item);
    assert.deepEqual([plain(item.date), item.dateTime], [date, dateTime]);
  });
}

const requests: readonly (readonly [why: string, request: object, ids: readonly string[]])[] = [
  ['a country has the events of its port', {partner: 'island', from: '2019', to: '2019'}, ['lamp', 'fair', 'year']],
  ['a port has its own', {partner: 'port'}, ['lamp']],
  ['kinds are chosen', {kind: 'signing concert'}, ['pact']],
  ['planned events are chosen', {status: 'planned'}, ['return']],
  ['events that happened are chosen', {status: 'happened', from: '2021'}, ['pact']],
  ['a topic is chosen', {topic: 'light'}, ['lamp']],
  ['an open date counts where it can be at the latest', {from: '2020', to: '2020'}, ['talk']],
];
for (const [why, request, ids] of requests) {
  test(`in a list ${why}`, () => assert.deepEqual(idsOf(list(dataset, request)), ids));
}

const problems: readonly (readonly [request: object, problem: string])[] = [
  [{order: 'latest'}, 'order: neither newest nor oldest: latest'],
  [{status: 'done'}, 'status: neither happened nor planned: done'],
  [{kind: 'visit vist'}, 'unknown kind: vist'],
  [{kind: 'toString'}, 'unknown kind: toString'],
];
for (const [request, problem] of problems) {
  test(`the developer is told: ${problem}`, () => {
    const view = eventListView(dataset, {request, chosen: {}, showAll: false}, en);
    assert.deepEqual(view, {state: 'missing', problem, message: en.messages.missing});
  });
}

test('every kind of ours is known, and a kind without events is empty', () => {
  for (const kind of EVENT_KINDS) {
    const view = eventListView(dataset, {request: {kind}, chosen: {}, showAll: false}, en);
    assert.equal(view.state, ['visit', 'signing'].includes(kind) ? 'ready' : 'empty', kind);
  }
});

const limits: readonly (readonly [limit: number | undefined, shown: number, more: string | undefined])[] = [
  [2, 2, 'Show all 6'],
  [6, 6, undefined],
  [10, 6, undefined],
  [0, 6, undefined],
  [-1, 6, undefined],
  [NaN, 6, undefined],
  [undefined, 6, undefined],
];
for (const [limit, shown, more] of limits) {
  test(`a limit of ${limit} shows ${shown} of 6 events`, () => {
    const view = list(dataset, {limit});
    assert.equal(idsOf(view).length, shown);
    assert.equal(view.more, more);
    assert.equal(view.count, '6 events');
  });
}

test('the rest is shown where the reader asks for it', () => {
  const view = eventListView(dataset, {request: {limit: 2}, chosen: {}, showAll: true}, en);
  assert(view.state === 'ready');
  assert.deepEqual([idsOf(view).length, view.more], [6, undefined]);
});

function chosen(filters: Chosen): ReadyEventList {
  const view = eventListView(dataset, {request: {filterable: true}, chosen: filters, showAll: false}, en);
  assert(view.state === 'ready');
  return view;
}

test('the reader gets filters only where they are asked for, and only such as can choose', () => {
  assert.deepEqual(list(dataset).filters, []);
  assert.deepEqual(
    chosen({}).filters.map(({name, all, choices}) => [name, all, choices.map(({text}) => text)]),
    [
      ['partner', 'All partners', ['The Island (5)', 'Port (1)', 'The Coast (1)']],
      ['topic', 'All topics', ['Fairs (5)', 'Light (1)']],
      ['status', 'Past and planned', ['Past (5)', 'Planned (1)']],
    ]
  );
  assert.deepEqual(list(world({events: [happening('fair', '2019')]}), {filterable: true}).filters, []);
});

test('a filter leaves what it says, counts it, and keeps its choices', () => {
  const view = chosen({partner: 'island', topic: 'light'});
  assert.deepEqual(idsOf(view), ['lamp']);
  assert.equal(view.count, '1 event');
  assert.deepEqual(
    view.filters.map((filter) => [filter.chosen, filter.choices.length]),
    [
      ['island', 3],
      ['light', 2],
      ['', 2],
    ]
  );
});

test('a choice counts what it leaves beside the other choices, and one that leaves nothing cannot be chosen', () => {
  const offered = (filters: Chosen) =>
    chosen(filters).filters.map(({choices}) => choices.map(({text, disabled}) => (disabled ? `no ${text}` : text)));
  assert.deepEqual(offered({partner: 'coast'}), [
    ['The Island (5)', 'Port (1)', 'The Coast (1)'],
    ['Fairs (1)', 'no Light (0)'],
    ['Past (1)', 'no Planned (0)'],
  ]);
  // What was chosen stays a choice: a page may have changed what it leaves.
  assert.deepEqual(offered({partner: 'coast', topic: 'light'}), [
    ['Port (1)', 'The Island (1)', 'The Coast (0)'],
    ['Fairs (1)', 'Light (0)'],
    ['no Past (0)', 'no Planned (0)'],
  ]);
});

test('a partner’s choice counts what its places have', () => {
  const [partner] = chosen({}).filters;
  const island = partner?.choices.find(({id}) => id === 'island');
  assert.equal(island?.text, `The Island (${idsOf(chosen({partner: 'island'})).length})`);
});

test('of many topics those of one event are folded away, and few are not', () => {
  const topicsOf = (count: number) => {
    const topics = Array.from({length: count}, (_, i) => ({
      id: `t-${i}`,
      label: `Topic ${i}`,
      citations: cited('letter-2010'),
    }));
    const some = [
      happening('all', '2019', {topics: topics.map(({id}) => id)}),
      happening('two', '2020', {topics: ['t-4', 't-2']}),
      happening('one', '2021', {topics: ['t-4'], partners: ['coast']}),
    ];
    const made = world({events: some, topics});
    return (filters: Chosen) => {
      const view = eventListView(made, {request: {filterable: true}, chosen: filters, showAll: false}, en);
      assert(view.state === 'ready');
      const topic = view.filters.find(({name}) => name === 'topic');
      return [topic?.choices, topic?.others].map((choices) => choices?.map(({text}) => text));
    };
  };
  const [choices, others] = topicsOf(13)({});
  assert.deepEqual(choices, ['Topic 4 (3)', 'Topic 2 (2)']);
  assert.deepEqual([others?.length, others?.[0]], [11, 'Topic 0 (1)']);
  assert.deepEqual(
    topicsOf(12)({}).map((list) => list?.length),
    [12, 0]
  );
  // Where no choice leaves more than one, there are none to keep apart.
  assert.deepEqual(
    topicsOf(13)({partner: 'coast'}).map((list) => list?.length),
    [13, 0]
  );
});

test('filters that leave nothing say so, and can be taken back', () => {
  const view = chosen({partner: 'coast', status: 'planned'});
  assert.deepEqual(view.groups, []);
  assert.equal(view.count, '0 events');
  assert.equal(view.filters.length, 3);
  assert.equal(view.all, 'Show all 6');
  assert.equal(chosen({}).all, undefined);
});

test('an empty choice asks for everything', () => {
  assert.equal(idsOf(chosen({partner: '', topic: '', status: ''})).length, 6);
});

test('an item says what, where and who, and where it was read', () => {
  const [item] = list(dataset, {topic: 'light'}).groups[0]?.items ?? [];
  assert(item);
  assert.deepEqual([item.title, item.places, item.people, item.planned], ['The lamp', 'Port', 'Ada Moor', undefined]);
  assert.equal(item.source.passages[0].words, 'words of letter-2020');
});

test('a list as of a date shows an event still to come as planned', () => {
  const then = list(world({events: [happening('fair', '2019', {citations: cited('letter-2010')})]}), {asOf: '2012'});
  assert.equal(then.asOf, 'As of 2012');
  assert.equal(plain(then.groups[0]?.items[0]?.planned), 'Planned as of 10 March 2010');
});

test('a plan is told as of the newest report that tells of it', () => {
  const plan = happening('tour', 'open', {status: 'planned', citations: cited('letter-2010', 'letter-2022')});
  const [item] = list(world({events: [plan]})).groups[0]?.items ?? [];
  assert.equal(plain(item?.planned), 'Planned as of 20 January 2022');
  assert(
    item && plain(item.source.title)?.endsWith(' (planned as of 20 January 2022)'),
    'what is copied is quoted alone'
  );
});

test('a list by person or organisation holds the events whose reports name them without their part in it', () => {
  const named = world({
    events: [
      happening('lamp', '2019', {people: [], mentions: ['ada-moor']}),
      happening('fair', '2020', {people: [], mentions: ['guild']}),
      happening('talk', '2021', {people: []}),
    ],
    organisations: [{id: 'guild', kind: 'company', name: 'The Guild', citations: cited('letter-2010')}],
  });
  assert.deepEqual(idsOf(list(named, {person: 'ada-moor'})), ['lamp']);
  assert.deepEqual(idsOf(list(named, {organisation: 'guild'})), ['fair']);
});

const listUpdates: readonly (readonly [why: string, request: EventListRequest, updated: string | undefined])[] = [
  [
    'a later document adds events',
    {partner: 'kr', asOf: '2010'},
    'Later reports (the latest dated 20 November 2023) say more',
  ],
  [
    'a later document dates an event',
    {kind: 'signing', partner: 'busan', asOf: '2022-12'},
    'A later report (20 November 2023) says more',
  ],
  [
    'a plan has happened',
    {status: 'planned', asOf: '2021-12-31'},
    'Later reports (the latest dated 18 March 2023) say more',
  ],
  [
    'a plan is none any more',
    {status: 'planned', partner: 'kr', to: '2022', asOf: '2021-12-31'},
    'A later report (21 September 2022) says more',
  ],
  ['later documents tell of other partners alone', {partner: 'gb', asOf: '2023-03-18'}, undefined],
  ['all documents are known', {asOf: '2023-11-20'}, undefined],
  ['the list stands on no date', {}, undefined],
];
for (const [why, request, expected] of listUpdates) {
  test(`the list ${expected ? 'tells that it was updated' : 'says nothing of updates'} where ${why}`, () => {
    const {updated} = list(fiveDocuments, request);
    assert.equal(plain(updated), expected);
  });
}

test('a reader of the list of 2022 is not told of the day that a report of 2023 gives', () => {
  const items = list(fiveDocuments, {kind: 'signing', partner: 'busan', asOf: '2022-12'}).groups.flatMap(
    (g) => g.items
  );
  const signing = items.find(({id}) => id === 'almaty-busan-signing-2022');
  assert(signing);
  assert.equal(signing.dateTime, undefined);
  assert.doesNotMatch([signing.date, ...signing.source.notes].join(' '), /14|2023/u);
});

test('a year before 1000 has no zeros before it', () => {
  const old = list(world({events: [happening('raid', '0286/0296'), happening('landing', '0043')]}));
  assert.deepEqual(headingsOf(old), ['286', '43']);
});

test('the heading is one’s own or says what the list holds', () => {
  assert.deepEqual([list(dataset).heading, list(dataset, {heading: 'Visits'}).heading], ['Events', 'Visits']);
});

test('every event of the five documents has a title and a source', () => {
  const view = list(fiveDocuments);
  assert.equal(idsOf(view).length, fiveDocuments.events.size);
  for (const item of view.groups.flatMap(({items}) => items)) assert(item.title && item.source.line, item.id);
});

test('the visit of August 2021 lies in Seoul, over two days', () => {
  const item = list(fiveDocuments, {partner: 'kr', kind: 'visit', from: '2021', to: '2021'}).groups[0]?.items[0];
  assert.equal(item?.places, 'Seoul');
  assert.match(plain(item.date) ?? '', /16.*17 Aug/u);
});

test('a list by place holds the events that mention it, or a place within it', () => {
  const named = world({
    events: [happening('talk', '2019', {places: [], mentions: ['quay']}), happening('fair', '2020', {places: []})],
  });
  for (const place of ['quay', 'port']) assert.deepEqual(idsOf(list(named, {place})), ['talk'], place);
});

test('what was still planned after a period is not counted as left out of it', () => {
  const events = [
    happening('fair', '2019'),
    happening('voyage', 'open', {status: 'planned', citations: cited('letter-2022')}),
  ];
  assert.equal(list(world({events}), {to: '2021'}).undated, undefined);
  assert.equal(list(world({events}), {from: '2019'}).undated, '1 event without a date is not shown');
});

test('who sees no list is told how many events it has, under a heading where it has one of its own', () => {
  const events = world({events: [happening('fair', '2019')]});
  assert.equal(list(events).headline, '1 event');
  assert.equal(list(events, {heading: 'Fairs'}).headline, 'Fairs: 1 event');
});

test('events that nothing dates are counted where a period leaves them out', () => {
  assert.equal(list(dataset, {from: '2019'}).undated, '1 event without a date is not shown');
  assert.equal(list(dataset).undated, undefined);
  assert.equal(list(dataset, {from: '2019', topic: 'light'}).undated, undefined);
});

const named: readonly (readonly [why: string, request: object, holds: (event: KzEvent) => boolean])[] = [
  ['a person', {person: 'lee-myung-bak'}, ({people}) => people.includes('lee-myung-bak')],
  [
    'one of two people',
    {person: 'lee-myung-bak james-cleverly'},
    ({people, mentions = []}) =>
      ['lee-myung-bak', 'james-cleverly'].some((id) => people.includes(id) || mentions.includes(id)),
  ],
  ['an organisation', {organisation: 'sazgen-sazy'}, ({organisations}) => organisations.includes('sazgen-sazy')],
  ['a country, with its cities', {place: 'kr'}, ({places}) => ['busan', 'seoul'].some((id) => places.includes(id))],
];
for (const [why, request, holds] of named) {
  test(`a list can be asked for by ${why}`, () => {
    const ids = idsOf(list(fiveDocuments, request));
    const all = [...fiveDocuments.events.values()];
    assert(ids.length > 0 && ids.length < all.length);
    for (const event of all) if (holds(event)) assert(ids.includes(event.id), event.id);
    if (!('place' in request)) assert(all.filter(({id}) => ids.includes(id)).every(holds));
  });
}

test('what is unknown is named with its attribute', () => {
  for (const attribute of ['person', 'place', 'organisation']) {
    const view = eventListView(dataset, {request: {[attribute]: 'nobody'}, chosen: {}, showAll: false}, en);
    assert(view.state === 'missing');
    assert.equal(view.problem, `unknown ${attribute}: nobody`);
  }
});

test('a place has its name of the time, and an event the organisations that took part', () => {
  const items = list(fiveDocuments).groups.flatMap((group) => group.items);
  const item = (id: string) => items.find((one) => one.id === id);
  assert.match(item('kr-visit-2019')?.places ?? '', /Nur-Sultan/u);
  assert.match(item('gb-visit-2023')?.places ?? '', /Astana/u);
  assert.match(item('sazgen-sazy-concert-2023')?.organisations ?? '', /Sazgen/u);
});
