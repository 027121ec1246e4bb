/** A widget in another document than its script's: a frame that prints, a window beside the page. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {citing, tags, type Tag} from './asked.js';
import {happening, hostData} from './data.js';
import {all, languageOf, nameOf, opener, rendered, said, until} from './page.js';

const settings = {fact: 'kr-trade-2019', partner: 'kr', limit: 3};

/** Looks that a widget has by its own styles alone. */
const looks: Readonly<Record<Tag, [selector: string, property: string]>> = {
  'kz-fact-card': ['[part=value]', 'font-size'],
  'kz-trade-chart': ['.link-line', 'stroke-width'],
  'kz-event-list': ['.item', 'display'],
  'kz-agreement-list': ['.item', 'display'],
  'kz-people-list': ['.item', 'display'],
  'kz-fact': ['.opener', 'text-underline-offset'],
  'kz-sources': ['.document', 'display'],
};

function lookOf(widget: Element, tag: Tag): string {
  const [selector, property] = looks[tag];
  const part = widget.shadowRoot?.querySelector(selector);
  const view = widget.ownerDocument.defaultView;
  return part && view ? view.getComputedStyle(part).getPropertyValue(property) : 'not there';
}

let faults: string[] = [];
const note = (event: Event) => {
  const reason: unknown = 'message' in event ? event.message : Reflect.get(event, 'reason');
  faults.push(String(reason));
};

/** A document that people see: in a frame of the page. */
async function another(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>('<iframe style="width: 700px; height: 900px"></iframe>');
  const {contentDocument: there} = frame;
  if (!there) throw new Error('no document');
  // Firefox puts its own in the place of the first one.
  if (there.readyState !== 'complete') await new Promise((resolve) => frame.addEventListener('load', resolve));
  return frame.contentDocument ?? there;
}

describe('a widget in another document', () => {
  beforeEach(() => {
    faults = [];
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(faults).to.deep.equal([]);
  });

  it('prints its sources where that one is printed, and where the page is not', async () => {
    const there = await another();
    const card = Object.assign(document.createElement('kz-fact-card'), settings);
    there.body.append(card);
    await until(() => card.state === 'ready');
    const printed = () => card.shadowRoot?.querySelector('.printed-source')?.textContent;
    await until(() => {
      there.defaultView?.dispatchEvent(new Event('beforeprint'));
      const words = printed();
      there.defaultView?.dispatchEvent(new Event('afterprint'));
      return words?.includes('$4.2 billion won in 2019');
    });
    dispatchEvent(new Event('beforeprint'));
    expect(printed()).to.equal(undefined);
    dispatchEvent(new Event('afterprint'));
  });

  it('makes of a long list what comes near the screen there', async () => {
    const there = await another();
    const events = Array.from({length: 120}, (_, i) => happening(`visit-${i}`, `${1900 + i}`));
    const list = Object.assign(document.createElement('kz-event-list'), {data: hostData({events})});
    there.body.append(list);
    await until(() => list.state === 'ready');
    const made = () => all(list, 'listitem').filter((item) => item.matches('.item')).length;
    await until(() => made() > 0 && made() < 120);
    // What is made on the way moves the end away in browsers that do not hold a page's place: a reader scrolls on.
    await until(() => {
      list.shadowRoot?.querySelectorAll('li')[119]?.scrollIntoView();
      return /visit 0(?:, |$)/u.test(nameOf(all(list, 'button').at(-1) ?? list));
    });
  });

  it('is left without a fault when that one goes', async () => {
    const there = await another();
    for (const tag of tags) there.body.append(Object.assign(document.createElement(tag), settings));
    await rendered();
    there.defaultView?.frameElement?.remove();
    await rendered();
    await rendered();
  });

  for (const tag of tags) {
    const make = () => Object.assign(document.createElement(tag), settings);
    const here = async () => {
      const page = await fixture<HTMLElement>('<div style="width: 684px"></div>');
      const widget = make();
      page.append(widget);
      await until(() => widget.state === 'ready');
      await rendered();
      return widget;
    };

    it(`${tag} keeps its words and its looks when it is moved there, and back`, async () => {
      const widget = await here();
      const {parentElement: page} = widget;
      const before = [lookOf(widget, tag), said(widget)];
      const there = await another();
      there.body.append(widget);
      await rendered();
      expect([lookOf(widget, tag), said(widget)]).to.deep.equal(before);
      page?.append(widget);
      await rendered();
      expect([lookOf(widget, tag), said(widget)]).to.deep.equal(before);
    });

    it(`${tag} made for it looks as it does on the page`, async () => {
      const before = lookOf(await here(), tag);
      const there = await another();
      const widget = make();
      there.body.append(widget);
      await until(() => widget.state === 'ready');
      await rendered();
      expect(lookOf(widget, tag)).to.equal(before);
    });

    it(`${tag} follows the language there`, async () => {
      const there = await another();
      const widget = make();
      there.body.append(widget);
      there.documentElement.lang = 'ru';
      await until(() => languageOf(widget) === 'ru');
    });
  }

  for (const tag of citing) {
    it(`${tag} opens a source there, with its looks`, async () => {
      const there = await another();
      const widget = Object.assign(document.createElement(tag), settings);
      there.body.append(widget);
      await until(() => widget.state === 'ready');
      await rendered();
      opener(widget).click();
      const dialog = await until(() => all(widget, 'dialog')[0]);
      const words = await until(() => dialog.querySelector('blockquote') ?? undefined);
      expect(there.defaultView?.getComputedStyle(words).borderInlineStartWidth).to.equal('3px');
      await rendered();
      expect(dialog.contains(widget.shadowRoot?.activeElement ?? null)).to.equal(true);
      all(widget, 'button', 'Close')[0]?.click();
      await rendered();
      expect(all(widget, 'dialog')).to.have.length(0);
    });
  }

  it('may be one that nobody sees', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const widget = Object.assign(document.createElement('kz-fact-card'), settings);
    page.append(widget);
    await until(() => widget.state === 'ready');
    document.implementation.createHTMLDocument().body.append(widget);
    await rendered();
    page.append(widget);
    await rendered();
    expect(parseFloat(lookOf(widget, 'kz-fact-card'))).to.be.greaterThan(30);
  });
});
