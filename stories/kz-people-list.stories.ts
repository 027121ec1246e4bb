import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import type {KzPeopleList} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';
import {answerForHost, brokenRecords, ownRecords, withOwnRecords} from './shared/own-data.js';
import {inLargeText, inNarrowColumn, inWideColumn, onDarkPage, onHostPage, onRightToLeftPage} from './shared/pages.js';
import {find, openSource, press} from './shared/reader.js';

type Args = ElementArgs<KzPeopleList>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'kz-people-list',
  id: 'kz-people-list',
  component: 'kz-people-list',
  beforeEach: answerForHost,
};
export default meta;

const korea: Args = {
  side: 'kr',
  fallback: 'Presidents, mayors and a university’s head of South Korea took part.',
};
const firms: Args = {
  show: 'organisations',
  kind: 'company bank',
  side: 'kr',
  fallback: 'Samsung, LG and three Korean banks worked in Kazakhstan in 2009.',
};
const all: Args = {fallback: 'Presidents, ministers and mayors who took part.'};

/** Everybody whom the reports name, by country, with the role of then. */
export const Default: Story = {tags: ['use'], args: all};

/** Those on the side of one country. */
export const OneSide: Story = {tags: ['use'], args: korea};

/** Those who took part in something with a partner, whatever their own side. */
export const WithPartner: Story = {
  tags: ['use'],
  args: {partner: 'busan', fallback: 'A mayor, a council’s chairman and an ambassador.'},
};

/** Which Korean companies and banks work in Kazakhstan, as of the report that says so. */
export const Organisations: Story = {tags: ['use'], args: firms};

/** Every organisation that the reports name, by kind. */
export const AllOrganisations: Story = {
  tags: ['use'],
  args: {show: 'organisations', filterable: true, fallback: 'Companies, banks, universities and offices.'},
};

/** The events of one person, unfolded. */
export const Unfolded: Story = {
  tags: ['use'],
  args: {person: 'moon-jae-in kassym-jomart-tokayev', fallback: 'The two presidents met in 2019 and 2021.'},
  play: ({canvasElement}) => press(canvasElement, 'summary'),
};

/** Somebody of whom no report says a country, and a title without a time. */
export const CountryNotSaid: Story = {
  tags: ['data'],
  args: {person: 'elizabeth-ii hong-beom-do', fallback: 'A queen and a general.'},
};

/** Filters for the reader: by country and topic. */
export const Filterable: Story = {tags: ['use'], args: {...all, filterable: true, limit: 6}};

/** A filter in use: the count tells how many are left. */
export const Filtered: Story = {
  tags: ['states', '!autodocs'],
  args: {...all, filterable: true},
  play: async ({canvasElement}) => {
    await userEvent.selectOptions(await find(canvasElement, 'select[name=side]'), 'gb');
    await expect(await find(canvasElement, '[part=count]')).toHaveTextContent('1');
  },
};

/** The first three, with a button that shows the rest. */
export const Limit: Story = {tags: ['use'], args: {...korea, limit: 3}};

/** What the reports published by a date tell: nobody and no role of later ones. */
export const AsOf: Story = {name: 'As of a date', tags: ['use'], args: {...all, 'as-of': '2021-12-31'}};

/** A heading of the article’s own, at its own level. */
export const WithHeading: Story = {
  name: 'With a heading of your own',
  tags: ['use'],
  args: {...firms, kind: 'bank', heading: 'Korean banks in Kazakhstan', 'heading-level': 2},
};

/** The source of a person, opened: name, role and side, each where it was read. */
export const SourceOpened: Story = {
  tags: ['use'],
  args: korea,
  play: ({canvasElement}) => openSource(canvasElement, '[part=source]'),
};

/** An unknown partner: what stands inside the tag stays on the page. */
export const Missing: Story = {
  name: 'Unknown id',
  tags: ['states', '!autodocs'],
  args: {partner: 'atlantis', fallback: 'Nothing is known of people of Atlantis.'},
};

