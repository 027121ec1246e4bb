import type {Measure, Quantity} from '../../model/schema.js';
import {isCurrency} from '../../model/unit.js';
import {type Place, placesOf} from '../../model/source-text.js';
import {type CitedQuantity, parseCitedQuantities} from '../../reading/cited-quantities.js';
import {saysEstimated} from '../../reading/qualifier-words.js';
import {citedParagraph, type VerifySubject} from './subject.js';

/** A number in the cited words of a quantity. */
export interface Figure extends CitedQuantity {
  /** The number with its marks and qualifiers, as written. */
  readonly asWritten: string;
  /** Whether the words give it the unit of the record, or no unit at all, or another one. */
  readonly unit: 'same' | 'silent' | 'other';
  /** The cited words between the number before, if any, and this one. */
  readonly lead: string;
}

/** What one citation of a quantity says in numbers. */
export interface Evidence {
  readonly path: string;
  readonly figures: readonly Figure[];
  /** Numbers of the paragraph that the citation cuts off from a mark, a scale or a qualifier. */
  readonly cut: readonly string[];
}

/** The numbers in each citation of a quantity whose words were found in their paragraph. */
export function evidenceFor(fact: Quantity, subject: VerifySubject): readonly Evidence[] {
  const measure = subject.records.measures.find(({id}) => id === fact.measure);
  return fact.citations.flatMap((citation, i) => {
    const paragraph = citedParagraph(subject, citation);
    if (paragraph === undefined) return [];
    const places = placesOf(citation.asWritten, paragraph);
    if (places.length === 0) return [];
    // The whole paragraph is read, so that a citation cannot hide the "won" or the "million" after its last word.
    const all = parseCitedQuantities(paragraph);
    return [
      {
        path: `citations.${i}`,
        figures: places.flatMap((place) => figuresIn(place, paragraph, all, fact.unit, measure)),
        cut: places.flatMap((place) =>
          all.filter((figure) => isCut(figure, place)).map((figure) => slice(paragraph, figure))
        ),
      },
    ];
  });
}

/** The figures that say what the record says, its qualifier included. */
export function provingFigures({value, qualifier}: Quantity, evidence: readonly Evidence[]): readonly Figure[] {
  return evidence
    .flatMap(({figures}) => figures)
    .filter((figure) => figure.unit !== 'other' && figure.value === value && qualifies(figure, qualifier));
}

function qualifies({qualifiers, lead}: Figure, qualifier: Quantity['qualifier']): boolean {
  if (qualifiers.length > 0) return qualifiers.includes(qualifier);
  return qualifier === 'exact' || (qualifier === 'estimated' && saysEstimated(lead));
}

function figuresIn(
  place: Place,
  paragraph: string,
  all: readonly CitedQuantity[],
  unit: string,
  measure: Measure | undefined
): readonly Figure[] {
  const inside = all.filter(({start, end}) => start >= place.start && end <= place.end);
  const owners = nounOwners(place, paragraph, inside, Object.values(measure?.counted ?? {}));
  return inside.map((figure) => {
    const previous = inside.filter(({end}) => end <= figure.start).at(-1);
    return {
      ...figure,
      asWritten: slice(paragraph, figure),
      unit: unitOf(figure, unit, owners.has(figure.start)),
      lead: paragraph.slice(previous?.end ?? place.start, figure.start),
    };
  });
}

function unitOf({currencies, signMissing, noun}: CitedQuantity, unit: string, ownsNoun: boolean): Figure['unit'] {
  if (!isCurrency(unit))
    return currencies.length === 0 && (noun === unit || (noun === undefined && ownsNoun)) ? 'same' : 'other';
  if (currencies.includes(unit)) return 'same';
  if (currencies.length > 0 || noun !== undefined) return 'other';
  return signMissing && unit !== 'USD' ? 'other' : 'silent';
}

/**
 * Starts of the figures that the noun can belong to: the last one before it, so that in "38 cities in 28 countries"
 * each has its own; where none is before it ("The consulate is one of six"), any after it.
 */
function nounOwners(
  {start, end}: Place,
  paragraph: string,
  figures: readonly CitedQuantity[],
  forms: readonly string[]
): ReadonlySet<number> {
  const words = paragraph.slice(start, end).toLowerCase();
  const nouns = forms.flatMap((form) => placesOf(form.toLowerCase(), words)).map((noun) => start + noun.start);
  return new Set(
    nouns.flatMap((noun) => {
      const before = figures.filter((figure) => figure.end <= noun).at(-1);
      return before ? [before.start] : figures.map((figure) => figure.start);
    })
  );
}

function isCut(figure: CitedQuantity, {start, end}: Place): boolean {
  return figure.start < end && figure.end > start && (figure.start < start || figure.end > end);
}

function slice(text: string, {start, end}: Place): string {
  return text.slice(start, end);
}
