import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {between, markdownTable, notesOf, plainTable, resultTable} from './table.mjs';

const verdictOf = (row: object) => resultTable([{work: 'a page', ...row}])[1]?.at(-1);

describe('the table of a benchmark', () => {
  it('says of each row whether its limit is kept', () => {
    assert.equal(verdictOf({value: 0.8, atMost: 0.8}), 'met');
    assert.equal(verdictOf({value: 0.81, atMost: 0.8}), 'not met');
  });

  it('calls a limit of nothing kept by nothing alone', () => {
    assert.equal(verdictOf({value: 0, atMost: 0}), 'met');
    assert.equal(verdictOf({value: 0.0001, atMost: 0}), 'not met');
  });

  it('passes no verdict without a limit', () => {
    assert.equal(verdictOf({value: 3}), '');
  });

  it('calls a row that could not be measured failed, with the reason, though it has a limit', () => {
    const [, cells] = resultTable([{work: 'a page', atMost: 1, error: 'the page set no mark drawn in 120 s'}]);
    assert.ok(cells?.includes('the page set no mark drawn in 120 s'));
    assert.equal(cells?.at(-1), 'failed');
  });

  it('writes three digits that count, and units', () => {
    const [, cells] = resultTable([{work: 'a page', value: 1234.6, unit: 'ms', lower: 0.12345, upper: 12.345}]);
    assert.ok(cells?.includes('1,235 ms'));
    assert.ok(cells?.includes('0.123 to 12.3'));
  });

  it('sets columns under each other', () => {
    const table = plainTable([
      ['work', 'result'],
      ['a page', '1'],
    ]);
    assert.equal(table, 'work    result\na page  1');
  });

  it('writes Markdown in which a bar within a cell is no border', () => {
    assert.equal(markdownTable([['a|b'], ['c']]), '| a\\|b |\n| --- |\n| c |');
  });

  it('names the row of each note', () => {
    assert.deepEqual(notesOf([{work: 'a page', notes: ['one', 'two']}, {work: 'no note'}]), [
      'a page: one',
      'a page: two',
    ]);
  });

  it('replaces what stands between two lines of a document, and nothing else', () => {
    assert.equal(between('before\n<1>\nold\n<2>\nafter', '<1>', '<2>', 'new'), 'before\n<1>\nnew\n<2>\nafter');
  });

  it('refuses a document without these lines', () => {
    assert.throws(() => between('text', '<1>', '<2>', 'new'), RangeError);
    assert.throws(() => between('<2> <1>', '<1>', '<2>', 'new'), RangeError);
  });
});
