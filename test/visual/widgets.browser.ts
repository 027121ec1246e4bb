/**
 * What the widgets look like, against pictures that somebody has looked at. The font and the stage are the test's own,
 * and the tolerance is stated in test/runner/plugins.mjs, so that a browser's update changes no picture.
 */
import {fixture} from '@open-wc/testing';
import '../../src/define.js';
import {until} from '../elements/page.js';
import {comparePicture, emulateMedia} from '../runner/commands.js';

interface Picture {
  readonly name: string;
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  /** What has to be there before it is looked at; a heading or a label without it. */
  readonly shows?: string;
}

const pictures: readonly Picture[] = [
  {name: 'card', markup: '<kz-fact-card fact="kr-trade-2019"></kz-fact-card>', width: 360, height: 210},
  {
    name: 'card-qualified',
    markup: '<kz-fact-card fact="busan-export-contracts-2022" heading="At the ceremony"></kz-fact-card>',
    width: 480,
    height: 230,
  },
  {
    name: 'card-claim',
    markup: '<kz-fact-card fact="kr-first-state-visit-2009"></kz-fact-card>',
    width: 320,
    height: 240,
  },
  {
    name: 'card-kazakh',
    markup: '<kz-fact-card fact="kr-trade-2020" lang="kk"></kz-fact-card>',
    width: 320,
    height: 260,
  },
  {name: 'chart', markup: '<kz-trade-chart partner="kr gb"></kz-trade-chart>', width: 720, height: 540},
  {name: 'chart-narrow', markup: '<kz-trade-chart partner="kr gb"></kz-trade-chart>', width: 312, height: 740},
  {
    name: 'chart-bars',
    markup: '<kz-trade-chart partner="kr gb" form="bars"></kz-trade-chart>',
    width: 720,
    height: 540,
  },
  {name: 'chart-span', markup: '<kz-trade-chart measure="investment"></kz-trade-chart>', width: 720, height: 400},
  {name: 'chart-about', markup: '<kz-trade-chart measure="companies"></kz-trade-chart>', width: 720, height: 500},
  {
    name: 'list',
    markup: '<kz-event-list partner="kr" from="2021" to="2022" filterable></kz-event-list>',
    width: 720,
    height: 900,
  },
  {name: 'list-narrow', markup: '<kz-event-list partner="gb" limit="3"></kz-event-list>', width: 312, height: 560},
  {
    name: 'agreements',
    markup: '<kz-agreement-list partner="gb" filterable></kz-agreement-list>',
    width: 600,
    height: 820,
  },
  {
    name: 'agreements-narrow',
    markup: '<kz-agreement-list partner="kr" status="signed agreed" from="2019" limit="4"></kz-agreement-list>',
    width: 312,
    height: 760,
  },
  {name: 'people', markup: '<kz-people-list side="kr gb" filterable></kz-people-list>', width: 720, height: 800},
  {name: 'people-narrow', markup: '<kz-people-list side="kz"></kz-people-list>', width: 312, height: 680},
  {
    name: 'organisations',
    markup: '<kz-people-list show="organisations" kind="company bank" side="kr" lang="ru"></kz-people-list>',
    width: 720,
    height: 1130,
  },
  {
    name: 'fact',
    markup:
      '<p>Trade was <kz-fact fact="kr-trade-2019">$4.2 billion</kz-fact> in 2019, and had been smaller before.</p>',
    width: 312,
    height: 90,
    shows: 'kz-fact',
  },
  {
    name: 'sources',
    markup: '<kz-sources partner="gb busan"></kz-sources>',
    width: 720,
    height: 420,
    shows: '[part=passage]',
  },
  {name: 'list-planned', markup: '<kz-event-list status="planned"></kz-event-list>', width: 600, height: 340},
];

describe('pictures', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const {name, markup, width, height, shows = '.heading, .label'} of pictures) {
      it(`${name}, ${scheme}`, async () => {
        await emulateMedia({'prefers-color-scheme': scheme});
        document.documentElement.style.setProperty('color-scheme', 'light dark');
        const element = await fixture<HTMLElement>(markup);
        await until(() => element.shadowRoot?.querySelector(shows) ?? element.querySelector(shows) ?? undefined);
        await comparePicture(element, `${name}-${scheme}`, {width, height});
      });
    }
  }
});
