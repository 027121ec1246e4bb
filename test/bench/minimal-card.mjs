/**
 * The least that could show the cards: a Lit element with the texts inside, whose templates, classes and styles are those of
 * our cards' visible parts, read off them in the browser.
 */
import {visit} from './browser.mjs';
import {bundleSource} from './bundle.mjs';

/** The script of `minimal-card`. `url` is a page with one of our cards for each fact, which marks when they are drawn. */
export async function minimalCard(browser, url, waitForCards) {
  const {cards, css} = await visit(browser, url, async ({page}) => {
    await waitForCards(page);
    return page.evaluate(readCards);
  });
  const templates = new Map();
  const contents = {};
  for (const {fact, tree} of cards) {
    const texts = [];
    const template = templateOf(tree, texts);
    if (!templates.has(template)) templates.set(template, templates.size);
    contents[fact] = [templates.get(template), ...texts];
  }
  return bundleSource(`import {html, LitElement, unsafeCSS} from 'lit';
const templates = [${[...templates.keys()].map((template) => `(texts) => html\`${template}\``).join(',\n')}];
const cards = ${JSON.stringify(contents)};
class MinimalCard extends LitElement {
  static styles = unsafeCSS(${JSON.stringify(css)});
  static properties = {fact: {type: String}};
  render() {
    const [template, ...texts] = cards[this.fact];
    return templates[template](texts);
  }
}
customElements.define('minimal-card', MinimalCard);
Promise.all([...document.querySelectorAll('minimal-card')].map((card) => card.updateComplete)).then(() =>
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')))
);`);
}

/** The markup of what was read, with a place for each text; the texts are added to `texts`. */
function templateOf(node, texts) {
  const placed = (text) => `\${texts[${texts.push(text) - 1}]}`;
  if (typeof node === 'string') return placed(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) =>
    name === 'aria-label' ? ` ${name}=${placed(value)}` : ` ${name}="${value}"`
  );
  const children = node.children.map((child) => templateOf(child, texts));
  return `<${node.tag}${attributes.join('')}>${children.join('')}</${node.tag}>`;
}

/** Runs in the page. */
function readCards() {
  const kept = ['class', 'part', 'role', 'aria-label', 'lang', 'dir', 'type', 'datetime'];
  const read = (node) => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data.replace(/\s+/gu, ' ')];
    if (!(node instanceof Element) || !node.checkVisibility() || ['slot', 'style'].includes(node.localName)) return [];
    const attributes = kept.flatMap((name) => (node.hasAttribute(name) ? [[name, node.getAttribute(name)]] : []));
    const children = [...node.childNodes].flatMap(read);
    return [{tag: node.localName, attributes: Object.fromEntries(attributes), children}];
  };
  const elements = [...document.querySelectorAll('kz-fact-card')];
  // Rules that none of these parts needs are ours to pay for.
  const parts = elements.flatMap(({shadowRoot}) =>
    [...shadowRoot.querySelectorAll('*')].filter((part) => part.checkVisibility())
  );
  const isNeeded = ({selectorText = ''}) => {
    const selector = selectorText.replaceAll(/:(:?first-letter|:?marker|hover|focus-visible|focus)/gu, '');
    return selector === '' || selector.includes(':host') || parts.some((part) => part.matches(selector));
  };
  const css = elements[0].shadowRoot.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules].flatMap((rule) => (isNeeded(rule) ? rule.cssText : [])))
    .join('\n');
  const cards = elements.flatMap(({fact, shadowRoot}) => {
    const [tree] = [...shadowRoot.children].flatMap(read);
    return tree ? [{fact, tree}] : [];
  });
  return {cards, css};
}
