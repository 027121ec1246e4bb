import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {parseCitedQuantities, yearSpans} from '../../src/reading/cited-quantities.js';

/** The quantities of a text in short: `4200000 USD+GBP about`. */
function inShort(text: string): readonly string[] {
  return parseCitedQuantities(text).map(({value, currencies, signMissing, noun, qualifiers}) =>
    [value, currencies.join('+'), signMissing ? 'no-sign' : '', noun ?? '', ...qualifiers]
      .filter((part) => part !== '')
      .join(' ')
  );
}

const rows: readonly (readonly [name: string, text: string, quantities: readonly string[]])[] = [
  ['digits', 'sold 300 lamps', ['300']],
  ['digits with commas', 'sold 12,345,678 lamps', ['12345678']],
  ['digits with narrow spaces', 'sold 12\u202F345 lamps', ['12345']],
  ['a decimal keeps its digits', '$3.85 million', ['3850000 USD']],
  ['a scale in full', '$7 trillion', ['7000000000000 USD']],
  ['a scale in short', '£7bn', ['7000000000 GBP']],
  ['a lone m with a currency is million', '$4.2m', ['4200000 USD']],
  ['a lone m without one is metres', '400 m', []],
  ['a number in words', 'six lamps', ['6']],
  ['a number in words with a hyphen', 'Twenty-five lamps', ['25']],
  ['a number in many words', 'two hundred and ten thousand lamps', ['210000']],
  ['an article before a scale', 'a million lamps', ['1000000']],
  ['two dozen', 'two dozen lamps', ['24']],
  ['words side by side that make no number', 'counted five six seven', []],
  ['a place in an order', 'the 40th lamp', ['40']],
  ['a place in an order in words', 'the twenty-first lamp', ['21']],
  ['an anniversary is years', 'the 40th anniversary', ['40', '40 years']],
  ['a decade is ten years', 'in its first decade', ['1', '10 years']],
  ['three decades are thirty years', 'three decades of lamps', ['3', '30 years']],
  ['a multiple', 'almost tripled', ['3 times almost']],
  ['a multiple in digits', 'rose 10-fold', ['10 times']],
  ['a per cent', 'rose 12.5%', ['12.5 percent']],
  ['a number that belongs to a noun', 'a nine-day fair', ['9']],
  ['a dollar sign', '$5', ['5 USD']],
  ['a dollar sign with its country', 'US$5', ['5 USD']],
  ['a country and a sign', 'US $5', ['5 USD']],
  ['a country without its sign', 'US 5 million', ['5000000 no-sign']],
  ['a pronoun is no country', 'gave us 5 lamps', ['5']],
  ['another dollar', 'HK$5', ['5 HKD']],
  ['a currency in words', '5 million dollars', ['5000000 USD']],
  ['a currency by its code', 'KZT 5 million', ['5000000 KZT']],
  ['a verb is no code', '5 try again', ['5']],
  ['two currencies in one figure', '$5 million won', ['5000000 USD+KRW']],
  ['one currency written twice', '$5 million dollars', ['5000000 USD']],
  ['more than', 'more than 30 lamps', ['30 more-than']],
  ['over', 'over $30', ['30 USD more-than']],
  ['an over that belongs to another word', 'over the past 30 years', ['30']],
  ['some', 'Some 30 lamps', ['30 about']],
  ['a qualifier after the number', '30 or so', ['30 about']],
  ['nearly', 'nearly 30', ['30 almost']],
  ['estimated', 'is estimated at 30', ['30 estimated']],
  ['two qualifiers', 'an estimated more than 30', ['30 more-than estimated']],
  ['a bound from below', '30 or more', ['30 at-least']],
  ['a bound from above is not its opposite', 'no more than 30', ['30 at-most']],
  ['a word that changes nothing', 'about only 30', ['30 about']],
  ['a number in a name', 'COVID-19 and G7', []],
  ['a version', 'version 3.2.1', []],
  ['no number at all', 'lamps and more lamps', []],
];

for (const [name, text, quantities] of rows) test(name, () => assert.deepEqual(inShort(text), quantities));

test('a figure reaches from its first qualifier to its last mark', () => {
  const text = 'sold for more than US$ 3 million won abroad';
  const [figure] = parseCitedQuantities(text);
  assert(figure);
  assert.equal(text.slice(figure.start, figure.end), 'more than US$ 3 million won');
});

test('a span of years is as long as their difference, or one more', () => {
  assert.deepEqual(yearSpans('for 1993-2008, and 2008-1993'), [15, 16]);
});

const SCALES = [
  ['', 1],
  [' thousand', 1_000],
  [' million', 1_000_000],
  [' billion', 1_000_000_000],
] as const;
const amount = fc.record({hundredths: fc.integer({min: 1, max: 99_999_999}), scale: fc.constantFrom(...SCALES)});

test('any amount that is written out is read back', () => {
  fc.assert(
    fc.property(amount, ({hundredths, scale: [word, factor]}) => {
      const digits = (hundredths / 100).toLocaleString('en', {minimumFractionDigits: 2});
      // In hundredths all of this is whole, so the expected value has no rounding of its own.
      const expected = factor === 1 ? hundredths / 100 : hundredths * (factor / 100);
      assert.deepEqual(inShort(`sold for $${digits}${word} in all`), [`${expected} USD`]);
    })
  );
});

test('any text has figures in order, each inside the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 200}), (text) => {
      for (const {start, end, value} of parseCitedQuantities(text)) {
        assert(start >= 0 && start < end && end <= text.length && Number.isFinite(value));
      }
    })
  );
});

test('a long text is read to its end: a time that grew with its square would never get there', () => {
  for (const part of ['1', '1,', 'one ', 'hundred and ', '$', 'more than ', 'only ', '9.']) {
    const [last] = parseCitedQuantities(`${part.repeat(1_000_000)} – 7 lamps`).slice(-1);
    assert.equal(last?.value, 7, part);
  }
});
