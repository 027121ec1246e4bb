import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import type {KzAgreementList} from '../src/index.js';
import type {ElementArgs} from './shared/args.js';
import {answerForHost, brokenRecords, ownRecords, withOwnRecords} from './shared/own-data.js';
import {inLargeText, inNarrowColumn, inWideColumn, onDarkPage, onHostPage, onRightToLeftPage} from './shared/pages.js';
import {find, openSource, press} from './shared/reader.js';

type Args = ElementArgs<KzAgreementList>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'kz-agreement-list',
  id: 'kz-agreement-list',
  component: 'kz-agreement-list',
  beforeEach: answerForHost,
};
export default meta;

const korea: Args = {
  partner: 'kr',
  fallback: 'In September 2022 Almaty and Busan signed a friendly cooperation agreement.',
};
const britain: Args = {
  partner: 'gb',
  fallback: 'In March 2023 Kazakhstan and the United Kingdom signed a memorandum on critical minerals.',
};
const all: Args = {fallback: 'Memorandums, agreements and pledges since 2009.'};

/** Agreements with a partner, the firmest first; what each status means here stands beside it. */
export const Default: Story = {tags: ['use'], args: britain};

/** Every agreement; the partner’s cities are included. */
export const All: Story = {tags: ['use'], args: all};

/** Two partners in one list. */
export const TwoPartners: Story = {tags: ['use'], args: {...korea, partner: 'kr gb', from: '2022'}};

/** Filters for the reader: by partner, topic and status. */
export const Filterable: Story = {tags: ['use'], args: {...all, filterable: true, limit: 8}};

/** A filter in use: the count tells how many are left, and so does each status. */
export const Filtered: Story = {
  tags: ['states', '!autodocs'],
  args: {...all, filterable: true},
  play: async ({canvasElement}) => {
    await userEvent.selectOptions(await find(canvasElement, 'select[name=topic]'), 'education');
    await expect(await find(canvasElement, '[part=count]')).toHaveTextContent('4');
    await expect(await find(canvasElement, '[part=status-heading]')).toHaveTextContent('Discussed (3)');
  },
};

/** What would leave nothing beside another choice says so, and cannot be chosen. */
export const NothingToChoose: Story = {
  tags: ['states', '!autodocs'],
  args: {...all, filterable: true},
  play: async ({canvasElement}) => {
    await userEvent.selectOptions(await find(canvasElement, 'select[name=topic]'), 'critical-minerals');
    await expect(await find(canvasElement, 'select[name=status] [value=planned]')).toBeDisabled();
  },
};

/** The first four, with a button that shows the rest; a status counts all that it has. */
export const Limit: Story = {tags: ['use'], args: {...korea, limit: 4}};

/** The rest, shown. */
export const LimitLifted: Story = {
  name: 'Limit, the rest shown',
  tags: ['states', '!autodocs'],
  args: {...korea, limit: 4},
  play: ({canvasElement}) => press(canvasElement, '[part=more]'),
};

/** What was signed only. */
export const SignedOnly: Story = {tags: ['use'], args: {...all, status: 'signed'}};

/** What was agreed or discussed, and not said to be signed. */
export const TwoStatuses: Story = {tags: ['use'], args: {...korea, status: 'agreed discussed', from: '2019'}};

/** What a company is a party of. */
export const ByParty: Story = {
  name: 'Of a party',
  tags: ['use'],
  args: {party: 'kepco samsung', fallback: 'Korean companies are to help build a power station at Balkhash.'},
};

/** Agreements on one topic. */
export const ByTopic: Story = {
  name: 'On a topic',
  tags: ['use'],
  args: {topic: 'hydrogen', fallback: 'A memorandum of 2023 is on green hydrogen.'},
};

/** Agreements that one document tells. */
export const ByDocument: Story = {
  name: 'In a document',
  tags: ['use'],
  args: {document: 'kr-state-visit-2009', fallback: 'Memorandums were signed at a business forum in Astana in 2009.'},
};

/** What the documents published by a date tell: the day of the signing came out later, and the list says so. */
export const AsOfUpdated: Story = {
  name: 'As of a date, with later reports',
  tags: ['use'],
  args: {...korea, partner: 'busan', 'as-of': '2022-09-21'},
};

/** An article’s date that changes nothing: the list says only on which date it stands. */
export const AsOf: Story = {name: 'As of a date', tags: ['use'], args: {...britain, 'as-of': '2023-03-18'}};

