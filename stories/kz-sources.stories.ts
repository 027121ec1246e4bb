import type {Decorator, Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {KzSources} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';
import {answerForHost, brokenRecords, ownRecords, withOwnRecords} from './shared/own-data.js';
import {inNarrowColumn, onDarkPage, onHostPage, onRightToLeftPage} from './shared/pages.js';
import {press} from './shared/reader.js';

type Args = ElementArgs<KzSources>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'kz-sources',
  id: 'kz-sources',
  component: 'kz-sources',
  beforeEach: answerForHost,
};
export default meta;

const shown: Args = {partner: 'kr', fallback: 'Four reports of 2009 to 2023 were read for this article.'};

/** An article with widgets above its list. */
const belowWidgets: Decorator = (story) =>
  html`<kz-fact-card fact="kr-trade-2019"></kz-fact-card>
    <kz-trade-chart partner="gb kr"></kz-trade-chart>
    <kz-event-list partner="gb" limit="2"></kz-event-list>
    ${story()}`;

/** With attributes: the documents behind the records that they choose. Without any the list is of the widgets of its page. */
export const Default: Story = {tags: ['use'], args: shown};

/** What was read in a document: each passage in its place, with what it says. */
export const Unfolded: Story = {
  tags: ['use'],
  args: shown,
  play: ({canvasElement}) => press(canvasElement, 'summary'),
};

/** Without attributes: the list of the whole page, and its numbers in every widget. */
export const OfAPage: Story = {
  name: 'The list of a page',
  // On a page with other stories it would list what these cite too.
  tags: ['use', '!autodocs'],
  args: {fallback: 'The sources are named below each chart.'},
  decorators: [belowWidgets],
};

/** Where a reader checks a document’s file. */
export const CheckIt: Story = {
  name: 'Check it yourself',
  tags: ['use'],
  args: shown,
  play: ({canvasElement}) => press(canvasElement, '[aria-expanded]'),
};

/** One document alone. */
export const OneDocument: Story = {
  name: 'One document',
  tags: ['data'],
  args: {document: 'gb-visit-2023', fallback: 'KAZINFORM, 18 March 2023.'},
};

/** As of the date of an article. */
export const AsOf: Story = {name: 'As of a date', tags: ['data'], args: {...shown, 'as-of': '2022-12-31'}};

/** Nothing on the page cites anything: what stands inside the tag stays on the page. */
export const NothingCited: Story = {
  name: 'Nothing cited',
  tags: ['states', '!autodocs'],
  args: {fallback: 'The sources are named below each chart.'},
};

/** No document by then reports anything: what stands inside the tag stays on the page. */
export const Empty: Story = {name: 'Not reported', tags: ['states', '!autodocs'], args: {...shown, to: '1930'}};

/** No document by then reports anything, and nothing stands inside the tag. */
export const EmptyWithoutFallback: Story = {
  name: 'Not reported, no text inside',
  tags: ['states', '!autodocs'],
  args: {partner: 'kr', to: '1930'},
};

/** An id that no record has: what stands inside the tag stays on the page. */
export const Missing: Story = {
  name: 'Unknown id',
  tags: ['states', '!autodocs'],
  args: {...shown, partner: 'atlantis'},
};

/** An id that no record has, and nothing inside the tag: one calm sentence. */
export const MissingWithoutFallback: Story = {
  name: 'Unknown id, no text inside',
  tags: ['states', '!autodocs'],
  args: {partner: 'atlantis'},
};

/** The data has not arrived yet: what stands inside the tag is read meanwhile. */
export const Loading: Story = {tags: ['states', '!autodocs'], args: {...shown, src: '/slow-data.json'}};

/** The data at the address does not pass its check, and nothing stands inside the tag. */
export const FailedWithoutFallback: Story = {
  name: 'Broken data, no text inside',
  tags: ['states', '!autodocs'],
  args: {src: '/broken-data.json'},
};

/** The host’s own data, given as an object. */
export const OwnData: Story = {
  name: 'Your data, as an object',
  tags: ['data'],
  args: {partner: 'ruritania', data: ownRecords, fallback: 'One letter was read for this article.'},
  parameters: withOwnRecords(
    'kz-sources',
    '<kz-sources partner="ruritania">One letter was read for this article.</kz-sources>'
  ),
};

/** The host’s own data does not pass its check: what stands inside the tag stays on the page. */
export const OwnDataFailing: Story = {
  ...OwnData,
  name: 'Broken data',
  tags: ['states', '!autodocs'],
  args: {...OwnData.args, data: brokenRecords},
};

/** The host’s own data, from an address. */
export const FromAddress: Story = {
  name: 'Your data, from an address',
  tags: ['data'],
  args: {partner: 'ruritania', src: '/our-data.json', fallback: 'One letter was read for this article.'},
};

/** In Kazakh. */
export const Kazakh: Story = {name: 'Қазақша', tags: ['languages'], args: {...shown, lang: 'kk'}};

/** In Russian. */
export const Russian: Story = {name: 'Русский', tags: ['languages'], args: {...shown, lang: 'ru'}};

/** In Korean. */
export const Korean: Story = {name: '한국어', tags: ['languages'], args: {...shown, lang: 'ko'}};

/** A column of 280 pixels. */
export const Narrow: Story = {tags: ['look'], ...inNarrowColumn, args: shown};

/** On a dark page. */
export const Dark: Story = {name: 'A dark page', tags: ['pages'], ...onDarkPage, args: shown};

/** On a page with its own font, colours and tokens. */
export const HostPage: Story = {name: 'A page with its own look', tags: ['pages'], ...onHostPage, args: shown};

/** On a page written from right to left. */
export const RightToLeft: Story = {
  name: 'A page from right to left',
  tags: ['pages'],
  ...onRightToLeftPage,
  args: shown,
};
