import type {Rule} from '../walk.js';

/** Two documents are two texts: they do not share a digest. */
export const sameDigest: Rule = (_, tell) => {
  const first = new Map<string, string>();
  return {
    documents: (document, type) => {
      const {id, digest} = document;
      if (digest === undefined) return;
      const other = first.get(digest);
      if (other === undefined) first.set(digest, id);
      else tell(type, document, 'digest', `same text as ${other}: ${digest}`);
    },
  };
};
