import {test} from 'node:test';
import {assertOnlyProblem, changed} from '../fixture.js';

const date = {kind: 'date', text: 'The day of the signing is not told.'};

test('a note that holds since the letter that first told of the record', () =>
  assertOnlyProblem(
    changed('agreements', 'lamp-pact', {notes: [{...date, since: 'first-letter'}]}),
    'agreements.json#lamp-pact: notes.0.since: not later than the first document of the record: first-letter'
  ));
