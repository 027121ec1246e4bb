import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import type {Citation} from '../../src/model/schema.js';
import {checkFile, standing, type Finding} from '../../src/view/check-file.js';
import {sourcesView} from '../../src/view/sources.js';
import {document, trade, world} from '../query/made-up.js';

const digest = (letter: string) => `sha256-${letter.repeat(64)}`;

function listed(...citations: [Citation, ...Citation[]]) {
  const documents = [
    document('bell', '2020', {digest: digest('a')}),
    document('lantern', '2021', {digest: digest('b')}),
  ];
  const list = sourcesView(world({documents, facts: [trade('2019', 1, {citations})]}), {partner: 'island'}, en);
  assert(list.state === 'ready');
  return list.documents;
}

const bell: Citation = {document: 'bell', paragraph: 2, asWritten: 'the bell rang'};
const lantern: Citation = {document: 'lantern', paragraph: 1, asWritten: '1.5 lamps'};

test('a file is a document where it has its digest, whatever stands in it', () => {
  const {document: found, isSame, findings} = checkFile({digest: digest('b'), text: 'dark'}, listed(bell, lantern));
  assert.deepEqual([found?.id, isSame, [...findings.values()]], ['lantern', true, ['missing']]);
});

test('a file with another digest is compared with the document that has most of its passages in it', () => {
  const text = 'Then\nthe bell rang';
  const {document: found, isSame} = checkFile({digest: digest('c'), text}, listed(bell, lantern));
  assert.deepEqual([found?.id, isSame], ['bell', false]);
});

test('a file in which no passage stands is none of them', () => {
  assert.equal(checkFile({digest: digest('c'), text: 'Nothing'}, listed(bell, lantern)).document, undefined);
});

test('a file without a digest is looked at by its words alone', () => {
  const {document: found, isSame} = checkFile({digest: undefined, text: '1.5 lamps'}, listed(bell, lantern));
  assert.deepEqual([found?.id, isSame], ['lantern', false]);
});

test('what is no text has no words to be found', () => {
  const {findings} = checkFile({digest: digest('a'), text: undefined}, listed(bell));
  assert.deepEqual([...findings.values()], ['unchecked']);
  assert.equal(checkFile({digest: digest('c'), text: undefined}, listed(bell)).document, undefined);
});

const rows: readonly (readonly [what: string, citations: [Citation, ...Citation[]], text: string, finding: unknown])[] =
  [
    ['in its paragraph', [bell], 'Then\n\nthe bell rang.', 'found'],
    ['in another paragraph', [bell], 'the bell rang\nThen', 1],
    ['with one letter changed', [bell], 'Then\nthe bell rung', 'missing'],
    ['as a part of a word', [bell], 'Then\nthe bell rangers', 'missing'],
    ['as a part of a number', [{document: 'bell', paragraph: 1, asWritten: '1.5 lamps'}], '11.5 lamps', 'missing'],
    ['only one of its two parts', [bell, {...bell, asWritten: 'twice'}], 'Then\nthe bell rang once', 'missing'],
    ['anywhere, of a document as a whole', [{document: 'bell', asWritten: 'it rang'}], 'Then\nand\nit rang', 'found'],
    ['on a page', [{document: 'bell', page: 3, asWritten: 'it rang'}], 'it rang', 'unchecked'],
    ['in a table', [{document: 'bell', row: 3, column: '2023', asWritten: '5'}], 'a,2023\nb,5', 'unchecked'],
  ];
for (const [what, citations, text, finding] of rows) {
  test(`a passage ${what}: ${String(finding)}`, () => {
    const {findings} = checkFile({digest: digest('a'), text}, listed(...citations));
    assert.deepEqual([...findings.values()], [finding]);
  });
}

test('what stands in another paragraph stands in the file', () => {
  const findings = new Map<string, Finding>([
    ['a', 'found'],
    ['b', 3],
    ['c', 'missing'],
    ['d', 'unchecked'],
  ]);
  assert.equal(standing(findings), 2);
});
