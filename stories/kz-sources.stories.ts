import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {KzSources} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';
import {answerForHost, brokenRecords, ownRecords, withOwnRecords} from './shared/own-data.js';
import {inNarrowColumn, onDarkPage, onHostPage, onRightToLeftPage} from './shared/pages.js';
import {openSource} from './shared/reader.js';

type Args = ElementArgs<KzSources>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'kz-sources',
  id: 'kz-sources',
  component: 'kz-sources',
  beforeEach: answerForHost,
};
export default meta;

const shown: Args = {partner: 'kr', fallback: 'Trade with Korea was $3.08 billion in 2020.'};

/** What a page gets without further attributes. */
export const Default: Story = {tags: ['use'], args: shown};

/** The source of the first value, opened. */
export const SourceOpened: Story = {
  tags: ['use'],
  args: shown,
  play: ({canvasElement}) => openSource(canvasElement, '[part=source]'),
};

/** No document by then reports anything: what stands inside the tag stays on the page. */
export const Empty: Story = {name: 'Not reported', tags: ['states', '!autodocs'], args: {...shown, to: '1990'}};

/** No document by then reports anything, and nothing stands inside the tag. */
export const EmptyWithoutFallback: Story = {
  name: 'Not reported, no text inside',
  tags: ['states', '!autodocs'],
  args: {partner: 'kr', to: '1990'},
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
  args: {partner: 'ruritania', data: ownRecords, fallback: 'Trade with Ruritania was $120 million in 2015.'},
  parameters: withOwnRecords(
    'kz-sources',
    '<kz-sources partner="ruritania">Trade with Ruritania was $120 million in 2015.</kz-sources>'
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
  args: {partner: 'ruritania', src: '/our-data.json', fallback: 'Trade with Ruritania was $120 million in 2015.'},
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
