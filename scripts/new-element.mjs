/**
 * `npm run new-element kz-thing`: a view function, an element with its styles, its definition, a story and tests, in
 * the shape of those that are there. They work as they are; what they show is yours to write.
 */
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {format, resolveConfig} from 'prettier';

const [tag, ...rest] = process.argv.slice(2);
if (tag === undefined || rest.length > 0) refuse('give one tag: npm run new-element kz-thing');
if (!/^kz(-[a-z][a-z0-9]*)+$/u.test(tag))
  refuse(`not a tag of this library: ${tag} (kz- and lower-case words, as in kz-thing)`);

const name = tag.slice('kz-'.length);
const className = tag.replaceAll(/(?:^|-)([a-z])/gu, (_, letter) => letter.toUpperCase());
const typeName = className.slice('Kz'.length);
const viewName = `${typeName[0].toLowerCase()}${typeName.slice(1)}View`;

const files = {
  [`src/view/${name}.ts`]: `
import type {Locale} from '../format/locale.js';
import type {Dataset} from '../model/dataset.js';
import {isSelected} from '../query/select.js';
import {empty, readScope, type CommonOptions, type EmptyView, type MissingView} from './options.js';

export interface Ready${typeName} {
  readonly state: 'ready';
  readonly heading: string | undefined;
  /** The label of each fact of the selection. */
  readonly items: readonly string[];
}

export type ${typeName}View = Ready${typeName} | EmptyView | MissingView;

/** What \`${tag}\` shows. */
export function ${viewName}(dataset: Dataset, options: CommonOptions, locale: Locale): ${typeName}View {
  const scope = readScope(dataset, options, locale);
  if (scope.state === 'missing') return scope;
  const facts = [...scope.dataset.facts.values()].filter((fact) => isSelected(fact, fact.period, scope.selection, scope.dataset));
  if (facts.length === 0) return empty(locale);
  return {state: 'ready', heading: options.heading, items: facts.map(({label}) => label)};
}
`,
  [`src/elements/${tag}.styles.ts`]: `
import {css} from 'lit';

export const styles = css\`
  .items {
    padding: var(--kz-padding, 0);
  }
\`;
`,
  [`src/elements/${tag}.ts`]: `
import {html, LitElement, type CSSResultGroup, type TemplateResult} from 'lit';
import {${viewName}, type Ready${typeName}, type ${typeName}View} from '../view/${name}.js';
import {base} from './shared/base.styles.js';
import {DataController, type FailedView, type LoadingView} from './shared/data-controller.js';
import {renderFallback} from './shared/fallback.js';
import {renderHeading} from './shared/heading.js';
import {HydrationController} from './shared/hydration-controller.js';
import {styles} from './${tag}.styles.js';

/**
 * What it shows, in one sentence.
 *
 * @tagname ${tag}
 * @summary What it shows, in a few words.
 *
 * @example
 * \`\`\`html
 * <${tag} partner="kr">What stands here without the script.</${tag}>
 * \`\`\`
 *
 * @slot - The fallback: shown before the script runs, without it, and when there is nothing to show.
 *
 * @fires {KzReadyEvent} kz-ready - The element shows its data, or says that no document has any.
 * @fires {KzErrorEvent} kz-error - The element cannot show its data; the fallback stands in.
 *
 * @csspart heading - The heading, where one is given.
 * @csspart items - The list.
 * @csspart message - The sentence that stands in where there is neither data nor fallback.
 *
 * @cssproperty [--kz-padding=0] - Room inside the element.
 */
export class ${className} extends LitElement {
  static override styles: CSSResultGroup = [base, styles];

  static override properties = {
    partner: {type: String},
    topic: {type: String},
    document: {type: String},
    from: {type: String},
    to: {type: String},
    asOf: {type: String, attribute: 'as-of'},
    heading: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
    lang: {type: String},
    src: {type: String},
    data: {attribute: false},
  };

  /** Partners to choose from: place ids with spaces between them. */
  declare partner: string;
  /** Topics to choose from: ids with spaces between them. */
  declare topic: string;
  /** Documents to choose from: ids with spaces between them. */
  declare document: string;
  /** First date of the periods to choose from: \`2019\`, \`2019-05\` or \`2019-05-14\`. */
  declare from: string;
  /** Last date of the periods to choose from. */
  declare to: string;
  /** The date on which the article stands: only documents published by then count. */
  declare asOf: string;
  /** Heading above the element; none by default. */
  declare heading: string;
  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;
  /** Language: \`en\`, \`kk\`, \`ko\` or \`ru\`; by default the nearest one around the element. */
  declare lang: string;
  /** Address of the host's own dataset (JSON, the same schema). */
  declare src: string;
  /** The host's own dataset, as an object. */
  declare data: unknown;

  readonly #context = new DataController(this);
  readonly #hydration = new HydrationController(this, () => this.render());
  #view: ${typeName}View | LoadingView | FailedView = {state: 'loading', message: ''};

  constructor() {
    super();
    this.partner = '';
    this.topic = '';
    this.document = '';
    this.from = '';
    this.to = '';
    this.asOf = '';
    this.heading = '';
    this.headingLevel = 3;
    this.src = '';
    this.data = undefined;
  }

  protected override shouldUpdate(): boolean {
    return this.#hydration.mayUpdate(() => this.#context.isReady());
  }

  protected override willUpdate(): void {
    this.#view = this.#context.view((dataset, locale) => ${viewName}(dataset, this, locale));
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    return html\`<div class="root" lang=\${this.#context.locale.lang} dir="ltr">
      \${view.state === 'ready' ? this.#renderItems(view) : renderFallback(this, view.message)}
    </div>\`;
  }

  #renderItems({heading, items}: Ready${typeName}): TemplateResult {
    return html\`\${renderHeading(heading, this.headingLevel)}
      <ul part="items" class="items">
        \${items.map((item) => html\`<li>\${item}</li>\`)}
      </ul>\`;
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

provideRecords({documents, facts, measures, places});
// For the types of its tag.
export type {${className}} from '../elements/${tag}.js';

defineElement('${tag}', ${className});
`,
  [`src/frameworks/react/${tag}.ts`]: `
import '../../define/${tag}.js';
import {${className} as Element} from '../../elements/${tag}.js';
import {wrap, type ReactWidget} from './wrap.js';

export const ${className}: ReactWidget<Element> = wrap('${tag}', Element);
`,
  [`stories/${tag}.stories.ts`]: `
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {${className}} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';

type Args = ElementArgs<${className}>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {title: '${tag}', component: '${tag}'};
export default meta;

/** What a page gets without further attributes. */
export const Default: Story = {args: {partner: 'kr', fallback: 'What stands here without the script.'}};

/** An id that no record has: what stands inside the tag takes its place. */
export const Missing: Story = {args: {partner: 'atlantis', fallback: 'What stands here without the script.'}};
`,
  [`test/view/${name}.test.ts`]: `
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {${viewName}} from '../../src/view/${name}.js';
import {trade, world} from '../query/made-up.js';

const dataset = world({facts: [trade('2019', 1500)]});

test('shows the facts of the selection', () => {
  const view = ${viewName}(dataset, {heading: 'Trade'}, en);
  assert.deepEqual(view, {state: 'ready', heading: 'Trade', items: ['Trade with the island']});
});

test('says so where no document has any', () => {
  assert.equal(${viewName}(dataset, {from: '2020'}, en).state, 'empty');
});

test('names an unknown partner', () => {
  const view = ${viewName}(dataset, {partner: 'atlantis'}, en);
  assert.equal(view.state === 'missing' && view.problem, 'unknown partner: atlantis');
});
`,
  [`test/elements/${tag}.browser.ts`]: `
import {expect} from '@open-wc/testing';
import '../../src/define/${tag}.js';
import {all, show, text, the} from './page.js';

describe('${tag}', () => {
  it('shows its heading and an item for each fact', async () => {
    const element = await show('<${tag} heading="Facts" partner="kr">Fallback</${tag}>');
    expect(the(element, 'heading', 'Facts')).to.exist;
    expect(all(element, 'listitem')).to.not.be.empty;
    expect(text(element)).to.not.include('Fallback');
    await expect(element).to.be.accessible();
  });

  it('shows what stands inside its tag where it has nothing to show', async () => {
    const element = await show('<${tag} partner="atlantis">Fallback</${tag}>');
    expect(all(element, 'listitem')).to.be.empty;
    await expect(element).to.be.accessible();
  });
});
`,
};

