/** The stories and the tests of a new element: every state, every way into a page. */

export function testFiles({tag, name, className, variable}) {
  const fallback = 'Trade with Korea was $3.08 billion in 2020.';
  return {
    [`stories/${tag}.stories.ts`]: `
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {${className}} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';
import {answerForHost, brokenRecords, ownRecords, withOwnRecords} from './shared/own-data.js';
import {inNarrowColumn, onDarkPage, onHostPage, onRightToLeftPage} from './shared/pages.js';
import {openSource} from './shared/reader.js';

type Args = ElementArgs<${className}>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: '${tag}',
  id: '${tag}',
  component: '${tag}',
  beforeEach: answerForHost,
};
export default meta;

const shown: Args = {partner: 'kr', fallback: '${fallback}'};

/** What a page gets without further attributes. */
export const Default: Story = {tags: ['use'], args: shown};

/** The source of the first value, opened. */
export const SourceOpened: Story = {
  tags: ['use'],
  args: shown,
  play: ({canvasElement}) => openSource(canvasElement, '[part=source]'),
};

/** No document by then reports anything: what stands inside the tag stays on the page. */
export const Empty: Story = {name: 'Not reported', tags: ['states', '!autodocs'], args: {...shown, to: '1990'}};

/** No document by then reports anything, and nothing stands inside the tag. */
export const EmptyWithoutFallback: Story = {name: 'Not reported, no text inside', tags: ['states', '!autodocs'], args: {partner: 'kr', to: '1990'}};

/** An id that no record has: what stands inside the tag stays on the page. */
export const Missing: Story = {name: 'Unknown id', tags: ['states', '!autodocs'], args: {...shown, partner: 'atlantis'}};

/** An id that no record has, and nothing inside the tag: one calm sentence. */
export const MissingWithoutFallback: Story = {name: 'Unknown id, no text inside', tags: ['states', '!autodocs'], args: {partner: 'atlantis'}};

/** The data has not arrived yet: what stands inside the tag is read meanwhile. */
export const Loading: Story = {tags: ['states', '!autodocs'], args: {...shown, src: '/slow-data.json'}};

/** The data at the address does not pass its check, and nothing stands inside the tag. */
export const FailedWithoutFallback: Story = {name: 'Broken data, no text inside', tags: ['states', '!autodocs'], args: {src: '/broken-data.json'}};

/** The host’s own data, given as an object. */
export const OwnData: Story = {
  name: 'Your data, as an object',
  tags: ['data'],
  args: {partner: 'ruritania', data: ownRecords, fallback: 'Trade with Ruritania was $120 million in 2015.'},
  parameters: withOwnRecords(
    '${tag}',
    '<${tag} partner="ruritania">Trade with Ruritania was $120 million in 2015.</${tag}>'
  ),
};

/** The host’s own data does not pass its check: what stands inside the tag stays on the page. */
export const OwnDataFailing: Story = {
  ...OwnData,
  name: 'Broken data',
  tags: ['states', '!autodocs'],
  args: {...OwnData.args, data: brokenRecords},
};

/** The host’s own data, from an address. */
export const FromAddress: Story = {
  name: 'Your data, from an address',
  tags: ['data'],
  args: {partner: 'ruritania', src: '/our-data.json', fallback: 'Trade with Ruritania was $120 million in 2015.'},
};

/** In Kazakh. */
export const Kazakh: Story = {name: 'Қазақша', tags: ['languages'], args: {...shown, lang: 'kk'}};

/** In Russian. */
export const Russian: Story = {name: 'Русский', tags: ['languages'], args: {...shown, lang: 'ru'}};

/** In Korean. */
export const Korean: Story = {name: '한국어', tags: ['languages'], args: {...shown, lang: 'ko'}};

/** A column of 280 pixels. */
export const Narrow: Story = {tags: ['look'], ...inNarrowColumn, args: shown};

/** On a dark page. */
export const Dark: Story = {name: 'A dark page', tags: ['pages'], ...onDarkPage, args: shown};

/** On a page with its own font, colours and tokens. */
export const HostPage: Story = {name: 'A page with its own look', tags: ['pages'], ...onHostPage, args: shown};

/** On a page written from right to left. */
export const RightToLeft: Story = {name: 'A page from right to left', tags: ['pages'], ...onRightToLeftPage, args: shown};
`,
    [`test/view/${name}.test.ts`]: `
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../src/format/en.js';
import {${variable}View} from '../../src/view/${name}.js';
import {trade, world} from '../query/made-up.js';
import {plain} from './show.js';

const dataset = world({facts: [trade('2019', 1500), trade('2021', 1600, {partners: ['coast']})]});

test('shows the values of the selection, each with where it was read', () => {
  const view = ${variable}View(dataset, {partner: 'island'}, en);
  assert(view.state === 'ready');
  assert.equal(view.heading, 'Trade');
  assert.deepEqual(
    view.items.map(({text}) => plain(text)),
    ['Trade with the island, 2019: $1,500']
  );
  assert.equal(view.items[0]?.source.passages[0].words, 'words of letter-2020');
});

test('has the heading that it is given', () => {
  const view = ${variable}View(dataset, {heading: 'The island'}, en);
  assert.equal(view.state === 'ready' && view.heading, 'The island');
});

test('says on which date it stands', () => {
  const view = ${variable}View(dataset, {asOf: '2020-12-31'}, en);
  assert.match((view.state === 'ready' && plain(view.asOf)) || '', /31 December 2020/u);
});

test('says so where no document has any', () => {
  assert.equal(${variable}View(dataset, {from: '2022'}, en).state, 'empty');
});

test('says so where none had any by then', () => {
  assert.equal(${variable}View(dataset, {asOf: '2010-12-31'}, en).state, 'empty');
});

for (const [attribute, options] of [
  ['partner', {partner: 'atlantis'}],
  ['measure', {measure: 'atlantis'}],
] as const) {
  test(\`names an unknown \${attribute}\`, () => {
    const view = ${variable}View(dataset, options, en);
    assert.equal(view.state === 'missing' && view.problem, \`unknown \${attribute}: atlantis\`);
  });
}
`,
    [`test/elements/${tag}.browser.ts`]: `
import {expect, fixture} from '@open-wc/testing';
import '../../src/define/${tag}.js';
import type {${className}} from '../../src/index.js';
import {hostData, trade} from './data.js';
import {all, answer, click, isVisible, rendered, text, the, until} from './page.js';

const good = hostData({facts: [trade(2019, 4_200_000)]});
const words = 'The page’s own words.';

/** The element with words of the page inside. */
async function show(attributes: string, data?: unknown): Promise<${className}> {
  const element = await fixture<${className}>(\`<${tag} \${attributes}><p>\${words}</p></${tag}>\`);
  if (data === undefined) await rendered();
  else {
    element.data = data;
    await answer(element);
  }
  return element;
}

describe('${tag}', () => {
  it('is ready: a heading, and an item for each value', async () => {
    const element = await show('partner="kr"');
    expect(element.state).to.equal('ready');
    expect(the(element, 'heading', 'Trade')).to.exist;
    expect(text(element)).to.include('2020: $3.08 billion').and.not.include(words);
    await expect(element).to.be.accessible();
  });

  it('opens the source of a value', async () => {
    const element = await show('partner="gb"');
    const [button] = all(element, 'button', /Source/u);
    if (!button) throw new Error('no source to open');
    await click(button);
    const popover = await until(() => all(element, 'dialog')[0]);
    await until(() => popover.textContent.includes('“'));
    await expect(element).to.be.accessible();
  });

  it('shows a host’s own data', async () => {
    const element = await show('', good);
    expect(element.state).to.equal('ready');
    expect(text(element)).to.include('$4.2 million');
    await expect(element).to.be.accessible();
  });

  it('follows attributes that change', async () => {
    const element = await show('partner="kr"');
    element.setAttribute('heading', 'With Korea');
    element.setAttribute('to', '2008');
    await rendered();
    expect(the(element, 'heading', 'With Korea')).to.exist;
    expect(all(element, 'listitem')).to.have.length(1);
  });

  const unshown: [state: ${className}['state'], attributes: string, data?: unknown][] = [
    ['empty', 'to="1990"'],
    ['missing', 'partner="atlantis"'],
    ['failed', '', {facts: 'none'}],
  ];
  for (const [state, attributes, data] of unshown) {
    it(\`is \${state}: the words inside its tag stay\`, async () => {
      const element = await show(attributes, data);
      expect(element.state).to.equal(state);
      expect(text(element).trim()).to.equal('');
      expect(isVisible(element.children[0] ?? element)).to.be.true;
      await expect(element).to.be.accessible();
    });
  }

  it('is loading while its data are on their way: the words inside its tag are read meanwhile', async () => {
    const {fetch: ask} = globalThis;
    globalThis.fetch = () => new Promise(() => undefined);
    try {
      const element = await show('src="/never.json"');
      expect(element.state).to.equal('loading');
      expect(isVisible(element.children[0] ?? element)).to.be.true;
      await expect(element).to.be.accessible();
    } finally {
      globalThis.fetch = ask;
    }
  });
});
`,
    [`test/embed/${tag}.test.ts`]: `
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {convert} from 'html-to-text';
import {prepareWidget} from '../../src/embed/prepare.js';
import {widgetJson} from '../../src/embed/widget-json.js';
import {widgetOembed} from '../../src/embed/widget-oembed.js';
import {widgetSvg} from '../../src/embed/widget-svg.js';
import {renderStatic} from '../../src/ssr.js';
import {parseXml} from '../view/xml.js';

const shown = ['${tag}', {partner: 'kr', lang: 'en'}] as const;
const value = /2020: \\$3\\.08[ \\u00a0]billion/u;

test('reads whole without script: its values, and the words of their sources', async () => {
  const {html, fallback} = await renderStatic(...shown);
  const text = convert(html, {wordwrap: false});
  assert.match(text, value);
  assert.match(text, /“\\$4\\.2 billion won in 2019”/u);
  assert.match(fallback, value);
  assert(html.includes('<script type="application/ld+json">{"@context":"https://schema.org","@type":"ItemList"'));
});

test('says in the text inside its tag that no document reports any', async () => {
  const {fallback} = await renderStatic('${tag}', {to: '1990', lang: 'en'});
  assert.equal(fallback, 'No figure or statement on this has been taken from these reports.');
});

test('is a picture with its values and its citations', async () => {
  const svg = widgetSvg(await prepareWidget(...shown), 592);
  const names = parseXml(svg).map(({name}) => name);
  for (const name of ['title', 'desc', 'dc:source', 'text']) assert(names.includes(name), name);
  assert.match(svg, value);
});

test('is JSON, and an oEmbed answer', async () => {
  const widget = await prepareWidget(...shown);
  assert.match(widgetJson(widget), value);
  const oembed = widgetOembed(widget, {attributes: shown[1], base: 'https://news.example/', width: 640});
  assert.match(oembed, /frame\\.html#${tag}\\?partner=kr/u);
});
`,
    [`test/pages/${tag}.test.ts`]: `
/** The ways into a page that a new element has by itself. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {describeFrames, fits, inside} from './frames.js';
import {runInNode} from './in-node.js';
import {describeIn, script, seen} from './site.js';

const value = /2020: \\$3\\.08 billion/u;

/** What a server prints, with the built package. */
const html = String(
  runInNode(\`
    const {renderStatic} = await import('kz-widgets/ssr');
    console.log(JSON.stringify((await renderStatic('${tag}', {partner: 'kr'})).html));
  \`)
);

describeIn(['chromium'], '${tag} as a server renders it', (site) => {
  it('shows its values without the script', async () => {
    const {page, complaints} = await site.open({head: '', body: html}, (prepared) => prepared.setJavaScriptEnabled(false));
    assert.match((await seen(page))[0] ?? '', value);
    assert.deepEqual(complaints, []);
  });

  it('is live once the script is there, and says the same', async () => {
    const {page, complaints} = await site.open({head: script, body: html});
    await page.waitForFunction(() => document.querySelector('${tag}')?.state === 'ready');
    assert.match((await seen(page))[0] ?? '', value);
    assert.deepEqual(complaints, []);
  });
});

describeFrames(['chromium'], '${tag} in a frame', (frames) => {
  it('shows its values, and has the height for them', async () => {
    const {page, complaints} = await frames.open(frames.iframe('${tag}', {partner: 'kr'}));
    await fits(page);
    const frame = await inside(page);
    const text = await frame.$eval('${tag}', (element) => element.shadowRoot?.textContent.replaceAll('\\u00a0', ' '));
    assert.match(text ?? '', value);
    assert.equal(await frame.title(), 'Trade');
    assert.deepEqual(complaints, []);
  });
});
`,
  };
}
