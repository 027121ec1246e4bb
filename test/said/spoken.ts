/** What a screen reader says of a part of a page, from top to bottom, by Chromium's accessibility tree. */
import assert from 'node:assert/strict';
import type {Page, Protocol} from 'puppeteer-core';

/** One thing that is said: its role, its name, and what else is told of it. */
export interface Spoken {
  /** ARIA's name of the role, or `text`. */
  readonly role: string;
  readonly name: string;
  /** `level 3`, `collapsed`, `= value`: in the order in which they are told. */
  readonly states: readonly string[];
  readonly parts: readonly Spoken[];
}

type AXNode = Protocol.Accessibility.AXNode;

/** A node of the tree, with what its element alone tells. */
interface TreeNode extends AXNode {
  readonly attribute?: string;
}

/** Chromium's own words for roles that have one of ARIA's, or that are told with what they stand around. */
const roles: Readonly<Record<string, string | undefined>> = {
  StaticText: 'text',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  Details: 'details',
  LabelText: '',
  ListMarker: '',
  SvgRoot: '',
  LayoutTable: '',
  generic: '',
  none: '',
  emphasis: '',
  strong: '',
  // Rows are told by their cells.
  row: '',
  rowgroup: '',
  time: '',
};

/** What is told and not in the tree, by role: the language of a quotation chooses the voice. */
const attributes: Readonly<Record<string, string | undefined>> = {columnheader: 'aria-sort', blockquote: 'lang'};

/** Where a line ends that is no part of its own: a block that says nothing itself. */
const END: Spoken = {role: '', name: '', states: [], parts: []};

/** Roles that are called by the words within them: these are told once. */
const calledByContent = new Set('button cell columnheader gridcell heading link option rowheader'.split(' '));

/** What is told of a node beside its role and name, by the tree's name of it. */
const told: readonly (readonly [property: string, say: (value: unknown) => string])[] = [
  ['expanded', (value) => (value === true ? 'expanded' : 'collapsed')],
  ['pressed', (value) => (value === 'true' ? 'pressed' : '')],
  ['disabled', (value) => (value === true ? 'disabled' : '')],
  ['modal', (value) => (value === true ? 'modal' : '')],
  ['hasPopup', (value) => (value === 'menu' ? '' : `opens ${String(value)}`)],
  ['live', (value) => (value === 'off' ? '' : `live ${String(value)}`)],
];

/** The group of this name, which a test puts around what it asks for. */
export async function spokenIn(page: Page, group: string): Promise<Spoken> {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  const byId = new Map<string, TreeNode>();
  for (const node of nodes) {
    const name = attributes[roleOf(node)];
    const {backendDOMNodeId: backendNodeId} = node;
    const {node: element} =
      name === undefined || backendNodeId === undefined ? {} : await session.send('DOM.describeNode', {backendNodeId});
    const {attributes: written = []} = element ?? {};
    const at = name === undefined ? -1 : written.indexOf(name);
    byId.set(node.nodeId, {...node, ...(at >= 0 && {attribute: `${name}: ${written[at + 1]}`})});
  }
  await session.detach();
  const around = nodes.find((node) => roleOf(node) === 'group' && nameOf(node) === group);
  assert(around, `no group ${group}`);
  return {role: 'group', name: group, states: [], parts: inLines(partsOf(around, byId))};
}

/** What is said of one widget: a line a thing, those within another one below it and further in. */
export function transcript({parts}: Spoken, indent = ''): string {
  return parts
    .map((part) => {
      // A paragraph of one text is told in one line.
      const [only, ...others] = part.parts;
      const isText = part.name === '' && only?.role === 'text' && others.length === 0;
      const words = isText ? only.name : part.name;
      const told = [`${part.role}${words === '' ? '' : ` “${words}”`}`, ...part.states].join(', ');
      return `${indent}${told}\n${isText ? '' : transcript(part, `${indent}  `)}`;
    })
    .join('');
}

/** Everything said, without what stands within what. */
export function* everything({parts}: Spoken): Iterable<Spoken> {
  for (const part of parts) {
    yield part;
    yield* everything(part);
  }
}

function partsOf({childIds = []}: TreeNode, byId: ReadonlyMap<string, TreeNode>): readonly Spoken[] {
  return childIds.flatMap((id) => {
    const node = byId.get(id);
    return node ? spoken(node, byId) : [];
  });
}

function spoken(node: TreeNode, byId: ReadonlyMap<string, TreeNode>): readonly Spoken[] {
  const role = roleOf(node);
  if (role === 'InlineTextBox') return [];
  if (role === 'text') return node.ignored ? [] : [{...END, role, name: String(node.name?.value ?? '')}];
  const within = partsOf(node, byId);
  if (node.ignored) return within;
  // What says nothing itself and yet is told apart is a block.
  if (role === '') return [END, ...within, END];
  const parts = inLines(within);
  const controls = parts.filter((part) => part.role !== 'text');
  const called = calledByContent.has(role);
  return [
    {
      role,
      // A cell with a button in it is called as its button is.
      name: role === 'paragraph' || (isCell(role) && controls.length > 0) ? '' : nameOf(node),
      states: [...statesOf(node), ...(role === 'combobox' ? [`${optionsIn(parts)} choices`] : [])],
      parts: role === 'combobox' ? [] : called ? controls : parts,
    },
  ];
}

const isCell = (role: string) => role.endsWith('cell') || role.endsWith('header');
const optionsIn = (parts: readonly Spoken[]) =>
  [...everything({...END, parts})].filter(({role}) => role === 'option').length;

function statesOf({role, value, description, attribute, properties = []}: TreeNode): readonly string[] {
  const values = new Map<string, unknown>(properties.map((property) => [property.name, property.value.value]));
  return [
    ...(value?.value === undefined ? [] : [`= ${plain(value.value)}`]),
    // Of a list's items, how deep they stand is told where lists stand in lists.
    ...(role?.value === 'heading' ? [`level ${plain(values.get('level'))}`] : []),
    ...told.flatMap(([property, say]) => (values.has(property) ? say(values.get(property)) || [] : [])),
    ...(attribute === undefined ? [] : [attribute]),
    ...(description?.value ? [`described: ${plain(description.value)}`] : []),
  ];
}

/** Texts beside each other are said after each other, whatever elements they stand in. */
function inLines(parts: readonly Spoken[]): readonly Spoken[] {
  const lines: Spoken[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (part.role === 'text' && last?.role === 'text')
      lines[lines.length - 1] = {...last, name: joined(last.name, part.name)};
    else lines.push(part);
  }
  return lines
    .map((line) => ({...line, name: plain(line.name)}))
    .filter(({role, name}) => role !== '' && !(role === 'text' && name === ''));
}

/** The tree keeps no space where a line ends, and quotation marks are texts of their own. */
function joined(before: string, after: string): string {
  return /[“«(]$/u.test(before) || /^[”»),.]/u.test(after) ? before + after : `${before} ${after}`;
}

function roleOf({role}: AXNode): string {
  const name = String(role?.value ?? '');
  return roles[name] ?? name;
}

function nameOf({name}: AXNode): string {
  return plain(name?.value ?? '');
}

/** Without what only a line break needs. */
function plain(words: unknown): string {
  return String(words).replaceAll('\u2060', '').replaceAll(/\s+/gu, ' ').trim();
}
