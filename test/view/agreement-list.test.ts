import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {en as ownEn} from '../../src/format/own/en.js';
import {withOwnWords} from '../../src/format/own/own-words.js';
import type {Dataset} from '../../src/model/dataset.js';
import {agreementListView, type AgreementListRequest} from '../../src/view/agreement-list.js';
import type {Chosen} from '../../src/view/list-filters.js';
import type {ReadyList} from '../../src/view/list.js';
import {fiveDocuments} from '../query/five-documents.js';
import {agreement, cited, time, world} from '../query/made-up.js';
import {plain} from './show.js';

function list(dataset: Dataset, request: AgreementListRequest = {}, chosen: Chosen = {}, locale = en): ReadyList {
  const view = agreementListView(dataset, {request, chosen, showAll: false}, locale);
  assert(view.state === 'ready', view.state === 'missing' ? view.problem : view.state);
  return view;
}
const headingsOf = ({groups}: ReadyList) => groups.map(({heading}) => heading);
const idsOf = ({groups}: ReadyList) => groups.flatMap(({items}) => items.map(({id}) => id));
const itemsOf = ({groups}: ReadyList) => groups.flatMap(({items}) => items);

const agreements = [
  agreement('hope', 'planned', 'open', {citations: cited('letter-2022')}),
  agreement('talk', 'discussed', 'by 2020-06-15'),
  agreement('pledge', 'agreed', '2019', {topics: ['light'], partners: ['coast'], parties: ['home', 'coast']}),
  agreement('pact', 'signed', '2019-05-14', {parties: ['home', 'port']}),
  agreement('treaty', 'signed', '2020-02', {parties: ['guild', 'lamp-works'], partners: ['port']}),
  agreement('memo', 'signed', 'open'),
];
const organisations = [
  {id: 'guild', kind: 'company', name: 'The Guild', citations: cited('letter-2010')},
  {id: 'lamp-works', kind: 'company', name: 'Lamp Works', citations: cited('letter-2010')},
] as const;
const dataset = world({agreements, organisations});

test('the firmest status comes first, with its count and what its word means here', () => {
  const view = list(dataset);
  assert.deepEqual(headingsOf(view), ['Signed (3)', 'Agreed (1)', 'Discussed (1)', 'Planned (1)']);
  assert.deepEqual(
    view.groups.map(({meaning}) => meaning),
    [
      'A report says that it was signed.',
      'A report tells of an agreement, a pledge, a joint statement or a launch, but not of a signing.',
      'A report tells of talks or a proposal, but not that the sides agreed.',
      'It lay ahead at the time of the report; no report says that it came about.',
    ]
  );
});

test('within a status the newest comes first, and last what nobody dates', () => {
  assert.deepEqual(idsOf(list(dataset)).slice(0, 3), ['treaty', 'pact', 'memo']);
});

test('of plans those of the newest report come first', () => {
  const plans = [
    agreement('old', 'planned', '2011', {citations: cited('letter-2010')}),
    agreement('new', 'planned', 'open', {citations: cited('letter-2022')}),
  ];
  assert.deepEqual(idsOf(list(world({agreements: plans}))), ['new', 'old']);
});

const rows: readonly (readonly [id: string, above: string, dateTime: string | undefined, below: string])[] = [
  ['pact', '14 May 2019', '2019-05-14', 'Parties: Home, Port;\nFields: Fairs'],
  ['treaty', 'February 2020', '2020-02', 'Parties: The Guild, Lamp Works;\nFields: Fairs'],
  ['memo', 'date not given', undefined, 'Parties: Home, The Island;\nFields: Fairs'],
  ['pledge', '2019', '2019', 'Parties: Home, The Coast;\nFields: Light'],
  ['talk', 'on or before 15 June 2020', undefined, 'Parties: Home, The Island;\nFields: Fairs'],
  ['hope', 'Planned as of 20 January 2022', undefined, 'Parties: Home, The Island;\nFields: Fairs'],
];
for (const [id, above, dateTime, below] of rows) {
  test(`a row says when, between whom and on what: ${id}`, () => {
    const item = itemsOf(list(dataset)).find((one) => one.id === id);
    assert.deepEqual([plain(item?.above), item?.dateTime, plain(item?.below)], [above, dateTime, below]);
  });
}

test('a date is told where it changes, and begins anew with each status', () => {
  const days = [
    agreement('a', 'signed', '2019'),
    agreement('b', 'signed', '2019'),
    agreement('c', 'signed', '2018'),
    agreement('d', 'agreed', '2018'),
  ];
  assert.deepEqual(
    itemsOf(list(world({agreements: days}))).map(({above}) => above),
    ['2019', '', '2018', '2018']
  );
});

test('what is copied is quoted alone, and says how far it had come', () => {
  const titles = itemsOf(list(dataset)).map(({source}) => plain(source.title));
  assert(titles.includes('The pact (signed, 14 May 2019)'));
  assert(titles.includes('The talk (discussed, on or before 15 June 2020)'));
  assert(titles.includes('The hope (planned as of 20 January 2022)'));
});

