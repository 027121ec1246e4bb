/** A number in a sentence, as a reader meets it: words of the sentence, which open what they rest on. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define/kz-fact.js';
import {KzFact} from '../../src/index.js';
import {sendMouse} from '../runner/commands.js';
import {claim, hostData, trade} from './data.js';
import {
  all,
  answer,
  click,
  focus,
  focused,
  hover,
  press,
  rendered,
  show,
  showWith,
  text,
  the,
  until,
  warningsDuring,
} from './page.js';

const tagged = (words = '$4.2 billion', attributes = 'fact="kr-trade-2019"') =>
  `<kz-fact ${attributes}>${words}</kz-fact>`;

/** The element in a page, wherever it stands there. */
function factIn(page: Element): KzFact {
  const found = page instanceof KzFact ? page : page.querySelector('kz-fact');
  if (!found) throw new Error('no kz-fact');
  return found;
}

/** What opens the source. */
function opener(fact: Element): HTMLElement {
  const found = fact.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup]');
  if (!found) throw new Error('nothing opens a source');
  return found;
}

describe('kz-fact', () => {
  it('is its words in a sentence, and a number for machines', async () => {
    const page = await show(`<p>Trade was ${tagged()} in 2019.</p>`);
    expect(page.innerText).to.equal('Trade was $4.2 billion in 2019.');
    const data = factIn(page).shadowRoot?.querySelector('data');
    expect(data?.value).to.equal('4200000000');
    await expect(page).to.be.accessible();
  });

  it('writes the value of an empty tag with its qualifier', async () => {
    const fact = await show(tagged('', 'fact="kr-trade-2008"'));
    expect(shown(fact)).to.equal('more than $750 million');
  });

  it('takes the words of a page that is still being read', async () => {
    const fact = await show(tagged('\n'));
    fact.append('some $4.2 billion');
    await rendered();
    expect(shown(fact)).to.equal('');
    expect(fact.innerText.trim()).to.equal('some $4.2 billion');
  });

  it('writes a whole sentence where it is asked for one', async () => {
    const fact = await show(tagged('', 'fact="kr-trade-2019" sentence'));
    expect(shown(fact)).to.equal('Trade between Kazakhstan and South Korea, 2019: $4.2 billion');
  });

  it('gives machines no number for a claim', async () => {
    const fact = await showWith(hostData({facts: [claim({id: 'it'})]}), tagged('the largest', 'fact="it"'));
    expect(fact.shadowRoot?.querySelector('data')?.hasAttribute('value')).to.be.false;
  });

  const places: [where: string, around: (number: string) => string][] = [
    ['a paragraph', (number) => `<p>${'Trade with Korea was '.repeat(6)}${number} in 2019, as told.</p>`],
    ['a heading in capitals', (number) => `<h2 style="text-transform:uppercase;line-height:1">Trade: ${number}</h2>`],
    ['a narrow column', (number) => `<p style="width:90px">It was ${number} in 2019.</p>`],
    ['a justified text', (number) => `<p style="width:190px;text-align:justify">Trade was about ${number} then.</p>`],
    ['a cell', (number) => `<table><tr><td>${number}</td><td>2019</td></tr></table>`],
    ['text of twice the size', (number) => `<div style="font-size:200%;width:300px">It was ${number} in 2019.</div>`],
    ['lines that touch', (number) => `<p style="line-height:1;width:180px">It was ${number} in 2019, as told.</p>`],
    [
      'small print beside a link',
      (number) => `<p><small><a href="#a">Trade</a> ${number}<a href="#b">.</a></small></p>`,
    ],
    ['bold', (number) => `<p><strong>${number}</strong></p>`],
    ['Korean', (number) => `<p lang="ko" style="width:60px">교역액은 ${number}였다.</p>`],
  ];
  for (const [where, around] of places)
    it(`leaves each line of ${where} as it is`, async () => {
      const words = where === 'Korean' ? '42억 달러' : '$4.2 billion';
      const plain = await fixture<HTMLElement>(`<div>${around(words)}</div>`);
      const [width, height] = [plain.getBoundingClientRect().width, plain.getBoundingClientRect().height];
      const last = rectsOf(plain);
      plain.remove();
      const page = await show(`<div>${around(tagged(words))}</div>`);
      await factIn(page).settled;
      await rendered();
      expect([page.getBoundingClientRect().width, page.getBoundingClientRect().height]).to.deep.equal([width, height]);
      expect(rectsOf(page)).to.deep.equal(last);
      expect(getComputedStyle(opener(factIn(page))).fontSize).to.equal(
        getComputedStyle(factIn(page).parentElement ?? page).fontSize
      );
    });

  it('breaks at a line’s end where its words do', async () => {
    const page = await show(
      `<p style="width:120px;font:16px sans-serif">${tagged('four point two billion dollars in all')}</p>`
    );
    expect(opener(factIn(page)).getClientRects().length).to.be.above(1);
  });

  for (const key of ['Enter', ' '])
    it(`opens its source on ${key === ' ' ? 'the space bar' : key}, and gives the focus back`, async () => {
      const fact = await show(tagged());
      await focus(opener(fact));
      await press(key);
      const dialog = the(fact, 'dialog', /^Source: Trade between/u);
      expect(dialog.contains(focused())).to.be.true;
      expect(opener(fact).getAttribute('aria-expanded')).to.equal('true');
      await until(() => text(fact).includes('“$4.2 billion won in 2019”'));
      await expect(fact).to.be.accessible();
      await press('Escape');
      expect(all(fact, 'dialog')).to.have.length(0);
      expect(focused() === opener(fact)).to.be.true;
    });

  it('opens its source beside it on a click, and closes it on another', async () => {
    const page = await show(`<p>Trade was ${tagged()} in 2019.</p>`);
    const fact = factIn(page);
    await click(opener(fact));
    const dialog = the(fact, 'dialog');
    const [box, words] = [dialog.getBoundingClientRect(), opener(fact).getBoundingClientRect()];
    expect(box.top >= words.bottom || box.bottom <= words.top, 'beside').to.be.true;
    await hover(opener(fact));
    await sendMouse({type: 'down'});
    await rendered();
    await sendMouse({type: 'up'});
    await rendered();
    expect(all(fact, 'dialog')).to.have.length(0);
    // A third click would be the second of two, which select a word.
    await press('Enter');
    expect(all(fact, 'dialog')).to.have.length(1);
  });

  it('opens nothing by hovering', async () => {
    const fact = await show(tagged());
    await hover(opener(fact));
    expect(all(fact, 'dialog')).to.have.length(0);
  });

  for (const [what, words] of [
    ['its words', '$4.2 billion'],
    ['the value that it wrote', ''],
  ] as const)
    it(`lets a reader select ${what}, and opens nothing by that`, async () => {
      const fact = await show(tagged(words));
      const {left, right, top, height} = opener(fact).getBoundingClientRect();
      const y = Math.round(top + height / 2);
      await sendMouse({type: 'move', position: [Math.round(left) + 1, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [Math.round((left + right) / 2), y]});
      await sendMouse({type: 'move', position: [Math.round(right) - 1, y]});
      await sendMouse({type: 'up'});
      await rendered();
      expect(all(fact, 'dialog')).to.have.length(0);
      if (words !== '') expect(document.getSelection()?.toString()).to.include('4.2 bill');
      document.getSelection()?.removeAllRanges();
    });

  it('is copied with its sentence', async () => {
    const page = await show(`<p>Trade was ${tagged()} in 2019.</p>`);
    document.getSelection()?.selectAllChildren(page);
    expect(document.getSelection()?.toString()).to.equal('Trade was $4.2 billion in 2019.');
    document.getSelection()?.removeAllRanges();
  });

  it('follows no link around it where it opens its source', async () => {
    const page = await show(`<p><a href="#elsewhere">Trade: ${tagged()}</a></p>`);
    await click(opener(factIn(page)));
    expect(location.hash).to.equal('');
    expect(all(factIn(page), 'dialog')).to.have.length(1);
  });

  const unshown: [state: KzFact['state'], attributes: string, data?: unknown][] = [
    ['empty', 'fact="kr-trade-2019" as-of="2010"'],
    ['missing', 'fact="kr-trade-1066"'],
    ['missing', ''],
    ['failed', 'fact="it"', {facts: 'none'}],
  ];
  for (const [state, attributes, data] of unshown) {
    it(`is ${state} with ${attributes || 'no fact'}: its words are text, and nothing else is seen`, async () => {
      const page = await fixture<HTMLElement>(`<p>Trade was ${tagged('$4.2 billion', attributes)} in 2019.</p>`);
      const fact = factIn(page);
      if (data === undefined) await rendered();
      else {
        fact.data = data;
        await answer(fact);
      }
      expect(fact.state).to.equal(state);
      expect(page.innerText).to.equal('Trade was $4.2 billion in 2019.');
      expect(all(fact, 'button')).to.have.length(0);
      expect(text(fact).trim()).to.equal('');
      await expect(page).to.be.accessible();
    });
  }

  it('shows nothing of ours where it has neither words nor a fact', async () => {
    const page = await show(`<p>Trade was ${tagged('', 'fact="kr-trade-1066"')} in 2019.</p>`);
    expect(page.innerText.replace(/\s+/gu, ' ')).to.equal('Trade was in 2019.');
  });

  it('tells the article’s date and later reports where its source opens', async () => {
    const fact = await show(tagged('more than $750 million', 'fact="kr-trade-2008" as-of="2009-05-15"'));
    await click(opener(fact));
    await until(() => text(fact).includes('As of 15 May 2009'));
    expect(text(fact)).to.match(/17 August 2021|18 March 2023/u);
  });

  it('shows a host’s own data', async () => {
    const fact = await showWith(hostData({facts: [trade(2019, 4_200_000)]}), tagged('', 'fact="island-trade-2019"'));
    expect(shown(fact)).to.equal('$4.2 million');
  });

  const compared: [state: KzFact['comparison'], lang: string, words: string][] = [
    ['agrees', 'en', '$4.2 billion'],
    ['agrees', 'ru', '4,2 млрд долларов'],
    ['agrees', 'kk', '4,2 миллиард доллар'],
    ['agrees', 'ko', '42억 달러'],
    ['agrees', 'de', '$4,2 Mrd.'],
    ['differs', 'en', '$4.5 billion'],
    ['unread', 'en', 'a great deal'],
  ];
  for (const [state, lang, words] of compared)
    it(`compares its words with the record: ${words} ${String(state)}`, async () => {
      const page = await fixture<HTMLElement>(`<p lang="${lang}"></p>`);
      const fact = document.createElement('kz-fact');
      fact.fact = 'kr-trade-2019';
      fact.textContent = words;
      const warnings = await warningsDuring(() => {
        page.append(fact);
        return until(() => fact.comparison);
      });
      expect(fact.comparison).to.equal(state);
      expect(warnings).to.have.length(state === 'agrees' ? 0 : 1);
      if (state === 'differs')
        expect(warnings[0]).to.equal(
          '[kz-fact] kr-trade-2019: the words say $4.5 billion, the record says $4.2 billion (2019)'
        );
      expect(getComputedStyle(opener(fact)).textDecorationStyle, 'no reader is shown it').to.equal('dotted');
    });

  it('reads its words in their sentence', async () => {
    const page = await show(`<p lang="en">More than ${tagged('$750 million', 'fact="kr-trade-2008"')}.</p>`);
    expect(await until(() => factIn(page).comparison)).to.equal('agrees');
  });

  const besides: [what: string, sentence: string, state: KzFact['comparison']][] = [
    ['in several texts', `More than <!-- -->${tagged('$4.2 billion')}.`, 'differs'],
    ['in an element', `<em>More than</em> ${tagged('$4.2 billion')}.`, 'differs'],
    ['outside an element', `More than <b>${tagged('$4.2 billion')}</b>.`, 'differs'],
    ['on another line', `More than<br>${tagged('$4.2 billion')}.`, 'differs'],
    ['after', `It was <b>${tagged('$4.2 billion')}</b> <!-- --><i>or more</i>.`, 'differs'],
    ['in another block', `<span style="display:block">More than </span>${tagged('$4.2 billion')}.`, 'agrees'],
    ['in a note', `It was ${tagged('$4.2 billion')}<sup><a href="#note">1</a></sup>.`, 'agrees'],
    ['in a note among them', `It was ${tagged('<b>$4.2<sup><a href="#note">1</a></sup></b> billion')}.`, 'agrees'],
    ['in a raised number', `It was ${tagged('$4.2<sup>1</sup> billion')}.`, 'unread'],
    ['out of sight', `It was ${tagged('$4.2<i hidden>2</i> billion')}.`, 'agrees'],
  ];
  for (const [what, sentence, state] of besides)
    it(`reads what stands beside its words ${what}`, async () => {
      const page = await fixture<HTMLElement>(`<p lang="en">${sentence}</p>`);
      expect(await until(() => factIn(page).comparison)).to.equal(state);
    });

  it('forgets what it compared where it cites another fact', async () => {
    const page = await show(`<p lang="en">${tagged('$4.2 billion')}</p>`);
    const fact = factIn(page);
    await until(() => fact.comparison);
    fact.fact = 'kr-trade-2017';
    await fact.updateComplete;
    expect(fact.comparison).to.equal(undefined);
    await until(() => fact.comparison === 'differs');
  });

  it('follows a link among its words', async () => {
    const page = await show(`<p>${tagged('<a href="#there">$4.2 billion</a>')}</p>`);
    const link = page.querySelector('a');
    if (link) await click(link);
    expect(location.hash).to.equal('#there');
    expect(all(factIn(page), 'dialog')).to.have.length(0);
    location.hash = '';
  });

  it('compares words that are written anew', async () => {
    const page = await fixture<HTMLElement>(`<p lang="en">${tagged('$4.2 billion')}</p>`);
    const fact = factIn(page);
    expect(await until(() => fact.comparison)).to.equal('agrees');
    if (fact.firstChild) fact.firstChild.nodeValue = '$4.6 billion';
    await until(() => fact.comparison === 'differs');
    fact.textContent = '$4.2 billion';
    await until(() => fact.comparison === 'agrees');
  });

  const marks: [words: string, style: string, lang: string, note: string][] = [
    ['$4.7 billion', 'wavy', 'en', 'Differs from the record: $4.2 billion'],
    ['very much', 'dashed', 'en', 'Not compared with the record: $4.2 billion'],
    ['4,7 млрд долл.', 'wavy', 'ru', 'Расходится с записью: 4,2 млрд долл.'],
  ];
  for (const [words, style, lang, note] of marks)
    it(`marks “${words}” in a strict page, for the eye, for the ear and in its source`, async () => {
      const page = await fixture<HTMLElement>(
        `<p lang="${lang}">Trade was ${tagged(words, 'fact="kr-trade-2019" strict')}.</p>`
      );
      const fact = factIn(page);
      await until(() => fact.comparison);
      await rendered();
      expect(getComputedStyle(opener(fact)).textDecorationStyle).to.equal(style);
      const about = fact.shadowRoot?.getElementById(opener(fact).getAttribute('aria-describedby') ?? '');
      expect(about?.textContent.replaceAll('\u00a0', ' ')).to.match(
        new RegExp(`^${note.replaceAll(/[$.]/gu, '.')}`, 'u')
      );
      await expect(page).to.be.accessible();
      await click(opener(fact));
      await until(() => text(fact).includes(note));
    });

  it('marks nothing that agrees', async () => {
    const page = await show(`<p lang="en">${tagged('$4.2 billion', 'fact="kr-trade-2019" strict')}</p>`);
    await until(() => factIn(page).comparison);
    await rendered();
    expect(getComputedStyle(opener(factIn(page))).textDecorationStyle).to.equal('dotted');
  });

  it('is fine two hundred times in a page', async () => {
    const page = await show(`<p>${`${tagged()} `.repeat(200)}</p>`);
    const facts = [...page.querySelectorAll('kz-fact')];
    expect(facts.every(({state}) => state === 'ready')).to.be.true;
    const nodes = facts.reduce((sum, {shadowRoot}) => sum + (shadowRoot?.querySelectorAll('*').length ?? 0), 0);
    expect(nodes / facts.length).to.be.below(7);
  });
});

/** What the element writes itself. */
function shown(fact: Element): string {
  const parts = fact.shadowRoot?.querySelectorAll<HTMLElement>('[part]') ?? [];
  return [...parts]
    .map(({innerText}) => innerText)
    .join('')
    .replaceAll('\u00a0', ' ')
    .trim();
}

/** Where the lines of a block stand and end, from its own corner. */
function rectsOf(block: Element): readonly string[] {
  const {left, top} = block.getBoundingClientRect();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const boxes: (readonly [left: number, top: number, right: number])[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 0) boxes.push([box.left - left, box.top - top, box.right - left]);
  }
  const ends = new Map<number, number>();
  for (const [, y, right] of boxes) ends.set(Math.round(y), Math.max(right, ends.get(Math.round(y)) ?? 0));
  return [...ends].map(([y, right]) => `${y}: ${Math.round(right)}`);
}
