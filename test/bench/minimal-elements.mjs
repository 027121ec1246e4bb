/**
 * The least that could show what ours do: a Lit element with the texts inside, whose templates, classes and styles are those
 * of our elements' visible parts, read off them in the browser.
 */
import {visit} from './browser.mjs';
import {bundleSource} from './bundle.mjs';

/**
 * A script with `minimal-fact-card` for `kz-fact-card`, and so on, which take their `fact`. `url` is a page with one of ours of
 * each kind, and for each fact, which marks when they are drawn.
 */
export async function minimalElements(browser, url, waitForOurs) {
  const {kinds} = await visit(browser, url, async ({page}) => {
    await waitForOurs(page);
    return {kinds: await page.evaluate(readKinds)};
  });
  const names = kinds.map(({tag}) => tag.replace('kz-', 'minimal-'));
  return bundleSource(`import {html, LitElement, unsafeCSS} from 'lit';
class MinimalElement extends LitElement {
  static properties = {fact: {type: String}};
  render() {
    const {templates, contents} = this.constructor;
    const [template, ...texts] = contents[this.fact ?? ''];
    return templates[template](texts);
  }
}
${kinds.map((kind, i) => `customElements.define('${names[i]}', ${classOf(kind)});`).join('\n')}
Promise.all([...document.querySelectorAll('${names}')].map((element) => element.updateComplete)).then(() =>
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('drawn')))
);`);
}

/** The class of a kind of element, with its styles and a template for each markup that these elements have. */
function classOf({css, elements}) {
  const templates = new Map();
  const contents = {};
  for (const {fact, tree} of elements) {
    const texts = [];
    const template = templateOf(tree, texts);
    if (!templates.has(template)) templates.set(template, templates.size);
    contents[fact] = [templates.get(template), ...texts];
  }
  return `class extends MinimalElement {
  static styles = unsafeCSS(${JSON.stringify(css)});
  static templates = [${[...templates.keys()].map((template) => `(texts) => html\`${template}\``).join(',\n')}];
  static contents = ${JSON.stringify(contents)};
}`;
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
function readKinds() {
  const kept = ['class', 'part', 'role', 'aria-label', 'lang', 'dir', 'type', 'datetime'];
  const read = (node) => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : [seen(node)];
    if (!(node instanceof Element) || !node.checkVisibility() || ['slot', 'style'].includes(node.localName)) return [];
    const attributes = kept.flatMap((name) => (node.hasAttribute(name) ? [[name, node.getAttribute(name)]] : []));
    const children = [...node.childNodes].flatMap(read);
    return [{tag: node.localName, attributes: Object.fromEntries(attributes), children}];
  };
  // A list's lines are parted in its text.
  const seen = ({data, parentElement}) =>
    getComputedStyle(parentElement).whiteSpaceCollapse === 'collapse' ? data.replace(/\s+/gu, ' ') : data;
  // Rules that none of these parts needs are ours to pay for.
  const isNeededBy =
    (parts) =>
    ({selectorText = ''}) => {
      const selector = selectorText.replaceAll(
        /:(:?first-letter|:?marker|:?before|:?after|hover|focus-visible|focus)/gu,
        ''
      );
      return selector === '' || selector.includes(':host') || parts.some((part) => part.matches(selector));
    };
  const readKind = (tag) => {
    const ours = [...document.querySelectorAll(tag)];
    const parts = ours.flatMap(({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('*')].filter((part) => part.checkVisibility())
    );
    const rules = ours[0].shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const css = rules.filter(isNeededBy(parts)).map(({cssText}) => cssText);
    const elements = ours.flatMap(({fact = '', shadowRoot}) => {
      const [tree] = [...shadowRoot.children].flatMap(read);
      return tree ? [{fact, tree}] : [];
    });
    return {tag, css: css.join('\n'), elements};
  };
  const names = [...document.querySelectorAll('*')].map(({localName}) => localName);
  return [...new Set(names)].filter((name) => name.startsWith('kz-')).map(readKind);
}