const requests: readonly (readonly [why: string, request: AgreementListRequest, ids: readonly string[]])[] = [
  ['statuses are chosen', {status: 'planned agreed'}, ['pledge', 'hope']],
  ['a country has the agreements of its port', {partner: 'island', status: 'signed'}, ['treaty', 'pact', 'memo']],
  ['an organisation is a party', {party: 'guild'}, ['treaty']],
  ['one of two parties is enough', {party: 'guild coast'}, ['treaty', 'pledge']],
  ['a country stands for its port as a party', {party: 'island', from: '2019', to: '2019'}, ['pact']],
  ['a topic is chosen', {topic: 'light'}, ['pledge']],
  ['a document is chosen', {document: 'letter-2022'}, ['hope']],
  ['an open date counts where it can be at the latest', {from: '2020-03', to: '2020'}, ['talk']],
];
for (const [why, request, ids] of requests) {
  test(`in a list ${why}`, () => assert.deepEqual(idsOf(list(dataset, request)), ids));
}

test('the home country and places within it are partners by what they are parties of', () => {
  const harbour = {
    id: 'harbour',
    kind: 'city',
    name: 'Harbour',
    within: 'home',
    citations: cited('letter-2010'),
  } as const;
  const own = agreement('twins', 'signed', '2020', {parties: ['harbour', 'port'], partners: ['port']});
  const made = world({
    agreements: [own, agreement('pact', 'signed', '2019')],
    places: [...dataset.places.values()]
      .flatMap(({id, name, kind, ...place}) =>
        kind ? [{...place, id, name, kind, citations: cited('letter-2010')}] : []
      )
      .concat(harbour),
  });
  assert.deepEqual(idsOf(list(made, {partner: 'home'})), ['twins', 'pact']);
  assert.deepEqual(idsOf(list(made, {partner: 'harbour'})), ['twins']);
});

const problems: readonly (readonly [request: AgreementListRequest, problem: string])[] = [
  [{status: 'signed done'}, 'unknown status: done'],
  [{status: 'toString'}, 'unknown status: toString'],
  [{party: 'atlantis'}, 'unknown party: atlantis'],
  [{partner: 'atlantis'}, 'unknown partner: atlantis'],
  [{topic: 'magic'}, 'unknown topic: magic'],
  [{asOf: 'soon'}, 'as-of: not a date: soon'],
];
for (const [request, problem] of problems) {
  test(`the developer is told: ${problem}`, () => {
    const view = agreementListView(dataset, {request, chosen: {}, showAll: false}, en);
    assert.deepEqual(view, {state: 'missing', problem, message: en.messages.missing});
  });
}

test('a list without any says that no agreement was taken from the reports, and which later one has the first', () => {
  const message = (request: AgreementListRequest) => {
    const view = agreementListView(dataset, {request, chosen: {}, showAll: false}, en);
    return view.state === 'empty' ? plain(view.message) : view.state;
  };
  assert.equal(message({from: '2030'}), 'No such agreement has been taken from these reports.');
  assert.equal(
    message({asOf: '2012'}),
    'As of 2012 no such agreement had been taken from these reports; the first is in the report of 15 June 2020.'
  );
  // A status that our documents give to none is known.
  assert.equal(message({status: 'in-force'}), 'No such agreement has been taken from these reports.');
});

test('the count of a status is of all that the filters leave, also where a limit shows fewer', () => {
  const limited = list(dataset, {limit: 2});
  assert.deepEqual([headingsOf(limited), idsOf(limited)], [['Signed (3)'], ['treaty', 'pact']]);
  assert.deepEqual([limited.more, limited.shown, limited.count], ['Show all 6', '2 of 6 entries', '6 entries']);
  assert.deepEqual(headingsOf(list(dataset, {limit: 2, filterable: true}, {partner: 'coast'})), ['Agreed (1)']);
});

test('a reader may choose by partner, topic and status', () => {
  const {filters} = list(dataset, {filterable: true});
  assert.deepEqual(
    filters.map(({label, all, choices}) => [label, all, choices.map(({text}) => text)]),
    [
      ['Partner', 'All partners', ['The Island (5)', 'Port (1)', 'The Coast (1)']],
      ['Topic', 'All topics', ['Fairs (5)', 'Light (1)']],
      ['Status', 'Any status', ['Signed (3)', 'Agreed (1)', 'Discussed (1)', 'Planned (1)']],
    ]
  );
  assert.deepEqual(idsOf(list(dataset, {filterable: true}, {status: 'discussed'})), ['talk']);
});

const remark = 'No report here says that any of these is in force.';

