/** What a reader comes to in the widgets, as pages that a test opens. */
import type {Page} from 'puppeteer-core';

export interface Scene {
  /** Of the group around it. */
  readonly name: string;
  readonly markup: string;
  /** What the reader does there. */
  readonly act?: (page: Page) => Promise<void>;
  /** Whether only what opened is of interest: the rest is another scene. */
  readonly opens?: boolean;
}

/** A part of the scene's widget. */
const within = (scene: string, selector: string) => `[aria-label=${scene}] > * >>> ${selector}`;

/** Opens a source as the keyboard does. */
const open = (scene: string, selector: string) => async (page: Page) => {
  await page.$eval(within(scene, selector), (opener) => {
    if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
  });
  await page.keyboard.press('Enter');
  await page.waitForSelector(within(scene, ':popover-open .where'));
};

const cited = 'Trade was <kz-fact fact="kr-trade-2019">$4.2 billion</kz-fact>';
const chart = '<kz-trade-chart partner="kr gb"></kz-trade-chart>';

export const scenes: readonly Scene[] = [
  {name: 'card', markup: '<kz-fact-card fact="kr-trade-2019"></kz-fact-card>'},
  {name: 'card-promoted', markup: '<kz-fact-card fact="busan-export-contracts-2022"></kz-fact-card>'},
  {
    name: 'card-source',
    markup: '<kz-fact-card fact="kr-trade-2008" heading="Trade"></kz-fact-card>',
    act: open('card-source', '[data-source]'),
    opens: true,
  },
  {name: 'chart', markup: chart},
  {
    name: 'chart-table',
    markup: chart,
    act: async (page) => {
      await page.click(within('chart-table', '[part=controls] button'));
      await page.waitForSelector(within('chart-table', 'table'));
    },
  },
  {name: 'chart-mark', markup: chart, act: open('chart-mark', '[data-mark=kr-trade-2008]'), opens: true},
  {name: 'chart-sources', markup: chart, act: open('chart-sources', '[data-source="*"]'), opens: true},
  {
    name: 'list',
    markup: '<kz-event-list partner="kr" from="2021" to="2022" limit="4" filterable></kz-event-list>',
  },
  {name: 'list-planned', markup: '<kz-event-list status="planned"></kz-event-list>'},
  {
    name: 'list-source',
    markup: '<kz-event-list partner="kr" from="2021" limit="2"></kz-event-list>',
    act: open('list-source', '[data-source]'),
    opens: true,
  },
  {name: 'agreements', markup: '<kz-agreement-list partner="gb" filterable></kz-agreement-list>'},
  {
    name: 'agreements-source',
    markup: '<kz-agreement-list party="kepco"></kz-agreement-list>',
    act: open('agreements-source', '[data-source]'),
    opens: true,
  },
  {name: 'people', markup: '<kz-people-list side="gb kr" limit="3" filterable></kz-people-list>'},
  {
    name: 'people-unfolded',
    markup: '<kz-people-list person="moon-jae-in"></kz-people-list>',
    act: async (page) => {
      await page.click(within('people-unfolded', 'summary'));
    },
  },
  {
    name: 'organisations',
    markup: '<kz-people-list show="organisations" kind="bank" heading="Offices"></kz-people-list>',
  },
  {name: 'fact', markup: `<p>${cited} in 2019.</p>`},
  {
    name: 'fact-source',
    markup: `<p>${cited} by then.</p>`,
    act: open('fact-source', '[data-source]'),
    opens: true,
  },
  {name: 'sources', markup: '<kz-sources partner="gb" document="gb-visit-2023"></kz-sources>'},
  {
    name: 'empty',
    markup:
      '<kz-fact-card partner="gb" to="1995"><p>Inside a card.</p></kz-fact-card>' +
      '<kz-trade-chart partner="gb" to="1995"><p>Inside a chart.</p></kz-trade-chart>' +
      '<kz-event-list partner="gb" to="1980"></kz-event-list>' +
      '<kz-agreement-list partner="gb" to="1980"></kz-agreement-list>' +
      '<kz-people-list side="jp"></kz-people-list>' +
      '<p>Trade was <kz-fact fact="kr-trade-2019" as-of="2010">$4 billion</kz-fact> then.</p>' +
      '<kz-sources partner="gb" to="1980"></kz-sources>',
  },
];

/** All scenes on one page, each in a group of its name. */
export const everyScene = scenes
  .map(({name, markup}) => `<div role="group" aria-label="${name}">${markup}</div>`)
  .join('\n');
