/** Groups of an element's stories in the sidebar, by the tag that puts a story there. */
export const GROUPS = {
  use: 'Use',
  look: 'Look',
  data: 'Data',
  states: 'States',
  languages: 'Languages',
  pages: 'Pages',
};

/** An indexer whose stories stand in the group of their tag. Their ids are those of the element: its file says `id`. */
export function grouped(indexer) {
  return {
    ...indexer,
    async createIndex(fileName, options) {
      const entries = await indexer.createIndex(fileName, options);
      return entries.map((entry) => {
        const tag = entry.tags?.findLast((name) => Object.hasOwn(GROUPS, name));
        return tag === undefined ? entry : {...entry, title: `${entry.title}/${GROUPS[tag]}`};
      });
    },
  };
}
