import type {Rule} from '../walk.js';

/** Where a heading takes the names of the partners. */
const PARTNERS = '{partners}';

/** Whatever is set in braces, closed or not. */
const PLACEHOLDER = /\{[^}]*\}?|\}/gu;

export function placeholdersIn(text: string): readonly string[] {
  return text.match(PLACEHOLDER) ?? [];
}

/** A heading has one place for the partners' names, or none, and no other braces. */
export const headingPlaceholder: Rule = (_, tell) => ({
  measures: (measure, type) => {
    const {heading = ''} = measure;
    const [first, ...others] = placeholdersIn(heading);
    if (first === undefined) return;
    if (first !== PARTNERS) tell(type, measure, 'heading', `neither words nor ${PARTNERS}: ${first}`);
    else if (others.length > 0) tell(type, measure, 'heading', `more than one placeholder: ${heading}`);
  },
});