test('a list says that none is in force, unless a document of the data says so of one', () => {
  assert.equal(list(dataset).remark, remark);
  const law = agreement('law', 'in-force', '2020');
  const lapsed = agreement('law', 'ended', '2020', {
    steps: [
      {status: 'in-force', when: time('2019')},
      {status: 'ended', when: time('2020')},
    ],
  });
  for (const one of [law, lapsed])
    assert.equal(list(world({agreements: [...agreements, one]}), {status: 'signed'}).remark, undefined);
});

const own = withOwnWords(en, ownEn);

test('own data know what is in force and what has ended, and each step on the way', () => {
  const law = agreement('law', 'in-force', '2019', {
    steps: [
      {status: 'signed', when: time('2018-05')},
      {status: 'in-force', when: time('2019')},
    ],
  });
  const lapsed = agreement('lapsed', 'ended', '2020');
  const view = list(world({agreements: [...agreements, lapsed, law]}), {}, {}, own);
  assert.deepEqual(headingsOf(view).slice(0, 3), ['In force (1)', 'Ended (1)', 'Signed (3)']);
  assert.equal(view.groups[0]?.meaning, 'A report says that it came into force.');
  assert.equal(
    plain(view.groups[0].items[0]?.below),
    'signed May 2018; in force 2019;\nParties: Home, The Island;\nFields: Fairs'
  );
});

test('as of a date a row stands in the group of its last step by then', () => {
  const law = agreement('law', 'in-force', '2021', {
    citations: cited('letter-2010', 'letter-2020', 'letter-2022'),
    steps: [
      {status: 'discussed', when: time('2009')},
      {status: 'signed', when: time('2019-05')},
      {status: 'in-force', when: time('2021')},
    ],
  });
  const groupAsOf = (asOf: string) => {
    const {groups, remark: said} = list(world({agreements: [law]}), {asOf}, {}, own);
    return [groups[0]?.heading, plain(groups[0]?.items[0]?.below)?.split(';\n')[0], said];
  };
  assert.deepEqual(groupAsOf('2010-12'), ['Discussed (1)', 'Parties: Home, The Island', remark]);
  assert.deepEqual(groupAsOf('2020-12'), ['Signed (1)', 'discussed 2009; signed May 2019', remark]);
  assert.deepEqual(groupAsOf('2022-12'), ['In force (1)', 'discussed 2009; signed May 2019; in force 2021', undefined]);
});

test('as of a date a row stands in the group that its documents of then give it', () => {
  const deal = agreement('deal', 'signed', '2021-03', {
    citations: cited('letter-2020', 'letter-2022'),
    earlier: [{before: 'letter-2022', status: 'agreed', when: time('by 2020-06-15')}],
  });
  const dated = agreement('date', 'signed', '2021-03', {citations: cited('letter-2020', 'letter-2022')});
  const headings = (asOf?: string) => headingsOf(list(world({agreements: [deal, dated]}), asOf ? {asOf} : {}));
  assert.deepEqual(headings('2021'), ['Agreed (1)', 'Planned (1)']);
  assert.deepEqual(headings(), ['Signed (2)']);
});

test('in 2022 nobody knew the day on which Almaty and Busan had signed, and three rows were signed', () => {
  const signedAsOf = (request: AgreementListRequest) => {
    const [group] = list(fiveDocuments, {...request, status: 'signed'}).groups;
    const busan = group?.items.find(({id}) => id === 'almaty-busan-agreement-2022');
    return [group?.heading, plain(busan?.date), busan?.dateTime];
  };
  assert.deepEqual(signedAsOf({asOf: '2022-12-31'}), ['Signed (3)', 'on or before 21 September 2022', undefined]);
  assert.deepEqual(signedAsOf({}), ['Signed (6)', '14 September 2022', '2022-09-14']);
});

test('a list of then says that later reports say more', () => {
  assert.equal(
    plain(list(fiveDocuments, {asOf: '2022-12-31'}).updated),
    'Later reports (the latest dated 20 November 2023) say more'
  );
  assert.equal(list(fiveDocuments, {asOf: '2023-03-18', partner: 'gb'}).updated, undefined);
});

test('what nobody dates is counted where a period leaves it out, but for what was planned after it', () => {
  assert.equal(list(dataset, {from: '2019'}).undated, '2 entries without a date are not shown');
  assert.equal(list(dataset, {to: '2021'}).undated, '1 entry without a date is not shown');
  assert.equal(list(dataset).undated, undefined);
});

test('every agreement of the five documents is told with its parties, its fields and its source', () => {
  const view = list(fiveDocuments);
  assert.deepEqual(headingsOf(view), ['Signed (6)', 'Agreed (8)', 'Discussed (6)', 'Planned (1)']);
  assert.equal(view.remark, remark);
  for (const {id, below, source} of itemsOf(view)) {
    assert.match(plain(below) ?? '', /^Parties: .+;\nFields: ./u, id);
    assert.doesNotMatch(below, /undefined|samruk-energy|busan-trade/u, id);
    assert(source.line, id);
  }
});