/** Lines that join the element to the others. */
const additions = {
  'src/define.ts': `export * from './define/${tag}.js';\n`,
  'src/frameworks/react.ts': `export {${className}} from './react/${tag}.js';\n`,
  'src/index.ts': `export {${className}} from './elements/${tag}.js';\n`,
};

const taken = Object.keys(files).filter((file) => existsSync(file));
if (taken.length > 0) refuse(`already there: ${taken.join(', ')}`);

for (const [file, text] of Object.entries(files)) {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, await format(text.trimStart(), {...(await resolveConfig(file)), filepath: file}));
  console.log(`wrote    ${file}`);
}
for (const [file, line] of Object.entries(additions)) {
  const lines = readFileSync(file, 'utf8').split(/(?<=\n)/u);
  const last = lines.findLastIndex((other) => other.includes('/kz-'));
  await writeFile(file, lines.toSpliced(last + 1, 0, line).join(''));
  console.log(`added to ${file}`);
}
console.log(`
Next: what it shows (src/view/${name}.ts), how it looks (src/elements/${tag}.styles.ts), which record types it needs
(src/define/${tag}.ts), its view and its picture for servers (src/embed/widgets.ts, src/embed/widget-svg.ts), its example
(scripts/embed-json.mjs), its states as stories, and its pictures (npm run test:visual -- --update).`);

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}
