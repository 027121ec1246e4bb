import type {ListItem, ReadyList} from '../view/list.js';

/** A list without the names of the documents, which a page opens only when they are asked for. */
export function foldedList<Item extends ListItem>(list: ReadyList<Item>): ReadyList<Item> {
  return {
    ...list,
    groups: list.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({...item, source: {...item.source, line: ''}})),
    })),
  };
}
