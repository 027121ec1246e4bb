/** How each element is asked for something: most choose by partner, a number in a sentence names its fact. */
type Attributes = Readonly<Record<string, string>>;

export interface Asked {
  /** What the documents tell. */
  readonly ready: Attributes;
  /** What none of them tells. */
  readonly empty: Attributes;
  /** What nobody knows, and the problem that the page is told. */
  readonly missing: Attributes;
  readonly problem: string;
  /** What a host's own data tell. */
  readonly own: Attributes;
}

const asking = (name: string, ready: string, nothing: Attributes, own: string): Asked => ({
  ready: {[name]: ready},
  empty: {[name]: ready, ...nothing},
  missing: {[name]: 'atlantis'},
  problem: `unknown ${name}: atlantis`,
  own: {[name]: own},
});
const byPartner = asking('partner', 'kr', {from: '2090'}, 'island');

/** The elements whose sources open. */
export const citing = [
  'kz-fact-card',
  'kz-trade-chart',
  'kz-event-list',
  'kz-agreement-list',
  'kz-people-list',
  'kz-fact',
] as const;

/** All elements: a list of sources opens none, as it is one. */
export const tags = [...citing, 'kz-sources'] as const;

export type Tag = (typeof tags)[number];

export const asked: Readonly<Record<Tag, Asked>> = {
  'kz-fact-card': byPartner,
  'kz-trade-chart': byPartner,
  'kz-event-list': byPartner,
  'kz-agreement-list': byPartner,
  'kz-people-list': byPartner,
  'kz-fact': asking('fact', 'kr-trade-2019', {'as-of': '2010'}, 'island-trade-2019'),
  'kz-sources': byPartner,
};

/** An element's tag as an author writes it. */
export function markup(tag: Tag, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')}>${inside}</${tag}>`;
}

/** Asks an element that is there already for something else. */
export function ask(widget: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
}