/** A heading of the article’s own, at its own level. */
export const WithHeading: Story = {
  name: 'With a heading of your own',
  tags: ['use'],
  args: {...britain, status: 'signed', heading: 'Three memorandums in Astana', 'heading-level': 2},
};

/** The source of an agreement, opened: document, paragraph, words as written, and how its status was read. */
export const SourceOpened: Story = {
  tags: ['use'],
  args: {...korea, status: 'agreed', to: '2019'},
  play: ({canvasElement}) => openSource(canvasElement, '[data-source=balkhash-agreement]'),
};

/** An unknown partner: what stands inside the tag stays on the page. */
export const Missing: Story = {
  name: 'Unknown id',
  tags: ['states', '!autodocs'],
  args: {partner: 'atlantis', fallback: 'Nothing is known of agreements with Atlantis.'},
};

/** An unknown partner and nothing inside the tag: one calm sentence. */
export const MissingWithoutFallback: Story = {
  name: 'Unknown id, no text inside',
  tags: ['states', '!autodocs'],
  args: {partner: 'atlantis'},
};

/** No document tells of an agreement: what stands inside the tag stays on the page. */
export const Empty: Story = {
  name: 'Not reported',
  tags: ['states', '!autodocs'],
  args: {partner: 'jp', fallback: 'The documents tell of no agreement with Japan.'},
};

/** No document tells of an agreement, and nothing stands inside the tag. */
export const EmptyWithoutFallback: Story = {
  name: 'Not reported, no text inside',
  tags: ['states', '!autodocs'],
  args: {partner: 'jp'},
};

/** The host’s own data, given as an object: what is in force, each step on the way, and what has ended. */
export const OwnData: Story = {
  name: 'Your data, as an object',
  tags: ['data'],
  args: {
    partner: 'ruritania',
    party: 'kz',
    data: ownRecords,
    fallback: 'The treaty on customs is in force since 2023.',
  },
  parameters: withOwnRecords(
    'kz-agreement-list',
    '<kz-agreement-list partner="ruritania" party="kz">The treaty on customs is in force since 2023.</kz-agreement-list>'
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
  args: {party: 'kz', src: '/our-data.json', fallback: 'The treaty on customs is in force since 2023.'},
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
  args: {data: ownRecords, filterable: true, fallback: 'Memorandums with very long names.'},
  parameters: withOwnRecords(
    'kz-agreement-list',
    '<kz-agreement-list filterable>Memorandums with very long names.</kz-agreement-list>'
  ),
};

/** In Kazakh. */
export const Kazakh: Story = {
  name: 'Қазақша',
  tags: ['languages'],
  args: {
    ...korea,
    lang: 'kk',
    fallback: '2022 жылғы қыркүйекте Алматы мен Пусан достық ынтымақтастық келісіміне қол қойды.',
  },
};

/** In Russian. */
export const Russian: Story = {
  name: 'Русский',
  tags: ['languages'],
  args: {
    ...korea,
    lang: 'ru',
    fallback: 'В сентябре 2022 года Алматы и Пусан подписали соглашение о дружественном сотрудничестве.',
  },
};

/** In Korean. */
export const Korean: Story = {
  name: '한국어',
  tags: ['languages'],
  args: {...korea, lang: 'ko', fallback: '2022년 9월 알마티와 부산이 우호협력도시 협정에 서명했다.'},
};

/** A column of 280 pixels. */
export const Narrow: Story = {tags: ['look'], ...inNarrowColumn, args: {...britain, filterable: true}};

/** A column of 1,200 pixels. */
export const Wide: Story = {tags: ['look'], ...inWideColumn, args: {...all, filterable: true}};

/** Twice the size of text. */
export const LargeText: Story = {tags: ['look'], ...inLargeText, args: {...britain, limit: 4}};

/** On a dark page. */
export const Dark: Story = {name: 'A dark page', tags: ['pages'], ...onDarkPage, args: {...britain, filterable: true}};

/** On a page with its own font, colours and tokens. */
export const HostPage: Story = {
  name: 'A page with its own look',
  tags: ['pages'],
  ...onHostPage,
  args: {...britain, filterable: true},
};

/** On a page written from right to left. */
export const RightToLeft: Story = {
  name: 'A page from right to left',
  tags: ['pages'],
  ...onRightToLeftPage,
  args: {...britain, filterable: true},
};
