import assert from 'node:assert/strict';
import {test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import fc from 'fast-check';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {templateHtml} from '../../src/embed/template-html.js';

/** As Lit's own renderer for servers has it, without the marks with which a script would go on. */
function litHtml(template: TemplateResult): string {
  return collectResultSync(render(template)).replaceAll(/<!--\/?lit-[^>]*-->|<\?>/gu, '');
}

const onClick = () => undefined;
const alike: readonly (readonly [what: string, make: (text: string) => TemplateResult])[] = [
  ['a text', (text) => html`<p>${text}</p>`],
  ['a number and a truth', () => html`<p>${0} ${false}</p>`],
  ['nothing, in each of its forms', () => html`<p>${nothing}${undefined}${null}${''}</p>`],
  [
    'templates in lists in templates',
    (text) =>
      html`<ul>
        ${[1, 2].map((i) => [html`<li>${i}${text}</li>`, text])}
      </ul>`,
  ],
  ['shapes', (text) => html`<svg>${svg`<path d=${text} /><g class="a ${text}">${text}</g>`}</svg>`],
  ['an attribute', (text) => html`<a href=${text} rel="noopener">${text}</a>`],
  ['an attribute in quotes', (text) => html`<a title="${text}" lang="${text}">${text}</a>`],
  ['an attribute of several values', (text) => html`<p class="a ${text} b ${1} c">${text}</p>`],
  ['an attribute that begins and ends with values', (text) => html`<p class="${text}${text}">${text}</p>`],
  ['attributes on lines of their own', (text) => html`<p class=${text} title=${text}>${text}</p>`],
  ['an attribute of nothing, and an empty one', (text) => html`<p class=${nothing} title=${''} lang=${text}></p>`],
  ['an attribute of several values, one of them nothing', (text) => html`<p class="a ${nothing} ${text}">${text}</p>`],
  [
    'attributes that are there or not',
    (text) => html`<option ?disabled=${true} ?selected=${false} ?hidden=${nothing}>${text}</option>`,
  ],
  ['no handlers', (text) => html`<button type="button" @click=${onClick} class=${text}>${text}</button>`],
  ['no properties', (text) => html`<div .scrollTop=${1} class=${text}>${text}</div>`],
  ['quotes and signs between tags', (text) => html`<p>It's "1 > 0"${text}, isn't it${text}</p>`],
  ['a tag’s end in quotes', (text) => html`<p title="a > b" class=${text}>${text}</p>`],
  [
    'a tag without an end',
    (text) =>
      html`<br class=${text} />
        <hr />
        ${text}`,
  ],
];
for (const [what, make] of alike) {
  test(`writes ${what} as Lit's renderer for servers does`, () => {
    for (const text of ['word', `<script>&"'</script>`, '</p>', '$&', ''])
      assert.equal(templateHtml(make(text)), litHtml(make(text)));
  });
}

test('no text becomes markup, in whatever place', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const written = templateHtml(html`<p title=${text} class="a ${text}" .textContent=${text}></p>`);
      const quiet = text.replaceAll(/[&<>"']/gu, '');
      const plain = written.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, '');
      assert.equal(plain, `<p title="${quiet}" class="a ${quiet}" >${quiet}</p>`);
    })
  );
});

test('writes a text that is bound as `.textContent` where it stands', () => {
  const said = '1 < 2';
  const written = templateHtml(html`<p class=${'a'} .textContent=${said}></p>`);
  assert.equal(written, '<p class="a" >1 &lt; 2</p>');
  // prettier-ignore
  const apart = templateHtml(html`<p
    .textContent=${said}
  ></p><i class=${said}>${said}</i>`);
  assert.equal(apart.replaceAll(/\s+/gu, ' '), '<p >1 &lt; 2</p><i class="1 &lt; 2">1 &lt; 2</i>');
});

test('asks a list for its items as it writes them, and so after what stands before', () => {
  const order: string[] = [];
  function* items(name: string) {
    order.push(name);
    yield name;
  }
  assert.equal(templateHtml(html`${[items('a')]}${items('b')}`), 'ab');
  assert.deepEqual(order, ['a', 'b']);
});

const refused: readonly (readonly [what: string, make: () => TemplateResult])[] = [
  ['a directive', () => html`<p>${repeat([1], String)}</p>`],
  ['an object', () => html`<p>${{a: 1}}</p>`],
  ['an object in an attribute', () => html`<p class=${{a: 1}}></p>`],
  ['an expression that is a whole attribute', () => html`<p ${'a'}></p>`],
];
for (const [what, make] of refused) {
  test(`refuses ${what}, rather than write something else`, () => {
    assert.throws(() => templateHtml(make()), /^TypeError: a server cannot render/u);
  });
}
