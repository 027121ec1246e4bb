import type {Rule} from '../walk.js';

/** A document that passes on another's words is cited where it says so, and by no other document. */
export const documentAttribution: Rule = (_, tell) => ({
  documents: (document, type) => {
    const {id, attributedTo, citations} = document;
    if (attributedTo !== undefined && citations === undefined)
      tell(type, document, 'attributedTo', `no citation of where the document says so: ${attributedTo}`);
    for (const [i, citation] of citations?.entries() ?? [])
      if (citation.document !== id)
        tell(type, document, `citations.${i}.document`, `another document than itself: ${citation.document}`);
  },
});
