/** What somebody sees who opens Storybook for the first time: where to begin, names to choose from, code to take along. */
import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {en} from '../../src/format/en.js';
import {formatPeriod} from '../../src/format/date.js';
import {formatQuantity} from '../../src/format/number.js';
import {facts, measures} from '../../src/model/bundled.js';

const storybook = '/dist/site/storybook/';

const declaration = v.object({
  tagName: v.optional(v.string()),
  cssProperties: v.optional(v.array(v.object({name: v.string()}))),
});
const manifestSchema = v.object({modules: v.array(v.object({declarations: v.array(declaration)}))});
const indexSchema = v.object({
  entries: v.record(v.string(), v.object({type: v.string(), title: v.string(), tags: v.array(v.string())})),
});

async function read<T>(address: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`not built: ${address}`);
  return v.parse(schema, await response.json());
}

const {modules} = await read('/dist/custom-elements.json', manifestSchema);
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName !== undefined);
const {entries} = await read(`${storybook}index.json`, indexSchema);

let frame: HTMLIFrameElement;

beforeEach(() => {
  frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '900';
  document.body.append(frame);
});
afterEach(() => {
  frame.remove();
});

/** Opens a page of Storybook, and waits for what it is opened for. */
async function open<T>(page: string, seen: (page: Document) => T | undefined | false | null): Promise<T> {
  frame.src = `${storybook}${page}`;
  return until(() => frame.contentDocument && seen(frame.contentDocument));
}

async function until<T>(seen: () => T | undefined | false | null): Promise<T> {
  for (;;) {
    const found = seen();
    if (found !== undefined && found !== null && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The story within Storybook's frame. */
function story(page: Document): Document | null | undefined {
  return page.querySelector<HTMLIFrameElement>('#storybook-preview-iframe')?.contentDocument;
}

function words(node: Element | null | undefined): string {
  return (node?.textContent ?? '').trim();
}

describe('Storybook at first sight', () => {
  it('begins with a page that shows every element live', async () => {
    expect(Object.keys(entries)[0]).to.equal('welcome--welcome');
    const shown = await open('iframe.html?id=welcome--welcome&viewMode=story', (page) => {
      const tags = elements.map(({tagName = ''}) => page.querySelector(`main ${tagName}`));
      return tags.every((tag) => tag && Reflect.get(tag, 'state') === 'ready') && tags;
    });
    expect(shown).to.have.length(elements.length);
  });

  it('leads from there to pages that exist', async () => {
    const links = await open('iframe.html?id=welcome--welcome&viewMode=story', (page) => {
      const found = [...page.querySelectorAll<HTMLAnchorElement>('main a[href*="?path="]')];
      return found.length > elements.length && found;
    });
    const ids = links.map(({href}) => new URL(href).searchParams.get('path')?.split('/').at(-1) ?? href);
    expect(ids.filter((id) => !(id in entries))).to.deep.equal([]);
  });

  it('tells every token on the page of the language, in light and in dark', async () => {
    const names = new Set(elements.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)));
    const page = await open('iframe.html?id=language--language&viewMode=story', (opened) => {
      return opened.querySelector('.page-sizes') && opened;
    });
    const rows = [...page.querySelectorAll('[aria-label="Tokens"] tbody tr')].map(({children}) =>
      [...children].map(words)
    );
    expect(rows.map(([name]) => name)).to.have.members([...names]);
    expect(rows.filter(([, value]) => value === '')).to.deep.equal([]);
    const grounds = [...page.querySelectorAll('.page-scheme')].map(
      (scheme) => getComputedStyle(scheme).backgroundColor
    );
    expect(new Set(grounds)).to.have.length(2);
  });

  it('has a group for each story of an element, and no state among the stories that explain it', () => {
    const stories = Object.values(entries).filter(({type, title}) => type === 'story' && title.startsWith('kz-'));
    expect(stories.filter(({title}) => !title.includes('/'))).to.deep.equal([]);
    const states = stories.filter(({title}) => title.endsWith('/States'));
    expect(states).not.to.be.empty;
    expect(states.filter(({tags}) => tags.includes('autodocs'))).to.deep.equal([]);
  });
});

describe('Storybook’s controls', () => {
  it('list the facts by name', async () => {
    const options = await open('?path=/story/kz-fact-card--default', (page) => {
      const found = page.querySelector<HTMLSelectElement>('#control-fact')?.options;
      return found && [...found].map(words);
    });
    const missing = facts.filter((fact) => {
      if (fact.kind === 'absence') return !options.includes(`${fact.label}: ${fact.reason}`);
      if (fact.kind === 'claim') return !options.includes(`${fact.label}: ${fact.statement}`);
      const value = formatQuantity(
        fact,
        measures.find(({id}) => id === fact.measure),
        en
      );
      return !options.includes(`${fact.label}, ${formatPeriod(fact, en)}: ${value}`);
    });
    expect(missing.map(({id}) => id)).to.deep.equal([]);
  });

  it('choose a partner by name, and give its id to the tag and to the code', async () => {
    const page = await open('?path=/story/kz-trade-chart--default', (opened) => {
      const label = [...opened.querySelectorAll('label')].find((node) => words(node) === 'United Kingdom');
      label?.click();
      return label && opened;
    });
    await until(() => story(page)?.querySelector('kz-trade-chart[partner="kr gb"]'));
    const tab = [...page.querySelectorAll<HTMLElement>('[role=tab]')].find((node) => words(node) === 'Embed');
    tab?.click();
    const code = await until(() => {
      const found = words(page.querySelector('.embed-snippets pre'));
      return found.includes('gb') && found;
    });
    expect(code.match(/<kz-/gu)).to.have.length(1);
    expect(code).to.include('partner="kr gb"').and.to.include('src="/kz-widgets/kz-widgets.js"');
    const ways = [...page.querySelectorAll('.embed-snippets [role=tab]')].map(words);
    expect(ways[0]).to.equal('Moves with the data');
    expect(ways[1]).to.match(/^Stays as of \d{4}-\d\d-\d\d$/u);
  });

  it('offer a field for each attribute at once, without buttons that make one', async () => {
    const panel = await open('?path=/story/kz-event-list--default', (page) => {
      return page.querySelector('#control-organisation')?.closest('table');
    });
    expect([...panel.querySelectorAll('button')].map(words).filter((text) => text.startsWith('Set '))).to.deep.equal(
      []
    );
    expect(panel.querySelectorAll('input[type=date]')).to.have.length(3);
  });
});
