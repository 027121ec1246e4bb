/** What a new element is made of. It lists the values of a measure, each with its source: what it shows is yours to write. */

export function sourceFiles({tag, name, type, className, variable}) {
  return {
    [`src/view/${name}.ts`]: `
import {formatWhen} from '../format/date.js';
import type {Locale} from '../format/locale.js';
import {formatQuantity} from '../format/number.js';
import {isQuantity, type Dataset} from '../model/dataset.js';
import type {Quantity} from '../model/schema.js';
import {isSelected, type Selection} from '../query/select.js';
import {empty, missing, readScope, updateLine, type CommonOptions, type EmptyView, type MissingView} from './options.js';
import {sourceView, type SourceView} from './source.js';

export interface ${type}Options extends CommonOptions {
  /** Id of the measure; \`trade\` without one. */
  readonly measure?: string | undefined;
}

export interface ${type}Item {
  readonly fact: Quantity;
  /** What it is, when, and how much. */
  readonly text: string;
  /** Where it was read, in full: made when it is read. */
  readonly source: SourceView;
}

export interface Ready${type} {
  readonly state: 'ready';
  readonly heading: string;
  readonly items: readonly ${type}Item[];
  readonly asOf: string | undefined;
  readonly updated: string | undefined;
}

export type ${type}View = Ready${type} | EmptyView | MissingView;

/** What \`${tag}\` shows. */
export function ${variable}View(dataset: Dataset, options: ${type}Options, locale: Locale): ${type}View {
  const scope = readScope(dataset, options, locale);
  if (scope.state === 'missing') return scope;
  const id = options.measure || 'trade';
  const measure = dataset.measures.get(id);
  if (!measure) return missing(\`unknown measure: \${id}\`, locale);
  const facts = selectFacts(scope.dataset, id, scope.selection);
  const now = selectFacts(dataset, id, scope.selection);
  if (facts.length === 0) return empty('facts', dataset, now, options, locale);
  const updated = updateLine(dataset, now, options, locale);
  const items = facts.map((fact) => itemOf(fact, scope.dataset, locale));
  return {state: 'ready', heading: options.heading || measure.label, items, asOf: scope.asOf, updated};
}

function selectFacts(dataset: Dataset, measure: string, selection: Selection): Quantity[] {
  return [...dataset.facts.values()]
    .filter(isQuantity)
    .filter((fact) => fact.measure === measure && isSelected(fact, fact.period, selection, dataset));
}

function itemOf(fact: Quantity, dataset: Dataset, locale: Locale): ${type}Item {
  const value = formatQuantity(fact, dataset.measures.get(fact.measure), locale);
  const text = \`\${fact.label}, \${formatWhen(fact.period, locale)}: \${value}\`;
  return {
    fact,
    text,
    get source() {
      return sourceView(fact, text, fact.period, dataset, locale);
    },
  };
}
`,
    [`src/view/${name}-svg.ts`]: `
import type {Locale} from '../format/locale.js';
import {sentences} from './options.js';
import {svgFile, svgTexts} from './svg.js';
import type {Ready${type}} from './${name}.js';

const SMALL = 13;

/** The values as one SVG file, each with its source. */
export function ${variable}Svg({heading, items, asOf, updated}: Ready${type}, width: number, {lang}: Locale): string {
  const {content, height} = svgTexts(
    [
      {text: heading, size: 18, isBold: true},
      ...[asOf, updated].flatMap((text) => (text === undefined ? [] : [{text, size: SMALL, isQuiet: true}])),
      ...items.flatMap(({text, source}) => [
        {text, size: 15, above: 6},
        {text: source.line, size: SMALL, isQuiet: true},
      ]),
    ],
    width
  );
  return svgFile({
    width,
    height,
    lang,
    title: heading,
    description: sentences([...items.map(({text}) => text), asOf, updated]),
    sources: items.map(({source}) => source),
    content,
  });
}
`,
    [`src/elements/${tag}.styles.ts`]: `
import {css} from 'lit';

export const styles = css\`
  .items {
    margin-block-start: var(--_space);
    padding-inline-start: 1.25em;
  }
\`;
`,
    [`src/elements/${tag}.ts`]: `
import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Dataset} from '../model/dataset.js';
import {${variable}View, type Ready${type}, type ${type}View} from '../view/${name}.js';
import {base} from './shared/base.styles.js';
import {KzElement, type CitedRecord, type Locale, type SourceView} from './shared/element.js';
import {renderHeading} from './shared/heading.js';
import {styles} from './${tag}.styles.js';

/**
 * What it shows, in one sentence.
 *
 * @tagname ${tag}
 * @summary What it shows, in a few words.
 *
 * @example
 * \`\`\`html
 * <${tag} partner="kr">Trade with Korea was $3.08 billion in 2020.</${tag}>
 * \`\`\`
 *
 * @csspart list - The whole list.
 * @csspart item - One value.
 */
export class ${className} extends KzElement<Ready${type}> {
  static override styles: CSSResultGroup = [base, styles];

  static override properties: PropertyDeclarations = {
    measure: {type: String},
  };

  /** Id of the measure, such as \`investment\`; \`trade\` by default. */
  declare measure: string;

  constructor() {
    super();
    this.measure = '';
  }

  protected override makeView(dataset: Dataset, locale: Locale): ${type}View {
    return ${variable}View(dataset, this, locale);
  }

  protected override sourcesOf(id: string): readonly SourceView[] {
    return this.ready?.items.filter(({fact}) => fact.id === id).map(({source}) => source) ?? [];
  }

  protected override cites(): readonly CitedRecord[] {
    return this.ready?.items.map(({source}) => source) ?? [];
  }

  protected override renderView(list: Ready${type}, {messages}: Locale): TemplateResult {
    return html\`<div part="list" role="group" aria-labelledby="heading">
      \${renderHeading(list.heading, this.headingLevel)}
      \${[list.asOf, list.updated].map((line) => (line === undefined ? nothing : html\`<p class="line">\${line}</p>\`))}
      <ul class="items">
        \${list.items.map(
          ({fact: {id}, text}) => html\`<li part="item">
            \${text}
            \${this.renderSource({id, text: messages.source, spoken: messages.sourceOf(text)})}
          </li>\`
        )}
      </ul>
    </div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
    [`src/define/${tag}.ts`]: `
import {${className}} from '../elements/${tag}.js';
import {provideRecords} from '../elements/shared/bundled.js';
import {defineElement} from '../elements/shared/define.js';
import {documents, facts, measures, places} from '../model/bundled.js';

// For the types of its tag.
export type {${className}} from '../elements/${tag}.js';

provideRecords({documents, facts, measures, places});
defineElement('${tag}', ${className});
`,
    [`src/embed/widgets/${tag}.ts`]: `
import {${className}} from '../../elements/${tag}.js';
import {sentences} from '../../view/options.js';
import {${variable}View} from '../../view/${name}.js';
import {${variable}Svg} from '../../view/${name}-svg.js';
import {factNode} from '../json-ld.js';
import {widget} from '../widget.js';

export const ${variable} = widget(${className}, {
  view: (element, dataset, locale) => ${variable}View(dataset, element, locale),
  title: ({heading}) => heading,
  fallback: ({items, asOf, updated}) => sentences([...items.map(({text}) => text), asOf, updated]),
  folded: (view) => view,
  svg: ${variable}Svg,
  node: ({heading, items, asOf, updated}, context) => ({
    '@type': 'ItemList',
    name: heading,
    ...((asOf ?? updated) !== undefined && {description: sentences([asOf, updated])}),
    itemListElement: items.map(({fact, text, source}, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      item: factNode(fact, text, source, context),
    })),
  }),
});
`,
    [`src/frameworks/react/${tag}.ts`]: `
import '../../define/${tag}.js';
import {${className} as Element} from '../../elements/${tag}.js';
import {wrap, type ReactWidget} from './wrap.js';

export const ${className}: ReactWidget<Element> = wrap('${tag}', Element);
`,
  };
}

/** Lines that join the element to the others, each after the last that fits the pattern. */
export function additions({tag, className, variable}) {
  return [
    ['src/define.ts', /\/kz-/u, `export * from './define/${tag}.js';`],
    ['src/auto.ts', /\/kz-/u, `  ['${tag}', () => import('./define/${tag}.js')],`],
    ['src/frameworks/react.ts', /\/kz-/u, `export {${className}} from './react/${tag}.js';`],
    ['src/index.ts', /\/kz-/u, `export {${className}} from './elements/${tag}.js';`],
    ['src/embed/widgets.ts', /\/kz-/u, `import {${variable}} from './widgets/${tag}.js';`],
    ['src/embed/widgets.ts', /^ {2}\['kz-/u, `  ['${tag}', ${variable}],`],
    ['scripts/embed-json.mjs', /^ {2}'kz-/u, `  '${tag}': {partner: 'kr'},`],
  ];
}
