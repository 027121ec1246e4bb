/** Ways in which scripts and frameworks bring a widget, and what a server rendered of it, into a page. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {tags} from './asked.js';
import {hostData, trade} from './data.js';
import {all, rendered, show, text, until} from './page.js';

const fallback = 'Trade was $4.2 billion in 2019.';
const root = '<template shadowrootmode="open"><div class="root static">A server’s $4.2 billion</div></template>';
const served = `<kz-fact-card fact="kr-trade-2019">${root}\n${fallback}</kz-fact-card>`;

/** Counts how often a card is drawn: each drawing puts another root into its place. */
function drawings(page: Element): {count: number} {
  const drawn = {count: 0};
  page.addEventListener('kz-ready', () => drawn.count++);
  return drawn;
}

const inert: [way: string, bring: (place: HTMLElement) => void][] = [
  ['innerHTML', (place) => void (place.innerHTML = served)],
  ['insertAdjacentHTML', (place) => place.insertAdjacentHTML('beforeend', served)],
  [
    'the parser of a navigation in the page',
    (place) => place.replaceChildren(...new DOMParser().parseFromString(served, 'text/html').body.childNodes),
  ],
  [
    'a template that is imported',
    (place) => {
      const template = document.createElement('template');
      template.innerHTML = served;
      place.append(document.importNode(template.content, true));
    },
  ],
  [
    'a template that is cloned',
    (place) => {
      const template = document.createElement('template');
      template.innerHTML = served;
      place.append(template.content.cloneNode(true));
    },
  ],
  [
    'a response’s words in parts, after the element',
    (place) => {
      place.innerHTML = '<kz-fact-card fact="kr-trade-2019"></kz-fact-card>';
      const inside = document.createElement('template');
      inside.innerHTML = `${root}\n${fallback}`;
      place.firstElementChild?.append(inside.content);
    },
  ],
];

describe('a server’s rendering that no parser made a root of', () => {
  for (const [way, bring] of inert) {
    it(`leaves nothing behind, and the widget is drawn once: ${way}`, async () => {
      const place = await fixture<HTMLElement>('<div></div>');
      const drawn = drawings(place);
      bring(place);
      const card = place.querySelector('kz-fact-card') ?? place;
      await until(() => card.querySelector('template') === null);
      await rendered();
      expect(text(card)).to.include('$4.2 billion').and.not.include('A server’s');
      expect(card.textContent.trim()).to.equal(fallback);
      expect(drawn.count).to.equal(1);
    });
  }

  it('leaves other templates of the page where they are', async () => {
    const card = await show(
      '<kz-fact-card fact="kr-trade-2019"><p><template shadowrootmode="open"></template></p><template></template></kz-fact-card>'
    );
    expect(card.querySelectorAll('template')).to.have.length(2);
  });
});

describe('a server’s rendering that came with a root', () => {
  it('is taken over, drawn once', async function () {
    const place = await fixture<HTMLElement>('<div></div>');
    if (!('setHTMLUnsafe' in place)) this.skip();
    const drawn = drawings(place);
    place.setHTMLUnsafe(served);
    const card = place.querySelector('kz-fact-card') ?? place;
    await rendered();
    expect(card.shadowRoot?.querySelectorAll('.root')).to.have.length(1);
    expect(card.shadowRoot?.querySelector('.static')).to.equal(null);
    expect(text(card)).to.include('$4.2 billion').and.not.include('A server’s');
    expect(card.querySelector('template')).to.equal(null);
    expect(drawn.count).to.equal(1);
  });

  it('is taken over where it comes from another document', async function () {
    if (!('parseHTMLUnsafe' in Document)) this.skip();
    const place = await fixture<HTMLElement>('<div></div>');
    const drawn = drawings(place);
    place.replaceChildren(...Document.parseHTMLUnsafe(served).body.childNodes);
    const card = place.querySelector('kz-fact-card') ?? place;
    await rendered();
    expect(card.shadowRoot?.querySelectorAll('.root')).to.have.length(1);
    expect(text(card)).to.include('$4.2 billion').and.not.include('A server’s');
    expect(drawn.count).to.equal(1);
  });
});

describe('a widget that waits for data of its host’s', () => {
  const own = hostData({facts: [trade(2019, 4_200_000)]});

  for (const tag of tags) {
    it(`shows its fallback, tells nothing, and never has ours: ${tag}`, async () => {
      const place = await fixture<HTMLElement>('<div></div>');
      const drawn = drawings(place);
      const widget = await show(`<${tag} defer-hydration>The page’s own words.</${tag}>`, place);
      await rendered();
      expect(Reflect.get(widget, 'state')).to.equal('loading');
      expect(widget.innerText).to.equal('The page’s own words.');
      expect(drawn.count).to.equal(0);
    });
  }

  it('shows them once it has them, though the attribute stays', async () => {
    const card = await show('<kz-fact-card defer-hydration></kz-fact-card>');
    const shown: string[] = [];
    card.addEventListener('kz-ready', () => shown.push(text(card)));
    Object.assign(card, {data: own});
    await until(() => shown.length > 0);
    expect(shown.join()).to.include('$4.2 million');
  });

  it('shows ours where the attribute goes and there are none', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2019" defer-hydration></kz-fact-card>');
    card.removeAttribute('defer-hydration');
    await rendered();
    expect(text(card)).to.include('$4.2 billion');
  });

  it('does not wait where the attribute says that it is off, as frameworks write it', async () => {
    const card = await show('<kz-fact-card fact="kr-trade-2019" defer-hydration="false"></kz-fact-card>');
    expect(text(card)).to.include('$4.2 billion');
  });

  it('keeps what a server rendered until then', async function () {
    const place = await fixture<HTMLElement>('<div></div>');
    if (!('setHTMLUnsafe' in place)) this.skip();
    place.setHTMLUnsafe(served.replace('<kz-fact-card ', '<kz-fact-card defer-hydration '));
    const card = place.querySelector('kz-fact-card');
    await rendered();
    expect(card?.shadowRoot?.querySelector('.static')).not.to.equal(null);
    card?.removeAttribute('defer-hydration');
    await rendered();
    expect(card?.shadowRoot?.querySelector('.static')).to.equal(null);
  });
});

describe('attributes as frameworks write them and take them away', () => {
  it('a flag is off where it is written as "false", and on however else it is there', async () => {
    for (const [written, count] of [
      ['filterable="false"', 0],
      ['filterable=""', 3],
      ['filterable', 3],
      ['filterable="true"', 3],
    ] as const) {
      const list = await show(`<kz-event-list ${written}></kz-event-list>`);
      expect(all(list, 'combobox'), written).to.have.length(count);
    }
  });

  it('a heading is at its own level again', async () => {
    const chart = await show('<kz-trade-chart partner="kr" heading-level="2"></kz-trade-chart>');
    expect(all(chart, 'heading')[0]?.ariaLevel).to.equal('2');
    chart.removeAttribute('heading-level');
    await rendered();
    expect(all(chart, 'heading')[0]?.ariaLevel).to.equal('3');
    Object.assign(chart, {headingLevel: undefined});
    await rendered();
    expect(all(chart, 'heading')[0]?.ariaLevel).to.equal('3');
  });
});
