/** What a reader copies of an article: what is to be read there, and nothing beside it. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/define.js';
import {engine, sendKeys} from '../runner/commands.js';
import {rendered, until} from './page.js';

const article = `<div>
  <p>The article begins.</p>
  <kz-fact-card fact="kr-trade-2019"></kz-fact-card>
  <kz-trade-chart partner="kr gb"></kz-trade-chart>
  <kz-event-list partner="gb" filterable limit="2"></kz-event-list>
  <kz-agreement-list partner="gb" filterable limit="2"></kz-agreement-list>
  <kz-people-list side="gb" filterable limit="2"></kz-people-list>
  <p>Investment was <kz-fact fact="gb-investment-to-2023">as told</kz-fact>, and trade <kz-fact fact="kr-trade-2008"></kz-fact>.</p>
  <kz-sources></kz-sources>
  <p>The article ends.</p>
</div>`;

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

/** Selects all and copies it, as a reader does by keys, into a field. */
async function pasted(): Promise<{words: string; ticks: string[]}> {
  const page = await fixture<HTMLElement>(article);
  await rendered();
  const field = document.createElement('textarea');
  document.body.focus();
  getSelection()?.selectAllChildren(page);
  await sendKeys({down: 'Control'});
  await sendKeys({press: 'c'});
  await sendKeys({up: 'Control'});
  page.append(field);
  field.focus();
  await sendKeys({down: 'Control'});
  await sendKeys({press: 'v'});
  await sendKeys({up: 'Control'});
  await until(() => field.value !== '');
  const chart = page.querySelector('kz-trade-chart')?.shadowRoot;
  return {
    words: plain(field.value),
    ticks: [...(chart?.querySelectorAll('.tick') ?? [])].map(({textContent}) => plain(textContent).trim()),
  };
}

describe('an article that is selected and copied', () => {
  it('brings what the widgets say, but no words for the keyboard, and no years and values of the axis', async function () {
    // Other engines copy nothing of shadow roots.
    if (engine !== 'chromium') this.skip();
    const {words, ticks} = await pasted();
    for (const said of [
      'The article begins.',
      '$4.2 billion',
      'Kazakhstan’s trade with South Korea',
      'Memorandum on a strategic partnership in critical minerals',
      'UK foreign, Commonwealth and development secretary',
      'Investment was as told, and trade more than $750 million.',
      'British foreign secretary James Cleverly’s first official visit to Kazakhstan',
      'The article ends.',
    ])
      expect(words).to.include(said);
    expect(words).not.to.include('Arrow keys');
    const lines = words.split('\n').map((line) => line.trim());
    expect(lines.filter((line) => ['Partner', 'Topic', 'Status'].includes(line))).to.deep.equal([]);
    // Lines of a label do not run together.
    expect(words).to.match(/South Korea\s+\$3\.08/u);
    // A year that the card says.
    expect(ticks).to.have.length.greaterThan(4);
    expect(lines.filter((line) => ticks.includes(line) && line !== '2019')).to.deep.equal([]);
  });
});
