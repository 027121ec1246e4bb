import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {ru} from '../../src/format/ru.js';
import type {SourceDocument} from '../../src/model/schema.js';
import {documentName, sourceView, type SourceView} from '../../src/view/source.js';
import {cited, document, time, trade, world} from '../query/made-up.js';
import {plain} from './show.js';

function source(change: Parameters<typeof trade>[2] = {}, documents?: readonly SourceDocument[]): SourceView {
  const fact = trade('2019', 3, change);
  return sourceView(fact, 'Trade, 2019: $3', fact.period, world(documents ? {documents} : {}), en);
}

test('a document is named by publisher and date, and a publisher is never guessed', () => {
  assert.equal(
    plain(documentName(document('a', '2010-03-10', {publisher: 'The Lantern'}), 'a', en)),
    'The Lantern, 10 March 2010'
  );
  assert.equal(plain(documentName(document('a', '2010-03'), 'a', en)), 'report of March 2010 (publisher not named)');
  assert.equal(documentName(undefined, 'lost-letter', en), 'lost-letter');
});

test('whose words a document passes on stands within its name, as within a sentence', () => {
  const letter = document('a', '2010-03-10', {publisher: 'Маяк', attributedTo: 'МИД'});
  assert.equal(plain(documentName(letter, 'a', ru)), 'Маяк, 10 марта 2010 г. (кто сообщил: МИД)');
});

test('a passage gives document, paragraph and the words as written, in their language', () => {
  const [passage] = source({citations: cited('letter-2010')}).passages;
  assert.equal(plain(passage.where), 'The Lantern, 10 March 2010, paragraph 2 of 5');
  assert.deepEqual([passage.words, passage.lang, passage.about], ['words of letter-2010', 'en', 'About letter-2010']);
});

const lines: readonly (readonly [
  why: string,
  documents: readonly [string, ...string[]],
  paragraphs: number,
  line: string,
])[] = [
  ['one document', ['letter-2010'], 1, 'The Lantern, 10 March 2010'],
  ['one document cited twice', ['letter-2010', 'letter-2010'], 1, 'The Lantern, 10 March 2010'],
  [
    'two documents',
    ['letter-2010', 'letter-2022', 'letter-2022'],
    2,
    'The Lantern, 10 March 2010 and one other report',
  ],
];
for (const [why, [first, ...others], paragraphs, line] of lines) {
  test(`the source line of ${why} reads ${line}`, () => {
    const view = source({citations: cited(first, ...others)});
    assert.equal(plain(view.line), line);
    assert.equal(view.passages.length, paragraphs);
  });
}

test('the sign of a source is the paragraph of its first passage, which may arrive later', () => {
  const late = {document: 'letter-2010', paragraph: 7, asWritten: 'words'};
  const view = source({citations: [late, ...cited('letter-2022')]});
  assert.equal(view.sign, '¶\u00a07');
  Reflect.deleteProperty(late, 'paragraph');
  assert.equal(view.sign, '¶');
  late.paragraph = 8;
  assert.equal(view.sign, '¶\u00a08');
});

test('a sign is spoken as title and paragraph, as far as that is known', () => {
  const late = {document: 'letter-2010', paragraph: 7, asWritten: 'words'};
  const view = source({citations: [late]});
  assert.match(view.spoken, /^Source: .+, paragraph 7 of \d+$/u);
  Reflect.deleteProperty(late, 'paragraph');
  assert.equal(view.spoken, `Source: ${view.title}`);
});

test('what the words quote themselves stands in inner marks', () => {
  const citations = [{document: 'letter-2010', paragraph: 2, asWritten: '“Fresh Wind,” which was launched'}] as const;
  const {passages, citationText} = source({citations: [...citations]});
  assert.equal(passages[0].words, '‘Fresh Wind,’ which was launched');
  assert.match(citationText, /“‘Fresh Wind,’ which was launched”/u);
});

test('passages of one paragraph stand together, and their place once', () => {
  const [trade, value] = [
    {document: 'letter-2010', paragraph: 2, asWritten: 'trade'},
    {document: 'letter-2010', paragraph: 2, asWritten: '$3'},
  ] as const;
  const {passages, citationText} = source({citations: [trade, {...value, paragraph: 3}, value]});
  assert.deepEqual(
    passages.map(({words}) => words),
    ['trade”, “$3', '$3']
  );
  assert.match(plain(citationText) ?? '', /^“trade”, “\$3” — The Lantern, 10 March 2010, paragraph 2 of 5$/mu);
});

const links: readonly (readonly [link: string, shown: boolean])[] = [
  ['https://example.org/a', true],
  ['HTTP://example.org', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  [' https://example.org', false],
  ['//example.org', false],
];
for (const [link, shown] of links) {
  test(`${link} is ${shown ? 'a link' : 'never a link'}`, () => {
    const [passage] = source({}, [document('letter-2020', '2020', {link, archivedLink: link})]).passages;
    assert.deepEqual(
      passage.links,
      shown
        ? [
            {href: `${link}#:~:text=words%20of%20letter%2D2020`, text: 'Open the report'},
            {href: `${link}#:~:text=words%20of%20letter%2D2020`, text: 'Open the archived copy'},
          ]
        : []
    );
  });
}

test('the reader is told what changes a value’s meaning, then how its date was worked out, then the other notes', () => {
  const notes = [
    {kind: 'spelling', text: 'Spelt so.'},
    {kind: 'currency', text: 'Read as dollars.'},
  ] as const;
  const told = (when: Parameters<typeof sourceView>[2]) =>
    sourceView(trade('2019', 3, {notes: [...notes]}), '', when, world(), en).notes;
  assert.deepEqual(told({basis: 'derived', from: '2019', how: '“last year”'}), [
    'Read as dollars.',
    'Date: “last year”.',
    'Spelt so.',
  ]);
  assert.equal(told(time('open')).length, 3);
  assert.deepEqual(told(time('2019')), ['Read as dollars.', 'Spelt so.']);
});

test('the copied text holds what is said, every passage, every note and the id', () => {
  const {citationText} = source({
    citations: cited('letter-2010', 'letter-2022'),
    notes: [{kind: 'currency', text: 'Read as dollars.'}],
  });
  assert.deepEqual(plain(citationText)?.split('\n'), [
    'Trade, 2019: $3',
    '“words of letter-2010” — The Lantern, 10 March 2010, paragraph 2 of 5',
    '“words of letter-2022” — The Bell, 20 January 2022, paragraph 2 of 5',
    'Note: Read as dollars.',
    'kz-widgets: trade-2019',
  ]);
});
