import {findNodeAtLocation, getNodeValue, parseTree, type Node} from 'jsonc-parser';
import type {Problem} from '../model/check/problem.js';
import {placesIn, type TextPlace} from './json.js';

/** Finds the places of problems in the text of a file: its records are parsed once. */
export function locator(text: string): (type: string | undefined, problem: Problem) => TextPlace | undefined {
  const json = text.replace(/^\uFEFF/u, '');
  const root = parseTree(json);
  const placeOf = placesIn(json);
  const lists = new Map<string | undefined, ReadonlyMap<string, Node>>();
  return (type, {record, field}) => {
    if (!root || record === undefined) return undefined;
    const known = lists.get(type) ?? recordsIn(type === undefined ? root : findNodeAtLocation(root, [type]));
    lists.set(type, known);
    const node = known.get(record);
    if (!node) return undefined;
    return placeOf(deepest(node, field?.split('.') ?? []).offset);
  };
}

/** The records of a list by their ids, and by their places as `[3]`. */
function recordsIn(list: Node | undefined): ReadonlyMap<string, Node> {
  return new Map(
    (list?.type === 'array' ? (list.children ?? []) : []).flatMap((node, i) => {
      const id = node.type === 'object' ? findNodeAtLocation(node, ['id']) : undefined;
      const name: unknown = id && getNodeValue(id);
      return [[`[${i}]`, node] as const, ...(typeof name === 'string' ? [[name, node] as const] : [])];
    })
  );
}

/** The value that a path leads to, or the last one on its way that is there. */
function deepest(node: Node, [key, ...rest]: readonly string[]): Node {
  if (key === undefined) return node;
  const inner = findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key]);
  return inner ? deepest(inner, rest) : node;
}
