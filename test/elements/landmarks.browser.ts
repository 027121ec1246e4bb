/** What a widget gives to who moves by structure: no landmark, as those are the page's, and one name. */
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {all, click, nameOf, show, the, until} from './page.js';

const LANDMARKS =
  'main, header, footer, nav, aside, form, search, section:is([aria-label], [aria-labelledby]), ' +
  '[role=region], [role=contentinfo], [role=banner], [role=complementary], [role=navigation], [role=main]';

describe('a page with several widgets', () => {
  it('has no landmark of theirs', async () => {
    const page = await show(
      `<div>
        <kz-fact-card fact="kr-trade-2019"></kz-fact-card><kz-fact-card fact="gb-trade-2022"></kz-fact-card>
        <kz-trade-chart partner="kr gb"></kz-trade-chart><kz-trade-chart partner="gb"></kz-trade-chart>
        <kz-event-list partner="kr" filterable limit="3"></kz-event-list>
        <kz-agreement-list partner="kr" filterable limit="3"></kz-agreement-list>
        <kz-people-list partner="kr" filterable limit="3"></kz-people-list>
        <kz-fact fact="kr-trade-2019">$4.2 billion</kz-fact>
      </div>`
    );
    const [, , chart, other] = page.children;
    if (!chart || !other) throw new Error('no charts');
    await click(the(chart, 'button', 'Table'));
    await until(() => all(chart, 'table')[0]);
    await click(the(other, 'button', /^Source: /u));
    await until(() => all(other, 'dialog')[0]);
    const found = [...page.children].flatMap((widget) => [...(widget.shadowRoot?.querySelectorAll(LANDMARKS) ?? [])]);
    expect(found.map(({localName}) => localName)).to.deep.equal([]);
  });
});

describe('a heading', () => {
  const HEADING = 'Kazakhstan’s trade with South Korea';
  /** What is named or told by these words of its own, not by another part's. */
  const saying = (widget: Element, words: string) =>
    [...(widget.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((part) => [part.getAttribute('aria-label'), ...ownTexts(part)].includes(words))
      .map((part) => part.getAttribute('part'));
  const ownTexts = ({childNodes}: Element) =>
    [...childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : []));

  it('names its chart, and is told once, over the drawing and over the table', async () => {
    const chart = await show('<kz-trade-chart partner="kr"></kz-trade-chart>');
    expect(saying(chart, HEADING)).to.deep.equal(['heading']);
    expect(nameOf(the(chart, 'figure'))).to.equal(HEADING);
    await click(the(chart, 'button', 'Table'));
    await until(() => all(chart, 'table')[0]);
    expect(saying(chart, HEADING)).to.deep.equal(['heading']);
  });

  it('names its list, and is told once', async () => {
    const list = await show('<kz-event-list partner="kr" limit="2"></kz-event-list>');
    expect(saying(list, 'Events')).to.deep.equal(['heading']);
    expect(all(list, 'group', 'Events')).to.have.length(1);
  });
});