/** An unknown partner and nothing inside the tag: one calm sentence. */
export const MissingWithoutFallback: Story = {
  name: 'Unknown id, no text inside',
  tags: ['states', '!autodocs'],
  args: {partner: 'atlantis'},
};

/** A kind of list that there is not, and nothing inside the tag. */
export const UnknownShow: Story = {tags: ['states', '!autodocs'], args: {show: 'places'}};

/** No report names anybody: what stands inside the tag stays on the page. */
export const Empty: Story = {
  name: 'Not reported',
  tags: ['states', '!autodocs'],
  args: {side: 'jp', fallback: 'The reports name nobody of Japan.'},
};

/** No report names anybody, and nothing stands inside the tag. */
export const EmptyWithoutFallback: Story = {
  name: 'Not reported, no text inside',
  tags: ['states', '!autodocs'],
  args: {side: 'jp'},
};

/** The host’s own data, given as an object. */
export const OwnData: Story = {
  name: 'Your data, as an object',
  tags: ['data'],
  args: {data: ownRecords, fallback: 'Who opened the fair.'},
  parameters: withOwnRecords('kz-people-list', '<kz-people-list>Who opened the fair.</kz-people-list>'),
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
  args: {src: '/our-data.json', fallback: 'Who opened the fair.'},
};

/** The data has not arrived yet: what stands inside the tag is read meanwhile. */
export const Loading: Story = {tags: ['states', '!autodocs'], args: {...FromAddress.args, src: '/slow-data.json'}};

/** The data has not arrived yet, and nothing stands inside the tag. */
export const LoadingWithoutFallback: Story = {
  name: 'Loading, no text inside',
  tags: ['states', '!autodocs'],
  args: {src: '/slow-data.json'},
};

/** The data at the address does not pass its check, and nothing stands inside the tag. */
export const FailedWithoutFallback: Story = {
  name: 'Broken data, no text inside',
  tags: ['states', '!autodocs'],
  args: {src: '/broken-data.json'},
};

/** Words longer than the column break, and nothing sticks out. */
export const LongWords: Story = {
  tags: ['states', '!autodocs'],
  ...inNarrowColumn,
  args: {data: ownRecords, filterable: true, fallback: 'People with very long names.'},
  parameters: withOwnRecords(
    'kz-people-list',
    '<kz-people-list filterable>People with very long names.</kz-people-list>'
  ),
};

/** In Kazakh. */
export const Kazakh: Story = {
  name: 'Қазақша',
  tags: ['languages'],
  args: {...korea, lang: 'kk', fallback: 'Оңтүстік Корея жағынан қатысқандар.'},
};

/** In Russian. */
export const Russian: Story = {
  name: 'Русский',
  tags: ['languages'],
  args: {...korea, lang: 'ru', fallback: 'Участники со стороны Южной Кореи.'},
};

/** In Korean. */
export const Korean: Story = {
  name: '한국어',
  tags: ['languages'],
  args: {...korea, lang: 'ko', fallback: '한국 쪽 참석자들.'},
};

/** A column of 280 pixels. */
export const Narrow: Story = {tags: ['look'], ...inNarrowColumn, args: {...firms, filterable: true}};

/** A column of 1,200 pixels. */
export const Wide: Story = {tags: ['look'], ...inWideColumn, args: {...korea, filterable: true}};

/** Twice the size of text. */
export const LargeText: Story = {tags: ['look'], ...inLargeText, args: {...korea, limit: 3}};

/** On a dark page. */
export const Dark: Story = {name: 'A dark page', tags: ['pages'], ...onDarkPage, args: {...firms, filterable: true}};

/** On a page with its own font, colours and tokens. */
export const HostPage: Story = {
  name: 'A page with its own look',
  tags: ['pages'],
  ...onHostPage,
  args: {...all, filterable: true, limit: 6},
};

/** On a page written from right to left. */
export const RightToLeft: Story = {
  name: 'A page from right to left',
  tags: ['pages'],
  ...onRightToLeftPage,
  args: {...korea, filterable: true},
};
